import { komorkaId } from '@ostoja/access';
import { newId, plainDate } from '@ostoja/kernel';
import { aGospodarstwo, aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { GospodarstwoService } from './gospodarstwo.service.js';
import { OsobaModule } from '../osoba.module.js';

const F1 = komorkaId('filia-1');
const F2 = komorkaId('filia-2');

describe('GospodarstwoService', () => {
  let centre: Centre;
  let service: GospodarstwoService;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    service = centre.get(GospodarstwoService);
  });
  afterAll(() => centre.stop());

  const person = () => centre.as('socjalny.f1', async () => (await centre.get(OsobaService).create(aOsoba())).id);
  const inF1 = <T>(work: () => Promise<T>) => centre.as('socjalny.f1', work);
  const householdOf = async (...ids: string[]) => ({ id: await inF1(() => service.create(F1, aGospodarstwo(ids))), ids });
  const membershipOf = async (osobaId: string) => {
    const rows = await inF1(() => service.listForOsoba(osobaId));
    return rows.findLast((row) => row.osobaId === osobaId)!;
  };

  it('tells who lived together on a day', async () => {
    const [a, b] = [await person(), await person()];
    const { id } = await householdOf(a, b);
    const sklad = await inF1(() => service.skladNaDzien(b, plainDate('2025-06-01')));
    expect(sklad).toEqual({
      gospodarstwoId: id,
      czlonkowie: [
        { osobaId: a, rola: 'osoba-glowna', od: '2025-01-01', do: null },
        { osobaId: b, rola: 'dziecko', od: '2025-01-01', do: null },
      ],
    });
    expect(await inF1(() => service.skladNaDzien(b, plainDate('2024-12-31')))).toBeNull();
  });

  it('refuses a second household on the same day, and takes it when the first has ended', async () => {
    const a = await person();
    const { id } = await householdOf(a);
    const second = () => inF1(() => service.create(F1, aGospodarstwo([a], '2025-06-01')));
    await expect(second()).rejects.toMatchObject({ code: 'OSOBA.TWO_HOUSEHOLDS', status: 409 });
    const { id: membership } = await membershipOf(a);
    await inF1(() => service.endCzlonkostwo(id, membership, plainDate('2025-05-31')));
    await expect(second()).resolves.toEqual(expect.any(String));
    expect((await inF1(() => service.listForOsoba(a))).map((row) => [row.od, row.do])).toEqual([['2025-01-01', '2025-05-31'], ['2025-06-01', null]]);
  });

  it('refuses a member whose stay ends before it begins, and keeps nothing', async () => {
    const a = await person();
    const [first] = aGospodarstwo([a], '2025-06-01');
    const wrong = { ...first!, do: plainDate('2025-05-31') };
    await expect(inF1(() => service.create(F1, [wrong]))).rejects.toMatchObject({ code: 'OSOBA.ZAPIS_PERIOD', field: 'do' });
    expect(await inF1(() => service.listForOsoba(a))).toEqual([]);
  });

  it('refuses two households even when both arrive at once', async () => {
    const a = await person();
    const results = await Promise.allSettled([householdOf(a), householdOf(a)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('shows the household as it was held to be at a past instant', async () => {
    const [a, b] = [await person(), await person()];
    const { id } = await householdOf(a, b);
    const before = new Date();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await inF1(async () => service.annulCzlonkostwo(id, (await membershipOf(b)).id));
    const size = (naChwile?: Date) => inF1(async () => (await service.skladNaDzien(a, plainDate('2025-06-01'), naChwile))?.czlonkowie.length);
    expect(await size()).toBe(1);
    expect(await size(before)).toBe(2);
  });

  it('lets one of two workers end a membership', async () => {
    const a = await person();
    const { id } = await householdOf(a);
    const { id: membership } = await membershipOf(a);
    const end = (day: string) => inF1(() => service.endCzlonkostwo(id, membership, plainDate(day)));
    const results = await Promise.allSettled([end('2025-05-31'), end('2025-06-30')]);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({ reason: { code: 'OSOBA.ZAPIS_WITHDRAWN' } });
    expect(await inF1(() => service.listForOsoba(a))).toHaveLength(1);
  });

  it('keeps a household from a unit that does not serve it, and refuses to count one that is seen in part', async () => {
    const [a, b] = [await person(), await person()];
    await householdOf(a, b);
    const inF2 = <T>(work: () => Promise<T>) => centre.as('socjalny.f2', work);
    expect(await inF2(() => service.skladNaDzien(a, plainDate('2025-06-01')))).toBeNull();
    expect(await inF2(() => service.listForOsoba(a))).toEqual([]);
    // Only one of the two comes into the care of the other branch, as after a slip of hand.
    await centre.superuser.query(
      `insert into osoba.opieka select jednostka_id, gen_random_uuid(), osoba_id, $2, null, od, null, zapisano, zapisal from osoba.opieka where osoba_id = $1`,
      [a, F2],
    );
    await expect(inF2(() => service.skladNaDzien(a, plainDate('2025-06-01')))).rejects.toMatchObject({ code: 'OSOBA.HOUSEHOLD_INCOMPLETE' });
  });

  it('needs people that exist, a unit of the caller, and a member of that household', async () => {
    const a = await person();
    await expect(inF1(() => service.create(F1, aGospodarstwo([newId()])))).rejects.toMatchObject({ status: 404 });
    await expect(inF1(() => service.create(F2, aGospodarstwo([a])))).rejects.toMatchObject({ status: 403 });
    const { id } = await householdOf(a);
    const other = await householdOf(await person());
    await expect(inF1(async () => service.endCzlonkostwo(other.id, (await membershipOf(a)).id, plainDate('2025-06-01')))).rejects.toMatchObject({ status: 404 });
    await expect(inF1(async () => service.endCzlonkostwo(id, (await membershipOf(a)).id, plainDate('2024-06-01')))).rejects.toMatchObject({ code: 'OSOBA.ZAPIS_PERIOD' });
  });

  it('lets a member join later and then serves that person too', async () => {
    const [a, b] = [await person(), await person()];
    const { id } = await householdOf(a);
    await inF1(() => service.addCzlonek(id, { osobaId: b, rola: 'partner', od: plainDate('2025-04-01'), do: null }));
    expect((await inF1(() => service.skladNaDzien(b, plainDate('2025-04-01'))))?.czlonkowie).toHaveLength(2);
    expect((await inF1(() => service.skladNaDzien(a, plainDate('2025-03-31'))))?.czlonkowie).toHaveLength(1);
  });
});
