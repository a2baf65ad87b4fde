import type { Wywiad } from '../api.js';
import { begin } from './beginning.js';
import { toDraft } from './draft.js';

const wywiad = (wersja: number, notatka: string, czesci: object = {}) => ({ wersja, notatka, data_wizyty: null, czesci, plan: {}, pola: {}, przebieg: {}, oswiadczenie: null }) as unknown as Wywiad;
const first = toDraft(wywiad(1, 'Początek.'));

describe('begin', () => {
  it('takes the content of the server where nothing waits on the device', () => {
    expect(begin(wywiad(1, 'Początek.'), null)).toMatchObject({ draft: first, unsent: false, conflicts: [], root: { version: 1 } });
  });

  it('goes on with the copy, also where the server has moved on elsewhere', () => {
    const copy = { value: { ...first, notatka: 'Dalej.' }, base: first, version: 1 };
    expect(begin(wywiad(1, 'Początek.'), copy)).toMatchObject({ draft: { notatka: 'Dalej.' }, unsent: true, conflicts: [], root: { version: 1 } });
    expect(begin(wywiad(2, 'Początek.', { mieszkanie: 'Dwa pokoje.' }), copy)).toMatchObject({ draft: { notatka: 'Dalej.', czesci: { mieszkanie: 'Dwa pokoje.' } }, conflicts: [], root: { version: 2 } });
  });

  it('finds a conflict again after every reload, until it is settled', () => {
    const copy = { value: { ...first, notatka: 'Moje.' }, base: first, version: 1 };
    const began = begin(wywiad(2, 'Ich.'), copy);
    expect(began).toMatchObject({ draft: { notatka: 'Moje.' }, root: { version: 1, base: first }, server: { version: 2 }, conflicts: [{ place: 'notatka', mine: 'Moje.', theirs: 'Ich.' }] });
    expect(begin(wywiad(2, 'Ich.'), { value: began.draft, ...began.root }).conflicts).toHaveLength(1);
  });
});
