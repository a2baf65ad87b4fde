import { domenaProbna } from '@ostoja/prawo/testing';
import { PrawoRegistry } from './prawo.registry.js';

const bare = { kod: 'druga', nazwa: 'Druga', parametry: [], swiadczenia: [], terminy: [], zasady: [], rozpoznanie: [] };

describe('the law of all domains', () => {
  it.each([
    ['an amount', { swiadczenia: domenaProbna.swiadczenia }],
    ['a term', { terminy: domenaProbna.terminy }],
    ['a rule', { zasady: domenaProbna.zasady }],
  ])('refuses %s under a code that another domain has', (_kind, part) => {
    expect(() => new PrawoRegistry([domenaProbna, { ...bare, ...part }])).toThrow(/share the code/);
  });

  it('refuses a parameter that another domain has', () => {
    expect(() => new PrawoRegistry([domenaProbna, { ...bare, parametry: domenaProbna.parametry }])).toThrow(expect.objectContaining({ code: 'LAW.PARAMETERS_INVALID' }));
  });

  it('knows the domain of every parameter, of a new one by the first word of its id', () => {
    const own = { id: 'probny.drugiej', name_pl: '', name_en: '', unit: 'count', values: [] };
    const registry = new PrawoRegistry([{ ...bare, parametry: [own] }, domenaProbna]);
    expect([registry.domenaOf('probny.drugiej')?.kod, registry.domenaOf('probny.prog')?.kod, registry.domenaOf('probny.nowy')?.kod, registry.domenaOf('obcy.x')]).toEqual(['druga', 'dziedzina-probna', 'dziedzina-probna', undefined]);
    expect(registry.parametersOf(registry.domeny[0]!, registry.shipped).map(({ id }) => id)).toEqual(['probny.drugiej']);
  });
});
