import { DECORATORS } from '@nestjs/swagger';
import { PrawoRegistry } from '@ostoja/prawo';
import { domeny } from './domeny.js';

type FactsClass = new () => object;
type Field = { readonly type?: FactsClass | (() => FactsClass) | string };

/** A facts class and all classes inside it. */
function classesIn(facts: FactsClass, found = new Set<FactsClass>()): Set<FactsClass> {
  if (found.has(facts)) return found;
  found.add(facts);
  const prototype = facts.prototype as object;
  for (const name of (Reflect.getMetadata(DECORATORS.API_MODEL_PROPERTIES_ARRAY, prototype) ?? []) as string[]) {
    const { type } = Reflect.getMetadata(DECORATORS.API_MODEL_PROPERTIES, prototype, name.slice(1)) as Field;
    // A lazy reference is an arrow function, which has no prototype.
    if (typeof type === 'function' && type.prototype === undefined) classesIn((type as () => FactsClass)(), found);
  }
  return found;
}

describe('the law of all domains together', () => {
  const registry = new PrawoRegistry(domeny);
  const definitions = [...registry.swiadczenia, ...registry.terminy, ...registry.zasady].map(({ definicja }) => definicja);

  it('names no two facts classes alike: OpenAPI knows them by their names', () => {
    const byName = new Map<string, FactsClass>();
    const twice = new Set<string>();
    for (const one of definitions.flatMap(({ opis }) => [...classesIn(opis.facts)])) {
      if ((byName.get(one.name) ?? one) !== one) twice.add(one.name);
      byName.set(one.name, one);
    }
    expect([...twice]).toEqual([]);
  });

  it('covers the day of every example', () => {
    const outside = definitions.filter(({ opis }) => !opis.wersje.some((wersja) => wersja.od <= opis.na_dzien_przykladu && (wersja.do === null || opis.na_dzien_przykladu <= wersja.do)));
    expect(outside.map(({ kod }) => kod)).toEqual([]);
  });
});
