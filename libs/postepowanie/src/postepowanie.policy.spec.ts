import { caseRow, equals, maySee, type Reach } from '@ostoja/access';
import { postepowaniePermissions } from './postepowanie.permissions.js';
import { postepowaniePolicies } from './postepowanie.policy.js';

const reach = (units: Record<string, string[]>, circles: string[] = [], excluded: string[] = []): Reach => ({
  uzytkownikId: 'ja', jednostkaId: 'c', units: new Map(Object.entries(units).map(([kod, list]) => [kod, new Set(list)])), circles: new Set(circles), excluded: new Set(excluded),
});
const row = (fields: Record<string, string | null> = {}) => ({ jednostka_id: 'c', komorka_id: 'f1', krag_id: null, sprawa_id: 's1', ...fields });
const PERMISSION = 'postepowanie:sprawa:read';

describe('the wall of a case', () => {
  it.each([
    ['in the own unit', reach({ [PERMISSION]: ['f1'] }), row(), true],
    ['in another unit', reach({ [PERMISSION]: ['f2'] }), row(), false],
    ['without the permission', reach({ 'postepowanie:wniosek:read': ['f1'] }), row(), false],
    ['of another centre', reach({ [PERMISSION]: ['f1'] }), row({ jednostka_id: 'd' }), false],
    ['sealed, outside the circle', reach({ [PERMISSION]: ['f1'] }, ['k2']), row({ krag_id: 'k1' }), false],
    ['sealed, in the circle', reach({ [PERMISSION]: ['f1'] }, ['k1']), row({ krag_id: 'k1' }), true],
    ['sealed, in the circle but not in the unit', reach({ [PERMISSION]: [] }, ['k1']), row({ krag_id: 'k1' }), false],
    ['of a case from which the official is excluded (KPA 24)', reach({ [PERMISSION]: ['f1'] }, [], ['s1']), row(), false],
    ['of another case than that', reach({ [PERMISSION]: ['f1'] }, [], ['s2']), row(), true],
    ['excluded, though in the circle', reach({ [PERMISSION]: ['f1'] }, ['k1'], ['s1']), row({ krag_id: 'k1' }), false],
  ])('%s', (_, asker, record, expected) => {
    expect(maySee(caseRow(PERMISSION), asker, record)).toBe(expected);
  });
});

describe('roles', () => {
  const rolesOf = (kod: string) => postepowaniePermissions.find((one) => one.kod === kod)!.role;
  it.each(['administrator', 'inspektor-danych', 'ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka'] as const)('%s holds nothing of the content of cases', (rola) => {
    const held = postepowaniePermissions.filter(({ role }) => role.includes(rola)).map(({ kod }) => kod);
    expect(held.filter((kod) => !kod.startsWith('postepowanie:upowaznienie:') && kod !== 'postepowanie:karta-uslugi:write')).toEqual([]);
  });

  it('only the social worker signs interviews, only the specialist drafts, and neither approves', () => {
    expect(rolesOf('postepowanie:wywiad:sign')).toEqual(['pracownik-socjalny']);
    expect(rolesOf('postepowanie:decyzja:prepare')).toEqual(['specjalista-swiadczen']);
    for (const kod of ['postepowanie:plan:approve', 'postepowanie:decyzja:approve']) expect(rolesOf(kod)).toEqual(['kierownik-filii']);
  });

  it('informacja sees cases and applications, not decisions; the integration client only its reports', () => {
    expect(rolesOf('postepowanie:sprawa:read')).toContain('informacja');
    expect(rolesOf('postepowanie:decyzja:read')).not.toContain('informacja');
    for (const rola of ['klient-integracyjny', 'partner'] as const) expect(postepowaniePermissions.filter(({ role }) => role.includes(rola)).map(({ kod }) => kod)).toEqual(['postepowanie:zgloszenie:create', 'postepowanie:zgloszenie:read']);
  });

  it('nothing of a case may be deleted but a letter that is still a draft, and events may not be changed', () => {
    const deleting = postepowaniePolicies.filter((policy) => policy.delete);
    expect(deleting.map(({ table }) => table)).toEqual(['postepowanie.pismo']);
    expect(JSON.stringify(deleting[0]!.delete)).toContain(JSON.stringify(equals('stan', 'projekt')));
    expect(postepowaniePolicies.find(({ table }) => table === 'postepowanie.zdarzenie')!.update).toBeUndefined();
  });
});
