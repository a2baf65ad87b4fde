import type { JsonSchema } from '../schema-form/schema.js';
import { texts } from './texts.js';

const l = texts.fields;

const text = (title: string, maxLength = 500): JsonSchema => ({ type: 'string', title, maxLength });
const amount = (title: string): JsonSchema => ({ type: 'string', title, pattern: '^\\d{1,9}(\\.\\d{1,2})?$', examples: ['1100.00'] });
const month = (title: string): JsonSchema => ({ type: 'string', title, pattern: '^\\d{4}-(0[1-9]|1[0-2])$', examples: ['2025-04'] });
const day = (title: string): JsonSchema => ({ type: 'string', title, format: 'date' });
const flag = (title: string): JsonSchema => ({ type: 'boolean', title });
const code = (title: string, dictionary: string): JsonSchema => ({ type: 'string', title, 'x-slownik': dictionary });
const choice = (title: string, values: Readonly<Record<string, string>>): JsonSchema => ({
  type: 'string', title, 'x-wartosci': Object.entries(values).map(([kod, nazwa]) => ({ kod, nazwa })),
});
const object = (required: readonly string[], properties: Readonly<Record<string, JsonSchema>>, title?: string): JsonSchema => ({ type: 'object', title, required, properties });

const zeznanie = object(['przychod', 'koszty', 'podatek_nalezny', 'skladki_zdrowotne', 'skladki_spoleczne', 'miesiace'], {
  przychod: amount(l.przychod), koszty: amount(l.kosztyRoczne), podatek_nalezny: amount(l.podatekNalezny), skladki_zdrowotne: amount(l.skladkiZdrowotne),
  skladki_spoleczne: amount(l.skladkiSpoleczne), miesiace: { type: 'integer', title: l.miesiace, minimum: 1, maximum: 12 }, dochod_z_zeznania: amount(l.dochodZZeznania),
}, l.zeznanie);

const orzeczenie = object(['stopien'], {
  stopien: code(l.stopien, 'niezdolnosc'), orzeczenie_od: day(l.wazneOd), orzeczenie_do: day(l.wazneDo), na_stale: flag(l.naStale), nr: text(l.numer, 60),
});

/** Forms of the kinds of evidence: the content of evidence is open in the contract, so its fields are named here. */
export const KINDS: Readonly<Record<string, JsonSchema>> = {
  dochod: object(['rodzaj'], {
    rodzaj: code(l.rodzajDochodu, 'rodzaj-dochodu'), kwota: amount(l.kwota), miesiac: month(l.miesiac), platnik: text(l.platnik, 200),
    podatek: amount(l.podatek), koszty: amount(l.koszty), skladka_zdrowotna: amount(l.skladkaZdrowotna), skladki_spoleczne: amount(l.skladkiSpoleczneMiesiac),
    jednorazowy: flag(l.jednorazowy), okres_od: month(l.okresOd), okres_do: month(l.okresDo), ha: text(l.ha, 12), waluta: text(l.waluta, 3), kurs: text(l.kurs, 12), roczny: zeznanie,
  }),
  odliczenie: object(['rodzaj', 'kwota', 'miesiac'], { rodzaj: choice(l.rodzajOdliczenia, { alimenty: l.alimenty }), kwota: amount(l.kwota), miesiac: month(l.miesiacZaplaty) }),
  'utrata-dochodu': object(['uzasadnienie'], { uzasadnienie: text(l.uzasadnienieUtraty), platnik: text(l.platnik, 200) }),
  niepelnosprawnosc: orzeczenie,
  'niezdolnosc-do-pracy': orzeczenie,
  okolicznosc: object(['powod'], { powod: code(l.powod, 'powod'), opis: text(l.opis, 2000) }),
  'inne-swiadczenie': object(['rodzaj'], { rodzaj: code(l.inneSwiadczenie, 'inne-swiadczenie'), organ: text(l.organ, 200) }),
  'piecza-zastepcza': object(['forma'], { forma: choice(l.forma, texts.fosterForms), sygnatura: text(l.sygnatura, 60) }),
  pobyt: object(['miejsce'], { miejsce: choice(l.miejsce, texts.stays), opis: text(l.opis, 200) }),
  potrzeba: object(['cel', 'kwota'], { cel: choice(l.cel, texts.needs), opis: text(l.opis), kwota: amount(l.kwota) }),
  'kontrakt-socjalny': object(['dzien_zatrudnienia'], { dzien_zatrudnienia: day(l.dzienZatrudnienia), koniec_okresu_decyzji: day(l.koniecOkresu), poprzednie_skorzystanie: day(l.poprzednie) }),
};

/** Name of a kind for people. */
export function kindName(rodzaj: string): string {
  return texts.kinds[rodzaj] ?? rodzaj;
}
