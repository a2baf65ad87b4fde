import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { addDays, Clock, newId, plainDate } from '@ostoja/kernel';
import { aDochod, aGospodarstwo, aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { DowodService } from '../dowod/dowod.service.js';
import { GospodarstwoService } from '../gospodarstwo/gospodarstwo.service.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { ScalenieService } from '../scalenie/scalenie.service.js';
import { OpiekaService } from './opieka.service.js';
import { OsobaModule } from '../osoba.module.js';

const [F1, F2] = [komorkaId('filia-1'), komorkaId('filia-2')];
const OD = plainDate('2025-01-01');
const YEAR = { od: OD, do: plainDate('2025-12-31') };

describe('OpiekaService', () => {
  let centre: Centre;
  let opieka: OpiekaService;
  let krag: string;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    opieka = centre.get(OpiekaService);
    krag = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, krag]);
    await centre.superuser.query('insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $2, $3, $4)', [JEDNOSTKA_ID, krag, getDemoAccount('socjalny.f1').id, OD]);
  });
  afterAll(() => centre.stop());

  const person = () => centre.as('socjalny.f1', async () => (await centre.get(OsobaService).create(aOsoba())).id);
  const attach = (login: string, osobaId: string, komorka: string, kragId?: string) => centre.as(login, () => opieka.attach([osobaId], komorka, OD, kragId));
  const sees = (login: string, osobaId: string) => centre.as(login, async () => (await centre.get(DowodService).query({ osobaIds: [osobaId], rodzaj: 'dochod', ...YEAR })).wiersze.length > 0);
  const cares = async (osobaId: string) => (await centre.superuser.query('select id, komorka_id, krag_id, "do" from osoba.opieka where osoba_id = $1', [osobaId])).rows;

  it('opens the data of a person to the unit, however often it is said', async () => {
    const osobaId = await person();
    for (let round = 0; round < 2; round += 1) await attach('socjalny.f1', osobaId, F1);
    expect(await cares(osobaId)).toHaveLength(1);
    await centre.as('socjalny.f1', () => centre.get(DowodService).recordDowod(aDochod(osobaId)));
    expect([await sees('specjalista.f1', osobaId), await sees('specjalista.f2', osobaId)]).toEqual([true, false]);
    await attach('informacja.f2', osobaId, F2);
    expect(await sees('specjalista.f2', osobaId)).toBe(true);
  });

  it('takes the household along', async () => {
    const [a, b] = [await person(), await person()];
    await centre.as('socjalny.f1', () => centre.get(GospodarstwoService).create(F1, aGospodarstwo([a, b])));
    await attach('specjalista.f2', a, F2);
    const sklad = await centre.as('specjalista.f2', () => centre.get(GospodarstwoService).skladNaDzien(a, plainDate('2025-06-01')));
    expect(sklad?.czlonkowie).toHaveLength(2);
  });

  it('closes the data again on the day after the care ended', async () => {
    const osobaId = await person();
    await attach('socjalny.f1', osobaId, F1);
    await centre.as('socjalny.f1', () => centre.get(DowodService).recordDowod(aDochod(osobaId)));
    const [care] = await cares(osobaId);
    const today = centre.get(Clock).today();
    await centre.as('socjalny.f1', () => opieka.end([osobaId], care.id, today));
    expect(await sees('specjalista.f1', osobaId)).toBe(true);
    await centre.superuser.query('update osoba.opieka set "do" = $2 where id = $1', [care.id, addDays(today, -1)]);
    expect(await sees('specjalista.f1', osobaId)).toBe(false);
    await expect(centre.as('socjalny.f1', () => opieka.end([osobaId], care.id, today))).rejects.toMatchObject({ code: 'OSOBA.OPIEKA_ENDED' });
  });

  it('refuses foreign units, unknown people and an end before the start', async () => {
    const osobaId = await person();
    await expect(attach('socjalny.f1', osobaId, F2)).rejects.toMatchObject({ status: 403 });
    await expect(attach('dyrektor', osobaId, F1)).rejects.toMatchObject({ status: 404 });
    await expect(attach('socjalny.f1', newId(), F1)).rejects.toMatchObject({ status: 404 });
    await attach('socjalny.f1', osobaId, F1);
    const [care] = await cares(osobaId);
    await expect(centre.as('socjalny.f1', () => opieka.end([osobaId], care.id, plainDate('2024-12-31')))).rejects.toMatchObject({ code: 'OSOBA.OPIEKA_PERIOD' });
    const other = await person();
    await expect(centre.as('socjalny.f1', () => opieka.end([other], care.id, OD))).rejects.toMatchObject({ status: 404 });
  });

  it('lets nobody outside of the circle open a sealed person, by care, by the household or by merging', async () => {
    const [sealed, mate] = [await person(), await person()];
    await attach('socjalny.f1', sealed, F1, krag);
    await centre.as('socjalny.f1', () => centre.get(DowodService).recordDowod(aDochod(sealed)));
    expect([await sees('socjalny.f1', sealed), await sees('kierownik.f1', sealed)]).toEqual([true, false]);

    await expect(attach('socjalny.f2', sealed, F2)).rejects.toMatchObject({ status: 403 });
    await expect(attach('kierownik.f1', sealed, F1)).rejects.toMatchObject({ status: 403 });
    await centre.superuser.query(
      `with g as (insert into osoba.gospodarstwo values ($1, gen_random_uuid(), $2, now(), $3) returning id)
       insert into osoba.czlonkostwo select $1, gen_random_uuid(), g.id, m, 'niespokrewniony', $5, null, now(), $3 from g, unnest($4::uuid[]) as m`,
      [JEDNOSTKA_ID, F1, newId(), [sealed, mate], OD],
    );
    await attach('socjalny.f2', mate, F2);
    expect(await sees('socjalny.f2', sealed)).toBe(false);
    await expect(centre.as('kierownik.f1', () => centre.get(ScalenieService).merge(mate, sealed, 'x'))).rejects.toMatchObject({ status: 403 });
    expect(await sees('kierownik.f1', sealed)).toBe(false);
  });
});
