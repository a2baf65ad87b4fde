import { plainDate } from '@ostoja/kernel';
import { assertPostanowienie, assertUdostepnienie, type NoweUdostepnienie } from './udostepnienie.policy.js';

const DZIS = plainDate('2026-03-10');
const viewing = (fields: Partial<NoweUdostepnienie> = {}): NoweUdostepnienie => ({ kto: 'strona', dzien: DZIS, sposob: 'wglad', ...fields });

describe('what may be recorded of viewing', () => {
  it.each([
    ['the party looks', {}],
    ['an attorney by name', { kto: 'pelnomocnik' as const, ktoNazwa: 'Anna Wzorcowa' }],
    ['a certified copy for an important interest', { sposob: 'uwierzytelniony-odpis' as const, uzasadnienie: 'sprawa spadkowa' }],
    ['a certified copy refused by an order, whatever the interest', { sposob: 'uwierzytelniony-odpis' as const, postanowienieId: 'p' }],
  ])('%s', (_, fields) => {
    expect(() => assertUdostepnienie(viewing(fields), DZIS)).not.toThrow();
  });

  it.each([
    ['tomorrow', { dzien: plainDate('2026-03-11') }, 'AKTA.DATE_IN_FUTURE'],
    ['by an attorney without a name', { kto: 'pelnomocnik' as const }, 'AKTA.VIEWER_UNNAMED'],
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
