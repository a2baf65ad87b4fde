import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { PlanQuery } from '@ostoja/finanse';
import { Money, newId, plainDate } from '@ostoja/kernel';
import { insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../testing/index.js';
import { AwariaKart } from './karta/awaria/awaria-kart.entity.js';
import { AwariaKartService } from './karta/awaria/awaria-kart.service.js';
import { KartaQuery } from './karta/karta.query.js';
import { KartaService } from './karta/karta.service.js';
import { ListaQuery } from './lista/lista.query.js';
import { ListaService } from './lista/lista.service.js';
import { CzynnosciService } from './lista/obieg/czynnosci.service.js';
import { ObiegService } from './lista/obieg/obieg.service.js';

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

  const sealedList = async () => (await centre.rows<{ id: string }>('select id from wyplata.lista where krag_id is not null'))[0]!.id;

  /** Does the act while the head of the branch is in the circle. */
  async function withHead<T>(act: () => Promise<T>): Promise<T> {
    const id = newId();
    await centre.superuser.query(`insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, '2020-01-01')`, [JEDNOSTKA_ID, id, kragId, getDemoAccount('kierownik.f1').id]);
    const done = await act();
    await centre.superuser.query('delete from access.krag_czlonek where id = $1', [id]);
    return done;
  }

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
    const ids = [await centre.prepare({ kanal: 'karta' }), await sealedList()];
    await withHead(() => Promise.all(ids.map(centre.approve)));
    for (const id of ids) await centre.as('ksiegowosc.przygotowanie', async () => centre.get(AwariaKartService).move(id, await wersjaOf(id), { kanal: 'kasa', zakres: 'wszystkie', powod: 'awaria', odwolanie: null }));
    expect(await centre.rows('select krag_id, suma from wyplata.lista where kanal = $1 order by krag_id nulls first', ['kasa'])).toEqual([{ krag_id: null, suma: '450.00' }, { krag_id: kragId, suma: '777.77' }]);
    const outages = (login: string) => centre.as(login, () => centre.get(Database).transaction((tx) => tx.countBy(AwariaKart, { listaId: ids[0]! })));
    for (const login of OUTSIDE) expect(await outages(login)).toBe(0);
    expect(await outages('glowny.ksiegowy')).toBe(1);
  });

  it('stand on a list of their own, and leave no trace on the other', async () => {
    const adam = await insertOsoba(centre.superuser, { imie: 'Adam', nazwisko: 'Aaa' });
    await centre.pay({ osobaId: adam, kragId, kwota: Money.parse('777.77') });
    await centre.pay();
    const id = await centre.prepare();
    const seen = async (login: string) => {
      const lista = await centre.as(login, () => centre.get(ListaQuery).get(id));
      const { elementy } = await centre.as(login, () => centre.get(ListaQuery).findPozycje(id, 10));
      return { suma: lista.suma, liczba: lista.liczba, wersja: lista.wersja, w_kregu: lista.w_kregu, lp: elementy.map(({ lp }) => lp), suma_linii: (await centre.as(login, () => centre.get(ListaQuery).classify(id))).map(({ kwota }) => kwota) };
    };
    const whole = { suma: '1350.00', liczba: 3, wersja: 1, w_kregu: false, lp: [1, 2, 3], suma_linii: ['900.00', '450.00'] };
    for (const login of [...OUTSIDE, 'specjalista.f1', 'ksiegowosc.przygotowanie', 'dyrektor']) expect(await seen(login)).toEqual(whole);
    expect(await centre.rows('select id, krag_id, liczba, suma, uzupelnia_id from wyplata.lista where id <> $1', [id])).toEqual([{ id: await sealedList(), krag_id: kragId, liczba: 3, suma: '2333.31', uzupelnia_id: null }]);
    for (const login of OUTSIDE) expect(await seenLists(login)).toEqual([id]);
    expect(await seenLists('glowny.ksiegowy')).toEqual([await sealedList(), id]);
  });

  it('cannot be put on a list of others, nor can a list change its circle', async () => {
    await centre.pay({ kragId });
    await centre.pay();
    const id = await centre.prepare();
    await expect(centre.superuser.query(`insert into wyplata.pozycja (jednostka_id, id, lista_id, lp, rata_id, osoba_id, komorka_id, krag_id, kwota, numer, odbiorca, tytulem, stan, usunal_id, usunieto, powod)
      select jednostka_id, gen_random_uuid(), $1, 99, rata_id, osoba_id, komorka_id, krag_id, kwota, 'P-99', odbiorca, tytulem, 'usunieta', osoba_id, now(), 'próba' from wyplata.pozycja where krag_id is not null limit 1`, [id])).rejects.toMatchObject({ constraint: 'pozycja_krag' });
    await expect(centre.superuser.query('update wyplata.lista set krag_id = $2 where id = $1', [id, kragId])).rejects.toMatchObject({ constraint: 'lista_przejscie' });
  });

  it('are checked by a head of their circle or by a director, who then leaves the approval to another', async () => {
    await centre.pay({ kragId });
    const id = await centre.prepare();
    const check = async (login: string) => centre.as(login, async () => centre.get(ObiegService).advance(id, await wersjaOf(id), 'sprawdzona-merytorycznie'));
    await expect(check('kierownik.f1')).rejects.toMatchObject({ status: 404 });
    await withHead(() => check('kierownik.f1'));
    await expect(centre.as('kierownik.f1', () => centre.get(ListaQuery).get(id))).rejects.toMatchObject({ status: 404 });
    await centre.approve(id);
    await centre.clear();
    await centre.pay({ kragId });
    const other = await centre.prepare();
    await centre.as('dyrektor', async () => centre.get(ObiegService).advance(other, await wersjaOf(other), 'sprawdzona-merytorycznie'));
    await centre.advance(other, 'skontrolowana');
    await expect(centre.advance(other, 'zatwierdzona')).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES' });
  });

  it('supplement lists of their own circle only', async () => {
    await centre.pay();
    const first = await centre.prepare();
    await centre.pay({ kragId });
    const second = await centre.prepare();
    await centre.pay({ kragId });
    await centre.pay();
    const third = await centre.prepare();
    expect(await centre.rows('select id, uzupelnia_id from wyplata.lista where krag_id is null order by id')).toEqual([{ id: first, uzupelnia_id: null }, { id: third, uzupelnia_id: first }]);
    expect(await centre.rows('select uzupelnia_id from wyplata.lista where krag_id = $1 order by id', [kragId])).toEqual([{ uzupelnia_id: null }, { uzupelnia_id: second }]);
  });

  it('leave no gap in the numbers that others see, as no line does from whose case the head is excluded', async () => {
    const anna = await insertOsoba(centre.superuser, { imie: 'Anna', nazwisko: 'Aaa' });
    const sprawaId = await insertSprawa(centre.superuser, anna);
    await centre.pay({ osobaId: anna, sprawaId });
    await centre.pay();
    const id = await centre.prepare();
    await centre.superuser.query(`insert into access.wylaczenie (jednostka_id, id, sprawa_id, uzytkownik_id, komorka_id, od) values ($1, $2, $3, $4, $5, '2020-01-01')`, [JEDNOSTKA_ID, newId(), sprawaId, getDemoAccount('kierownik.f1').id, komorkaId('filia-1')]);
    const lines = async (login: string, limit = 10, kursor?: string) => centre.as(login, () => centre.get(ListaQuery).findPozycje(id, limit, kursor));
    expect((await lines('glowny.ksiegowy')).elementy.map(({ lp, numer }) => [lp, numer])).toEqual([1, 2, 3, 4, 5, 6].map((lp) => [lp, `P-2026-1-${lp}`]));
    const page = await lines('kierownik.f1', 2);
    expect(page.elementy.map(({ lp, numer }) => [lp, numer])).toEqual([[1, null], [2, null]]);
    expect((await lines('kierownik.f1', 2, page.nastepny!)).elementy.map(({ lp }) => lp)).toEqual([3]);
    expect(await centre.as('kierownik.f1', async () => (({ suma, liczba }) => [suma, liczba])(await centre.get(ListaQuery).get(id)))).toEqual(['1350.00', 3]);
  });

  it('are, like those of a case from which the head is excluded (KPA 24), never checked by whoever does not see them', async () => {
    const osobaId = await insertOsoba(centre.superuser);
    const sprawaId = await insertSprawa(centre.superuser, osobaId);
    await centre.pay({ osobaId, sprawaId });
    await centre.pay();
    const id = await centre.prepare();
    const wylaczenie = newId();
    await centre.superuser.query(`insert into access.wylaczenie (jednostka_id, id, sprawa_id, uzytkownik_id, komorka_id, od) values ($1, $2, $3, $4, $5, '2020-01-01')`, [JEDNOSTKA_ID, wylaczenie, sprawaId, getDemoAccount('kierownik.f1').id, komorkaId('filia-1')]);
    const check = async (login: string) => centre.as(login, async () => centre.get(ObiegService).advance(id, await wersjaOf(id), 'sprawdzona-merytorycznie'));
    const refusal = await check('kierownik.f1').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'WYPLATA.LIST_NOT_WHOLE', status: 403 });
    expect(String((refusal as Error).message)).not.toMatch(/\d/);
    expect((refusal as { details?: unknown }).details).toBeUndefined();
    await check('dyrektor');
    await centre.superuser.query('update wyplata.lista set stan = $2, merytorycznie_id = null where id = $1', [id, 'przygotowana']);
    await centre.superuser.query('delete from access.wylaczenie where id = $1', [wylaczenie]);
    await check('kierownik.f1');
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
    const lines = await centre.rows<{ id: string; lista_id: string }>('select distinct on (krag_id is null) id, lista_id from wyplata.pozycja order by krag_id is null, lp');
    for (const [i, powod] of [[0, 'Jan Tajny zmienił rachunek'], [1, 'jawny powód']] as const) {
      await centre.as('ksiegowosc.przygotowanie', async () => centre.get(ListaService).removePozycja(lines[i]!.lista_id, lines[i]!.id, await wersjaOf(lines[i]!.lista_id), powod));
    }
    const removals = async (login: string, lista: string) => (await centre.as(login, () => centre.get(CzynnosciService).find(lista))).filter(({ rodzaj }) => rodzaj === 'usuniecie').map(({ uwaga }) => uwaga);
    expect(await removals('kierownik.f1', id)).toEqual(['lp. 1: jawny powód']);
    expect(await removals('kierownik.f1', lines[0]!.lista_id)).toEqual([]);
    expect(await removals('glowny.ksiegowy', lines[0]!.lista_id)).toEqual(['lp. 1: Jan Tajny zmienił rachunek']);
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
