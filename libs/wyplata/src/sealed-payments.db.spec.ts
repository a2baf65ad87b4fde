import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { PlanQuery } from '@ostoja/finanse';
import { Money, newId, plainDate } from '@ostoja/kernel';
import { insertOsoba, openPaymentCentre, type PaymentCentre } from '../testing/index.js';
import { AwariaKart } from './karta/awaria/awaria-kart.entity.js';
import { AwariaKartService } from './karta/awaria/awaria-kart.service.js';
import { KartaQuery } from './karta/karta.query.js';
import { KartaService } from './karta/karta.service.js';
import { ListaQuery } from './lista/lista.query.js';
import { ListaService } from './lista/lista.service.js';
import { CzynnosciService } from './lista/obieg/czynnosci.service.js';

/** Neither of them is in the circle. */
const OUTSIDE = ['kierownik.f1', 'informacja.1'];

describe('payments of a sealed circle', () => {
  let centre: PaymentCentre;
  const kragId = newId();
  let cards = 0;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, kragId]);
    await centre.superuser.query(
      `insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, '2020-01-01')`,
      [JEDNOSTKA_ID, newId(), kragId, getDemoAccount('specjalista.f1').id],
    );
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const orderCard = (login: string, osobaId: string) => centre.as(login, () => centre.get(KartaService).order(osobaId, komorkaId('filia-1')));
  const seenCards = async (login: string, osobaId: string) => (await centre.as(login, () => centre.get(KartaQuery).find({ osobaId, limit: 10 }))).elementy.length;
  const seenLists = async (login: string) => (await centre.as(login, () => centre.get(ListaQuery).find({ limit: 10 }))).elementy.map(({ id }) => id);
  const wersjaOf = async (id: string) => (await centre.rows<{ wersja: number }>('select wersja from wyplata.lista where id = $1', [id]))[0]!.wersja;

  async function payOnCard(krag: string | null, kwota: string): Promise<string> {
    const osobaId = await insertOsoba(centre.superuser);
    await centre.pay({ osobaId, kragId: krag, kanal: 'karta', kwota: Money.parse(kwota), kwotaMinimalna: Money.parse('10.00'), od: plainDate('2026-11-01') });
    const { id } = await orderCard('specjalista.f1', osobaId);
    cards += 1;
    const dzien = plainDate('2026-11-22');
    await centre.as('specjalista.f1', async () => {
      await centre.get(KartaService).change(id, 1, { stan: 'wydana', dzien, powod: null, numerWydawcy: `KP-${cards}`, numerPosiadacza: `H-${cards}`, koncowka: '1234' });
      await centre.get(KartaService).change(id, 2, { stan: 'aktywna', dzien, powod: null });
    });
    return osobaId;
  }

  it('hides the card of its holder, also one ordered before, until an open payment joins', async () => {
    const osobaId = await insertOsoba(centre.superuser);
    await orderCard('specjalista.f1', osobaId);
    expect(await seenCards('kierownik.f1', osobaId)).toBe(1);
    await centre.pay({ osobaId, kragId, kanal: 'karta' });
    for (const login of OUTSIDE) {
      expect(await seenCards(login, osobaId)).toBe(0);
      expect(await centre.as(login, () => centre.get(Database).read('select z.id from wyplata.karta_zdarzenie z join wyplata.karta k on k.id = z.karta_id where k.osoba_id = $1', [osobaId]))).toEqual([]);
    }
    expect(await centre.rows('select stan from wyplata.karta_zdarzenie z where karta_id = (select id from wyplata.karta where osoba_id = $1)', [osobaId])).toEqual([{ stan: 'zamowiona' }]);
    for (const login of ['specjalista.f1', 'ksiegowosc.przygotowanie']) expect(await seenCards(login, osobaId)).toBe(1);
    await expect(orderCard('informacja.1', osobaId)).rejects.toMatchObject({ status: 403 });
    await centre.pay({ osobaId, kanal: 'karta' });
    expect(await seenCards('kierownik.f1', osobaId)).toBe(1);
  });

  it('are not told by the totals of an outage of cards', async () => {
    await payOnCard(null, '450.00');
    await payOnCard(kragId, '777.77');
    const id = await centre.prepare({ kanal: 'karta' });
    await centre.approve(id);
    await centre.as('ksiegowosc.przygotowanie', async () => centre.get(AwariaKartService).move(id, await wersjaOf(id), { kanal: 'kasa', zakres: 'wszystkie', powod: 'awaria', odwolanie: null }));
    const outages = (login: string) => centre.as(login, () => centre.get(Database).transaction((tx) => tx.countBy(AwariaKart, { listaId: id })));
    for (const login of OUTSIDE) expect(await outages(login)).toBe(0);
    expect(await outages('glowny.ksiegowy')).toBe(1);
  });

  it('do not show a list that holds nothing else', async () => {
    await centre.pay({ kragId });
    const id = await centre.prepare();
    for (const login of OUTSIDE) expect(await seenLists(login)).toEqual([]);
    for (const login of ['ksiegowosc.przygotowanie', 'dyrektor']) expect(await seenLists(login)).toEqual([id]);
  });

  it('do not tell why one of them was taken off', async () => {
    await centre.pay({ kragId });
    await centre.pay();
    const id = await centre.prepare();
    const lines = await centre.rows<{ id: string }>('select distinct on (krag_id is null) id from wyplata.pozycja where lista_id = $1 order by krag_id is null, lp', [id]);
    for (const [i, powod] of [[0, 'Jan Tajny zmienił rachunek'], [1, 'jawny powód']] as const) {
      await centre.as('ksiegowosc.przygotowanie', async () => centre.get(ListaService).removePozycja(id, lines[i]!.id, await wersjaOf(id), powod));
    }
    const removals = async (login: string) => (await centre.as(login, () => centre.get(CzynnosciService).find(id))).filter(({ rodzaj }) => rodzaj === 'usuniecie').map(({ uwaga }) => uwaga?.replace(/^lp\. \d+: /, ''));
    expect(await removals('kierownik.f1')).toEqual(['jawny powód']);
    expect(await removals('glowny.ksiegowy')).toEqual(['Jan Tajny zmienił rachunek', 'jawny powód']);
    expect(await centre.rows(`select from wyplata.czynnosc_listy where uwaga like '%Tajny%'`)).toEqual([]);
  });

  it('are not told by limits and commitments of units', async () => {
    await centre.superuser.query(
      `insert into finanse.limit_wydatkow (jednostka_id, id, komorka_id, miesiac, dzial, rozdzial, paragraf, zrodlo, kwota, ustalil_id, ustalono) values ($1, $2, $3, '2026-11-01', '852', '85214', '3110', 'wlasne', 100000, $4, now())`,
      [JEDNOSTKA_ID, newId(), komorkaId('filia-1'), getDemoAccount('glowny.ksiegowy').id],
    );
    await centre.pay({ kragId });
    const limits = (login: string) => centre.as(login, () => centre.get(PlanQuery).findLimits(2026));
    for (const login of ['kierownik.f1', 'kierownik.f2', 'specjalista.f2']) expect(await limits(login)).toEqual([]);
    expect(await limits('glowny.ksiegowy')).toHaveLength(1);
  });
});
