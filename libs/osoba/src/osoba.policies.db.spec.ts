import { getDemoAccount, JEDNOSTKA_ID, komorkaId, maySee, type PolicyRecord, type Predicate, ReachService } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId, plainDate, type PlainDate } from '@ostoja/kernel';
import { aDochod, aGospodarstwo, aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { Adres } from './dane/adres.entity.js';
import { Kontakt } from './dane/kontakt.entity.js';
import { RachunekService } from './dane/rachunek.service.js';
import { ZapisService } from './dane/zapis.service.js';
import { DowodService } from './dowod/dowod.service.js';
import { GospodarstwoService } from './gospodarstwo/gospodarstwo.service.js';
import { OpiekaService } from './opieka/opieka.service.js';
import { OsobaService } from './osoba/osoba.service.js';
import { osobaPolicies } from './osoba.policies.js';
import { ScalenieService } from './scalenie/scalenie.service.js';
import { OsobaModule } from './osoba.module.js';

const EVERYONE = [
  'socjalny.f1', 'specjalista.f1', 'kierownik.f1', 'socjalny.f2', 'specjalista.f2', 'kierownik.f2', 'informacja.f2', 'informacja.1',
  'ksiegowosc.przygotowanie', 'ksiegowosc.zatwierdzanie', 'ksiegowosc.wysylka', 'dyrektor', 'administrator', 'inspektor.danych', 'klient.ngo', 'zadanie.terminy',
];
const REUSE_MS = 2_100;
const OD = plainDate('2025-01-01');
const OKOLICZNOSC = { rodzaj: 'okolicznosc', tresc: { powod: 'przemoc_domowa' }, wazneOd: OD };

describe('walls around people', () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    await centre.superuser.query("select set_config('ostoja.dzis', current_date::text, false)");
    for (const filia of [1, 2]) await centre.as(`socjalny.f${filia}`, () => fillBranch(filia));
    await sealOne();
    // The reach of an account is reused for two seconds; it must be one that knows the circle.
    await new Promise((resolve) => setTimeout(resolve, REUSE_MS));
  });
  afterAll(() => centre.stop());

  /** One row of every table for a branch: a household of two, one of them merged with a twin, all their data, an ended care. */
  async function fillBranch(filia: number): Promise<void> {
    const komorka_id = komorkaId(`filia-${filia}`);
    const create = async () => (await centre.get(OsobaService).create(aOsoba({ komorka_id }))).id;
    const [a, b, twin, moved] = [await create(), await create(), await create(), await create()];
    const zapisy = centre.get(ZapisService);
    const always = { osobaId: a, od: OD, do: null };
    const adres = { rodzaj: 'pobytu', ulica: null, nrDomu: null, nrLokalu: null, kodPocztowy: null, miejscowosc: 'Kraków', kraj: 'PL', opis: null } as const;
    await zapisy.add({ entity: Adres, zasob: 'adres' }, { ...always, ...adres });
    await zapisy.add({ entity: Adres, zasob: 'adres' }, { ...always, ...adres, osobaId: moved });
    await zapisy.add({ entity: Kontakt, zasob: 'kontakt' }, { ...always, rodzaj: 'telefon', wartosc: '123456789' });
    await centre.get(RachunekService).add(a, { numer: '61109010140000071219812874', od: OD });
    await centre.get(GospodarstwoService).create(komorka_id, aGospodarstwo([a, b]));
    await centre.get(DowodService).recordDowod(aDochod(twin));
    await centre.get(DowodService).recordDowod({ osobaId: a, ...OKOLICZNOSC });
    await centre.get(OsobaService).change(a, { imie: 'Zmieniona' }, 1);
    await centre.as(`kierownik.f${filia}`, () => centre.get(ScalenieService).merge(twin, a, 'ta sama osoba'));
    const { rows } = await centre.superuser.query('update osoba.opieka set od = $2, "do" = $3 where osoba_id = $1 returning id', [moved, OD, '2025-12-31']);
    expect(rows).toHaveLength(1);
  }

  /** A person whom branch 1 serves in a sealed circle with one member. */
  async function sealOne(): Promise<void> {
    const krag = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, krag]);
    await centre.superuser.query('insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $2, $3, $4)', [JEDNOSTKA_ID, krag, getDemoAccount('socjalny.f1').id, OD]);
    await centre.as('socjalny.f1', async () => {
      const open = (await centre.get(OsobaService).create(aOsoba({ komorka_id: komorkaId('filia-1') }))).id;
      const sealed = (await centre.get(OsobaService).create(aOsoba())).id;
      await centre.get(OpiekaService).attach([sealed], komorkaId('filia-1'), OD, krag);
      await centre.get(DowodService).recordDowod(aDochod(sealed));
      await centre.get(DowodService).recordDowod({ osobaId: open, ...OKOLICZNOSC, kragId: krag });
    });
  }

  const rowsOf = async (table: string): Promise<PolicyRecord[]> => {
    const { rows } = await centre.superuser.query<{ r: PolicyRecord }>(`select to_jsonb(t) as r from ${table} t`);
    return rows.map((row) => row.r);
  };
  /** The record with the rows that its policy asks about. */
  async function complete(record: PolicyRecord, predicate: Predicate): Promise<PolicyRecord> {
    if (predicate.op === 'all' || predicate.op === 'any') {
      let whole = record;
      for (const part of predicate.of) whole = await complete(whole, part);
      return whole;
    }
    if (predicate.op !== 'exists') return record;
    const related = (await rowsOf(predicate.table)).filter((row) => row[predicate.foreign] === record[predicate.local]);
    const whole: PolicyRecord[] = [];
    for (const row of related) whole.push(await complete(row, predicate.where));
    return { ...record, [predicate.name]: whole };
  }
  const keyOf = (row: PolicyRecord) => String(row['id'] ?? row['osoba_id']);
  const seenInDatabase = (login: string, table: string) =>
    centre.as(login, async () => (await centre.get(Database).read<{ r: PolicyRecord }>(`select to_jsonb(t) as r from ${table} t`)).map((row) => keyOf(row.r)).sort());

  it.each(osobaPolicies.map((policy) => [policy.table, policy] as const))('are the same in code and in the database for %s', async (table, policy) => {
    const rows: PolicyRecord[] = [];
    for (const row of await rowsOf(table)) rows.push(await complete(row, policy.read));
    expect(rows.length).toBeGreaterThan(0);
    let visible = 0;
    for (const login of EVERYONE) {
      const reach = await centre.as(login, () => centre.get(ReachService).current());
      const allowed = rows.filter((row) => maySee(policy.read, reach, row)).map(keyOf).sort();
      expect([login, await seenInDatabase(login, table)]).toEqual([login, allowed]);
      visible += allowed.length;
    }
    expect(visible).toBeGreaterThan(0);
  });

  const count = async (login: string, table: string) => (await seenInDatabase(login, table)).length;

  it('let each branch see its own people only, and the director all but what is sealed', async () => {
    for (const table of ['osoba.kontakt', 'osoba.rachunek', 'osoba.gospodarstwo']) {
      expect([table, await count('specjalista.f1', table), await count('specjalista.f2', table), await count('dyrektor', table)]).toEqual([table, 1, 1, 2]);
    }
    // An ended care opens nothing any more: one address of two.
    expect([await count('socjalny.f1', 'osoba.adres'), await count('dyrektor', 'osoba.adres')]).toEqual([1, 2]);
  });

  it('keep a sealed circle to its members: the person, the care and single pieces of evidence', async () => {
    expect(await count('socjalny.f1', 'osoba.dowod')).toBe(4);
    expect(await count('kierownik.f1', 'osoba.dowod')).toBe(2);
    expect(await count('dyrektor', 'osoba.dowod')).toBe(4);
    expect((await count('socjalny.f1', 'osoba.opieka')) - (await count('kierownik.f1', 'osoba.opieka'))).toBe(1);
  });

  it.each(['administrator', 'inspektor.danych', 'klient.ngo'])('show nothing at all to %s', async (login) => {
    for (const { table } of osobaPolicies) expect([table, await count(login, table)]).toEqual([table, 0]);
    expect(await centre.as(login, () => centre.get(Database).read('select id from osoba.spis'))).toEqual([]);
  });

  it('let the view for searching yield exactly the people of the table', async () => {
    for (const login of EVERYONE) {
      const found = await centre.as(login, () => centre.get(Database).read<{ id: string }>('select id from osoba.spis'));
      expect(found.map((row) => row.id).sort()).toEqual(await seenInDatabase(login, 'osoba.osoba'));
    }
  });

  it('let nobody alter or remove evidence, keys, history or identities', async () => {
    const attempt = (sql: string) => centre.as('kierownik.f1', () => centre.get(Database).transaction((tx) => tx.query(sql)));
    for (const table of ['osoba.dowod', 'osoba.klucz', 'osoba.osoba_historia', 'osoba.tozsamosc', 'osoba.gospodarstwo']) {
      await expect(attempt(`update ${table} set jednostka_id = jednostka_id`)).rejects.toMatchObject({ status: 403 });
    }
    for (const { table } of osobaPolicies) await expect(attempt(`delete from ${table}`)).rejects.toMatchObject({ status: 403 });
  });

  it('let nobody write into the centre next door or for a person of another branch', async () => {
    const insert = (jednostkaId: string, komorka: string) =>
      centre.as('socjalny.f1', () =>
        centre.get(Database).transaction((tx) =>
          tx.query('insert into osoba.opieka (jednostka_id, id, osoba_id, komorka_id, od, zapisano, zapisal) select $1, $2, o.id, $3, $4, now(), o.id from osoba.osoba o limit 1', [jednostkaId, newId(), komorkaId(komorka), OD]),
        ),
      );
    await expect(insert(newId(), 'filia-1')).rejects.toMatchObject({ status: 403 });
    await expect(insert(JEDNOSTKA_ID, 'filia-2')).rejects.toMatchObject({ status: 403 });
    const [foreign] = await rowsOf('osoba.kontakt').then((rows) => rows.slice(-1));
    await expect(centre.as('socjalny.f1', () => centre.get(DowodService).recordDowod({ ...aDochod(String(foreign!['osoba_id'])), wazneOd: OD as PlainDate }))).rejects.toMatchObject({ status: 403 });
  });
});
