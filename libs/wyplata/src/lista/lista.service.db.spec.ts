import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { newId, plainMonth } from '@ostoja/kernel';
import { openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { TytulService } from '../tytul/tytul.service.js';
import { ListaService } from './lista.service.js';
import { ExportService } from './wysylka/export.service.js';

describe('ListaService', () => {
  let centre: PaymentCentre;
  let lists: ListaService;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    lists = centre.get(ListaService);
  });
  afterAll(() => centre.stop());

  const prepared = async () => {
    const title = await centre.pay();
    return { ...title, listaId: await centre.prepare() };
  };
  const state = async (listaId: string) => (await centre.rows<{ stan: string; wersja: number; suma: string; liczba: number }>('select stan, wersja, suma, liczba from wyplata.lista where id = $1', [listaId]))[0]!;
  const firstLine = async (listaId: string) => (await centre.rows<{ id: string }>(`select id from wyplata.pozycja where lista_id = $1 and stan = 'aktywna' order by lp limit 1`, [listaId]))[0]!.id;
  /** Gives the account a further role, centre-wide. */
  const alsoHolds = (login: string, rola: string) =>
    centre.superuser.query(`insert into access.przydzial (jednostka_id, id, uzytkownik_id, rola, komorka_id, od) values ($1, $2, $3, $4, $5, '2020-01-01')`, [JEDNOSTKA_ID, newId(), getDemoAccount(login).id, rola, komorkaId('mops')]);
  const acts = (login: string, listaId: string) => ({
    approve: async () => centre.as(login, async () => lists.approve(listaId, (await state(listaId)).wersja)),
    send: async () => centre.as(login, async () => centre.get(ExportService).export(listaId, (await state(listaId)).wersja)),
  });

  it('takes a line off, lets the next list have it, and lets the remover approve nothing', async () => {
    const { listaId } = await prepared();
    await alsoHolds('kierownik.f2', 'ksiegowosc-przygotowanie');
    await alsoHolds('kierownik.f2', 'ksiegowosc-zatwierdzanie');
    await alsoHolds('kierownik.f2', 'ksiegowosc-wysylka');
    const before = await state(listaId);
    const line = await firstLine(listaId);
    await centre.as('kierownik.f2', () => lists.removePozycja(listaId, line, before.wersja));
    expect(await state(listaId)).toEqual({ stan: 'przygotowana', wersja: before.wersja + 1, suma: '900.00', liczba: 2 });
    await expect(centre.as('kierownik.f2', () => lists.removePozycja(listaId, line, before.wersja + 1))).rejects.toMatchObject({ status: 404 });
    await expect(acts('kierownik.f2', listaId).approve()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    await centre.approve(listaId);
    await expect(acts('kierownik.f2', listaId).send()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    const next = await centre.prepare();
    expect(await state(next)).toMatchObject({ suma: '450.00', liczba: 1 });
  });

  it('lets nobody do two acts on one list, holding both roles or not', async () => {
    const { listaId } = await prepared();
    await alsoHolds('ksiegowosc.przygotowanie', 'ksiegowosc-zatwierdzanie');
    await alsoHolds('ksiegowosc.przygotowanie', 'ksiegowosc-wysylka');
    await alsoHolds('ksiegowosc.zatwierdzanie', 'ksiegowosc-wysylka');
    await expect(acts('ksiegowosc.przygotowanie', listaId).approve()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES' });
    await centre.approve(listaId);
    for (const login of ['ksiegowosc.przygotowanie', 'ksiegowosc.zatwierdzanie']) await expect(acts(login, listaId).send()).rejects.toMatchObject({ code: 'WYPLATA.FOUR_EYES', status: 403 });
    await centre.send(listaId);
    expect((await state(listaId)).stan).toBe('wyslana');
  });

  it.each([
    ['zatwierdzil_id = przygotowal_id', `stan = 'zatwierdzona', zatwierdzil_id = przygotowal_id`, 'lista_rozdzial_zatwierdzenia'],
    ['zatwierdzil_id of a corrector', `stan = 'zatwierdzona', zatwierdzil_id = '${getDemoAccount('dyrektor').id}', poprawiali_ids = array['${getDemoAccount('dyrektor').id}'::uuid]`, 'lista_rozdzial_zatwierdzenia'],
    ['straight to wyslana', `stan = 'wyslana', zatwierdzil_id = gen_random_uuid(), wyslal_id = gen_random_uuid()`, 'lista_przejscie'],
    ['approved by nobody', `stan = 'zatwierdzona'`, 'lista_stan'],
    ['another preparer', `przygotowal_id = gen_random_uuid()`, 'lista_przejscie'],
  ])('is guarded by the table itself: %s', async (_name, change, constraint) => {
    const { listaId } = await prepared();
    await expect(centre.superuser.query(`update wyplata.lista set ${change} where id = $1`, [listaId])).rejects.toMatchObject({ constraint });
  });

  it('approves once under a race, and only what the approver saw', async () => {
    const { listaId } = await prepared();
    const { wersja } = await state(listaId);
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => centre.as('ksiegowosc.zatwierdzanie', () => lists.approve(listaId, wersja))));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 412 });
    expect(await centre.rows(`select rodzaj from finanse.operacja where zrodlo_id = $1`, [listaId])).toEqual([{ rodzaj: 'zobowiazanie' }]);
  });

  it('lets either the removal of a line or the approval through when both come at once', async () => {
    for (let i = 0; i < 5; i += 1) {
      const { listaId } = await prepared();
      const { wersja } = await state(listaId);
      const line = await firstLine(listaId);
      const tries = await Promise.allSettled([
        centre.as('ksiegowosc.przygotowanie', () => lists.removePozycja(listaId, line, wersja)),
        centre.as('ksiegowosc.zatwierdzanie', () => lists.approve(listaId, wersja)),
      ]);
      expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      const after = await state(listaId);
      const [sum] = await centre.rows<{ suma: string; liczba: number }>(`select sum(kwota) as suma, count(*)::int as liczba from wyplata.pozycja where lista_id = $1 and stan = 'aktywna'`, [listaId]);
      expect(after).toMatchObject(sum!);
      if (after.stan === 'przygotowana') await centre.approve(listaId);
    }
  });

  it('does not approve a list on which something was held or ended meanwhile, nor an empty one', async () => {
    const { listaId, tytulId } = await prepared();
    await centre.as('kierownik.f1', () => centre.get(TytulService).wstrzymaj(tytulId, 'podejrzenie zgonu'));
    await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.TITLE_HELD', status: 409, details: { liczba: 3 } });
    while ((await state(listaId)).liczba > 0) {
      const line = await firstLine(listaId);
      await centre.as('ksiegowosc.przygotowanie', async () => lists.removePozycja(listaId, line, (await state(listaId)).wersja));
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
    await centre.as('ksiegowosc.przygotowanie', async () => lists.removePozycja(listaId, lost!.id, (await state(listaId)).wersja));
    await expect(centre.approve(listaId)).resolves.toBeUndefined();
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
  });

  it('keeps an approved list as it was approved, whoever tries to change it', async () => {
    const { listaId } = await prepared();
    const line = await firstLine(listaId);
    await centre.approve(listaId);
    await expect(centre.as('ksiegowosc.przygotowanie', async () => lists.removePozycja(listaId, line, (await state(listaId)).wersja))).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE', status: 409 });
    await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
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
    await expect(acts('ksiegowosc.wysylka', listaId).approve()).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
    await expect(acts('ksiegowosc.wysylka', listaId).send()).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
    await expect(centre.as('ksiegowosc.zatwierdzanie', () => lists.removePozycja(listaId, line, wersja))).rejects.toMatchObject({ status: 404 });
    await centre.approve(listaId);
    await expect(acts('ksiegowosc.zatwierdzanie', listaId).send()).rejects.toMatchObject({ status: 403 });
    expect((await state(listaId)).stan).toBe('zatwierdzona');
  });

  it.each(['kierownik.f1', 'specjalista.f1', 'dyrektor', 'administrator', 'inspektor.danych', 'zadanie.wyplaty'])('lets %s change no list', async (login) => {
    const { listaId } = await prepared();
    const { wersja } = await state(listaId);
    const line = await firstLine(listaId);
    for (const act of [() => lists.approve(listaId, wersja), () => lists.removePozycja(listaId, line, wersja), () => centre.get(ExportService).export(listaId, wersja)]) {
      await expect(centre.as(login, act)).rejects.toMatchObject({ status: expect.any(Number) });
    }
    expect(await state(listaId)).toMatchObject({ stan: 'przygotowana', wersja });
  });
});
