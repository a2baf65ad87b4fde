import { WZORY } from '../formularz/wzory.js';
import { zestawyDochodow } from '../wywiad.dto.js';
import { WywiadTresc } from '../wywiad-tresc.dto.js';
import { currentPlan, findPole, type WpisWywiadu } from './wpis.policy.js';

const FORMULARZ = WZORY.at(-1)!;
const TRESC = Object.assign(new WywiadTresc(), { czesci: { mieszkanie: 'Dwa pokoje.', wnioski: 'Ocena.', dochody: [{ osoba_id: 'a', rodzaj: 'dochod', tresc: { kwota: '1.00' } }] }, notatka: 'N', pola: { i_c: { ogrzewanie: 'piec' }, i_i: { mocne_strony: 'x' } }, plan: { dzialania: 'stary' } });
const wpis = (more: Partial<WpisWywiadu['tresc']>, rodzaj: WpisWywiadu['rodzaj'] = 'sprostowanie-osoby'): WpisWywiadu => ({ id: 'w', rodzaj, kto: 'k', chwila: new Date(0), tresc: { pole: null, ...more } });
const find = (pole: string, wpisy: WpisWywiadu[] = []) => findPole(FORMULARZ, TRESC, wpisy, pole);

describe('the place of a correction', () => {
  it.each([
    ['czesci.mieszkanie', 'Dwa pokoje.', 'sprostowanie-osoby'], ['czesci.wnioski', 'Ocena.', 'sprostowanie-urzedu'], ['czesci.dochody.0.tresc.kwota', '1.00', 'sprostowanie-osoby'],
    ['notatka', 'N', 'sprostowanie-urzedu'], ['pola.i_c.ogrzewanie', 'piec', 'sprostowanie-osoby'], ['pola.i_i.mocne_strony', 'x', 'sprostowanie-urzedu'],
    ['pola.i_c.liczba_izb', null, 'sprostowanie-osoby'], ['czesci.zdrowie', null, 'sprostowanie-osoby'],
  ])('%s holds %j and is %s', (pole, bylo, rodzaj) => {
    expect(find(pole)).toEqual({ bylo, rodzaj });
  });
  it.each(['plan', 'plan.dzialania', 'czesci', 'notatka.0', 'czesci.zmyslone', 'pola.i_c.zmyslone', 'czesci.mieszkanie.length', '__proto__', 'czesci.constructor'])('%s is none', (pole) => {
    expect(find(pole)).toBeNull();
  });
  it('a second correction starts from the first', () => {
    expect(find('czesci.mieszkanie', [wpis({ pole: 'czesci.mieszkanie', bylo: 'Dwa pokoje.', jest: 'Trzy pokoje.' })])?.bylo).toBe('Trzy pokoje.');
  });
});

it('the newest plan holds', () => {
  expect(currentPlan(TRESC, [])).toEqual({ dzialania: 'stary' });
  expect(currentPlan(TRESC, [wpis({}, 'zwrot-planu'), wpis({ pole: 'plan', jest: { dzialania: 'nowy' } }, 'zmiana-planu')])).toEqual({ dzialania: 'nowy' });
});

it('one interview holds incomes of many months', () => {
  const of = (tresc: object) => ({ osoba_id: 'a', rodzaj: 'dochod', tresc });
  expect(zestawyDochodow({ dochody: [of({ miesiac: '2026-01' }), of({}), of({ miesiac: '2026-02' }), of({ miesiac: '2026-01' })] })).toEqual([
    { miesiac: '2026-02', pozycje: [2] }, { miesiac: '2026-01', pozycje: [0, 3] }, { miesiac: null, pozycje: [1] },
  ]);
});
