import type { LiczbyUslug } from './api.js';
import { summaryRows, unitRows } from './summary-rows.js';

const row = (rodzaj: string | null, komorka_id: string | null, z_kontraktem: boolean | null, osoby: number): LiczbyUslug => ({ rodzaj, komorka_id, z_kontraktem, osoby, rodziny: osoby, osoby_w_rodzinach: osoby, uslugi: osoby, minuty: 30 });
const ROWS = [row(null, null, null, 5), row(null, 'f1', null, 4), row(null, null, true, 2), row('a', null, null, 1), row('b', null, null, 4), row('b', null, true, 2), row('b', null, false, 3), row('b', 'f1', null, 4)];

describe('rows of the summary', () => {
  it('begin with the whole and go on by the number of persons', () => {
    expect(summaryRows(ROWS).map(({ rodzaj, razem, zKontraktem }) => [rodzaj, razem.osoby, zKontraktem])).toEqual([[null, 5, 2], ['b', 4, 2], ['a', 1, 0]]);
  });
  it('are none when nothing was recorded', () => expect(summaryRows([row(null, null, null, 0)])).toEqual([]));
  it('of units leave out kinds', () => expect(unitRows(ROWS).map(({ komorka_id }) => komorka_id)).toEqual(['f1']));
});
