import { komorkaId } from '@ostoja/access';
import { addDays, newId, plainDate, SystemClock } from '@ostoja/kernel';
import { aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { OsobaModule } from '../osoba.module.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { DaneOsobyService } from './dane-osoby.service.js';
import { toRachunekPrzejety } from './rachunek.dto.js';
import { Rachunek } from './rachunek.entity.js';
import { type ZapisKind, ZapisService } from './zapis.service.js';

const KIND: ZapisKind<Rachunek> = { entity: Rachunek, zasob: 'rachunek' };
const OD = plainDate('2025-01-01');

describe('ZapisService', () => {
  let centre: Centre;
  let zapisy: ZapisService;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    zapisy = centre.get(ZapisService);
  });
  afterAll(() => centre.stop());

  const inF1 = <T>(work: () => Promise<T>) => centre.as('informacja.1', work);
  const person = (fields = { komorka_id: komorkaId('filia-1') }) => inF1(async () => (await centre.get(OsobaService).create(aOsoba(fields))).id);
  const add = (osobaId: string) => inF1(() => zapisy.add(KIND, toRachunekPrzejety(osobaId, { numer: '61109010140000071219812874', od: OD })));
  const rows = async (osobaId: string) =>
    (await centre.superuser.query('select "do", wycofano is not null as wycofany from osoba.rachunek where osoba_id = $1 order by zapisano, id', [osobaId])).rows;

  it('ends a record by withdrawing it and recording it anew', async () => {
    const osobaId = await person();
    const { id } = await add(osobaId);
    const ended = await inF1(() => zapisy.end(KIND, osobaId, id, plainDate('2025-06-30')));
    expect(ended).toMatchObject({ numer: '61109010140000071219812874', od: OD, do: '2025-06-30' });
    expect(ended.id).not.toBe(id);
    expect(await rows(osobaId)).toEqual([{ do: null, wycofany: true }, { do: '2025-06-30', wycofany: false }]);
    await expect(inF1(() => zapisy.annul(KIND, osobaId, id))).rejects.toMatchObject({ code: 'OSOBA.ZAPIS_WITHDRAWN', status: 409 });
  });

  it('annuls what never was so', async () => {
    const osobaId = await person();
    const { id } = await add(osobaId);
    await inF1(() => zapisy.annul(KIND, osobaId, id));
    expect(await rows(osobaId)).toEqual([{ do: null, wycofany: true }]);
  });

  it('DaneOsobyService lets a new account follow the one before: the day before it, or yesterday when it began later', async () => {
    const osobaId = await person();
    await add(osobaId);
    const dane = centre.get(DaneOsobyService);
    const today = new SystemClock().today();
    await inF1(() => dane.replaceRachunek(osobaId, { numer: '27114020040000300201355387', od: '2025-03-01' }));
    await inF1(() => dane.replaceRachunek(osobaId, { numer: '61109010140000071219812874', od: '2024-01-01' }));
    const { rows: periods } = await centre.superuser.query('select od, "do" from osoba.rachunek where osoba_id = $1 and wycofano is null order by od', [osobaId]);
    expect(periods).toEqual([{ od: OD, do: '2025-02-28' }, { od: '2025-03-01', do: addDays(today, -1) }, { od: today, do: null }]);
    expect(await inF1(() => dane.findRachunek(osobaId))).toMatchObject({ numer: '61109010140000071219812874' });
    expect(await inF1(() => dane.findAdres(osobaId))).toBeNull();
  });

  it('leaves everything as it was when the end lies before the start', async () => {
    const osobaId = await person();
    const { id } = await add(osobaId);
    await expect(inF1(() => zapisy.end(KIND, osobaId, id, plainDate('2024-12-31')))).rejects.toMatchObject({ code: 'OSOBA.ZAPIS_PERIOD', field: 'do' });
    expect(await rows(osobaId)).toEqual([{ do: null, wycofany: false }]);
  });

  it('acts only on records of the named person, and only for people whom the unit serves', async () => {
    const [a, b] = [await person(), await person()];
    const { id } = await add(a);
    await expect(inF1(() => zapisy.annul(KIND, b, id))).rejects.toMatchObject({ status: 404 });
    await expect(inF1(() => zapisy.annul(KIND, a, newId()))).rejects.toMatchObject({ status: 404 });
    await expect(centre.as('socjalny.f2', () => zapisy.annul(KIND, a, id))).rejects.toMatchObject({ status: 404 });
    await expect(centre.as('dyrektor', () => zapisy.annul(KIND, a, id))).rejects.toMatchObject({ status: 404 });
    const unserved = await centre.as('socjalny.f2', async () => (await centre.get(OsobaService).create(aOsoba())).id);
    await expect(add(unserved)).rejects.toMatchObject({ code: 'OSOBA.NOT_SERVED', status: 403 });
  });
});
