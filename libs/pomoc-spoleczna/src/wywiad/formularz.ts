import type { PlainDate } from '@ostoja/kernel';
import type { CzesciWywiadu } from './wywiad-tresc.dto.js';

export interface CzescFormularza {
  readonly kod: keyof CzesciWywiadu;
  readonly nazwa: string;
  /** Must be filled before the interview is signed. */
  readonly wymagana: boolean;
}

/** The questionnaire of a period. A new regulation is a new version; interviews keep the one that they were made on. */
export interface FormularzWywiadu {
  readonly wersja: string;
  readonly od: PlainDate;
  readonly podstawa: string;
  readonly czesci: readonly CzescFormularza[];
}

/**
 * The first version stands for part I of the annex of 2021, in which segments A (family), H-J (needs, conclusions, plan) are always filled.
 * unverified: the stored text has no annexes, so the order and the names of the segments follow the regulation's own wording.
 */
const FORMULARZE: readonly FormularzWywiadu[] = [
  {
    wersja: '2021-11-15',
    od: '2021-11-15' as PlainDate,
    podstawa: 'art. 107 ust. 5a ustawy o pomocy społecznej, rozporządzenie w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)',
    czesci: [
      { kod: 'rodzina', nazwa: 'Skład i sytuacja rodziny', wymagana: true },
      { kod: 'mieszkanie', nazwa: 'Warunki mieszkaniowe', wymagana: false },
      { kod: 'zdrowie', nazwa: 'Sytuacja zdrowotna', wymagana: false },
      { kod: 'orzeczenia', nazwa: 'Orzeczenia', wymagana: false },
      { kod: 'zatrudnienie', nazwa: 'Zatrudnienie i sytuacja zawodowa', wymagana: false },
      { kod: 'dochody', nazwa: 'Dochody i odliczenia', wymagana: false },
      { kod: 'wydatki', nazwa: 'Stałe wydatki', wymagana: false },
      { kod: 'potrzeby', nazwa: 'Potrzeby i oczekiwania', wymagana: false },
      { kod: 'powody', nazwa: 'Powody trudnej sytuacji (art. 7)', wymagana: false },
      { kod: 'wnioski', nazwa: 'Ocena sytuacji i wnioski pracownika socjalnego', wymagana: true },
    ],
  },
];

/** The questionnaire in force on the day; before the first known one, the first. */
export function getFormularzNaDzien(dzien: PlainDate): FormularzWywiadu {
  return FORMULARZE.findLast(({ od }) => od <= dzien) ?? FORMULARZE[0]!;
}

/** The questionnaire that an interview was made on. */
export function getFormularz(wersja: string): FormularzWywiadu {
  const found = FORMULARZE.find((formularz) => formularz.wersja === wersja);
  if (!found) throw new Error(`No questionnaire ${wersja}`);
  return found;
}
