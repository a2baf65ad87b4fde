import { maySee, type PolicyRecord, type Reach } from './predicate-function.js';
import { allOf, anyOf, equals, everybody, existsRow, has, inCircle, inUnit, isNull, isSelf, nobody, not, notExcluded, notExcludedFromAny } from './predicate.js';

const reach: Reach = { uzytkownikId: 'ja', jednostkaId: 'mops', units: new Map([['sprawa:read', new Set(['filia-1'])], ['lista:read', new Set<string>()]]), circles: new Set(['krag-1']), excluded: new Set(['sprawa-1']) };
const row = (columns: PolicyRecord): PolicyRecord => ({ jednostka_id: 'mops', ...columns });

describe('the record check', () => {
  it('never passes a record of another centre', () => {
    expect(maySee(everybody, reach, row({}))).toBe(true);
    expect(maySee(everybody, reach, { jednostka_id: 'inny' })).toBe(false);
  });

  it.each([
    [inUnit('komorka_id', 'sprawa:read'), { komorka_id: 'filia-1' }, true],
    [inUnit('komorka_id', 'sprawa:read'), { komorka_id: 'filia-2' }, false],
    [inUnit('komorka_id', 'sprawa:write'), { komorka_id: 'filia-1' }, false],
    [inUnit('komorka_id', 'sprawa:read'), { komorka_id: null }, false],
    [has('lista:read'), {}, true],
    [has('sprawa:write'), {}, false],
    [isSelf('kto'), { kto: 'ja' }, true],
    [isSelf('kto'), { kto: null }, false],
    [isNull('krag_id'), { krag_id: null }, true],
    [equals('stan', 'otwarta'), { stan: 'otwarta' }, true],
    [not(equals('stan', 'otwarta')), { stan: null }, true],
    [inCircle('krag_id'), { krag_id: 'krag-1' }, true],
    [inCircle('krag_id'), { krag_id: 'krag-2' }, false],
    [anyOf(isNull('krag_id'), inCircle('krag_id')), { krag_id: 'krag-2' }, false],
    [notExcluded('sprawa_id'), { sprawa_id: 'sprawa-1' }, false],
    [notExcluded('sprawa_id'), { sprawa_id: 'sprawa-2' }, true],
    [notExcluded('sprawa_id'), { sprawa_id: null }, true],
    [notExcludedFromAny('sprawa_ids'), { sprawa_ids: ['sprawa-2', 'sprawa-1'] }, false],
    [notExcludedFromAny('sprawa_ids'), { sprawa_ids: ['sprawa-2'] }, true],
    [notExcludedFromAny('sprawa_ids'), { sprawa_ids: [] }, true],
    [allOf(has('lista:read'), isSelf('kto')), { kto: 'ja' }, true],
    [nobody, {}, false],
  ])('reckons %j for %j', (predicate, columns, expected) => {
    expect(maySee(predicate, reach, row(columns as PolicyRecord))).toBe(expected);
  });

  it('looks for a related row', () => {
    const served = existsRow('opieka', 'osoba.opieka', 'osoba_id', 'osoba_id', inUnit('komorka_id', 'sprawa:read'));
    expect(maySee(served, reach, row({ opieka: [{ komorka_id: 'filia-2' }, { komorka_id: 'filia-1' }] }))).toBe(true);
    expect(maySee(served, reach, row({ opieka: [] }))).toBe(false);
  });

  it('does not guess about a column or rows that the record lacks', () => {
    expect(() => maySee(isSelf('kto'), reach, row({}))).toThrow('lacks the column "kto"');
    expect(() => maySee(notExcluded('sprawa_id'), reach, row({}))).toThrow('lacks the column "sprawa_id"');
    expect(() => maySee(existsRow('opieka', 'a.b', 'id', 'id', everybody), reach, row({}))).toThrow('lacks the rows "opieka"');
  });
});
