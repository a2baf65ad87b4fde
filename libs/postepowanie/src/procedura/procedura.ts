import type { TermUnit } from '@ostoja/law';

/** Who of the people assigned to a sprawa has to keep a term. */
export type RolaTerminu = 'prowadzacy' | 'pracownik-socjalny' | 'kierownik';

/** A term that an event starts. Its end is derived by KPA art. 57 or in working days; the derivation is kept with it. */
export interface TerminProcedury {
  readonly nazwa: string;
  readonly liczba: number;
  readonly jednostka: TermUnit;
  /** What starts it, in the genitive, for the derivation: `doręczenia decyzji`. */
  readonly od: string;
  readonly przepis: string;
  /** A term for doing something moves off a Saturday or a day off (KPA 57 § 4). */
  readonly na_czynnosc: boolean;
  readonly rola: RolaTerminu;
  /** Kinds of the earlier event from whose day it is counted; without it from the day of the act that starts it. */
  readonly liczony_od?: readonly string[];
  /** Field of the event, or of the one it is counted from, that holds the number of units instead of `liczba`; with zero there the term does not begin. */
  readonly liczba_z?: string;
  /** Field of the event it is counted from that names an earlier day to count from: what happened before the proceeding. */
  readonly od_dnia_z?: string;
  /** It begins only where the event has these values. */
  readonly gdy?: Readonly<Record<string, string>>;
  /** Field of the event that names the last day itself; without a value there the term does not begin. */
  readonly dzien_z?: string;
  /** Provision by which the term stands still while the proceedings are suspended; null when it runs on. */
  readonly wstrzymuje_sie: string | null;
  /** A duty of the centre; other terms are the party's, or days on which to look. */
  readonly obowiazek?: true;
  /** The effect of law that its passing brings by itself, taken by the nightly job. */
  readonly po_nim?: string;
}

/** At least one of these must be true before the act. */
export interface WarunekAlternatywny {
  readonly zdarzenia: readonly string[];
  /** A term of this kind that began and has passed counts too. */
  readonly po_uplywie?: string;
  /** Only what came after the last of these events counts. */
  readonly po?: readonly string[];
  /** What is missing, in Polish. */
  readonly brak: string;
}

/** One legal act of a proceeding: from which states, by whom, on what condition, with what effect. Its code is also the kind of the event that it leaves. */
export interface Przejscie {
  readonly kod: string;
  readonly nazwa: string;
  readonly z: readonly string[];
  /** The new state; null keeps the state, `poprzedni` returns to the one before the suspension. */
  readonly do: string | null;
  /** Permission that the acting person must hold in the unit of the case; null for an effect of law that follows from another act. */
  readonly uprawnienie: string | null;
  readonly przepis: string;
  /** A person takes it by itself; without it the act follows from an interview, a letter or a decision. */
  readonly reczna?: true;
  /** A step of the usual way from the application to the end; the others answer to what may happen beside it. */
  readonly droga?: true;
  /** Class of the data that its event carries; acts without one carry none from people. */
  readonly dane?: new () => object;
  /** Kinds of events that must already lie in the file, with what is missing in Polish. */
  readonly wymaga?: Readonly<Record<string, string>>;
  /** Conditions that hold only in a file in which the event named by the key lies: one of these must lie there after the last of it. */
  readonly wymaga_gdy?: Readonly<Record<string, { readonly jedno_z: readonly string[]; readonly brak: string }>>;
  readonly wymaga_jednego?: readonly WarunekAlternatywny[];
  /** A term that must have passed before the day of the act. */
  readonly po_uplywie?: string;
  /** A term that must not have passed before the day of the act, where it began. */
  readonly przed_uplywem?: string;
  /** It answers to the event only if one of the terms had not passed by then. */
  readonly wczesniej_niz_termin?: { readonly zdarzenie: string; readonly terminy: readonly string[]; readonly brak: string };
  /** What is said when it is taken a second time; without it an act may be repeated. */
  readonly tylko_raz?: string;
  /** The last of these events may not be later than the act; without it, the last act of a person that changed the state. */
  readonly nie_przed?: readonly string[];
  readonly zaczyna?: readonly string[];
  /** Terms that the act keeps: they are met. */
  readonly konczy?: readonly string[];
  /** Terms that get the new end named in `nowy_termin` of the event (KPA art. 36). */
  readonly przesuwa?: readonly string[];
  /** … and only to a day after the present end. */
  readonly tylko_dalej?: true;
  /** Terms that do not count the time from `od` to `do` of the event (KPA 35 § 5). */
  readonly wydluza?: readonly string[];
  /** Terms that lose their object. */
  readonly uchyla?: readonly string[] | 'wszystkie';
  /** A standstill stops the terms, its end sets them running again (KPA 103, 35 § 5). */
  readonly zegar?: 'staje' | 'rusza';
  /** The state is remembered, so that a later act can return to it. */
  readonly zapamietuje?: true;
  /** No earlier state can be returned to any more. */
  readonly zapomina?: true;
  /** Provision of the standstill where it is another than that of the term. */
  readonly zegar_przepis?: string;
  /** Only for benefits whose proceedings wait for a ruling on disability (art. 106 ust. 7-11 ups). */
  readonly czeka_na_orzeczenie?: true;
  /** The proceeding that the sprawa gets when this one ends by the act. */
  readonly otwiera?: { readonly rodzaj: 'po-uchyleniu'; readonly przejscie: string };
}

export interface StanProcedury {
  readonly nazwa: string;
  /** The proceeding ends here. */
  readonly koncowy?: true;
  /** The sprawa closes here. */
  readonly zamyka?: true;
  /** Only this proceeding ends; the decision that it was about goes on in an earlier one. */
  readonly obok?: true;
}

/** A procedure as data. A changed one gets a new version; a running proceeding keeps the version that it began with. */
export interface Procedura {
  readonly kod: string;
  readonly wersja: string;
  readonly nazwa: string;
  readonly stan_poczatkowy: string;
  readonly stany: Readonly<Record<string, StanProcedury>>;
  readonly terminy: Readonly<Record<string, TerminProcedury>>;
  readonly przejscia: readonly Przejscie[];
}
