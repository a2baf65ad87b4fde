import { isPlainDate } from '@ostoja/kernel';
import { stepsToJson, type LawDefinition, type LawResult } from '@ostoja/law';
import { readFacts } from '@ostoja/law/testing';
import { buildSnapshot, swiadczenia, terminy, zasady } from '../prawo.registry.js';
import przyklady from './przyklady.json' with { type: 'json' };

type AnyDefinition = LawDefinition<object, never, LawResult>;

const snapshot = buildSnapshot();
/** What rather selects a version of the law or an age than is itself a ground. */
const SELECTING = new Set(['zdarzenie', 'data_wniosku', 'data_urodzenia', 'poczatek_zadania', 'dzien_otrzymania', 'dzien_zwrotu', 'dzien_naleznosci', 'dzien_zaplaty', 'od']);

/** Yes, no and days of the facts, as inputs of steps show them. */
function groundsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'boolean') return [value ? 'tak' : 'nie'];
  if (isPlainDate(value)) return SELECTING.has(name) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => groundsOf(inner, key));
}

function inputsOf(definition: AnyDefinition, fakty: object): string[] {
  const { kroki } = definition.calculate(snapshot, definition.opis.na_dzien_przykladu, readFacts(definition, fakty));
  return stepsToJson(kroki).flatMap(({ wejscia }) => wejscia.filter(({ krok, parametr }) => krok === null && parametr === null).map(({ wartosc }) => wartosc));
}

/** What is left of the first list when each item of the second has answered for one. */
function without(items: readonly string[], answered: readonly string[]): string[] {
  const rest = [...answered];
  return items.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const all = [...swiadczenia, ...terminy, ...zasady] as unknown as AnyDefinition[];

it.each(all.map((definition) => [definition.kod, definition] as const))('%s: every yes, no and day of the example is a ground that the reasons show', (_kod, definition) => {
  expect(without(groundsOf(definition.opis.przyklad), inputsOf(definition, definition.opis.przyklad))).toEqual([]);
});

it.each([
  ['dofinansowanie-likwidacji-barier', { rodzaj_barier: 'techniczne', poprzednie_dofinansowanie: '2020-11-20', zaleglosci_wobec_pfron: false, koszt_poniesiony_wczesniej: false, umowa_rozwiazana: '2020-01-02' }, ['2020-11-20', '2020-01-02'], 3],
  ['dofinansowanie-turnusu-rehabilitacyjnego', {
    orzeczenia: [{ rodzaj: 'znaczny', od: '2020-02-03', do: '2029-02-03' }],
    turnus: { od: '2026-06-01', do: '2026-06-14', uczestnicy: 20, w_kraju: true, wpis_organizatora_do: '2027-01-01', wpis_osrodka_do: '2027-01-02' },
  }, ['2020-02-03', '2029-02-03', '2027-01-01', '2027-01-02'], 4],
  ['aktywny-samorzad-modul-1', { umowa_rozwiazana: '2020-01-02' }, ['2020-01-02'], 0],
  ['wniosek-o-wtz', { umowa_rozwiazana: '2020-01-02', akceptacja_kosztow_utworzenia: '2020-03-04' }, ['2020-01-02', '2020-03-04'], 1],
] as const)('%s: so are facts that the example leaves out', (kod, changes, days, answers) => {
  const definition = all.find((found) => found.kod === kod)!;
  const inputs = inputsOf(definition, { ...przyklady[kod], ...changes });
  expect(days.filter((dzien) => !inputs.includes(dzien))).toEqual([]);
  expect(inputs.filter((input) => input === 'tak' || input === 'nie').length).toBeGreaterThanOrEqual(answers);
});
