import type { Schema } from '../../../shared/api/client.js';

export type Tresc = Schema<'TrescKartyDto'>;
/** A card as an editor types it: each field one text, a list one item a line. */
export type CardText = Readonly<Record<keyof Tresc, string>>;

export const PLAIN = ['nazwa', 'opis', 'dla_kogo', 'jak', 'termin', 'oplata', 'wynik', 'odwolanie', 'gdzie'] as const;
export const LINES = ['warunki', 'podstawa', 'rodzaje_spraw', 'rozpoznanie', 'oswiadczenia', 'slowa', 'do_sprawdzenia'] as const;
const SEPARATOR = ' | ';

export const EMPTY_CARD = {
  nazwa: '', opis: '', dla_kogo: '', jak: '', termin: '', oplata: '', wynik: '', odwolanie: '', gdzie: '', warunki: [], podstawa: [], rodzaje_spraw: [], rozpoznanie: [], oswiadczenia: [], slowa: [], do_sprawdzenia: [], dokumenty: [], nie_zadamy: [],
} satisfies Tresc;

export function toCardText(tresc: Tresc): CardText {
  return {
    ...pick(PLAIN, (name) => tresc[name]),
    ...pick(LINES, (name) => tresc[name].join('\n')),
    dokumenty: tresc.dokumenty.map(({ nazwa, przepis, kiedy = '', oswiadczenie = '' }) => trimEnd([nazwa, przepis, kiedy, oswiadczenie]).join(SEPARATOR)).join('\n'),
    nie_zadamy: tresc.nie_zadamy.map(({ fakt, skad }) => [fakt, skad].join(SEPARATOR)).join('\n'),
  };
}

/** The card that the API takes; what is missing in a line, the API says at its field. */
export function toTresc(text: CardText): Tresc {
  return {
    ...pick(PLAIN, (name) => text[name]),
    ...pick(LINES, (name) => linesOf(text[name])),
    dokumenty: linesOf(text.dokumenty).map(partsOf).map(([nazwa = '', przepis = '', kiedy, oswiadczenie]) => ({ nazwa, przepis, ...(kiedy && { kiedy }), ...(oswiadczenie && { oswiadczenie }) })),
    nie_zadamy: linesOf(text.nie_zadamy).map(partsOf).map(([fakt = '', skad = '']) => ({ fakt, skad })),
  };
}

function pick<K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

function partsOf(line: string): string[] {
  return line.split('|').map((part) => part.trim());
}

function trimEnd(parts: readonly string[]): readonly string[] {
  return parts.slice(0, parts.findLastIndex(Boolean) + 1);
}
