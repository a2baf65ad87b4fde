import { JEDNOSTKA_ID, type Reach, structureId } from '@ostoja/access';
import type { Principal } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import type { Client } from 'pg';

/** The day on which a generated world is looked at. */
export const WORLD_DAY = '2026-06-15' as PlainDate;
const DAYS = ['2026-06-01', '2026-06-14', WORLD_DAY, '2026-06-16', '2026-07-01'] as const;

/** Another centre in the same database: nothing of it may ever be seen. */
export const OTHER_CENTRE = structureId('jednostka:inny-osrodek');
const CENTRES = [JEDNOSTKA_ID, OTHER_CENTRE] as const;
const UNITS = 6;
const USERS = 4;
const CIRCLES = 3;
const CASES = 3;

const unit = (centre: number, index: number) => structureId(`swiat:komorka:${centre}:${index}`);
const user = (centre: number, index: number) => structureId(`swiat:uzytkownik:${centre}:${index}`);
const circle = (centre: number, index: number) => structureId(`swiat:krag:${centre}:${index}`);
const all = (count: number, id: (centre: number, index: number) => string) => CENTRES.flatMap((_, centre) => Array.from({ length: count }, (_, index) => id(centre, index)));

/** Values that columns of generated records hold. */
export const WORLD_UNITS = all(UNITS, unit);
export const WORLD_USERS = all(USERS, user);
export const WORLD_CIRCLES = all(CIRCLES, circle);

/** Ids of cases, from which the world's people may be excluded. */
export const WORLD_CASES = Array.from({ length: CASES }, (_, at) => structureId(`swiat:sprawa:${at}`));

interface CentreWorld {
  /** Parent (an earlier unit) and kind of each unit; the first is the root. */
  readonly units: readonly { readonly parent: number; readonly rodzaj: string }[];
  readonly serves: readonly { readonly who: number; readonly whom: number }[];
  readonly users: readonly { readonly rodzaj: Principal['rodzaj']; readonly aktywny: boolean; readonly zakresy: readonly string[] }[];
  readonly assignments: readonly { readonly user: number; readonly rola: string; readonly unit: number; readonly od: string; readonly do: string | null }[];
  readonly substitutions: readonly { readonly absent: number; readonly present: number; readonly od: string; readonly do: string }[];
  readonly memberships: readonly { readonly circle: number; readonly user: number; readonly od: string; readonly do: string | null }[];
  readonly exclusions: readonly { readonly case: number; readonly user: number; readonly od: string; readonly do: string | null }[];
}

/** People, units, roles and circles of two centres. */
export interface World {
  readonly centres: readonly CentreWorld[];
}

const index = (count: number) => fc.nat({ max: count - 1 });
const period = fc.tuple(fc.constantFrom(...DAYS), fc.option(fc.constantFrom(...DAYS), { nil: null })).map(([a, b]) => (b !== null && b < a ? { od: b, do: a } : { od: a, do: b }));

/** @param roles and permissions that the world's people may hold */
export function aWorld(roles: readonly string[], permissions: readonly string[]): fc.Arbitrary<World> {
  const centre: fc.Arbitrary<CentreWorld> = fc.record({
    units: fc.array(fc.record({ parent: index(UNITS), rodzaj: fc.constantFrom('dzial', 'filia', 'zespol', 'sekcja') }), { minLength: UNITS, maxLength: UNITS }),
    serves: fc.array(fc.record({ who: index(UNITS), whom: index(UNITS) }), { maxLength: 2 }),
    users: fc.array(
      fc.record({ rodzaj: fc.constantFrom('pracownik', 'pracownik', 'klient', 'zadanie'), aktywny: fc.constantFrom(true, true, true, false), zakresy: fc.subarray([...permissions]) }),
      { minLength: USERS, maxLength: USERS },
    ) as fc.Arbitrary<CentreWorld['users']>,
    assignments: fc.array(fc.tuple(index(USERS), fc.constantFrom(...roles), index(UNITS), period).map(([u, rola, k, p]) => ({ user: u, rola, unit: k, ...p })), { maxLength: 8 }),
    substitutions: fc.array(fc.tuple(index(USERS), index(USERS), period).map(([absent, present, p]) => ({ absent, present, od: p.od, do: p.do ?? p.od })), { maxLength: 3 }),
    memberships: fc.array(fc.tuple(index(CIRCLES), index(USERS), period).map(([c, u, p]) => ({ circle: c, user: u, ...p })), { maxLength: 4 }),
    exclusions: fc.array(fc.tuple(index(CASES), index(USERS), period).map(([c, u, p]) => ({ case: c, user: u, ...p })), { maxLength: 4 }),
  });
  return fc.record({ centres: fc.tuple(centre, centre) });
}

