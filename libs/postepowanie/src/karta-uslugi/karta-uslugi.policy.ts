import { foldName, type PlainDate } from '@ostoja/kernel';
import type { KartaUslugi } from './karta-uslugi.js';

/** Polish words change at the end: of `opał`, `opału`, `opałem` the beginning is common. Longer words change by more. */
const ENDINGS: readonly { readonly from: number; readonly cut: number }[] = [{ from: 7, cut: 3 }, { from: 5, cut: 2 }, { from: 4, cut: 1 }];
/** `na`, `do`, `i` say nothing, and of longer words neither do these; `dps` does. */
const SHORTEST_WORD = 3;
const EMPTY_WORDS = new Set(['dla', 'nie', 'mam', 'jak', 'czy', 'kto', 'gdzie', 'jest', 'mnie', 'moja', 'moje', 'chce', 'oraz', 'albo', 'przez', 'potrzebuje', 'prosze', 'mozna']);
/** A word in the name or among the words people use says more than one in the text. */
const WEIGHT = { nazwa: 4, slowa: 3, opis: 1 } as const;

/** Of each code the version in force on the day: the latest to begin, and of two that begin on one day the later in the list. */
export function wybierzObowiazujace(karty: readonly KartaUslugi[], dzien: PlainDate): KartaUslugi[] {
  const chosen = new Map<string, KartaUslugi>();
  for (const karta of karty) {
    if (karta.od > dzien) continue;
    const earlier = chosen.get(karta.kod);
    if (!earlier || earlier.od <= karta.od) chosen.set(karta.kod, karta);
  }
  return [...chosen.values()].sort((a, b) => a.tresc.nazwa.localeCompare(b.tresc.nazwa, 'pl'));
}

/** Cards that hold an asked word, whatever its ending and diacritics; those with more of them first. All of them when nothing is asked. */
export function szukajKart(karty: readonly KartaUslugi[], pytanie: string): KartaUslugi[] {
  const stems = foldName(pytanie).split(' ').filter((word) => word.length >= SHORTEST_WORD && !EMPTY_WORDS.has(word)).map(toStem);
  if (stems.length === 0) return [...karty];
  return karty
    .map((karta) => ({ karta, ocena: score(karta, stems) }))
    .filter(({ ocena }) => ocena > 0)
    .sort((a, b) => b.ocena - a.ocena)
    .map(({ karta }) => karta);
}

function toStem(word: string): string {
  return word.slice(0, word.length - (ENDINGS.find(({ from }) => word.length >= from)?.cut ?? 0));
}

/** 0 when no word is in the card. */
function score({ tresc }: KartaUslugi, stems: readonly string[]): number {
  const fields: [number, string[]][] = [
    [WEIGHT.nazwa, words(tresc.nazwa)], [WEIGHT.slowa, words(tresc.slowa.join(' '))], [WEIGHT.opis, words([tresc.opis, tresc.dla_kogo, ...tresc.warunki].join(' '))],
  ];
  const found = stems.map((stem) => Math.max(0, ...fields.filter(([, list]) => list.some((word) => word.startsWith(stem))).map(([weight]) => weight)));
  return found.reduce((sum, one) => sum + one, 0);
}

function words(text: string): string[] {
  return foldName(text).split(' ');
}
