import { getDemoAccount } from '@ostoja/access';
import { newId, type PlainDate, plainDate } from '@ostoja/kernel';
import { KasaQuery } from '../src/kasa/kasa.query.js';
import { KasaService, type Odbior } from '../src/kasa/kasa.service.js';
import { RaportKasowyService, type StanKasy } from '../src/kasa/raport-kasowy.service.js';
import { ZamkniecieOdbioruService } from '../src/kasa/zamkniecie-odbioru.service.js';
import { insertOsoba } from './builders.js';
import { DZIS, openPaymentCentre, type PaymentCentre } from './payment-centre.js';

/** The day of payment of the lists at the desk: the first banking day. */
export const DZIEN_KASY = plainDate('2026-11-23');
/** The last day of the month of every test of the desk. */
export const KONIEC = plainDate('2026-11-30');
export const DOWOD: Odbior = { dokument: 'dowod-osobisty' };
/** The second person at the desk, besides the account `kasjer`. */
export const DRUGI_KASJER = 'ksiegowosc.wysylka';

/** A list that the desk has taken, its payments in its order, and the people and titles in the order in which they were made. */
export interface Taken {
  readonly odbiorId: string;
  readonly listaId: string;
  readonly pozycje: string[];
  readonly osoby: string[];
  readonly tytuly: string[];
}

/** The centre with two people at its desk. */
export interface DeskCentre extends PaymentCentre {
  desk<T>(work: () => Promise<T>, login?: string): Promise<T>;
  /** People with one payment of 450 zł each in November, on a list that the desk has taken on its day of payment. */
  taken(people?: number, fields?: object): Promise<Taken>;
  handOut(odbiorId: string, pozycjaId: string, odbior?: Odbior, login?: string): Promise<string>;
  close(odbiorId: string): Promise<void>;
  stanKasy(dzien?: PlainDate): Promise<StanKasy>;
  /** Balances of the accounts but those of commitment, debit less credit; empty ones are left out. */
  balances(): Promise<Record<string, string>>;
  setDay(dzien: string): void;
  /** As at the beginning: no payments, no cash, today. */
  reset(): Promise<void>;
}

const BALANCES = `
  select konto, sum(case strona when 'Wn' then kwota else -kwota end)::text as saldo from finanse.zapis
  where konto not in ('zaangazowanie', 'srodki-zaangazowane') group by konto having sum(case strona when 'Wn' then kwota else -kwota end) <> 0 order by konto`;

export async function openDesk(): Promise<DeskCentre> {
  const centre = await openPaymentCentre(DZIS);
  await centre.superuser.query(
    `insert into access.przydzial (jednostka_id, id, uzytkownik_id, rola, komorka_id, od)
     select jednostka_id, $1, $2, rola, komorka_id, od from access.przydzial where uzytkownik_id = $3`,
    [newId(), getDemoAccount(DRUGI_KASJER).id, getDemoAccount('kasjer').id],
  );
  const desk = <T>(work: () => Promise<T>, login = 'kasjer') => centre.as(login, work);
  const setDay = (dzien: string): void => centre.moveClock((Date.parse(`${dzien}T11:00:00Z`) - Date.now()) / 86_400_000);
  return {
    ...centre,
    desk,
    setDay,
    async taken(people = 2, fields = {}) {
      const paid = [];
      for (let i = 0; i < people; i += 1) {
        const osobaId = await insertOsoba(centre.superuser, { nazwisko: `Przykładowa-${i}`, rachunek: null });
        paid.push(await centre.pay({ kanal: 'kasa', od: plainDate('2026-11-01'), osobaId, ...fields }));
      }
      const listaId = await centre.prepare({ kanal: 'kasa', dzien: DZIEN_KASY, ...fields });
      await centre.send(listaId);
      setDay(DZIEN_KASY);
      const odbiorId = await desk(() => centre.get(KasaService).take(listaId, KONIEC));
      const lines = await centre.rows<{ id: string }>('select id from wyplata.pozycja where lista_id = $1 order by lp', [listaId]);
      return { odbiorId, listaId, pozycje: lines.map(({ id }) => id), osoby: paid.map(({ osobaId }) => osobaId), tytuly: paid.map(({ tytulId }) => tytulId) };
    },
    handOut: (odbiorId, pozycjaId, odbior = DOWOD, login = 'kasjer') => desk(() => centre.get(KasaService).handOut(odbiorId, pozycjaId, odbior), login),
    close: (odbiorId) => desk(async () => centre.get(ZamkniecieOdbioruService).close(odbiorId, (await centre.get(KasaQuery).get(odbiorId)).wersja!)),
    stanKasy: (dzien = DZIEN_KASY) => desk(() => centre.get(RaportKasowyService).get(dzien)),
    balances: async () => Object.fromEntries((await centre.rows<{ konto: string; saldo: string }>(BALANCES)).map(({ konto, saldo }) => [konto, saldo])),
    async reset() {
      setDay(DZIS);
      await centre.clear();
      await centre.superuser.query('truncate wyplata.raport_kasowy');
    },
  };
}
