import { postepowaniePermissions } from '../postepowanie.permissions.js';
import { plainDate } from '@ostoja/kernel';
import { deriveTerminy } from '../termin/termin.policy.js';
import { assertPrzejscie, getPrzejscie, nextStan, type Akta } from './procedura.policy.js';
import type { Przejscie } from './procedura.js';
import { swiadczeniePieniezne as procedura } from './swiadczenie-pieniezne.js';

const day = plainDate;
const akta = (stan: string, overrides: Partial<Akta> = {}): Akta => ({
  stan,
  stanPrzedZawieszeniem: null,
  wszczete: day('2025-03-03'),
  zdarzenia: new Set(['wszczecie', 'zatwierdzenie-planu']),
  terminy: [],
  ...overrides,
});
const check = (act: Przejscie, file: Akta, dzien = '2025-03-10') => () => assertPrzejscie(procedura, act, file, day(dzien), day('2025-03-20'));

/** Every pair that the law allows; what is not here must be refused. */
const LEGAL: Readonly<Record<string, readonly string[]>> = {
  'uznanie-za-skomplikowana': ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt'],
  'nowy-termin': ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt', 'do-podpisu'],
  'zlecenie-wywiadu': ['wszczete'],
  'podpis-wywiadu': ['wywiad-zlecony'],
  'odmowa-wywiadu': ['wywiad-zlecony'],
  plan: ['wywiad-gotowy'],
  'zatwierdzenie-planu': ['plan-gotowy'],
  zawieszenie: ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt'],
  podjecie: ['zawieszone'],
  projekt: ['plan-gotowy'],
  zatwierdzenie: ['projekt'],
  zwrot: ['do-podpisu'],
  wydanie: ['do-podpisu'],
  doreczenie: ['wydana'],
  umorzenie: ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt', 'do-podpisu', 'zawieszone'],
  'zrzeczenie-odwolania': ['doreczona'],
  ostatecznosc: ['doreczona'],
  'ostatecznosc-bez-uzasadnienia': ['doreczona'],
  'zrzeczenie-wykonywanej': ['realizacja'],
  'ostatecznosc-wykonywanej': ['realizacja'],
  realizacja: ['doreczona', 'ostateczna'],
  odwolanie: ['doreczona', 'realizacja'],
  autokorekta: ['odwolanie'],
  'przekazanie-do-sko': ['odwolanie'],
  utrzymanie: ['w-sko'],
  uchylenie: ['w-sko'],
  wstrzymanie: ['realizacja'],
  'wznowienie-wyplaty': ['wstrzymana'],
  zakonczenie: ['realizacja', 'wstrzymana', 'ostateczna'],
};
const acts = procedura.przejscia.filter(({ kod }) => !kod.startsWith('wszczecie'));
const pairs = acts.flatMap((act) => Object.keys(procedura.stany).map((stan) => ({ act, kod: act.kod, stan, legal: LEGAL[act.kod]?.includes(stan) ?? false })));

describe('the procedure of a cash benefit', () => {
  it.each(pairs.filter(({ legal }) => legal))('allows $kod in $stan', ({ act, stan }) => {
    expect(check(act, akta(stan))).not.toThrow();
  });

  it.each(pairs.filter(({ legal }) => !legal))('refuses $kod in $stan with the provision', ({ act, stan }) => {
    expect(check(act, akta(stan))).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL', status: 409, provision: act.przepis }));
  });

  it('knows every act of the list and no other', () => {
    expect(acts.map(({ kod }) => kod).sort()).toEqual(Object.keys(LEGAL).sort());
  });

  it('refuses a draft before the head approved the plan', () => {
    expect(check(getPrzejscie(procedura, 'projekt'), akta('plan-gotowy', { zdarzenia: new Set(['wszczecie']) }))).toThrow(
      expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', message: expect.stringContaining('nie zatwierdził planu') }),
    );
  });

  it('lets a decision become final only after the last day of the appeal term', () => {
    const terminy = deriveTerminy(procedura, [{ id: 'z', rodzaj: 'doreczenie', dzien: day('2025-03-03'), dane: {} }]);
    const act = getPrzejscie(procedura, 'ostatecznosc');
    expect(check(act, akta('doreczona', { terminy }), '2025-03-17')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET' }));
    expect(check(act, akta('doreczona', { terminy }), '2025-03-18')).not.toThrow();
  });

  it('refuses an act from the future or from before the start', () => {
    const act = getPrzejscie(procedura, 'zlecenie-wywiadu');
    expect(check(act, akta('wszczete'), '2025-03-21')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.DATE_IN_FUTURE', status: 422 }));
    expect(check(act, akta('wszczete'), '2025-03-02')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.DATE_BEFORE_START', status: 422 }));
  });

  it('returns from a suspension to the state before it', () => {
    expect(nextStan(getPrzejscie(procedura, 'podjecie'), { stan: 'zawieszone', stanPrzedZawieszeniem: 'wywiad-zlecony' })).toBe('wywiad-zlecony');
  });

  it('is consistent data: states, terms and permissions that it names exist, and each act cites a provision', () => {
    const codes = new Set(postepowaniePermissions.map(({ kod }) => kod));
    for (const act of procedura.przejscia) {
      expect(act.przepis).toMatch(/art\.|§/);
      for (const stan of [...act.z, ...(act.do && act.do !== 'poprzedni' ? [act.do] : [])]) expect(procedura.stany).toHaveProperty([stan]);
      const terms = [act.zaczyna, act.konczy, act.przesuwa, act.uchyla === 'wszystkie' ? [] : act.uchyla, act.po_uplywie ? [act.po_uplywie] : []];
      for (const rodzaj of terms.flatMap((list) => list ?? [])) expect(procedura.terminy).toHaveProperty([rodzaj]);
      if (act.uprawnienie !== null) expect(codes).toContain(act.uprawnienie);
    }
  });

  it('leads from every state to an end', () => {
    const reaches = (stan: string, seen: Set<string>): boolean => {
      if (procedura.stany[stan]!.koncowy) return true;
      if (seen.has(stan)) return false;
      seen.add(stan);
      return procedura.przejscia.some(({ z, do: target }) => z.includes(stan) && target !== null && (target === 'poprzedni' ? reaches('wszczete', seen) : reaches(target, seen)));
    };
    for (const stan of Object.keys(procedura.stany)) expect([stan, reaches(stan, new Set())]).toEqual([stan, true]);
  });
});
