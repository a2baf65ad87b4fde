import { getDemoAccount, JEDNOSTKA_ID } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { Money, newId, plainDate, plainMonth } from '@ostoja/kernel';
import { DZIS, insertOsoba, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { KasaQuery } from './kasa.query.js';
import { KasaService, type Odbior } from './kasa.service.js';
import { RaportKasowyService } from './raport-kasowy.service.js';
import { ZamkniecieOdbioruService } from './zamkniecie-odbioru.service.js';
import { UpowaznienieOdbioruService } from '../upowaznienie/upowaznienie-odbioru.service.js';

const DOWOD: Odbior = { dokument: 'dowod-osobisty' };
const [KONIEC, POLICZONE] = [plainDate('2026-11-30'), Money.parse('450.00')];

describe('the cash desk', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre(DZIS);
    // A second cashier, so that two people stand at one desk.
    await centre.superuser.query(
      `insert into access.przydzial (jednostka_id, id, uzytkownik_id, rola, komorka_id, od)
       select jednostka_id, $1, $2, rola, komorka_id, od from access.przydzial where uzytkownik_id = $3`,
      [newId(), getDemoAccount('ksiegowosc.wysylka').id, getDemoAccount('kasjer').id],
    );
  });
  const setDay = (dzien: string): void => centre.moveClock((Date.parse(`${dzien}T11:00:00Z`) - Date.now()) / 86_400_000);
  beforeEach(async () => {
    setDay(DZIS);
    await centre.clear();
    await centre.superuser.query('truncate wyplata.raport_kasowy');
  });
  afterAll(() => centre.stop());

  const desk = <T>(work: () => Promise<T>, login = 'kasjer') => centre.as(login, work);
  /** People with one payment of 450 zł each in November, on a list that the desk has taken. */
  async function taken(people = 2, fields: object = {}): Promise<{ odbiorId: string; listaId: string; pozycje: string[]; osoby: string[]; tytuly: string[] }> {
    const paid = [];
    for (let i = 0; i < people; i += 1) paid.push(await centre.pay({ kanal: 'kasa', od: plainDate('2026-11-01'), osobaId: await insertOsoba(centre.superuser, { nazwisko: `Przykładowa-${i}`, rachunek: null }), ...fields }));
    const listaId = await centre.prepare({ kanal: 'kasa', ...fields });
    await centre.send(listaId);
    const odbiorId = await desk(() => centre.get(KasaService).take(listaId, KONIEC));
    const lines = await centre.rows<{ id: string }>('select id from wyplata.pozycja where lista_id = $1 order by lp', [listaId]);
    return { odbiorId, listaId, pozycje: lines.map(({ id }) => id), osoby: paid.map(({ osobaId }) => osobaId), tytuly: paid.map(({ tytulId }) => tytulId) };
  }
  const handOut = (odbiorId: string, pozycjaId: string, odbior = DOWOD, login = 'kasjer') => desk(() => centre.get(KasaService).handOut(odbiorId, pozycjaId, odbior), login);
  const close = async (odbiorId: string) => desk(async () => {
    const { wersja } = await centre.get(KasaQuery).get(odbiorId);
    await centre.get(ZamkniecieOdbioruService).close(odbiorId, wersja!);
  });
  /** Balances of the accounts, debit less credit. */
  const balances = async () =>
    Object.fromEntries((await centre.rows<{ konto: string; saldo: string }>(`select konto, sum(case strona when 'Wn' then kwota else -kwota end)::text as saldo from finanse.zapis
      where konto not in ('zaangazowanie', 'srodki-zaangazowane') group by konto having sum(case strona when 'Wn' then kwota else -kwota end) <> 0 order by konto`)).map(({ konto, saldo }) => [konto, saldo]));
  const stanKasy = (dzien = DZIS) => desk(() => centre.get(RaportKasowyService).get(dzien));

  it('takes a sent list with its cash, once, and hands each payment out against a receipt', async () => {
    const { odbiorId, listaId, pozycje } = await taken();
    expect(await desk(() => centre.get(KasaService).take(listaId, KONIEC))).toBe(odbiorId);
    expect(await balances()).toEqual({ kasa: '900.00', koszty: '900.00', 'w-drodze': '-900.00', zobowiazania: '-900.00' });
    expect(await handOut(odbiorId, pozycje[0]!)).toBe('KW 1/2026');
    expect(await balances()).toEqual({ kasa: '450.00', koszty: '900.00', 'w-drodze': '-900.00', zobowiazania: '-450.00' });
    expect(await stanKasy()).toEqual({ dzien: DZIS, numer: null, stan_poczatkowy: '0.00', przychod: '900.00', rozchod: '450.00', stan_koncowy: '450.00' });
    expect(await desk(() => centre.get(KasaQuery).get(odbiorId))).toMatchObject({ stan: 'otwarta', kwota: '900.00', liczba: 2, odebrano_kwota: '450.00', odebrano_liczba: 1 });
    const { elementy } = await desk(() => centre.get(KasaQuery).findPozycje(odbiorId, undefined, DZIS, 10));
    expect(elementy).toEqual([expect.objectContaining({ stan: 'odebrana', dowod: 'KW 1/2026', odebral: 'Janina Przykładowa-0', odebrano: DZIS }), expect.objectContaining({ stan: 'do-odbioru', kwota: '450.00', dowod: null })]);
    expect((await desk(() => centre.get(KasaQuery).findPozycje(odbiorId, 'ładowa-1', DZIS, 10))).elementy).toHaveLength(1);
    expect((await desk(() => centre.get(KasaQuery).findPozycje(odbiorId, '%', DZIS, 10))).elementy).toEqual([]);
  });

  it('pays once, however often two people at one desk click', async () => {
    const { odbiorId, pozycje } = await taken();
    const clicks = await Promise.allSettled(['kasjer', 'ksiegowosc.wysylka', 'kasjer', 'ksiegowosc.wysylka'].map((login) => handOut(odbiorId, pozycje[0]!, DOWOD, login)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const click of clicks) if (click.status === 'rejected') expect(click.reason).toMatchObject({ code: 'WYPLATA.HANDED_OUT', status: 409 });
    const [one, two] = await Promise.all([handOut(odbiorId, pozycje[1]!), desk(() => centre.get(RaportKasowyService).get(DZIS))]);
    expect(one).toBe('KW 2/2026');
    expect(two.stan_koncowy).toMatch(/^(450|0)\.00$/);
    expect(await balances()).toEqual({ koszty: '900.00', 'w-drodze': '-900.00' });
  });

  it('numbers receipts without gaps when many are written at once', async () => {
    const { odbiorId, pozycje } = await taken(6);
    const numbers = await Promise.all(pozycje.map((id, i) => handOut(odbiorId, id, DOWOD, i % 2 ? 'kasjer' : 'ksiegowosc.wysylka')));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `KW ${n}/2026`));
  });

  it('returns what nobody collected: the cash to the bank, the payment to the next list, and the liability with it', async () => {
    const { odbiorId, pozycje } = await taken();
    await handOut(odbiorId, pozycje[0]!);
    await expect(close(odbiorId)).rejects.toMatchObject({ code: 'WYPLATA.COLLECTION_RUNS' });
    setDay(KONIEC);
    await close(odbiorId);
    expect(await balances()).toEqual({ koszty: '450.00', 'w-drodze': '-450.00' });
    expect(await stanKasy(KONIEC)).toMatchObject({ stan_poczatkowy: '450.00', przychod: '0.00', rozchod: '450.00', stan_koncowy: '0.00' });
    await expect(handOut(odbiorId, pozycje[1]!)).rejects.toMatchObject({ code: 'WYPLATA.COLLECTION_CLOSED' });
    await expect(close(odbiorId)).rejects.toMatchObject({ code: 'WYPLATA.COLLECTION_CLOSED' });
    const again = await centre.prepare({ kanal: 'kasa', dzien: plainDate('2026-11-30') });
    expect(await centre.rows('select count(*)::int as n, sum(kwota)::text as suma from wyplata.pozycja where lista_id = $1', [again])).toEqual([{ n: 1, suma: '450.00' }]);
    await centre.send(again);
    expect(await balances()).toEqual({ koszty: '900.00', 'w-drodze': '-450.00', zobowiazania: '-450.00' });
  });

  it('closes a list early only when everything was collected', async () => {
    const { odbiorId, pozycje } = await taken(1);
    await handOut(odbiorId, pozycje[0]!);
    await close(odbiorId);
    expect(await centre.rows('select stan, wykonano from wyplata.pozycja')).toEqual([{ stan: 'aktywna', wykonano: DZIS }]);
  });

  it('closes the day with the cash counted, in the order of days, and then takes nothing more on it', async () => {
    const { odbiorId, pozycje } = await taken();
    await handOut(odbiorId, pozycje[0]!);
    const closeDay = (dzien: string, policzono: Money) => desk(() => centre.get(RaportKasowyService).close(plainDate(dzien), policzono));
    await expect(closeDay(DZIS, Money.parse('449.99'))).rejects.toMatchObject({ code: 'WYPLATA.CASH_DIFFERS', details: { roznica: '-0.01' } });
    await expect(closeDay('2026-11-23', POLICZONE)).rejects.toMatchObject({ code: 'WYPLATA.DAY_AHEAD' });
    setDay('2026-11-23');
    await expect(closeDay('2026-11-23', POLICZONE)).rejects.toMatchObject({ code: 'WYPLATA.EARLIER_DAY_OPEN' });
    setDay(DZIS);
    const closed = await Promise.allSettled([closeDay(DZIS, POLICZONE), closeDay(DZIS, POLICZONE)]);
    expect(closed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(handOut(odbiorId, pozycje[1]!)).rejects.toMatchObject({ code: 'WYPLATA.DESK_DAY_CLOSED' });
    await expect(centre.superuser.query('update wyplata.raport_kasowy set stan_koncowy = 0, rozchod = 900')).rejects.toThrow('append-only');
    setDay('2026-11-23');
    await handOut(odbiorId, pozycje[1]!);
    expect(await stanKasy(plainDate('2026-11-23'))).toMatchObject({ stan_poczatkowy: '450.00', rozchod: '450.00', stan_koncowy: '0.00' });
  });

  it('hands out to another only under an authorisation in force for that title', async () => {
    const { odbiorId, pozycje, tytuly } = await taken();
    const write = (tytulId: string, period: object = {}) => centre.as('specjalista.f1', () => centre.get(UpowaznienieOdbioruService).create({
      tytulId, rodzaj: 'odbior-w-kasie', nazwa: 'Zofia Pełnomocna', rachunek: null, od: DZIS, do: null, dokumentId: null, opis: null, ...period,
    }));
    const verify = (id: string, login = 'informacja.1') => centre.as(login, () => centre.get(UpowaznienieOdbioruService).verify(id));
    const [mine, others] = [await write(tytuly[0]!), await write(tytuly[1]!)];
    const by = (upowaznienieId: string) => handOut(odbiorId, pozycje[0]!, { ...DOWOD, upowaznienieId });
    await expect(by(mine)).rejects.toMatchObject({ code: 'WYPLATA.NOT_AUTHORISED' });
    await expect(verify(mine, 'specjalista.f1')).rejects.toMatchObject({ code: 'WYPLATA.SAME_PERSON' });
    await verify(mine);
    await verify(others);
    await expect(by(others)).rejects.toMatchObject({ code: 'WYPLATA.NOT_AUTHORISED' });
    expect((await desk(() => centre.get(KasaQuery).findPozycje(odbiorId, undefined, DZIS, 10))).elementy[0]!.upowaznieni).toEqual([{ id: mine, nazwa: 'Zofia Pełnomocna' }]);
    await by(mine);
    await centre.as('informacja.1', () => centre.get(UpowaznienieOdbioruService).revoke(others));
    await expect(handOut(odbiorId, pozycje[1]!, { ...DOWOD, upowaznienieId: others })).rejects.toMatchObject({ code: 'WYPLATA.NOT_AUTHORISED' });
    expect(await centre.rows(`select odebral, dokument from wyplata.operacja_kasowa where rodzaj = 'wyplata'`)).toEqual([{ odebral: 'Zofia Pełnomocna', dokument: 'dowod-osobisty' }]);
  });

  it('hands out nothing after a death or once the title is held', async () => {
    const { odbiorId, pozycje, osoby, tytuly } = await taken();
    await centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-11-20' where id = $1`, [osoby[0]]);
    await centre.superuser.query(`update wyplata.tytul set stan = 'wstrzymany', powod = 'próba' where id = $1`, [tytuly[1]]);
    await expect(handOut(odbiorId, pozycje[0]!)).rejects.toMatchObject({ code: 'WYPLATA.PERSON_DEAD', provision: expect.stringContaining('109a') });
    await expect(handOut(odbiorId, pozycje[1]!)).rejects.toMatchObject({ code: 'WYPLATA.TITLE_HELD' });
  });

  it('takes only sent lists of the desk, to the end of their month at most', async () => {
    const take = (listaId: string, odbiorDo = KONIEC) => desk(() => centre.get(KasaService).take(listaId, odbiorDo));
    await centre.pay();
    const transfer = await centre.prepare();
    await expect(take(transfer)).rejects.toMatchObject({ code: 'WYPLATA.NOT_FOR_DESK' });
    await centre.pay({ kanal: 'kasa' });
    const cash = await centre.prepare({ kanal: 'kasa' });
    await expect(take(cash)).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
    await expect(take(newId())).rejects.toMatchObject({ status: 404 });
    await centre.send(cash);
    for (const day of ['2026-12-01', '2026-11-21']) await expect(take(cash, plainDate(day))).rejects.toMatchObject({ code: 'WYPLATA.COLLECTION_DAY' });
    expect((await desk(() => centre.get(KasaQuery).findListy('do-przyjecia', 10))).elementy).toEqual([expect.objectContaining({ lista_id: cash, stan: 'do-przyjecia', id: null })]);
    await take(cash);
    expect((await desk(() => centre.get(KasaQuery).findListy('do-przyjecia', 10))).elementy).toEqual([]);
    expect((await desk(() => centre.get(KasaQuery).findListy('otwarta', 10))).elementy).toHaveLength(1);
  });

  it('hands goods out against a receipt of their own, without cash', async () => {
    const { odbiorId, pozycje } = await taken(1, { kanal: 'rzeczowo' });
    expect(await handOut(odbiorId, pozycje[0]!)).toBe('WR 1/2026');
    expect(await stanKasy()).toMatchObject({ przychod: '0.00', rozchod: '0.00', stan_koncowy: '0.00' });
    expect(await balances()).toEqual({ koszty: '450.00', rzeczowe: '-450.00' });
  });

  it('pays people of sealed circles like any other, and shows the desk to nobody else', async () => {
    const kragId = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, kragId]);
    await centre.superuser.query(`insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, '2020-01-01')`, [JEDNOSTKA_ID, newId(), kragId, getDemoAccount('specjalista.f1').id]);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const { odbiorId, pozycje } = await taken(1, { kragId });
    const count = (login: string, table: string) => centre.as(login, async () => (await centre.get(Database).read<{ n: number }>(`select count(*)::int as n from wyplata.${table}`))[0]!.n);
    for (const login of ['kierownik.f1', 'informacja.1', 'specjalista.f2', 'administrator', 'inspektor.danych']) {
      expect([login, await count(login, 'lista_odbioru'), await count(login, 'operacja_kasowa'), await count(login, 'pozycja')]).toEqual([login, 0, 0, 0]);
      await expect(handOut(odbiorId, pozycje[0]!, DOWOD, login)).rejects.toMatchObject({ status: 404 });
    }
    await expect(centre.as('ksiegowosc.przygotowanie', () => centre.get(KasaService).handOut(odbiorId, pozycje[0]!, DOWOD))).rejects.toMatchObject({ status: expect.any(Number) });
    expect(await handOut(odbiorId, pozycje[0]!)).toBe('KW 1/2026');
  });

  it('takes payments of two months of one list apart', async () => {
    const { odbiorId, pozycje } = await taken(1, { od: plainDate('2026-10-01'), miesiac: plainMonth('2026-11') });
    await handOut(odbiorId, pozycje[1]!);
    expect(await centre.rows('select wykonano is not null as odebrana from wyplata.pozycja order by lp')).toEqual([{ odebrana: false }, { odebrana: true }]);
  });
});
