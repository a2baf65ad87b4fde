import type { PlainDate } from '@ostoja/kernel';

/** What an interview is made for. All but `pomoc` are ordered and have no application of their own. */
export const CELE_WYWIADU = {
  pomoc: 'osoba lub rodzina ubiegająca się o pomoc',
  'inny-osrodek': 'na wniosek innego ośrodka (art. 107 ust. 3)',
  krewni: 'małżonek, zstępni, wstępni: pomoc na rzecz osoby (art. 103 ust. 1)',
  'oplata-dps': 'zobowiązani do opłaty za dom pomocy społecznej (art. 103 ust. 2, art. 61)',
  'swiadczenia-rodzinne': 'świadczenia rodzinne (art. 107 ust. 1a)',
  'swiadczenie-wychowawcze': 'świadczenie wychowawcze (art. 107 ust. 1a)',
  'aktywny-rodzic': 'świadczenia „Aktywny rodzic” (art. 107 ust. 1a)',
} as const;
export type CelWywiadu = keyof typeof CELE_WYWIADU;
export type RodzajWywiadu = 'pelny' | 'aktualizacja';

/** Parts whose content has a form of its own, because other parts of the system read it. Everything else is a plain field. */
export const MODULY = {
  przebieg: 'Przebieg wizyty',
  rodzina: 'Skład i sytuacja rodziny',
  mieszkanie: 'Warunki mieszkaniowe',
  zdrowie: 'Sytuacja zdrowotna',
  orzeczenia: 'Orzeczenia',
  zatrudnienie: 'Zatrudnienie i sytuacja zawodowa',
  dochody: 'Dochody i odliczenia',
  wydatki: 'Stałe wydatki',
  potrzeby: 'Potrzeby i oczekiwania',
  powody: 'Powody trudnej sytuacji (art. 7)',
  notatka: 'Notatka z rozmowy',
  wnioski: 'Ocena sytuacji i wnioski pracownika socjalnego',
  plan: 'Plan pomocy',
  oswiadczenie: 'Oświadczenie strony (art. 10 i 79a KPA)',
} as const;
export type Modul = keyof typeof MODULY;

export const RODZAJE_POL = ['tekst', 'dlugi-tekst', 'liczba', 'kwota', 'data', 'tak-nie', 'wybor', 'wybory', 'modul'] as const;
export type RodzajPola = (typeof RODZAJE_POL)[number];

export interface WartoscSlownika {
  readonly kod: string;
  readonly nazwa: string;
}

export interface PoleFormularza {
  /** `ogrzewanie`; of a module the name of the module. */
  readonly kod: string;
  readonly nazwa: string;
  readonly rodzaj: RodzajPola;
  readonly wymagane: boolean;
  /** `szczegolne`: health, addiction, violence and the like (art. 9 RODO); not sent to those who order interviews under other acts. */
  readonly wrazliwosc: 'zwykle' | 'szczegolne';
  readonly opis?: string;
  /** Belongs to one visit: the next interview does not begin with it. */
  readonly jednorazowe?: boolean;
  /** Only of `wybor` and `wybory`. */
  readonly slownik?: readonly WartoscSlownika[];
}

export interface CzescFormularza {
  /** `i_c` */
  readonly kod: string;
  /** Number in the questionnaire, `I C`; null for what the regulation asks to note outside its numbered parts. */
  readonly numer: string | null;
  readonly nazwa: string;
  /** Something must stand in it before the signature; its required fields all must. */
  readonly wymagana: boolean;
  /** False while nobody has compared number and name with the printed annex. */
  readonly sprawdzona: boolean;
  /** Where number and name come from. */
  readonly zrodlo: string;
  /** Who says it: data from the person are locked by the signature, those of the office may be corrected with a note. */
  readonly dane: 'osoby' | 'urzedu';
  readonly cele: readonly CelWywiadu[];
  readonly rodzaje: readonly RodzajWywiadu[];
  readonly pola: readonly PoleFormularza[];
}

/** The questionnaire from a day on. A new regulation is a new version; an interview keeps the one that it was begun on. */
export interface FormularzWywiadu {
  readonly kod: string;
  readonly nazwa: string;
  readonly od: PlainDate;
  readonly podstawa: string;
  readonly uwagi: string | null;
  readonly czesci: readonly CzescFormularza[];
}

/** Values of the plain fields: part → field → value. */
export type PolaWywiadu = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
