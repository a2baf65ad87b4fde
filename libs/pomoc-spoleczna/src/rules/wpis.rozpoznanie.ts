import { wnioskodawca, type OsobaSytuacjiFakt, type Stopien, type Sytuacja } from '@ostoja/facts';
import { Money, type PlainDate } from '@ostoja/kernel';
import { defineRozpoznanie, type FaktyZSytuacji, type RozpoznanieEntry, type Swiadczenie } from '@ostoja/law';

const BRAK_POBYTU = 'pobyt';
/** Stays whose catalogue is limited or not settled: a worker must look at the papers before any other help. */
const POBYT_DO_USTALENIA: ReadonlySet<string | undefined> = new Set(['inne', 'ochrona_czasowa']);
const STOPIEN: Readonly<Partial<Record<Stopien, string>>> = {
  lekki: 'lekki', umiarkowany: 'umiarkowany', znaczny: 'znaczny', calkowita_niezdolnosc: 'calkowita_niezdolnosc', niezdolnosc_do_egzystencji: 'calkowita_niezdolnosc',
};

/** Paths of incomes that are not answered. */
export const findBrakDochodu = ({ osoby }: Sytuacja): string[] => (osoby.every(({ dochod }) => dochod !== undefined) ? [] : ['osoby[].dochod']);
/** Amounts together; one that is not given counts as nothing. */
export const sumOf = (kwoty: readonly (string | undefined)[]): string => Money.sum(kwoty.map((kwota) => Money.parse(kwota ?? '0'))).toString();

/** Those who are no children in the foster care that the person gives; a child is known by its birth date (art. 10 ust. 1 ups). */
const bezDzieciWPieczy = ({ osoby, piecza }: Sytuacja): OsobaSytuacjiFakt[] =>
  osoby.filter(({ kim, data_urodzenia }) => !['dziecko', 'inna'].includes(kim) || !piecza?.dzieci.some((dziecko) => dziecko.data_urodzenia === data_urodzenia));

/** The household with its income already summed up, as people give it: net, of the month before. */
function toZestawienie(osoby: readonly OsobaSytuacjiFakt[], ja: OsobaSytuacjiFakt | undefined): object {
  const stopien = ja?.stopien === undefined ? undefined : STOPIEN[ja.stopien];
  return {
    liczba_osob: osoby.length,
    dochod: sumOf(osoby.map(({ dochod }) => dochod)),
    dochod_wnioskodawcy: ja?.dochod,
    wnioskodawca: { klucz: 'ja', wnioskodawca: true, data_urodzenia: ja?.data_urodzenia, plec: ja?.plec, orzeczenia: stopien === undefined ? [] : [{ stopien, na_stale: true }] },
  };
}

/** One benefit of the screening, in the words of the situation. */
export interface Wpis {
  readonly etykieta?: string;
  readonly dotyczy: (s: Sytuacja) => boolean;
  /** Paths of what is not answered. */
  readonly brak: (s: Sytuacja) => readonly string[];
  readonly fakty: (s: Sytuacja, dzien: PlainDate) => object;
}

/** Declares an entry that gives facts once nothing is missing. */
export function entry<F extends object>(swiadczenie: Swiadczenie<F>, { etykieta, dotyczy, brak, fakty }: Wpis): RozpoznanieEntry<Sytuacja> {
  return defineRozpoznanie<Sytuacja, F>({
    swiadczenie, etykieta, dotyczy,
    fakty: (s, dzien): FaktyZSytuacji<F> => {
      const missing = brak(s);
      return missing.length > 0 ? { brak: missing } : { fakty: fakty(s, dzien) as F };
    },
  });
}

/** Facts that begin with the household, its income and the day of the application. */
export const zDochodem = (s: Sytuacja, dzien: PlainDate, more: object = {}): object => ({ zestawienie: toZestawienie(s.osoby, wnioskodawca(s)), data_wniosku: dzien, ...more });
/** The same without children in foster care, as zasiłek stały and okresowy see the household. */
export const zDochodemBezPieczy = (s: Sytuacja, dzien: PlainDate, more: object = {}): object => ({ zestawienie: toZestawienie(bezDzieciWPieczy(s), wnioskodawca(s)), data_wniosku: dzien, ...more });
/** The stay, where its catalogue has to be looked at first. */
export const findBrakPobytu = ({ pobyt }: Sytuacja): string[] => (POBYT_DO_USTALENIA.has(pobyt) ? [BRAK_POBYTU] : []);
/** The same for zasiłek celowy, which the limited catalogue holds too: only a stay of an unknown kind has to be looked at (art. 5 ups). */
export const findBrakPobytuCelowy = ({ pobyt }: Sytuacja): string[] => (pobyt === 'inne' ? [BRAK_POBYTU] : []);
