import { plainDate } from '@ostoja/kernel';
import { assertPostanowienie, assertUdostepnienie, assertUmocowany, type NoweUdostepnienie } from './udostepnienie.policy.js';

const DZIS = plainDate('2026-03-10');
const viewing = (fields: Partial<NoweUdostepnienie> = {}): NoweUdostepnienie => ({ kto: 'strona', dzien: DZIS, sposob: 'wglad', ...fields });

describe('what may be recorded of viewing', () => {
  it.each([
    ['the party looks', {}],
    ['an attorney entered in the case', { kto: 'pelnomocnik' as const, przedstawicielId: 'p' }],
    ['a certified copy for an important interest', { sposob: 'uwierzytelniony-odpis' as const, uzasadnienie: 'sprawa spadkowa' }],
    ['a certified copy refused by an order, whatever the interest', { sposob: 'uwierzytelniony-odpis' as const, postanowienieId: 'p' }],
  ])('%s', (_, fields) => {
    expect(() => assertUdostepnienie(viewing(fields), DZIS)).not.toThrow();
  });

  it.each([
    ['tomorrow', { dzien: plainDate('2026-03-11') }, 'AKTA.DATE_IN_FUTURE'],
    ['by an attorney who is not named', { kto: 'pelnomocnik' as const }, 'AKTA.VIEWER_WITHOUT_POWER'],
    ['a certified copy without an interest', { sposob: 'uwierzytelniony-odpis' as const }, 'AKTA.IMPORTANT_INTEREST'],
  ])('not %s', (_, fields, code) => {
    expect(() => assertUdostepnienie(viewing(fields), DZIS)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the order that refuses', () => {
  const order = { rodzaj: 'postanowienie', kierunek: 'wychodzace', sprawaIds: ['s'] } as const;
  const accepts = (pismo: Parameters<typeof assertPostanowienie>[0]) => assertPostanowienie(pismo, 's');

  it('is an order of this case', () => {
    expect(() => accepts({ ...order, sprawaIds: ['s'] })).not.toThrow();
  });

  it.each([
    ['nothing', null],
    ['a letter', { ...order, sprawaIds: ['s'], rodzaj: 'pismo' as const }],
    ['an order of another case', { ...order, sprawaIds: ['t'] }],
    ['a paper that came', { ...order, sprawaIds: ['s'], kierunek: 'przychodzace' as const }],
  ])('is not %s', (_, pismo) => {
    expect(() => accepts(pismo)).toThrow(expect.objectContaining({ code: 'AKTA.REFUSAL_WITHOUT_ORDER', provision: 'art. 74 § 2 KPA' }));
  });
});

describe('the power of whoever views akta for the party (KPA 33, 73)', () => {
  const attorney = { id: 'p', nazwa: 'Anna Wzorcowa', kto: 'pelnomocnik', zakres: 'wszystkie-czynnosci', od: plainDate('2026-03-01'), do: DZIS, dokumentId: null } as const;
  const check = (fields: object = {}, wAktach = true, kto: 'pelnomocnik' | 'przedstawiciel' = 'pelnomocnik') => () => assertUmocowany({ ...attorney, ...fields }, { kto, dzien: DZIS }, wAktach);

  it('lies in the akta and is in force on the day, the last one included', () => {
    expect(check()().nazwa).toBe('Anna Wzorcowa');
    expect(check({ zakres: 'wskazane-czynnosci', do: null })).not.toThrow();
  });
  it.each([
    ['not in the akta', check({}, false), 'art. 33 § 3 KPA'],
    ['ended the day before', check({ do: plainDate('2026-03-09') }), 'art. 33 § 2 KPA'],
    ['begins tomorrow', check({ od: plainDate('2026-03-11'), do: null }), 'art. 33 § 2 KPA'],
    ['for letters only', check({ zakres: 'doreczenia' }), 'art. 33 i art. 73 § 1 KPA'],
    ['of another kind', check({}, true, 'przedstawiciel'), 'art. 32 i art. 33 § 2 KPA'],
    ['of nobody', () => assertUmocowany(undefined, { kto: 'pelnomocnik', dzien: DZIS }, true), 'art. 32 i art. 33 § 2 KPA'],
  ])('is refused when %s', (_, view, provision) => {
    expect(view).toThrow(expect.objectContaining({ code: 'AKTA.VIEWER_WITHOUT_POWER', field: 'przedstawiciel_id', provision }));
  });
});