/** Puts the world in place of the former one. */
export async function plantWorld(sql: Client, world: World): Promise<void> {
  for (const table of ['wylaczenie', 'krag_czlonek', 'krag', 'zastepstwo', 'przydzial', 'uzytkownik', 'obsluga', 'zasieg', 'komorka']) await sql.query(`delete from access.${table}`);
  for (const [centre, content] of world.centres.entries()) {
    const jednostka_id = CENTRES[centre]!;
    const rows = toRows(centre, content).map(([table, list]) => [table, list.map((row, at) => ({ jednostka_id, id: structureId(`swiat:${table}:${centre}:${at}`), ...row }))] as const);
    for (const [table, list] of rows) {
      await sql.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`, [JSON.stringify(list)]);
    }
    await sql.query('select access.odswiez_zasieg($1)', [jednostka_id]);
  }
}

function toRows(centre: number, content: CentreWorld): [table: string, rows: object[]][] {
  return [
    ['access.komorka', content.units.map(({ rodzaj }, at) => ({ id: unit(centre, at), nadrzedna_id: parentOf(content, at) === null ? null : unit(centre, parentOf(content, at)!), rodzaj: at === 0 ? 'osrodek' : rodzaj, kod: `k${at}`, nazwa: `K${at}`, symbol: `K${at}`, wersja: 1 }))],
    ['access.obsluga', content.serves.map(({ who, whom }) => ({ komorka_id: unit(centre, who), obslugiwana_id: unit(centre, whom) }))],
    ['access.uzytkownik', content.users.map((one, at) => ({ id: user(centre, at), login: `u${centre}${at}`, imie: '', nazwisko: '', stanowisko: '', nieudane_proby: 0, wersja: 1, ...one }))],
    ['access.przydzial', content.assignments.map((one) => ({ uzytkownik_id: user(centre, one.user), rola: one.rola, komorka_id: unit(centre, one.unit), od: one.od, do: one.do, wersja: 1 }))],
    ['access.zastepstwo', content.substitutions.filter((one) => one.absent !== one.present).map((one) => ({ zastepowany_id: user(centre, one.absent), zastepujacy_id: user(centre, one.present), od: one.od, do: one.do, wersja: 1 }))],
    ['access.krag', Array.from({ length: CIRCLES }, (_, at) => ({ id: circle(centre, at), nazwa: `Krąg ${at}` }))],
    ['access.krag_czlonek', content.memberships.map((one) => ({ krag_id: circle(centre, one.circle), uzytkownik_id: user(centre, one.user), od: one.od, do: one.do }))],
    ['access.wylaczenie', content.exclusions.map((one) => ({ sprawa_id: WORLD_CASES[one.case], uzytkownik_id: user(centre, one.user), komorka_id: unit(centre, 0), od: one.od, do: one.do, pilne_czynnosci: [] }))],
  ];
}

function parentOf(content: CentreWorld, at: number): number | null {
  return at === 0 ? null : content.units[at]!.parent % at;
}

/** One person of the world and what they may do, reckoned here anew, without the database. */
export interface Onlooker {
  readonly principal: Principal;
  readonly reach: Reach;
}

/** @param grants which role carries which permissions */
export function onlookersOf(world: World, grants: ReadonlyMap<string, readonly string[]>): Onlooker[] {
  return world.centres.flatMap((content, centre) =>
    content.users.map(({ rodzaj }, at) => ({
      principal: { uzytkownikId: user(centre, at), jednostkaId: CENTRES[centre]!, rodzaj },
      reach: { uzytkownikId: user(centre, at), jednostkaId: CENTRES[centre]!, units: permissionsOf(content, centre, at, grants), circles: circlesOf(content, centre, at), excluded: excludedFrom(content, at) },
    })),
  );
}

const inForce = ({ od, do: until }: { od: string; do: string | null }) => od <= WORLD_DAY && (until === null || WORLD_DAY <= until);

function permissionsOf(content: CentreWorld, centre: number, at: number, grants: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  const me = content.users[at]!;
  if (!me.aktywny) return held;
  const replaced = content.substitutions.filter((one) => one.present === at && one.absent !== at && inForce(one)).map((one) => one.absent);
  for (const assignment of content.assignments.filter((one) => inForce(one) && [at, ...replaced].includes(one.user))) {
    for (const permission of grants.get(assignment.rola) ?? []) {
      if (me.rodzaj === 'klient' && !me.zakresy.includes(permission)) continue;
      const units = held.get(permission) ?? new Set();
      for (const covered of coverOf(content, assignment.unit)) units.add(unit(centre, covered));
      held.set(permission, units);
    }
  }
  return held;
}

/** A unit covers what is below it; a team also its branch; and both what the unit, or for a team the unit above, serves. */
function coverOf(content: CentreWorld, at: number): Set<number> {
  const isTeam = at > 0 && ['zespol', 'sekcja'].includes(content.units[at]!.rodzaj);
  const above = isTeam ? parentOf(content, at) : null;
  const starts = [at, ...(above === null ? [] : [above])];
  const served = content.serves.filter((one) => starts.includes(one.who)).map((one) => one.whom);
  return new Set(content.units.map((_, one) => one).filter((one) => [...starts, ...served].some((start) => isBelow(content, one, start))));
}

function isBelow(content: CentreWorld, at: number, top: number): boolean {
  const above = parentOf(content, at);
  return at === top || (above !== null && isBelow(content, above, top));
}

function circlesOf(content: CentreWorld, centre: number, at: number): Set<string> {
  const mine = content.users[at]!.aktywny ? content.memberships.filter((one) => one.user === at && inForce(one)) : [];
  return new Set(mine.map((one) => circle(centre, one.circle)));
}

function excludedFrom(content: CentreWorld, at: number): Set<string> {
  return new Set(content.exclusions.filter((one) => one.user === at && inForce(one)).map((one) => WORLD_CASES[one.case]!));
}
