import { postepowaniePermissions } from '../postepowanie.permissions.js';
import { plainDate } from '@ostoja/kernel';
import { deriveTerminy } from '../termin/termin.policy.js';
import { assertPrzejscie, findStanPoprzedni, getPrzejscie, nextStan, type Akta } from './procedura.policy.js';
import type { Przejscie } from './procedura.js';
import { getCurrentProcedura, PROCEDURY } from './procedura.registry.js';

const day = plainDate;
const procedura = getCurrentProcedura('swiadczenie-pieniezne');
/** Events of the first day, in this order. */
const lista = (kody: readonly string[], dzien = '2025-03-03') => kody.map((rodzaj) => ({ id: rodzaj, rodzaj, dzien: day(dzien) }));
const akta = (stan: string, overrides: Partial<Akta> = {}): Akta => ({
  stan,
  stanPrzedZawieszeniem: 'wszczete',
  wszczete: day('2025-03-03'),
  zdarzenia: lista(['wszczecie', 'zatwierdzenie-planu', 'oswiadczenie-10']),
  terminy: [],
  ...overrides,
});
const check = (act: Przejscie, file: Akta, dzien = '2025-03-10') => () => assertPrzejscie(procedura, act, file, day(dzien), day('2025-03-20'));

/** What the law forbids and a person could try (PS-83), and what it allows from the same states. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['doreczenie', 'projekt'], ['wydanie', 'projekt'], ['projekt', 'wszczete'], ['projekt', 'wywiad-gotowy'], ['realizacja', 'zakonczona'], ['realizacja', 'wydana'], ['zwrot', 'wydana'],
  ['zatwierdzenie', 'wydana'], ['pozostawienie-bez-rozpoznania', 'wszczete'], ['wezwanie-brakow', 'projekt'], ['przekazanie-wedlug-wlasciwosci', 'projekt'], ['odmowa-wszczecia', 'projekt'],
  ['zawieszenie-106', 'wszczete'], ['zawieszenie-106', 'wywiad-zlecony'], ['zawieszenie', 'do-podpisu'], ['zawieszenie', 'wydana'], ['nowy-termin', 'wydana'], ['oswiadczenie-10', 'wydana'],
  ['sprostowanie', 'do-podpisu'], ['odwolanie', 'wydana'], ['autokorekta', 'w-sko'], ['uchylenie', 'odwolanie'], ['zakonczenie', 'w-sko'], ['wstrzymanie', 'doreczona'],
  ['zmiana-przez-sko', 'odwolanie'], ['zmiana-przez-sko', 'ostateczna'], ['zwrot-podania', 'plan-gotowy'], ['postanowienie-o-wznowieniu', 'wszczete'], ['odmowa-wznowienia', 'projekt'], ['przekazanie-wznowienia', 'wszczete'], ['projekt', 'podanie-o-wznowienie'],
  ['zazalenie', 'odmowa-wszczecia'], ['zazalenie-na-odmowe', 'wszczete'], ['zazalenie-uwzglednione', 'odmowa-wszczecia'], ['zazalenie-oddalone', 'w-sko'], ['potwierdzenie-orzeczenia', 'wywiad-gotowy'], ['podjecie-106', 'projekt'], ['informacja-o-orzeczeniu', 'plan-gotowy'],
  ['wstrzymanie-wykonania', 'podanie-o-wznowienie'], ['doreczenie-postanowienia', 'bez-rozpoznania'], ['rozstrzygniecie-zazalenia', 'zazalenie'],
];
const ALLOWED: readonly (readonly [string, string])[] = [
  ['wezwanie-brakow', 'wszczete'], ['usuniecie-brakow', 'braki'], ['przekazanie-wedlug-wlasciwosci', 'wszczete'], ['odmowa-wszczecia', 'wszczete'], ['projekt', 'plan-gotowy'], ['projekt-umorzenia', 'wywiad-zlecony'],
  ['ponaglenie', 'zawieszone'], ['okres-niewliczany', 'projekt'], ['sprostowanie', 'realizacja'], ['odwolanie', 'ostateczna'], ['odwolanie', 'zakonczona'], ['autokorekta', 'odwolanie'], ['zakonczenie', 'ostateczna'], ['podjecie', 'zawieszone'],
  ['zmiana-przez-sko', 'w-sko'], ['zwrot-podania', 'braki'], ['postanowienie-o-wznowieniu', 'podanie-o-wznowienie'], ['doreczenie-postanowienia', 'odmowa-wszczecia'], ['doreczenie-postanowienia', 'zwrocone'], ['zazalenie-na-odmowe', 'odmowa-wszczecia'], ['zazalenie-na-odmowe', 'odmowa-wznowienia'],
];
const actOf = (kod: string) => getPrzejscie(procedura, kod);

describe('the procedure of a cash benefit', () => {
  it.each(ALLOWED)('allows %s in %s', (kod, stan) => {
    expect(check(actOf(kod), akta(stan))).not.toThrow();
  });

  it.each(FORBIDDEN)('refuses %s in %s with the provision', (kod, stan) => {
    expect(check(actOf(kod), akta(stan))).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL', status: 409, provision: actOf(kod).przepis }));
  });

  it('refuses a draft before the head approved the plan', () => {
    expect(check(getPrzejscie(procedura, 'projekt'), akta('plan-gotowy', { zdarzenia: lista(['wszczecie', 'oswiadczenie-10']) }))).toThrow(
      expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', message: expect.stringContaining('nie zatwierdził planu') }),
    );
  });

  it.each(['oswiadczenie-10', 'odstapienie-10', 'wypowiedzenie-strony'])('lets a draft be made after %s, and not without the party having been heard', (heard) => {
    const zdarzenia = ['wszczecie', 'zatwierdzenie-planu'];
    expect(check(actOf('projekt'), akta('plan-gotowy', { zdarzenia: lista(zdarzenia) }))).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', message: expect.stringContaining('art. 10 i 79a') }));
    expect(check(actOf('projekt'), akta('plan-gotowy', { zdarzenia: lista([...zdarzenia, heard]) }))).not.toThrow();
  });

  it('takes the passing of the time to speak as having been heard, from the day after its last one', () => {
    const terminy = deriveTerminy(procedura, [
      { id: 'a', rodzaj: 'zawiadomienie-10', dzien: day('2025-03-03'), dane: { pismo_id: 'p' } },
      { id: 'b', rodzaj: 'doreczenie-zawiadomienia-10', dzien: day('2025-03-04'), dane: { pismo_id: 'p', dni: 7 } },
    ]);
    const file = akta('plan-gotowy', { zdarzenia: [...lista(['wszczecie', 'podpis-wywiadu', 'zatwierdzenie-planu', 'zawiadomienie-10']), { id: 'b', rodzaj: 'doreczenie-zawiadomienia-10', dzien: day('2025-03-04') }], terminy });
    expect(check(actOf('projekt'), file, '2025-03-11')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET' }));
    expect(check(actOf('projekt'), file, '2025-03-12')).not.toThrow();
  });

  it('hears the party after the evidence, not before it', () => {
    const heardAfter = (...kody: string[]) => akta('plan-gotowy', { zdarzenia: lista(['wszczecie', 'zatwierdzenie-planu', ...kody]) });
    const notHeard = expect.objectContaining({ message: expect.stringContaining('art. 10 i 79a') });
    for (const evidence of ['podpis-wywiadu', 'odmowa-wywiadu', 'uzupelnienie-dowodow', 'potwierdzenie-orzeczenia']) {
      expect(check(actOf('projekt'), heardAfter('oswiadczenie-10', evidence))).toThrow(notHeard);
      expect(check(actOf('projekt'), heardAfter(evidence, 'oswiadczenie-10'))).not.toThrow();
    }
  });

  it('discontinues after a hearing or a withdrawal only (KPA 10, 105 § 2)', () => {
    expect(check(actOf('projekt-umorzenia'), akta('wszczete', { zdarzenia: lista(['wszczecie']) }))).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET' }));
    for (const said of ['cofniecie-wniosku', 'odstapienie-10']) expect(check(actOf('projekt-umorzenia'), akta('wszczete', { zdarzenia: lista(['wszczecie', said]) }))).not.toThrow();
  });

  it('drafts nothing while the newest word of the party is a withdrawal (KPA 105 § 2)', () => {
    const of = (...kody: string[]) => check(actOf('projekt'), akta('plan-gotowy', { zdarzenia: lista(['wszczecie', 'zatwierdzenie-planu', 'oswiadczenie-10', 'cofniecie-wniosku', ...kody]) }));
    expect(of('podtrzymanie-wniosku')).not.toThrow();
    for (const kody of [[], ['podtrzymanie-wniosku', 'cofniecie-wniosku']]) expect(of(...kody)).toThrow(expect.objectContaining({ message: expect.stringContaining('art. 105 § 2') }));
  });

  it('takes the use of an earlier interview for the approval of its plan', () => {
    expect(check(actOf('projekt'), akta('plan-gotowy', { zdarzenia: lista(['wszczecie-po-uchyleniu', 'wykorzystanie-wywiadu', 'oswiadczenie-10']) }))).not.toThrow();
  });

  it('leaves a reminder without consideration only if it came before the term had passed (KPA 37 § 3a)', () => {
    const terminy = deriveTerminy(procedura, [{ id: 'a', rodzaj: 'wszczecie', dzien: day('2025-02-03'), dane: {} }]);
    const left = (dzien: string) => check(actOf('ponaglenie-bez-rozpoznania'), akta('wszczete', { wszczete: day('2025-02-03'), zdarzenia: lista(['ponaglenie'], dzien), terminy }), '2025-03-15');
    expect(left('2025-03-03')).not.toThrow();
    expect(left('2025-03-04')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', provision: 'art. 37 § 3a KPA' }));
  });

  it('resumes at the request of the party within three years, and takes the demand for withdrawn after them (KPA 98 § 2)', () => {
    const suspended = (podstawa: string) => {
      const events = [{ id: 'a', rodzaj: 'zawieszenie', dzien: day('2022-03-10'), dane: { podstawa } }];
      return akta('zawieszone', { wszczete: day('2022-03-01'), zdarzenia: events, terminy: deriveTerminy(procedura, events) });
    };
    expect(check(actOf('podjecie'), suspended('art-98-kpa'), '2025-03-10')).not.toThrow();
    expect(check(actOf('podjecie'), suspended('art-98-kpa'), '2025-03-11')).toThrow(expect.objectContaining({ message: expect.stringContaining('10 marca 2025') }));
    expect(check(actOf('podjecie'), suspended('art-97-kpa'), '2025-03-11')).not.toThrow();
    expect(actOf('projekt-umorzenia').z).toContain('zawieszone');
  });

  it('puts no act before what it rests on, except what the night found first', () => {
    const early = (act: string, stan: string, before: string, dzien: string) => check(actOf(act), akta(stan, { zdarzenia: [...lista(['wszczecie', 'oswiadczenie-10', 'odwolanie', 'zawieszenie', 'doreczenie']), ...lista([before], '2025-03-12')] }), dzien);
    const refused = expect.objectContaining({ code: 'POSTEPOWANIE.DATE_BEFORE_PREVIOUS', field: 'dzien' });
    for (const [act, stan, before] of [['odwolanie', 'doreczona', 'doreczenie'], ['przekazanie-do-sko', 'odwolanie', 'odwolanie'], ['podjecie', 'zawieszone', 'zawieszenie']] as const) {
      expect(early(act, stan, before, '2025-03-11')).toThrow(refused);
      expect(early(act, stan, before, '2025-03-12')).not.toThrow();
    }
    expect(early('odwolanie', 'ostateczna', 'ostatecznosc', '2025-03-10')).not.toThrow();
  });

  it('calls a case complex once', () => {
    expect(check(actOf('uznanie-za-skomplikowana'), akta('wszczete', { zdarzenia: lista(['wszczecie', 'uznanie-za-skomplikowana']) }))).toThrow(expect.objectContaining({ message: expect.stringContaining('już uznano') }));
  });

  it('asks for the notice of opening only in a case ex officio (KPA 61 § 4)', () => {
    const zdarzenia = ['wszczecie-z-urzedu', 'zatwierdzenie-planu', 'oswiadczenie-10'];
    expect(check(actOf('projekt'), akta('plan-gotowy', { zdarzenia: lista(zdarzenia) }))).toThrow(expect.objectContaining({ message: expect.stringContaining('art. 61 § 4') }));
    expect(check(actOf('projekt'), akta('plan-gotowy', { zdarzenia: lista([...zdarzenia, 'zawiadomienie-wszczecia']) }))).not.toThrow();
  });

  it('leaves an application without consideration only after a delivered call and the whole term', () => {
    const events = [{ id: 'a', rodzaj: 'doreczenie-wezwania-brakow', dzien: day('2025-03-03'), dane: { dni: 7 } }];
    const left = actOf('pozostawienie-bez-rozpoznania');
    expect(check(left, akta('braki'))).toThrow(expect.objectContaining({ message: expect.stringContaining('dowodu doręczenia') }));
    const file = akta('braki', { zdarzenia: lista(['doreczenie-wezwania-brakow']), terminy: deriveTerminy(procedura, events) });
    expect(check(left, file, '2025-03-10')).toThrow(expect.objectContaining({ message: expect.stringContaining('10 marca 2025') }));
    expect(check(left, file, '2025-03-11')).not.toThrow();
  });

  it('takes what a call asked for only within its term, unless the term was restored (KPA 58, 64 § 2)', () => {
    const events = [{ id: 'a', rodzaj: 'doreczenie-wezwania-brakow', dzien: day('2025-03-03'), dane: { dni: 7 } }];
    const restored = [...events, { id: 'b', rodzaj: 'przywrocenie-terminu-brakow', dzien: day('2025-03-12'), dane: {} }];
    const of = (zdarzenia: typeof events | typeof restored) => akta('braki', { zdarzenia: lista(zdarzenia.map(({ rodzaj }) => rodzaj)), terminy: deriveTerminy(procedura, zdarzenia) });
    const [cured, restores] = [actOf('usuniecie-brakow'), actOf('przywrocenie-terminu-brakow')];
    expect(check(cured, of(events), '2025-03-10')).not.toThrow();
    expect(check(cured, of(events), '2025-03-11')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', provision: 'art. 64 § 2 KPA', message: expect.stringContaining('10 marca 2025') }));
    expect(check(restores, of(events), '2025-03-10')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET' }));
    expect(check(restores, of(events), '2025-03-12')).not.toThrow();
    expect(check(cured, of(restored), '2025-03-12')).not.toThrow();
  });

  it('orders a reopening only in time and where the centre ruled last (KPA 148, 150)', () => {
    const order = actOf('postanowienie-o-wznowieniu');
    const of = (...zdarzenia: string[]) => akta('podanie-o-wznowienie', { zdarzenia: lista(['wszczecie-wznowienia', ...zdarzenia]) });
    expect(check(order, of('podanie-po-terminie'))).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', message: expect.stringContaining('art. 148') }));
    expect(check(order, of('podanie-po-terminie', 'przywrocenie-terminu'))).not.toThrow();
    expect(check(actOf('odmowa-wznowienia'), of('podanie-po-terminie'))).not.toThrow();
    for (const act of [order, actOf('odmowa-wznowienia')]) expect(check(act, of('wlasciwosc-kolegium'))).toThrow(expect.objectContaining({ message: expect.stringContaining('art. 150') }));
    expect(check(actOf('przekazanie-wznowienia'), of('wlasciwosc-kolegium'))).not.toThrow();
    expect(check(actOf('przekazanie-wznowienia'), of())).toThrow(expect.objectContaining({ message: expect.stringContaining('właściwy jest ośrodek') }));
  });

  it('resumes what waits for a ruling when it is brought, when one is known of, or after three years, and not otherwise (art. 106 ust. 9-11)', () => {
    const events = [{ id: 'a', rodzaj: 'zawieszenie-106', dzien: day('2022-03-10'), dane: {} }];
    const of = (...zdarzenia: string[]) => akta('zawieszone', { wszczete: day('2022-03-01'), zdarzenia: lista(['zawieszenie-106', ...zdarzenia]), terminy: deriveTerminy(procedura, events) });
    expect(check(actOf('podjecie'), of())).toThrow(expect.objectContaining({ message: expect.stringContaining('dostarczenia orzeczenia') }));
    expect(check(actOf('potwierdzenie-orzeczenia'), of())).not.toThrow();
    expect(check(actOf('podjecie-106'), of(), '2025-03-10')).toThrow(expect.objectContaining({ message: expect.stringContaining('nie minęły trzy lata') }));
    expect(check(actOf('podjecie-106'), of(), '2025-03-11')).not.toThrow();
    expect(check(actOf('podjecie-106'), of('informacja-o-orzeczeniu'), '2025-03-10')).not.toThrow();
    expect(check(actOf('podjecie'), of('podjecie-106'))).not.toThrow();
    expect(check(actOf('potwierdzenie-orzeczenia'), akta('zawieszone'))).toThrow(expect.objectContaining({ message: expect.stringContaining('nie zawieszono do czasu orzeczenia') }));
  });

  it('counts the sixty days from the receipt of the ruling, with its derivation', () => {
    const [termin] = deriveTerminy(procedura, [{ id: 'a', rodzaj: 'informacja-o-orzeczeniu', dzien: day('2025-03-20'), dane: { odebrano: '2025-03-11' } }]);
    expect(termin).toMatchObject({ rodzaj: 'dostarczenie-orzeczenia', data: '2025-05-12', wyprowadzenie: { opis: expect.stringContaining('art. 106 ust. 9 ustawy o pomocy społecznej; art. 57 § 1 KPA') } });
  });

  it('lets a decision become final only after the last day of the appeal term', () => {
    const terminy = deriveTerminy(procedura, [{ id: 'z', rodzaj: 'doreczenie', dzien: day('2025-03-03'), dane: {} }]);
    const act = actOf('ostatecznosc');
    expect(check(act, akta('doreczona', { terminy }), '2025-03-17')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.CONDITION_NOT_MET' }));
    expect(check(act, akta('doreczona', { terminy }), '2025-03-18')).not.toThrow();
  });

  it('refuses an act from the future or from before the start', () => {
    const act = actOf('zlecenie-wywiadu');
    expect(check(act, akta('wszczete'), '2025-03-21')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.DATE_IN_FUTURE', status: 422 }));
    expect(check(act, akta('wszczete'), '2025-03-02')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.DATE_BEFORE_START', status: 422 }));
  });

  it('returns from a suspension to the state before it', () => {
    expect(nextStan(actOf('podjecie'), { stan: 'zawieszone', stanPrzedZawieszeniem: 'wywiad-zlecony' })).toBe('wywiad-zlecony');
  });

  it('remembers states one above the other, and forgets them with the signature', () => {
    const after = (...kody: string[]) => findStanPoprzedni(procedura, kody.map((rodzaj) => ({ rodzaj })));
    expect(after('wszczecie')).toBeNull();
    expect(after('wszczecie', 'zlecenie-wywiadu', 'projekt-umorzenia')).toBe('wywiad-zlecony');
    expect(after('wszczecie', 'zlecenie-wywiadu', 'projekt-umorzenia', 'zawieszenie')).toBe('projekt');
    expect(after('wszczecie', 'zlecenie-wywiadu', 'projekt-umorzenia', 'zawieszenie', 'podjecie')).toBe('wywiad-zlecony');
    expect(after('wszczecie', 'projekt-umorzenia', 'zatwierdzenie', 'wydanie')).toBeNull();
  });
});

describe.each(PROCEDURY)('the procedure $kod $wersja', (data) => {
  it('is consistent data: states, terms and permissions that it names exist, and each act cites a provision', () => {
    const codes = new Set(postepowaniePermissions.map(({ kod }) => kod));
    expect(new Set(data.przejscia.map(({ kod }) => kod)).size).toBe(data.przejscia.length);
    for (const act of data.przejscia) {
      expect(act.przepis).toMatch(/art\.|§/);
      for (const stan of [...act.z, ...(act.do && act.do !== 'poprzedni' ? [act.do] : [])]) expect(data.stany).toHaveProperty([stan]);
      const terms = [act.zaczyna, act.konczy, act.przesuwa, act.wydluza, act.uchyla === 'wszystkie' ? [] : act.uchyla, act.po_uplywie ? [act.po_uplywie] : []];
      for (const rodzaj of terms.flatMap((list) => list ?? [])) expect(data.terminy).toHaveProperty([rodzaj]);
      if (act.uprawnienie !== null) expect(codes).toContain(act.uprawnienie);
      const kody = data.przejscia.map(({ kod }) => kod);
      for (const kod of [...Object.keys(act.wymaga ?? {}), ...Object.entries(act.wymaga_gdy ?? {}).flatMap(([gdy, { jedno_z }]) => [gdy, ...jedno_z]), ...(act.wymaga_jednego ?? []).flatMap(({ zdarzenia, po = [] }) => [...zdarzenia, ...po]), ...(act.nie_przed ?? [])]) expect(kody).toContain(kod);
    }
  });

  it('leads from every state to an end', () => {
    const reaches = (stan: string, seen: Set<string>): boolean => {
      if (data.stany[stan]!.koncowy) return true;
      if (seen.has(stan)) return false;
      seen.add(stan);
      return data.przejscia.some(({ z, do: target }) => z.includes(stan) && target !== null && (target === 'poprzedni' ? reaches('wszczete', seen) : reaches(target, seen)));
    };
    for (const stan of Object.keys(data.stany)) expect([stan, reaches(stan, new Set())]).toEqual([stan, true]);
  });
});
