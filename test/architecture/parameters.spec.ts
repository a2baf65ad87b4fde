import { unexcused } from './exceptions.js';
import { type Finding, sample, type SourceFile, tree } from './lib/source-tree.js';

type Json = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[a-z0-9_]+(\.[a-z0-9_]+)+$/;
const PROVISION = /(art\.|§|Dz\.\s?U\.|M\.\s?P\.|zał\.|uchwał|rozporządzen|obwieszczen|komunikat)/i;

/** Every dated value says which provision it comes from and where that was read; periods of one parameter follow one another. */
function parameterFaults(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => /^libs\/[^/]+\/src\/parameters\/.*\.json$/.test(path))
    .flatMap(({ path, text }) => (JSON.parse(text) as Json[]).flatMap((parameter) => faultsOf(parameter).map((what) => ({ where: path, what: `${String(parameter['id'])}: ${what}` }))));
}

function faultsOf(parameter: Json): string[] {
  const values = (parameter['values'] ?? []) as Json[];
  return [
    ...(ID.test(String(parameter['id'])) ? [] : ['id is not in the form act.thing.name']),
    ...(isText(parameter['name_pl']) && isText(parameter['unit']) ? [] : ['name or unit is missing']),
    ...(values.length > 0 ? [] : ['no value']),
    ...values.flatMap(faultsOfValue),
    ...values.slice(1).flatMap((value, i) => (follows(values[i] as Json, value) ? [] : [`period from ${String(value['from'])} overlaps the one before`])),
  ];
}

function faultsOfValue(value: Json): string[] {
  const { from, to, legal_basis: basis, sources } = value;
  const period = String(from);
  return [
    ...(DAY.test(period) && (to === null || (DAY.test(String(to)) && String(to) >= period)) ? [] : [`period ${period} is no period`]),
    ...(isText(value['value']) ? [] : [`value of ${period} is not a decimal in a text`]),
    ...(isText(basis) && PROVISION.test(basis) ? [] : [`value of ${period} names no provision`]),
    ...(Array.isArray(sources) && sources.length > 0 && sources.every(isText) ? [] : [`value of ${period} has no source`]),
  ];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const follows = (before: Json, after: Json): boolean => typeof before['to'] === 'string' && before['to'] < String(after['from']);

describe('parameters', () => {
  it('carry a provision and a source at every dated value', () => expect(unexcused('parameters', parameterFaults(tree))).toEqual([]));

  const good = { from: '2025-01-01', to: null, value: '1', legal_basis: 'art. 8', sources: ['Dz.U. 2024 poz. 1283'] };
  const faults = (...values: Json[]): string[] =>
    parameterFaults([sample('libs/a/src/parameters/b.json', JSON.stringify([{ id: 'a.b', name_pl: 'b', unit: 'PLN', values }]))]).map(({ what }) => what);

  it('pass the check when they are complete', () => expect(faults({ ...good, from: '2024-01-01', to: '2024-12-31' }, good)).toEqual([]));

  it.each<[string, Json[]]>([
    ['names no provision', [{ ...good, legal_basis: '' }]],
    ['names no provision', [{ ...good, legal_basis: 'wiadomo' }]],
    ['has no source', [{ ...good, sources: [] }]],
    ['has no source', [{ ...good, sources: [''] }]],
    ['is no period', [{ ...good, to: '2024-12-31' }]],
    ['is not a decimal', [{ ...good, value: 1 }]],
    ['overlaps', [good, { ...good, from: '2026-01-01' }]],
    ['no value', []],
  ])('fail the check that says "%s"', (message, values) => expect(faults(...values).join()).toContain(message));
});
