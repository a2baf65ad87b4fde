import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { newId, plainMonth } from '@ostoja/kernel';
import { openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { TytulService } from '../tytul/tytul.service.js';
import { ListaService } from './lista.service.js';
import { ObiegService } from './obieg/obieg.service.js';
import { ExportService } from './wysylka/export.service.js';

describe('ListaService', () => {
  let centre: PaymentCentre;
  let lists: ListaService;
  const given: string[] = [];
  beforeAll(async () => {
    centre = await openPaymentCentre();
    lists = centre.get(ListaService);
  });
  afterAll(() => centre.stop());
  afterEach(() => centre.superuser.query('delete from access.przydzial where id = any ($1)', [given.splice(0)]));

  const prepared = async () => {
    const title = await centre.pay();
    return { ...title, listaId: await centre.prepare() };
  };
  const state = async (listaId: string) => (await centre.rows<{ stan: string; wersja: number; suma: string; liczba: number }>('select stan, wersja, suma, liczba from wyplata.lista where id = $1', [listaId]))[0]!;
  const firstLine = async (listaId: string) => (await centre.rows<{ id: string }>(`select id from wyplata.pozycja where lista_id = $1 and stan = 'aktywna' order by lp limit 1`, [listaId]))[0]!.id;
  /** Gives the account a further role, centre-wide, until the end of the test. */
  const alsoHolds = (login: string, rola: string) => {
    given.push(newId());
    return centre.superuser.query(`insert into access.przydzial (jednostka_id, id, uzytkownik_id, rola, komorka_id, od) values ($1, $2, $3, $4, $5, '2020-01-01')`, [JEDNOSTKA_ID, given.at(-1), getDemoAccount(login).id, rola, komorkaId('mops')]);
  };
  const acts = (login: string, listaId: string) => ({
    verify: async () => centre.as(login, async () => centre.get(ObiegService).advance(listaId, (await state(listaId)).wersja, 'sprawdzona-rachunkowo')),
    approve: async () => centre.as(login, async () => centre.get(ObiegService).advance(listaId, (await state(listaId)).wersja, 'zatwierdzona')),
    sign: async () => centre.as(login, async () => centre.get(ObiegService).advance(listaId, (await state(listaId)).wersja, 'podpisana')),
    send: async () => centre.as(login, async () => centre.get(ExportService).export(listaId, (await state(listaId)).wersja)),
  });

  it('takes a line off, lets the next list have it, and lets the remover check, approve and sign nothing', async () => {
    const { listaId } = await prepared();
    for (const rola of ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'dyrektor', 'ksiegowosc-wysylka']) await alsoHolds('kierownik.f2', rola);
    const before = await state(listaId);
    const line = await firstLine(listaId);
    await centre.as('kierownik.f2', () => lists.removePozycja(listaId, line, before.wersja, 'podwójny wniosek'));
    expect(await state(listaId)).toEqual({ stan: 'przygotowana', wersja: before.wersja + 1, suma: '900.00', liczba: 2 });
    expect(await centre.rows('select stan, powod from wyplata.pozycja where id = $1', [line])).toEqual([{ stan: 'usunieta', powod: 'podwójny wniosek' }]);
    await expect(centre.as('kierownik.f2', () => lists.removePozycja(listaId, line, before.wersja + 1, 'x'))).rejects.toMatchObject({ status: 404 });
    await centre.advance(listaId, 'sprawdzona-merytorycznie');
    await expect(acts('kierownik.f2', listaId).verify()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    await centre.advance(listaId, 'skontrolowana');
    await expect(acts('kierownik.f2', listaId).approve()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    await centre.approve(listaId);
    await expect(acts('kierownik.f2', listaId).sign()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    await centre.advance(listaId, 'podpisana');
    await expect(acts('kierownik.f2', listaId).send()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    const next = await centre.prepare();
    expect(await state(next)).toMatchObject({ suma: '450.00', liczba: 1 });
  });

  it('lets nobody do two acts on one list, holding both roles or not', async () => {
    const { listaId } = await prepared();
    for (const rola of ['ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka']) await alsoHolds('ksiegowosc.przygotowanie', rola);
    await alsoHolds('ksiegowosc.zatwierdzanie', 'dyrektor');
    await alsoHolds('ksiegowosc.zatwierdzanie', 'ksiegowosc-wysylka');
    await alsoHolds('glowny.ksiegowy', 'dyrektor');
    await centre.advance(listaId, 'sprawdzona-merytorycznie');
    await expect(acts('ksiegowosc.przygotowanie', listaId).verify()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES' });
    await centre.advance(listaId, 'skontrolowana');
    for (const login of ['ksiegowosc.zatwierdzanie', 'glowny.ksiegowy']) await expect(acts(login, listaId).approve()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES' });
    await centre.approve(listaId);
    for (const login of ['ksiegowosc.przygotowanie', 'ksiegowosc.zatwierdzanie']) await expect(acts(login, listaId).sign()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    await centre.advance(listaId, 'podpisana');
    for (const login of ['ksiegowosc.przygotowanie', 'ksiegowosc.zatwierdzanie', 'ksiegowosc.wysylka']) await expect(acts(login, listaId).send()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    await centre.send(listaId);
    expect((await state(listaId)).stan).toBe('wyslana');
  });

  it('lets the chief accountant and the director sign at the bank once they are given that', async () => {
    const { listaId } = await prepared();
    await centre.approve(listaId);
    await expect(acts('dyrektor', listaId).sign()).rejects.toMatchObject({ status: 403 });
    await alsoHolds('dyrektor', 'ksiegowosc-wysylka');
    await alsoHolds('glowny.ksiegowy', 'ksiegowosc-wysylka');
    await acts('dyrektor', listaId).sign();
    await expect(acts('dyrektor', listaId).send()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES' });
    await acts('glowny.ksiegowy', listaId).send();
    expect((await state(listaId)).stan).toBe('wyslana');
  });

  const DYREKTOR = getDemoAccount('dyrektor').id;
  it.each([
    ['a preparer who approves', 'skontrolowana', `stan = 'zatwierdzona', zatwierdzil_id = przygotowal_id`, 'lista_rozdzial_zatwierdzenia'],
    ['a checker who approves', 'skontrolowana', `stan = 'zatwierdzona', zatwierdzil_id = rachunkowo_id`, 'lista_rozdzial_zatwierdzenia'],
    ['a preparer who checks', 'przygotowana', `stan = 'sprawdzona-merytorycznie', merytorycznie_id = przygotowal_id`, 'lista_rozdzial_sprawdzenia'],
    ['a corrector who checks', 'sprawdzona-merytorycznie', `stan = 'przygotowana', merytorycznie_id = null, poprawiali_ids = array['${DYREKTOR}'::uuid]; update wyplata.lista set stan = 'sprawdzona-merytorycznie', merytorycznie_id = '${DYREKTOR}'`, 'lista_rozdzial_sprawdzenia'],
    ['a checker who signs', 'zatwierdzona', `stan = 'podpisana', podpisal_id = merytorycznie_id`, 'lista_rozdzial_wysylki'],
    ['one person with both signatures', 'podpisana', `stan = 'wyslana', wyslal_id = podpisal_id`, 'lista_rozdzial_wysylki'],
    ['straight to wyslana', 'przygotowana', `stan = 'wyslana', zatwierdzil_id = gen_random_uuid(), wyslal_id = gen_random_uuid()`, 'lista_przejscie'],
    ['a skipped stage', 'sprawdzona-merytorycznie', `stan = 'skontrolowana', rachunkowo_id = gen_random_uuid(), skontrolowal_id = gen_random_uuid()`, 'lista_przejscie'],
    ['approved by nobody', 'skontrolowana', `stan = 'zatwierdzona'`, 'lista_stan'],
    ['another checker afterwards', 'skontrolowana', `stan = 'zatwierdzona', zatwierdzil_id = gen_random_uuid(), rachunkowo_id = gen_random_uuid()`, 'lista_stan'],
    ['another preparer', 'przygotowana', `przygotowal_id = gen_random_uuid()`, 'lista_przejscie'],
    ['another sum under a check', 'sprawdzona-rachunkowo', 'suma = suma + 1', 'lista_przejscie'],
  ] as const)('is guarded by the table itself: %s', async (_name, stan, change, constraint) => {
    const { listaId } = await prepared();
    await centre.advance(listaId, stan);
    await expect(centre.superuser.query(`update wyplata.lista set ${change.replace(/(; update .*)$/, ` where id = '${listaId}'$1`)} where id = '${listaId}'`)).rejects.toMatchObject({ constraint });
  });

  it('approves once under a race, and only what the approver saw', async () => {
    const { listaId } = await prepared();
    await centre.advance(listaId, 'skontrolowana');
    const { wersja } = await state(listaId);
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => centre.as('dyrektor', () => centre.get(ObiegService).advance(listaId, wersja, 'zatwierdzona'))));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 412 });
    expect(await centre.rows(`select rodzaj from finanse.operacja where zrodlo_id = $1`, [listaId])).toEqual([{ rodzaj: 'zobowiazanie' }]);
  });

  it('lets either the removal of a line or the check through when both come at once', async () => {
    for (let i = 0; i < 5; i += 1) {
      const { listaId } = await prepared();
      const { wersja, liczba } = await state(listaId);
      const line = await firstLine(listaId);
      const tries = await Promise.allSettled([
        centre.as('ksiegowosc.przygotowanie', () => lists.removePozycja(listaId, line, wersja, 'pomyłka')),
        centre.as('kierownik.f1', () => centre.get(ObiegService).advance(listaId, wersja, 'sprawdzona-merytorycznie')),
      ]);
      expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      const after = await state(listaId);
      const [sum] = await centre.rows<{ suma: string; liczba: number }>(`select sum(kwota) as suma, count(*)::int as liczba from wyplata.pozycja where lista_id = $1 and stan = 'aktywna'`, [listaId]);
      expect(after).toMatchObject(sum!);
      expect(after.liczba).toBe(after.stan === 'przygotowana' ? liczba - 1 : liczba);
      await centre.approve(listaId);
    }
  });

  it('does not approve a list on which something was held or ended meanwhile, nor an empty one', async () => {
    const { listaId, tytulId } = await prepared();
    await centre.as('kierownik.f1', () => centre.get(TytulService).wstrzymaj(tytulId, 'podejrzenie zgonu'));
    await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.TITLE_HELD', status: 409, details: { liczba: 3 } });
    while ((await state(listaId)).liczba > 0) {
      const line = await firstLine(listaId);
      await centre.as('ksiegowosc.przygotowanie', async () => lists.removePozycja(listaId, line, (await state(listaId)).wersja, 'pomyłka'));
    }
    await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.LIST_EMPTY', status: 409 });
  });

  it('does not approve a list with a person who died since it was prepared', async () => {
    const { listaId } = await prepared();
    await centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-11-21', wersja = wersja + 1 where id in (select osoba_id from wyplata.pozycja where lista_id = $1)`, [listaId]);
    await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.PERSON_DEAD', status: 409, details: { liczba: (await state(listaId)).liczba } });
    await centre.superuser.query('update osoba.osoba set data_zgonu = null, wersja = wersja + 1 where data_zgonu is not null');
    await expect(centre.approve(listaId)).resolves.toBeUndefined();
  });

  it('does not approve a list with months that a title lost since, until they are off it', async () => {
    const { listaId, tytulId } = await prepared();
    await centre.as('kierownik.f1', () => centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-10'), 'zmiana dochodu'));
    await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.TITLE_HELD', status: 409, details: { liczba: 1 } });
    const [lost] = await centre.rows<{ id: string }>(`select p.id from wyplata.pozycja p join wyplata.rata r on r.id = p.rata_id where p.lista_id = $1 and r.nienalezna > 0`, [listaId]);
    await centre.as('ksiegowosc.przygotowanie', async () => lists.removePozycja(listaId, lost!.id, (await state(listaId)).wersja, 'pomyłka'));
    await expect(centre.approve(listaId)).resolves.toBeUndefined();
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
  });

  it('keeps an approved list as it was approved, whoever tries to change it', async () => {
    const { listaId } = await prepared();
    const line = await firstLine(listaId);
    await centre.approve(listaId);
    await expect(centre.as('ksiegowosc.przygotowanie', async () => lists.removePozycja(listaId, line, (await state(listaId)).wersja, 'pomyłka'))).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE', status: 409 });
    await expect(acts('dyrektor', listaId).approve()).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
    for (const change of [
      `update wyplata.pozycja set rachunek = '07109010140000000000000001' where lista_id = '${listaId}'`,
      `update wyplata.pozycja set stan = 'usunieta', usunal_id = id where lista_id = '${listaId}'`,
      `update wyplata.lista set suma = 1 where id = '${listaId}'`,
      `update wyplata.lista set stan = 'przygotowana', zatwierdzil_id = null where id = '${listaId}'`,
    ]) {
      await expect(centre.superuser.query(change)).rejects.toMatchObject({ constraint: 'lista_przejscie' });
    }
  });

  it('lets only the next one in the chain touch a list', async () => {
    const { listaId } = await prepared();
    const line = await firstLine(listaId);
    const { wersja } = await state(listaId);
    const remove = (login: string) => centre.as(login, async () => lists.removePozycja(listaId, line, (await state(listaId)).wersja, 'pomyłka'));
    for (const act of ['approve', 'sign', 'send'] as const) await expect(acts('ksiegowosc.wysylka', listaId)[act]()).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
    await expect(remove('ksiegowosc.zatwierdzanie')).rejects.toMatchObject({ code: 'WYPLATA.NOT_YOUR_STAGE', status: 403 });
    expect((await state(listaId)).wersja).toBe(wersja);
    await centre.advance(listaId, 'sprawdzona-merytorycznie');
    for (const login of ['ksiegowosc.przygotowanie', 'kierownik.f1']) await expect(remove(login)).rejects.toMatchObject({ status: expect.any(Number) });
    await expect(centre.as('kierownik.f1', async () => centre.get(ObiegService).sendBack(listaId, (await state(listaId)).wersja, 'pomyłka'))).rejects.toMatchObject({ code: 'WYPLATA.NOT_YOUR_STAGE' });
    await centre.approve(listaId);
    await expect(acts('ksiegowosc.zatwierdzanie', listaId).send()).rejects.toMatchObject({ status: expect.any(Number) });
    expect((await state(listaId)).stan).toBe('zatwierdzona');
  });

  it.each(['kierownik.f2', 'specjalista.f1', 'glowny.ksiegowy', 'administrator', 'inspektor.danych', 'zadanie.wyplaty', 'kasjer'])('lets %s change no list in preparation', async (login) => {
    const { listaId } = await prepared();
    const { wersja } = await state(listaId);
    const line = await firstLine(listaId);
    for (const act of [() => centre.get(ObiegService).advance(listaId, wersja, 'sprawdzona-merytorycznie'), () => lists.removePozycja(listaId, line, wersja, 'pomyłka'), () => centre.get(ExportService).export(listaId, wersja)]) {
      await expect(centre.as(login, act)).rejects.toMatchObject({ status: expect.any(Number) });
    }
    expect(await state(listaId)).toMatchObject({ stan: 'przygotowana', wersja });
  });
});
