import { mergeParts, setPlace } from './merge.js';

const base = { day: '', parts: { home: 'Dwa pokoje.', health: '', incomes: [{ amount: '1.00' }] }, note: 'a' };

describe('mergeParts', () => {
  it('takes each place from the side that changed it', () => {
    const mine = { ...base, parts: { ...base.parts, home: 'Trzy pokoje.' } };
    const theirs = { ...base, note: 'b', parts: { ...base.parts, health: 'Dobra.', work: 'Etat.' } };
    expect(mergeParts(base, mine, theirs)).toEqual({ merged: { day: '', note: 'b', parts: { home: 'Trzy pokoje.', health: 'Dobra.', work: 'Etat.', incomes: [{ amount: '1.00' }] } }, conflicts: [] });
  });

  it('keeps mine where both changed, and says where', () => {
    const mine = { ...base, note: 'moje', parts: { ...base.parts, incomes: [{ amount: '2.00' }] } };
    const theirs = { ...base, note: 'ich', parts: { ...base.parts, incomes: [{ amount: '3.00' }] } };
    const { merged, conflicts } = mergeParts(base, mine, theirs);
    expect(merged).toEqual(mine);
    expect(conflicts).toEqual([{ place: 'parts.incomes', mine: [{ amount: '2.00' }], theirs: [{ amount: '3.00' }] }, { place: 'note', mine: 'moje', theirs: 'ich' }]);
  });

  it.each([
    ['the same change on both sides', { ...base, note: 'c' }, { ...base, note: 'c' }],
    ['an empty part against an absent one', { ...base, parts: { ...base.parts, incomes: [] } }, { ...base, parts: { home: 'Dwa pokoje.' } }],
    ['another order of the fields', base, { note: 'a', parts: base.parts, day: '' }],
  ])('is no conflict: %s', (_, mine, theirs) => {
    expect(mergeParts<object>(base, mine, theirs).conflicts).toEqual([]);
  });

  it('what one side removed and the other left alone is gone', () => {
    expect(mergeParts<object>(base, { ...base, parts: { ...base.parts, incomes: [] } }, base).merged).toMatchObject({ parts: { incomes: [] } });
    expect(mergeParts<object>(base, base, { ...base, note: '' }).merged).toMatchObject({ note: '' });
  });
});

it('setPlace sets one place and leaves the rest', () => {
  expect(setPlace(base, 'parts.home', 'x')).toEqual({ ...base, parts: { ...base.parts, home: 'x' } });
  expect(setPlace({}, 'a.b', 1)).toEqual({ a: { b: 1 } });
});
