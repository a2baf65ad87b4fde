import { defineSzablon, type Printable, type Surowe, type Szablon, type Zastrzezone } from '@ostoja/documents';
import type { PlainDate } from '@ostoja/kernel';

/** What stands around every letter of a case. What is null is not known in every case, so a template must say what stands in its place. */
export interface OtoczeniePisma {
  /** `Prezydent Miasta Krakowa` */
  readonly organ: Printable;
  readonly osrodek: Printable;
  readonly adresOsrodka: Printable;
  readonly komorka: Printable;
  readonly adresKomorki: Printable;
  readonly znak: Printable;
  /** First and last name of the party. */
  readonly strona: Printable;
  /** `zasiłek okresowy` */
  readonly swiadczenie: Printable;
  /** `w sprawie z wniosku z dnia 3 marca 2025 r. o świadczenie: zasiłek okresowy` */
  readonly wSprawie: Printable;
  /** Day of the application; null in a case ex officio. */
  readonly dataWniosku: Printable | null;
  /** End of the running term of settling. */
  readonly terminZalatwienia: Printable | null;
  /** Date of the newest issued decision of the case. */
  readonly dataDecyzji: Printable | null;
  /** Appeal body in the genitive. */
  readonly kolegium: Printable;
  /** Administrative court in the genitive. */
  readonly sad: Printable;
  /** Who prepares the letter, for questions of the party. */
  readonly pracownik: Printable;
  readonly pesel: Zastrzezone<Printable | null>;
  readonly dataUrodzenia: Zastrzezone<Printable | null>;
  readonly adresStrony: Zastrzezone<Printable | null>;
}

/** Who may sign letters of a template, and why. */
export interface PodpisSzablonu {
  /** `pracownik`: whoever runs the case; `upowazniony`: only with an authorisation in force for the kind of case. */
  readonly kto: 'pracownik' | 'upowazniony';
  readonly przepis: string;
}

/** What a template is checked against before its letter is issued. */
export interface KontrolaPisma {
  readonly dzien: PlainDate;
  /** Kinds of papers whose facts the office knows already, by code of `DOKUMENTY_107`, with how it knows. */
  readonly znane: ReadonlyMap<string, string>;
}

/** What a letter of a case has besides its words. */
export interface CechyPisma {
  /** Kind in the register of papers. */
  readonly rodzaj: 'wezwanie' | 'zawiadomienie' | 'postanowienie' | 'zaswiadczenie' | 'pismo';
  /** `strona` or who acts for it (KPA 40); `instytucja` is named in each letter. */
  readonly adresat: 'strona' | 'kolegium' | 'instytucja';
  readonly podpis: PodpisSzablonu;
  /** Act of the proceeding that the issue takes; null when it leaves the proceeding as it is. */
  readonly czynnosc: string | null;
  /** Act that the delivery takes. */
  readonly czynnoscDoreczenia: string | null;
  /** Data of the letter that the events keep. */
  readonly daneCzynnosci: readonly string[];
  /** Field of the data that names who else gets the letter. */
  readonly doWiadomosci?: string;
  /** Fields whose first value is proposed from the case. */
  readonly propozycje?: Readonly<Record<string, 'niespelnione'>>;
  /** Refuses what the law does not let the letter say. Errors: 422 with the field and the provision. */
  readonly sprawdz?: (dane: Surowe, kontrola: KontrolaPisma) => void;
}

/** KPA 10, 61 § 4, 124-125: notices and orders go to every party; a call goes to whom it calls. */
export const toEveryParty = ({ adresat, rodzaj }: Pick<CechyPisma, 'adresat' | 'rodzaj'>): boolean => adresat === 'strona' && (rodzaj === 'zawiadomienie' || rodzaj === 'postanowienie');

export type SzablonPisma = Szablon<OtoczeniePisma, CechyPisma>;

/** Defines a template of letters of a case; domain libraries register theirs in `KatalogSzablonow`. */
export const defineSzablonPisma = defineSzablon<OtoczeniePisma, CechyPisma>();

export const PODPIS_PRACOWNIKA = (przepis: string): PodpisSzablonu => ({ kto: 'pracownik', przepis });
export const PODPIS_UPOWAZNIONEGO = (przepis: string): PodpisSzablonu => ({ kto: 'upowazniony', przepis: `${przepis}, art. 110 ust. 7-8 ustawy o pomocy społecznej` });
