import { komorkaId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { aDochod, aGospodarstwo, aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { DowodService } from '../dowod/dowod.service.js';
import { GospodarstwoService } from '../gospodarstwo/gospodarstwo.service.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { ScalenieService } from './scalenie.service.js';
import { OsobaModule } from '../osoba.module.js';

const YEAR = { od: plainDate('2025-01-01'), do: plainDate('2025-12-31') };

describe('ScalenieService', () => {
  let centre: Centre;
  let scalenia: ScalenieService;
  let osoby: OsobaService;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    scalenia = centre.get(ScalenieService);
    osoby = centre.get(OsobaService);
  });
  afterAll(() => centre.stop());

  const person = (filia = 1) => centre.as(`socjalny.f${filia}`, async () => (await osoby.create(aOsoba({ komorka_id: komorkaId(`filia-${filia}`) }))).id);
  const merge = (a: string, b: string) => centre.as('kierownik.f1', () => scalenia.merge(a, b, 'ten sam dokument'));
  const undo = (a: string, id: string) => centre.as('kierownik.f1', () => scalenia.undo(a, id));
  const canonical = async (id: string) => (await centre.as('socjalny.f1', () => osoby.getOsoba(id))).id;
  const incomes = (id: string, login: string) =>
    centre.as(login, async () => (await centre.get(DowodService).query({ osobaIds: [id], rodzaj: 'dochod', ...YEAR })).wiersze.map((row) => (row.tresc as { kwota: string }).kwota).sort());

  it('makes two records one person for both units, and two again when undone', async () => {
    const [a, b] = [await person(1), await person(2)];
    await centre.as('socjalny.f1', () => centre.get(DowodService).recordDowod(aDochod(a, { kwota: '100.00' })));
    await centre.as('socjalny.f2', () => centre.get(DowodService).recordDowod(aDochod(b, { kwota: '200.00' })));
    expect([await incomes(a, 'socjalny.f1'), await incomes(b, 'socjalny.f1')]).toEqual([['100.00'], []]);

    const { id } = await merge(a, b);
    expect(await centre.as('socjalny.f1', () => osoby.getOsoba(a))).toMatchObject({ id: b, aliasy: [a] });
    for (const login of ['socjalny.f1', 'socjalny.f2']) {
      expect([await incomes(a, login), await incomes(b, login)]).toEqual([['100.00', '200.00'], ['100.00', '200.00']]);
    }
    await undo(b, id);
    expect([await canonical(a), await canonical(b)]).toEqual([a, b]);
    expect([await incomes(a, 'socjalny.f1'), await incomes(b, 'socjalny.f1'), await incomes(a, 'socjalny.f2')]).toEqual([['100.00'], [], []]);
    await expect(undo(a, id)).rejects.toMatchObject({ status: 404 });
  });

  it('follows a chain of merges and takes links out of its middle', async () => {
    const [a, b, c] = [await person(), await person(), await person()];
    const first = await merge(a, b);
    await merge(b, c);
    expect([await canonical(a), await canonical(b)]).toEqual([c, c]);
    await undo(a, first.id);
    expect([await canonical(a), await canonical(b)]).toEqual([a, c]);
  });

  it('refuses loops, second merges and merging a person with itself', async () => {
    const [a, b, c] = [await person(), await person(), await person()];
    await merge(a, b);
    await expect(merge(b, a)).rejects.toMatchObject({ code: 'OSOBA.SCALENIE_LOOP', status: 409 });
    await expect(merge(a, c)).rejects.toMatchObject({ code: 'OSOBA.SCALENIE_ALREADY', status: 409 });
    await expect(merge(c, c)).rejects.toMatchObject({ code: 'OSOBA.SCALENIE_LOOP' });
  });

  it('closes no loop between merges that run at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const people = [await person(), await person(), await person()];
      await Promise.allSettled(people.map((id, index) => merge(id, people[(index + 1) % people.length]!)));
      const ends = new Set(await Promise.all(people.map(canonical)));
      expect(ends.size).toBe(1);
      const { rows } = await centre.superuser.query('select count(*)::int as n from osoba.osoba_scalenie where osoba_id = any($1) and cofnieto is null', [people]);
      expect(rows[0].n).toBe(2);
    }
  });

  it('does not put one person in two households', async () => {
    const [a, b] = [await person(), await person()];
    const gospodarstwa = centre.get(GospodarstwoService);
    const household = (id: string) => centre.as('socjalny.f1', () => gospodarstwa.create(komorkaId('filia-1'), aGospodarstwo([id])));
    await household(a);
    const { id } = await merge(b, a);
    await expect(household(b)).rejects.toMatchObject({ code: 'OSOBA.TWO_HOUSEHOLDS' });
    await undo(b, id);
    await household(b);
await expect(merge(b, a)).rejects.toMatchObject({ code: 'OSOBA.SCALENIE_TWO_HOUSEHOLDS', status: 409 });
  });

  it('counts two merged members of one household once', async () => {
    const [a, b] = [await person(), await person()];
    const gospodarstwa = centre.get(GospodarstwoService);
    await centre.as('socjalny.f1', () => gospodarstwa.create(komorkaId('filia-1'), aGospodarstwo([a, b])));
    await merge(b, a);
    const sklad = await centre.as('socjalny.f1', () => gospodarstwa.skladNaDzien(b, plainDate('2025-06-01')));
    expect(sklad?.czlonkowie.map((one) => one.osobaId)).toEqual([a]);
  });

  it('is refused to those who may not merge', async () => {
    const [a, b] = [await person(), await person()];
    await expect(centre.as('socjalny.f1', () => scalenia.merge(a, b, 'x'))).rejects.toMatchObject({ status: 403 });
  });
});
