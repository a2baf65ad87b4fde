import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { readPdfText } from '@ostoja/documents/testing';
import { addDays, addMonths, newId } from '@ostoja/kernel';
import { SprawaService } from '@ostoja/postepowanie';
import { PracaSocjalnaCentre } from '../../testing/praca-socjalna-centre.js';
import type { ChronologiaQuery } from './chronologia/chronologia.dto.js';
import { ChronologiaService } from './chronologia/chronologia.service.js';
import { NotatkaPapierService } from './notatka/notatka-papier.service.js';
import { NotatkaPrzekazanieService } from './notatka/notatka-przekazanie.service.js';
import { NotatkaService, type SzkicNotatki } from './notatka/notatka.service.js';
import { TrescStore } from './tresc.store.js';

const any = (): void => undefined;

describe('notes and the timeline of a family', () => {
  let world: PracaSocjalnaCentre;
  beforeAll(async () => {
    world = await PracaSocjalnaCentre.open();
  });
  afterAll(() => world.centre.stop());

  const notatki = () => world.centre.get(NotatkaService);
  const pass = (login: string, id: string, sprawaId: string) => world.as(login, () => world.centre.get(NotatkaPrzekazanieService).pass(id, { sprawaId, powod: 'opisuje potrzebę' }, any));
  const szkic = (tresc: string): SzkicNotatki => ({ rodzaj: 'wizyta', dzien: world.dzis, tresc });

  describe('a note', () => {
    it('is sealed in the database, and its draft is the author\'s alone', async () => {
      const [osoba] = await world.aFamily(1);
      const id = await world.aNote(osoba!, { open: true, tresc: 'Mowa o uzależnieniu.' });
      const { rows } = await world.centre.superuser.query<{ tresc_szyfr: Buffer }>('select tresc_szyfr from pomoc_spoleczna.notatka where id = $1', [id]);
      expect(rows[0]!.tresc_szyfr.toString('latin1')).not.toContain('Mowa');
      expect((await world.as('socjalny.f1', () => notatki().show(id))).tresc).toBe('Mowa o uzależnieniu.');
      for (const login of ['socjalny2.f1', 'kierownik.f1', 'specjalista.f1']) {
        await expect(world.as(login, () => notatki().show(id))).rejects.toMatchObject({ status: 404 });
        await expect(world.as(login, () => notatki().save(id, szkic('cudze'), any))).rejects.toMatchObject({ status: 404 });
      }
    });

    it('is saved version by version, closed with its text, and then never changes', async () => {
      const [osoba] = await world.aFamily(1);
      const id = await world.aNote(osoba!, { open: true, tresc: '' });
      const versions: number[] = [];
      const as = <T>(work: () => Promise<T>) => world.as('socjalny.f1', work);
      await expect(as(() => notatki().close(id, any))).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.NOTE_EMPTY' });
      for (const tresc of ['Raz.', 'Dwa.']) await as(() => notatki().save(id, szkic(tresc), (wersja) => versions.push(wersja)));
      expect(versions).toEqual([1, 2]);
      await as(() => notatki().close(id, any));
      await expect(as(() => notatki().save(id, szkic('Trzy.'), any))).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.NOTE_CLOSED', status: 409 });
      await expect(as(() => notatki().discard(id))).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.NOTE_CLOSED' });
      await expect(world.centre.superuser.query(`update pomoc_spoleczna.notatka set dzien = dzien - 1 where id = $1`, [id])).rejects.toMatchObject({ constraint: 'notatka_zamknieta' });
      expect(await world.as('kierownik.f1', () => notatki().show(id))).toMatchObject({ tresc: 'Dwa.', notatka: { stan: 'zamknieta' } });
    });

    it('is corrected by another note, once it is closed', async () => {
      const [osoba] = await world.aFamily(1);
      const [open, closed] = [await world.aNote(osoba!, { open: true }), await world.aNote(osoba!)];
      const correct = (poprawiaId: string) => world.as('socjalny.f1', () => notatki().create({ osobaId: osoba!, komorkaId: komorkaId('filia-1'), ...szkic('Sprostowanie.'), poprawiaId }));
      await expect(correct(open)).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.NOTE_OPEN' });
      expect((await correct(closed)).notatka).toMatchObject({ poprawiaId: closed, stan: 'szkic' });
    });

    it('is thrown away only as a draft, by its author', async () => {
      const [osoba] = await world.aFamily(1);
      const id = await world.aNote(osoba!, { open: true });
      await expect(world.as('socjalny2.f1', () => notatki().discard(id))).rejects.toMatchObject({ status: 404 });
      await world.as('socjalny.f1', () => notatki().discard(id));
      expect((await world.as('socjalny.f1', () => notatki().list({ osoba_id: osoba! }))).elementy).toEqual([]);
    });

    it('tells of no day to come and is written by social workers of the unit only', async () => {
      const [osoba] = await world.aFamily(1);
      await expect(world.aNote(osoba!, { dzien: addDays(world.dzis, 1) })).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.DAY_AHEAD' });
      for (const login of ['kierownik.f1', 'specjalista.f1', 'socjalny.f2', 'dyrektor', 'informacja.1']) {
        await expect(world.as(login, () => notatki().create({ osobaId: osoba!, komorkaId: komorkaId('filia-1'), ...szkic('Cudza.'), poprawiaId: null }))).rejects.toMatchObject({ status: 403 });
      }
    });

    it.each([['socjalny2.f1', 2], ['kierownik.f1', 2], ['specjalista.f1', 1], ['dyrektor', 1], ['socjalny.f2', 0], ['kierownik.f2', 0], ['informacja.1', 0], ['administrator', 0], ['ksiegowosc.wysylka', 0]])(
      '%s reads %i of a closed and a passed one', async (login, count) => {
        const [osoba] = await world.aFamily(1);
        const [, passed] = [await world.aNote(osoba!), await world.aNote(osoba!)];
        await pass('socjalny.f1', passed, await world.aCase(osoba!));
        const { elementy } = await world.as(login, () => notatki().list({ osoba_id: osoba! }));
        expect(elementy).toHaveLength(count);
        expect(elementy.every(({ tresc }) => tresc === 'Rozmowa o pracy.')).toBe(true);
      });

    it('passed to a case lies in its akta as a paper, with the reason', async () => {
      const [osoba, domownik] = await world.aFamily(2);
      const [id, sprawaId] = [await world.aNote(domownik!), await world.aCase(osoba!)];
      expect((await pass('kierownik.f1', id, sprawaId)).notatka).toMatchObject({ stan: 'przekazana', sprawaId });
      const { rows } = await world.centre.superuser.query('select k.podstawa, k.powod, d.nazwa, d.sprawa_id from akta.karta k join documents.dokument d on d.id = k.dokument_id where k.sprawa_id = $1', [sprawaId]);
      expect(rows).toEqual([{ podstawa: 'przekazanie', powod: 'opisuje potrzebę', nazwa: 'Notatka z pracy socjalnej', sprawa_id: sprawaId }]);
      await expect(pass('socjalny.f1', id, sprawaId)).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.NOTE_PASSED', status: 409 });
    });

    it('is printed for the akta as it was closed', async () => {
      const [osoba] = await world.aFamily(1);
      const [id, sprawaId] = [await world.aNote(osoba!, { tresc: 'Pierwsze zdanie.\nDrugie zdanie.' }), await world.aCase(osoba!)];
      await world.as('kierownik.f1', () => world.centre.get(Database).transaction(async (tx) => {
        const opened = await notatki().show(id);
        await world.centre.get(NotatkaPapierService).file(tx, opened, await world.centre.get(SprawaService).getSprawa(sprawaId), 'powód');
      }));
      const { rows } = await world.centre.superuser.query<{ id: string }>("select dokument_id as id from akta.karta where sprawa_id = $1 and podstawa = 'przekazanie'", [sprawaId]);
      const { bytes } = await world.as('specjalista.f1', () => world.centre.get(DokumentService).open(rows[0]!.id));
      const text = (await readPdfText(bytes)).replaceAll(/\s+/g, ' ');
      for (const part of ['NOTATKA Z PRACY SOCJALNEJ', 'Pierwsze zdanie.', 'Drugie zdanie.', 'Sonia Przykładowa', 'Filia 1']) expect(text).toContain(part);
    });

    it('opens only in its own row', async () => {
      const store = world.centre.get(TrescStore);
      await world.as('socjalny.f1', () => world.centre.get(Database).transaction(async (tx) => {
        const row = { jednostkaId: JEDNOSTKA_ID, id: newId(), kluczId: null, trescSzyfr: null };
        expect(await store.open(tx, 'notatka', [row])).toEqual(new Map());
        await store.seal(tx, 'notatka', row, { tresc: 'Tajne.' });
        expect((await store.open(tx, 'notatka', [row])).get(row.id)).toEqual({ tresc: 'Tajne.' });
        await expect(store.open(tx, 'notatka', [{ ...row, id: newId() }])).rejects.toThrow();
        await expect(store.open(tx, 'kontrakt-wersja', [row])).rejects.toThrow();
      }));
    });

    it('is passed to no case of strangers, never as a draft and never out of its circle', async () => {
      const [osoba] = await world.aFamily(1);
      const [stranger] = await world.aFamily(1);
      const foreign = await world.aCase(stranger!);
      await expect(pass('socjalny.f1', await world.aNote(osoba!), foreign)).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.NOTE_OF_STRANGER' });
      await expect(pass('socjalny.f1', await world.aNote(osoba!, { open: true }), await world.aCase(osoba!))).rejects.toMatchObject({ code: 'PRACA_SOCJALNA.NOTE_OPEN' });
      await expect(pass('specjalista.f1', await world.aNote(osoba!), await world.aCase(osoba!))).rejects.toMatchObject({ status: 404 });
    });

    it('of a sealed person is read by members of the circle only', async () => {
      const { osobaId } = await world.aSealed('socjalny.f1');
      const id = await world.aNote(osobaId);
      expect((await world.as('socjalny.f1', () => notatki().show(id))).notatka.kragId).not.toBeNull();
      for (const login of ['kierownik.f1', 'socjalny2.f1']) await expect(world.as(login, () => notatki().show(id))).rejects.toMatchObject({ status: 404 });
    });
  });

  describe('the timeline', () => {
    const ask = (login: string, osobaId: string, query: Partial<ChronologiaQuery> = {}) => world.as(login, () => world.centre.get(ChronologiaService).list(osobaId, query as ChronologiaQuery));
    let family: string[];
    beforeAll(async () => {
      family = await world.aFamily(2);
      await world.aNote(family[0]!, { dzien: addDays(world.dzis, -3) });
      await world.aNote(family[1]!, { dzien: addDays(world.dzis, -1), open: true });
      await world.aService('socjalny.f1', { osobaId: family[1]!, dzien: addDays(world.dzis, -2) });
      await world.aCase(family[0]!);
      await world.aContract([family[0]!], addMonths(world.dzis, 3));
    });
    const kinds = async (login: string, query: Partial<ChronologiaQuery> = {}) => (await ask(login, family[0]!, query)).elementy.map(({ rodzaj }) => rodzaj);

    it('joins what happened to all members, newest first, as far as the asker may see', async () => {
      const { elementy } = await ask('socjalny.f1', family[1]!);
      expect(elementy.map(({ rodzaj, osoba }) => [rodzaj, osoba.id]).slice(-3)).toEqual([['notatka', family[1]], ['usluga', family[1]], ['notatka', family[0]]]);
      expect(new Set(elementy.map(({ rodzaj }) => rodzaj))).toEqual(new Set(['wniosek', 'pismo', 'kontrakt', 'notatka', 'usluga']));
      expect((await kinds('kierownik.f1')).filter((rodzaj) => rodzaj === 'notatka')).toHaveLength(1);
      expect((await kinds('specjalista.f1')).sort()).toEqual(['kontrakt', 'pismo', 'wniosek']);
      expect((await kinds('informacja.1')).sort()).toEqual(['pismo', 'wniosek']);
      for (const login of ['socjalny.f2', 'administrator', 'ksiegowosc.wysylka']) expect(await kinds(login)).toEqual([]);
    });

    it('comes in pages and by kind and period', async () => {
      const whole = (await ask('socjalny.f1', family[0]!)).elementy.map(({ id }) => id);
      const paged: string[] = [];
      for (let kursor: string | null | undefined; kursor !== null; ) {
        const page = await ask('socjalny.f1', family[0]!, { limit: 2, kursor });
        paged.push(...page.elementy.map(({ id }) => id));
        kursor = page.nastepny;
      }
      expect(paged).toEqual(whole);
      expect(await kinds('socjalny.f1', { rodzaje: ['usluga', 'kontrakt'] })).toEqual(['kontrakt', 'usluga']);
      expect(await kinds('socjalny.f1', { od: addDays(world.dzis, -3), do: addDays(world.dzis, -2) })).toEqual(['usluga', 'notatka']);
    });

    it('leaves out whoever is no member on the day that is asked for', async () => {
      expect((await ask('socjalny.f1', family[0]!, { na_dzien: addDays(world.dzis, -20_000) })).elementy.every(({ osoba }) => osoba.id === family[0])).toBe(true);
    });
  });
});
