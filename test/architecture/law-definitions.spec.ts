import { domeny } from '@ostoja/composition';
import { factsSchema, type FactsSchema } from '@ostoja/facts';
import { ParameterSnapshot } from '@ostoja/law';
import { readFacts } from '@ostoja/law/testing';

const PROVISION = /(art\.|§|Dz\.\s?U\.|ustaw|rozporządzen|program|uchwał|zasad|kodeks|instrukcj|KPA|k\.c\.)/i;
const KOD = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TITLE = /^[A-ZĄĆĘŁŃÓŚŹŻ0-9]/;

const all = domeny.flatMap((domena) => [...domena.swiadczenia, ...domena.terminy, ...domena.zasady].map((definition) => ({ where: `${domena.kod}: ${definition.kod}`, opis: definition.opis, kod: definition.kod, definition })));
const snapshot = new ParameterSnapshot(domeny.flatMap(({ parametry }) => parametry));

/** Every field that a person fills in, with its path. */
function fields(schema: FactsSchema, path = ''): { path: string; field: FactsSchema }[] {
  return Object.entries(schema['properties'] as Record<string, FactsSchema>).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const nested = field['type'] === 'array' ? (field['items'] as FactsSchema) : field;
    return [{ path: here, field }, ...(nested['properties'] ? fields(nested, here) : [])];
  });
}

const faulty = (isFaulty: (field: FactsSchema) => boolean): string[] =>
  all.flatMap(({ where, opis }) => fields(factsSchema(opis.facts)).filter(({ field }) => isFaulty(field)).map(({ path }) => where + path));

describe('definitions of the law', () => {
  it('have a code for their route, a name and a provision', () => {
    expect(all.filter(({ kod, opis }) => !KOD.test(kod) || opis.nazwa.length < 3 || !PROVISION.test(opis.przepis)).map(({ where }) => where)).toEqual([]);
  });

  it('ask a question that ends as one, and say who must do what', () => {
    expect(domeny.flatMap(({ zasady }) => zasady.filter(({ opis }) => !/^[A-ZĄĆĘŁŃÓŚŹŻ].*\?$/.test(opis.pytanie)).map(({ kod }) => kod))).toEqual([]);
    expect(domeny.flatMap(({ terminy }) => terminy.filter(({ opis }) => opis.kto === '' || opis.czynnosc === '' || opis.czynnosc.endsWith('.')).map(({ kod }) => kod))).toEqual([]);
  });

  it('title every fact in words, and show by example or choice how to write it', () => {
    expect(faulty((field) => !TITLE.test(String(field['title'] ?? '')))).toEqual([]);
    const isOpen = (field: FactsSchema): boolean => field['type'] === 'string' && !field['enum'] && !field['examples'] && !field['x-slownik'] && field['maxLength'] === undefined;
    expect(faulty(isOpen)).toEqual([]);
  });

  it('have facts classes of distinct names, as OpenAPI needs them', () => {
    const byName = new Map<string, unknown>();
    const clashes = all.filter(({ opis: { facts } }) => byName.has(facts.name) && byName.get(facts.name) !== facts || !byName.set(facts.name, facts));
    expect(clashes.map(({ where, opis }) => `${where}: ${opis.facts.name}`)).toEqual([]);
  });

  it('have a worked example that can be calculated, with a provision at every step', () => {
    const faults = all.filter(({ definition, opis }) => {
      const { kroki, przyczyny } = definition.calculate(snapshot, opis.na_dzien_przykladu, readFacts(definition as never, opis.przyklad) as never);
      return [...kroki.map((step) => step.definition.przepis), ...przyczyny.map(({ przepis }) => przepis)].some((przepis) => !PROVISION.test(przepis));
    });
    expect(faults.map(({ where }) => where)).toEqual([]);
  });
});
