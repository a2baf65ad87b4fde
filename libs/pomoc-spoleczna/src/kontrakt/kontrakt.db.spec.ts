import { komorkaId } from '@ostoja/access';
import { isTaggedPdf, readPdfText } from '@ostoja/documents/testing';
import { addDays, addMonths, type PlainDate } from '@ostoja/kernel';
import { aTrescKontraktu } from '../../testing/tresc-kontraktu.js';
import { PracaSocjalnaCentre } from '../../testing/praca-socjalna-centre.js';
import { KontraktService } from './kontrakt.service.js';
import { KontraktListaService } from './lista/kontrakt-lista.service.js';
import { KontraktPrzebiegService } from './przebieg/kontrakt-przebieg.service.js';
import { KontraktWydrukService } from './wydruk/kontrakt-wydruk.service.js';

const any = (): void => undefined;

describe('social contracts', () => {
  let world: PracaSocjalnaCentre;
  let until: PlainDate;
  beforeAll(async () => {
    world = await PracaSocjalnaCentre.open();
    until = addMonths(world.dzis, 6);
  });
  afterAll(() => world.centre.stop());

  const kontrakty = () => world.centre.get(KontraktService);
  const przebieg = () => world.centre.get(KontraktPrzebiegService);
  const as = <T>(work: () => Promise<T>, login = 'socjalny.f1') => world.as(login, work);
  const dueOf = (id: string) => as(async () => (await kontrakty().show(id)).zdarzenia.filter(({ zdarzenie }) => zdarzenie.dzien === null).map(({ zdarzenie }) => zdarzenie.termin));
  const review = (id: string, ocenaId: string | null, dzien = world.dzis) => as(() => przebieg().review(id, { dzien, ocenaId, wynik: 'zgodnie', tresc: { opis: 'Kurs trwa.', cele: [{ klucz: 'c1', stan: 'w-toku' }] } }, any));

  it('are sealed, signed by all parties, and then wait for their reviews', async () => {
    const [a, b] = await world.aFamily(2);
    const id = await world.aContract([a!, b!], until, { draft: true });
    const { rows } = await world.centre.superuser.query<{ tresc_szyfr: Buffer }>('select tresc_szyfr from pomoc_spoleczna.kontrakt_wersja where kontrakt_id = $1', [id]);
    expect(rows[0]!.tresc_szyfr.toString('latin1')).not.toContain('Brak pracy');
    await expect(as(() => kontrakty().sign(id, { dzien: world.dzis, osobaIds: [a!] }, any))).rejects.toMatchObject({ code: 'KONTRAKT.INCOMPLETE', field: 'podpisali' });
    const { kontrakt, wersje } = await as(() => kontrakty().sign(id, { dzien: world.dzis, osobaIds: [b!, a!] }, any));
    expect(kontrakt).toMatchObject({ stan: 'obowiazuje', zawarto: world.dzis, od: world.dzis, do: until, wynik: null });
    expect(wersje).toMatchObject([{ wersja: { numer: 0, stan: 'podpisana', podpisano: world.dzis }, tresc: { przyczyny: 'Brak pracy od roku.' } }]);
    expect(await dueOf(id)).toEqual([until]);
    await expect(as(() => kontrakty().save(id, { od: null, do: null, tresc: aTrescKontraktu(until) }, any))).rejects.toMatchObject({ code: 'KONTRAKT.NO_DRAFT', status: 409 });
  });

  it('are saved version by version', async () => {
    const [a] = await world.aFamily(1);
    const id = await world.aContract([a!], until, { draft: true });
    const versions: number[] = [];
    for (let i = 0; i < 2; i += 1) await as(() => kontrakty().save(id, { od: world.dzis, do: until, tresc: aTrescKontraktu(until) }, (wersja) => versions.push(wersja)));
    expect(versions[1]).toBe(versions[0]! + 1);
  });

  it('bind only persons of the household, and one draft of a kind is open at a time', async () => {
    const [[a], [stranger]] = [await world.aFamily(1), await world.aFamily(1)];
    const create = (osobaIds: string[], rodzaj: 'a' | 'b' = 'a') => as(() => kontrakty().create({ osobaId: a!, komorkaId: komorkaId('filia-1'), rodzaj, osobaIds }));
    await expect(create([stranger!])).rejects.toMatchObject({ code: 'KONTRAKT.PARTY_UNKNOWN' });
    await create([]);
    await expect(create([])).rejects.toMatchObject({ code: 'KONTRAKT.DRAFT_EXISTS', status: 409 });
    expect((await create([], 'b')).stronyIds).toEqual([a]);
  });

  it('change by an annex: the old words stay, reviews not done give way', async () => {
    const [a] = await world.aFamily(1);
    const id = await world.aContract([a!], until);
    const [later, middle] = [addMonths(world.dzis, 9), addMonths(world.dzis, 4)];
    await as(() => kontrakty().beginAneks(id, any));
    await expect(as(() => kontrakty().beginAneks(id, any))).rejects.toMatchObject({ code: 'KONTRAKT.DRAFT_EXISTS' });
    await as(() => kontrakty().save(id, { od: world.dzis, do: later, tresc: aTrescKontraktu(later, { przyczyny: 'Nowe przyczyny.', oceny: [{ termin: later }, { termin: middle }] }) }, any));
    expect((await as(() => kontrakty().show(id))).kontrakt.do).toBe(until);
    const { kontrakt, wersje } = await as(() => kontrakty().sign(id, { dzien: world.dzis, osobaIds: [a!] }, any));
    expect(kontrakt).toMatchObject({ do: later, zawarto: world.dzis });
    expect(wersje.map(({ wersja, tresc }) => [wersja.numer, tresc.przyczyny])).toEqual([[0, 'Brak pracy od roku.'], [1, 'Nowe przyczyny.']]);
    expect((await dueOf(id)).sort()).toEqual([middle, later]);
  });

  it('are reviewed as planned, once, and besides', async () => {
    const [a] = await world.aFamily(1);
    const id = await world.aContract([a!], until);
    const planned = (await as(() => kontrakty().show(id))).zdarzenia[0]!.zdarzenie.id;
    await expect(review(id, planned, addDays(world.dzis, 1))).rejects.toMatchObject({ code: 'KONTRAKT.DAY' });
    await review(id, planned);
    await expect(review(id, planned)).rejects.toMatchObject({ code: 'KONTRAKT.REVIEW_DONE' });
    const { zdarzenia } = await review(id, null);
    expect(zdarzenia.map(({ zdarzenie, tresc }) => [zdarzenie.wynik, zdarzenie.termin, tresc?.opis])).toEqual([['zgodnie', until, 'Kurs trwa.'], ['zgodnie', null, 'Kurs trwa.']]);
    expect(await dueOf(id)).toEqual([]);
  });

  it('broken, lead to a proposal that changes nothing by itself', async () => {
    const [a] = await world.aFamily(1);
    const id = await world.aContract([a!], until);
    const breach = (naUtrzymaniu: string) => as(() => przebieg().breach(id, { dzien: world.dzis, propozycja: 'ograniczenie', opis: 'Nie podjęto kursu.', naUtrzymaniu }, any));
    await expect(breach('')).rejects.toMatchObject({ code: 'KONTRAKT.DEPENDANTS' });
    const { kontrakt, zdarzenia } = await breach('Dwoje dzieci.');
    expect(kontrakt.stan).toBe('obowiazuje');
    expect(zdarzenia.at(-1)).toMatchObject({ zdarzenie: { rodzaj: 'naruszenie', propozycja: 'ograniczenie' }, tresc: { opis: 'Nie podjęto kursu.', na_utrzymaniu: 'Dwoje dzieci.' } });
  });

  it('end once, with a result', async () => {
    const [a] = await world.aFamily(1);
    const id = await world.aContract([a!], until);
    const end = () => as(() => przebieg().end(id, { dzien: world.dzis, wynik: 'zrealizowany', opis: 'Podjęto pracę.' }, any));
    expect((await end()).kontrakt).toMatchObject({ stan: 'zakonczony', wynik: 'zrealizowany', zakonczono: world.dzis });
    await expect(end()).rejects.toMatchObject({ code: 'KONTRAKT.NOT_IN_FORCE', status: 409 });
    await expect(review(id, null)).rejects.toMatchObject({ code: 'KONTRAKT.NOT_IN_FORCE' });
    await expect(as(() => kontrakty().beginAneks(id, any))).rejects.toMatchObject({ code: 'KONTRAKT.NOT_IN_FORCE' });
  });

  it('may be refused by the person before they are signed', async () => {
    const [a] = await world.aFamily(1);
    const refuse = (id: string) => as(() => przebieg().refuse(id, { dzien: world.dzis, opis: 'Osoba nie chce kontraktu.' }, any));
    expect((await refuse(await world.aContract([a!], until, { draft: true }))).kontrakt).toMatchObject({ stan: 'odmowa', zawarto: null });
    await expect(refuse(await world.aContract([a!], until))).rejects.toMatchObject({ code: 'KONTRAKT.NOT_DRAFT' });
  });

  it.each([['socjalny2.f1', true], ['kierownik.f1', true], ['specjalista.f1', true], ['dyrektor', true], ['socjalny.f2', false], ['kierownik.f2', false], ['informacja.1', false], ['administrator', false], ['ksiegowosc.wysylka', false]])(
    '%s reads them: %s; only a social worker of the unit writes', async (login, reads) => {
      const [a] = await world.aFamily(1);
      const id = await world.aContract([a!], until);
      const list = await as(() => world.centre.get(KontraktListaService).list({ osoba_id: a! }), login);
      expect(list.elementy).toHaveLength(reads ? 1 : 0);
      const write = as(() => kontrakty().beginAneks(id, any), login);
      if (login === 'socjalny2.f1') await write;
      else await expect(write).rejects.toMatchObject({ status: expect.any(Number) });
      if (!reads) await expect(as(() => kontrakty().show(id), login)).rejects.toMatchObject({ status: 404 });
    });

  it('of a sealed person exist for members of the circle only', async () => {
    const { osobaId } = await world.aSealed('socjalny.f1');
    const id = await world.aContract([osobaId], until);
    for (const login of ['kierownik.f1', 'socjalny2.f1']) {
      await expect(as(() => kontrakty().show(id), login)).rejects.toMatchObject({ status: 404 });
      expect((await as(() => world.centre.get(KontraktListaService).listTerminy({ do: until }), login)).some(({ kontrakt_id }) => kontrakt_id === id)).toBe(false);
    }
  });

  it('that bind a sealed person besides are sealed as a whole, also when the person is sealed later', async () => {
    const { osobaId: sealed } = await world.aSealed('socjalny.f1');
    const [a, b] = await world.aFamily(2);
    await world.as('socjalny.f1', () => world.joins(sealed, a!));
    const ids = [await world.aContract([a!, sealed], until), await world.aContract([a!, b!], until)];
    await world.seal(b!, 'socjalny.f1');
    for (const id of ids) {
      expect((await as(() => kontrakty().show(id))).wersje).toHaveLength(1);
      await expect(as(() => kontrakty().show(id), 'kierownik.f1')).rejects.toMatchObject({ status: 404 });
      const { rows } = await world.centre.superuser.query('select 1 from pomoc_spoleczna.kontrakt_zdarzenie where kontrakt_id = $1 and krag_id is null', [id]);
      expect(rows).toEqual([]);
    }
  });

  it('have a list of days: reviews due and ends, nearest first', async () => {
    const [a] = await world.aFamily(1);
    const [soon, end] = [addDays(world.dzis, 10), addDays(world.dzis, 20)];
    const id = await world.aContract([a!], end, { tresc: aTrescKontraktu(soon) });
    const mine = async (login: string, query: object) => (await as(() => world.centre.get(KontraktListaService).listTerminy(query), login)).filter(({ kontrakt_id }) => kontrakt_id === id);
    expect((await mine('kierownik.f1', {})).map(({ rodzaj, termin, dni }) => [rodzaj, termin, dni])).toEqual([['ocena', soon, 10], ['koniec', end, 20]]);
    expect(await mine('kierownik.f1', { do: soon })).toHaveLength(1);
    expect(await mine('socjalny.f1', { moje: true, komorka_id: komorkaId('filia-1') })).toHaveLength(2);
    expect(await mine('socjalny2.f1', { moje: true })).toHaveLength(0);
  });

  it('come in pages, by state and worker', async () => {
    const [a] = await world.aFamily(1);
    const ids = [await world.aContract([a!], until), await world.aContract([a!], until, { draft: true })];
    const list = (query: object) => as(() => world.centre.get(KontraktListaService).list({ osoba_id: a!, ...query }));
    const first = await list({ limit: 1 });
    const second = await list({ limit: 1, kursor: first.nastepny });
    expect([...first.elementy, ...second.elementy].map(({ id }) => id)).toEqual([...ids].reverse());
    expect((await list({ stan: 'obowiazuje', moje: true, komorka_id: komorkaId('filia-1') })).elementy).toMatchObject([{ id: ids[0], najblizsza_ocena: until, osob: 1 }]);
  });

  it('are printed for signature, as PDF and for a word processor', async () => {
    const [a] = await world.aFamily(1);
    const id = await world.aContract([a!], until, { draft: true });
    const pdf = await as(() => world.centre.get(KontraktWydrukService).print(id));
    expect(isTaggedPdf(pdf)).toBe(true);
    const text = (await readPdfText(pdf)).replace(/\s+/g, ' ');
    for (const part of ['KONTRAKT SOCJALNY', 'PROJEKT', 'art. 108', 'Podjęcie pracy.', 'Umowa o pracę.', 'art. 11 ust. 2', 'Pracownik socjalny']) expect(text).toContain(part);
    expect((await as(() => world.centre.get(KontraktWydrukService).printDocx(id))).subarray(0, 2).toString()).toBe('PK');
  });
});
