import { JEDNOSTKA_ID, komorkaId, uzytkownikId } from '@ostoja/access';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { ClaimsDesk } from '../../testing/index.js';
import { PouczenieService } from '../pouczenie/pouczenie.service.js';
import { NaleznoscQuery } from './naleznosc.query.js';
import { NaleznoscService } from './naleznosc.service.js';
import { toSzczegolyResponse } from './szczegoly.dto.js';
import { SzczegolyQuery } from './szczegoly.query.js';

const TERMIN = plainDate('2026-12-31');

describe('a claim of an undue benefit', () => {
  let desk: ClaimsDesk;
  beforeAll(async () => {
    desk = await ClaimsDesk.open();
  });
  afterAll(() => desk.centre.stop());

  const silent = { przyczyna: 'niepoinformowanie_o_zmianie' as const };
  const instruct = (sprawaId: string, dzien: string) =>
    desk.centre.as('socjalny.f1', () => desk.centre.get(PouczenieService).create({ sprawaId, osobaId: null, dzien: plainDate(dzien), forma: 'wywiad', tresc: 'Obowiązek zgłaszania zmian dochodu.', potwierdzenie: 'podpis', dokumentId: null }));
  const demand = async (sprawaId: string, fields = {}) => {
    const id = await desk.create(sprawaId, '600.00', fields);
    return { id, decyzjaId: await desk.draft(id, { rodzaj: 'zwrot', termin: TERMIN }) };
  };

  it('has the amount of the rule: months older than ten years drop out', async () => {
    const { sprawaId } = await desk.openCase();
    const month = (dzien: string, wyplacono: string, nalezne: string) => ({ rataId: null, miesiac: plainMonth(dzien.slice(0, 7)), dzienPobrania: plainDate(dzien), wyplacono, nalezne });
    const id = await desk.create(sprawaId, '0', { miesiace: [month('2016-11-21', '500.00', '0.00'), month('2016-11-23', '500.00', '120.01'), month('2026-03-20', '300.00', '0.00')] });
    expect(await desk.claim(id)).toMatchObject({ kwota: '679.99', pozostalo: '679.99', stan: 'projekt' });
  });

  it('is demanded for untrue information without any instruction, and enters the ledger with the signature', async () => {
    const { sprawaId } = await desk.openCase();
    const { id, decyzjaId } = await demand(sprawaId);
    await desk.sign(decyzjaId);
    expect(await desk.claim(id)).toMatchObject({ stan: 'ustalona', termin: TERMIN, pozostalo: '600.00' });
    expect(await desk.differences()).toEqual([]);
  });

  it.each([
    ['without an instruction', null],
    ['with one given only after the first payment', '2026-03-21'],
  ])('is not demanded for silence %s', async (_name, dzien) => {
    const { sprawaId } = await desk.openCase();
    if (dzien) await instruct(sprawaId, dzien);
    const { decyzjaId } = await demand(sprawaId, silent);
    await expect(desk.sign(decyzjaId)).rejects.toMatchObject({ code: 'NALEZNOSC.INSTRUCTION_MISSING', status: 409 });
  });

  it('is demanded for silence after an instruction, or when the head says why none is needed', async () => {
    const { sprawaId } = await desk.openCase();
    const first = await demand(sprawaId, silent);
    const waive = (login: string) => desk.centre.as(login, async () => desk.centre.get(NaleznoscService).waiveInstruction(first.id, (await desk.claim(first.id)).wersja, 'Osoba sama przyznała, że znała obowiązek.'));
    await expect(waive('specjalista.f1')).rejects.toMatchObject({ status: 403 });
    await waive('kierownik.f1');
    await desk.sign(first.decyzjaId);
    await instruct(sprawaId, '2026-03-20');
    const second = await demand(sprawaId, silent);
    await desk.sign(second.decyzjaId);
    const { pouczenie } = await desk.centre.as('kierownik.f1', () => desk.centre.get(SzczegolyQuery).get(second.id));
    expect(pouczenie).toMatchObject({ dzien: '2026-03-20', forma: 'wywiad', potwierdzenie: 'podpis' });
  });

  it('is drafted by one person and signed by another who is authorised', async () => {
    const { sprawaId } = await desk.openCase();
    const { decyzjaId } = await demand(sprawaId);
    await expect(desk.sign(decyzjaId, 'specjalista.f1')).rejects.toMatchObject({ status: 403 });
    await expect(desk.sign(decyzjaId, 'dyrektor')).rejects.toMatchObject({ code: 'NALEZNOSC.NO_AUTHORISATION', status: 403 });
    await expect(desk.centre.superuser.query(`update naleznosc.decyzja set podpisal_id = przygotowal_id, data = '2026-11-22', stan = 'wydana' where id = $1`, [decyzjaId])).rejects.toMatchObject({ constraint: 'decyzja_naleznosci_cztery_oczy' });
  });

  it('is final only after the time for an appeal, or on the day of its waiver', async () => {
    const { sprawaId } = await desk.openCase();
    const { id, decyzjaId } = await demand(sprawaId);
    await desk.sign(decyzjaId);
    await desk.deliver(decyzjaId, plainDate('2026-11-22'));
    await expect(desk.finalise(decyzjaId)).rejects.toMatchObject({ code: 'NALEZNOSC.NOT_FINAL', status: 409 });
    await desk.finalise(decyzjaId, plainDate('2026-11-22'));
    expect((await desk.claim(id)).ostateczna).toBe('2026-11-22');
  });

  it('holds what was paid without a basis, once', async () => {
    const { osobaId, sprawaId } = await desk.openCase();
    const { tytulId } = await desk.centre.pay({ osobaId, sprawaId });
    await desk.centre.send(await desk.centre.prepare());
    await desk.centre.superuser.query(`update wyplata.rata set nienalezna = 450 where tytul_id = $1 and miesiac = '2026-10-01'`, [tytulId]);
    const propozycje = () => desk.centre.as('specjalista.f1', () => desk.centre.get(SzczegolyQuery).listPropozycje(sprawaId));
    const [found] = await propozycje();
    expect(found).toMatchObject({ miesiac: '2026-10', wyplacono: '450.00', nienalezna: '450.00' });
    const miesiace = [{ rataId: found!.rata_id, miesiac: plainMonth('2026-10'), dzienPobrania: plainDate(found!.dzien_pobrania), wyplacono: '450.00', nalezne: '0.00' }];
    const id = await desk.create(sprawaId, '0', { miesiace, linia: null });
    const [row] = await desk.centre.rows<{ klasyfikacja: { zrodlo: string; kwota: string }[] }>('select klasyfikacja from naleznosc.naleznosc where id = $1', [id]);
    expect(row!.klasyfikacja.map(({ zrodlo, kwota }) => [zrodlo, kwota]).sort()).toEqual([['dotacja-2030', '300.00'], ['wlasne', '150.00']]);
    await expect(desk.create(sprawaId, '0', { miesiace, linia: null })).rejects.toMatchObject({ code: 'NALEZNOSC.MONTH_CLAIMED', status: 409 });
    expect(await propozycje()).toEqual([]);
    await desk.centre.as('specjalista.f1', async () => desk.centre.get(NaleznoscService).withdraw(id, (await desk.claim(id)).wersja));
    expect(await propozycje()).toHaveLength(1);
  });

  it('is seen by its branch and by bookkeeping, which does not see the decisions', async () => {
    const { osobaId, sprawaId } = await desk.openCase();
    const { id, decyzjaId } = await demand(sprawaId);
    await desk.sign(decyzjaId);
    const find = (login: string) => desk.centre.as(login, () => desk.centre.get(NaleznoscQuery).find({ osobaId, limit: 10 }));
    expect((await find('kierownik.f1')).elementy).toMatchObject([{ id, kwota: '600.00', wymagalne: '0.00' }]);
    expect((await find('kierownik.f2')).elementy).toEqual([]);
    expect((await find('ksiegowosc.przygotowanie')).elementy).toMatchObject([{ id, kwota: '600.00' }]);
    expect(await desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(SzczegolyQuery).get(id))).toMatchObject({ decyzje: [], pouczenie: null });
  });

  it('tells the books how much is owed, and neither why nor that it is drafted; so too a director excluded from the case (KPA 24)', async () => {
    const { osobaId, sprawaId } = await desk.openCase();
    const { id, decyzjaId } = await demand(sprawaId, { ...silent, opis: 'Dochód z pracy' });
    await desk.centre.as('kierownik.f1', async () => desk.centre.get(NaleznoscService).waiveInstruction(id, (await desk.claim(id)).wersja, 'Pouczono ustnie.'));
    await desk.centre.superuser.query(`insert into access.wylaczenie (jednostka_id, id, uzytkownik_id, sprawa_id, komorka_id, od) values ($1, $2, $3, $4, $5, '2020-01-01')`,
      [JEDNOSTKA_ID, newId(), uzytkownikId('dyrektor'), sprawaId, komorkaId('filia-1')]);
    const get = (login: string) => desk.centre.as(login, async () => toSzczegolyResponse(await desk.centre.get(SzczegolyQuery).get(id)));
    const outside = ['kasjer', 'ksiegowosc.wysylka', 'dyrektor'];
    for (const login of outside) await expect(get(login)).rejects.toMatchObject({ status: 404 });
    await desk.sign(decyzjaId);
    for (const login of outside) {
      expect(await get(login)).toMatchObject({ kwota: '600.00', opis: '', przyczyna: null, bez_pouczenia_powod: null, decyzje: [] });
      expect((await desk.centre.as(login, () => desk.centre.get(NaleznoscQuery).find({ osobaId, limit: 10 }))).elementy).toMatchObject([{ kwota: '600.00', opis: '' }]);
    }
    expect(await get('kierownik.f1')).toMatchObject({ opis: 'Dochód z pracy', przyczyna: 'niepoinformowanie_o_zmianie', bez_pouczenia_powod: 'Pouczono ustnie.' });
  });

  it('refuses unknown people and documents, and sums that no claim can have', async () => {
    const { sprawaId } = await desk.openCase();
    await expect(desk.create(sprawaId, '100.00', { osobaId: newId() })).rejects.toMatchObject({ code: 'NALEZNOSC.PERSON_UNKNOWN', status: 422 });
    const months = Array.from({ length: 2 }, () => ({ rataId: null, miesiac: plainMonth('2026-03'), dzienPobrania: plainDate('2026-03-20'), wyplacono: '9999999999.99', nalezne: '0.00' }));
    await expect(desk.create(sprawaId, '0', { miesiace: months })).rejects.toMatchObject({ code: 'NALEZNOSC.AMOUNT_TOO_HIGH', status: 422 });
    const pouczenie = { sprawaId, osobaId: null, dzien: plainDate('2026-03-20'), forma: 'wywiad' as const, tresc: 'Obowiązek zgłaszania zmian dochodu.', potwierdzenie: 'podpis' as const, dokumentId: null };
    const record = (fields: object) => desk.centre.as('socjalny.f1', () => desk.centre.get(PouczenieService).create({ ...pouczenie, ...fields }));
    await expect(record({ osobaId: newId() })).rejects.toMatchObject({ code: 'NALEZNOSC.PERSON_UNKNOWN', status: 422 });
    await expect(record({ dokumentId: newId() })).rejects.toMatchObject({ code: 'DOCUMENTS.DOCUMENT_UNKNOWN', status: 422 });
  });

  it('is not ordered to be deducted once it has lapsed (art. 104 ust. 5 ups)', async () => {
    const id = await desk.establish((await desk.openCase()).sprawaId, '100.00');
    await desk.centre.superuser.query(`update naleznosc.naleznosc set ostateczna = '2023-11-20' where id = $1`, [id]);
    await expect(desk.orderDeduction(id)).rejects.toMatchObject({ code: 'NALEZNOSC.LAPSED', status: 409 });
  });
});
