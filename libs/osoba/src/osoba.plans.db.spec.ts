import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { EVIDENCE_OF_KIND } from './dowod/evidence.js';
import { HOUSEHOLD_ON_DAY, HOUSEHOLDS } from './gospodarstwo/sklad.js';
import { KARTOTEKA } from './kartoteka/kartoteka.sql.js';
import { FIND } from './osoba/osoba.service.js';
import { OsobaModule } from './osoba.module.js';

const PEOPLE = 30_000;
const FILL = [
  `insert into osoba.osoba (jednostka_id, id, imie, nazwisko, opis, zmieniono)
   select $1::uuid, gen_random_uuid(), 'Imię' || n % 300, 'Nazwisko' || n, 'osoba syntetyczna', now() from generate_series(1, ${PEOPLE}) as n`,
  `insert into osoba.opieka (jednostka_id, id, osoba_id, komorka_id, od, zapisano, zapisal)
   select jednostka_id, gen_random_uuid(), id, $2, '2025-01-01', now(), id from osoba.osoba where jednostka_id = $1`,
  `insert into osoba.adres (jednostka_id, id, osoba_id, rodzaj, miejscowosc, od, zapisano, zapisal)
   select jednostka_id, gen_random_uuid(), id, 'pobytu', 'Kraków', '2025-01-01', now(), id from osoba.osoba where jednostka_id = $1`,
  `insert into osoba.gospodarstwo (jednostka_id, id, komorka_id, zapisano, zapisal) select jednostka_id, id, $2, now(), id from osoba.osoba where jednostka_id = $1`,
  `insert into osoba.czlonkostwo (jednostka_id, id, gospodarstwo_id, osoba_id, rola, od, zapisano, zapisal)
   select jednostka_id, gen_random_uuid(), id, id, 'osoba-glowna', '2025-01-01', now(), id from osoba.osoba where jednostka_id = $1`,
  `insert into osoba.dowod (jednostka_id, id, osoba_id, rodzaj, tresc, wazne_od, zapisano, zapisal)
   select jednostka_id, gen_random_uuid(), o.id, 'dochod', '{"kwota": "1.00"}', date '2025-01-01' + m * 30, now(), o.id from osoba.osoba o, generate_series(0, 2) m where jednostka_id = $1`,
];

describe('hot reads of people', () => {
  let centre: Centre;
  let ids: string[];
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    for (const sql of FILL) await centre.superuser.query(sql.replaceAll('$1', `'${JEDNOSTKA_ID}'`).replaceAll('$2', `'${komorkaId('filia-1')}'`));
    await centre.superuser.query('analyze');
    ids = (await centre.superuser.query<{ id: string }>('select id from osoba.osoba limit 100')).rows.map((row) => row.id);
  });
  afterAll(() => centre.stop());

  const explain = (sql: string, params: unknown[]) =>
    centre.as('specjalista.f1', async () => {
      const plan = await centre.get(Database).read<{ 'QUERY PLAN': string }>(`explain (costs off) ${sql}`, params);
      return plan.map((row) => row['QUERY PLAN']).join('\n');
    });

  it.each<[string, string, (ids: string[]) => unknown[]]>([
    ['the file of a person', KARTOTEKA, ([id]) => [id, 'infinity']],
    ['identities', FIND, (all) => [all]],
    ['evidence of a household', EVIDENCE_OF_KIND, (all) => [all.slice(0, 5), 'dochod', '2025-01-01', '2025-01-31', 'infinity']],
    ['evidence of a hundred people', EVIDENCE_OF_KIND, (all) => [all, 'dochod', '2025-01-01', '2025-01-31', 'infinity']],
    ['the household on a day', HOUSEHOLD_ON_DAY, ([id]) => [id, '2025-06-01', 'infinity']],
    ['households over time', HOUSEHOLDS, ([id]) => [id, 'infinity']],
  ])('reach %s through indexes alone', async (_, sql, params) => {
    const plan = await explain(sql, params(ids));
    expect(plan).toMatch(/Index/);
    expect(plan).not.toMatch(/Seq Scan on (osoba|opieka|adres|czlonkostwo|gospodarstwo|dowod)\b/);
  });
});
