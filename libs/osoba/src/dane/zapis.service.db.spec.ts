import { komorkaId } from '@ostoja/access';
import { newId, plainDate } from '@ostoja/kernel';
import { aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { OsobaModule } from '../osoba.module.js';
import { OsobaService } from '../osoba/osoba.service.js';
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
  const add = (osobaId: string) => inF1(() => zapisy.add(KIND, { osobaId, numer: '61109010140000071219812874', posiadacz: null, od: OD, do: null }));
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
