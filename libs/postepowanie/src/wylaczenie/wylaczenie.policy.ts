import { DomainError, type PlainDate } from '@ostoja/kernel';

export const TRYBY = ['zadanie-pracownika', 'zadanie-strony', 'z-urzedu', 'z-mocy-prawa'] as const;
export type Tryb = (typeof TRYBY)[number];
export type StanWylaczenia = 'zgloszone' | 'wylaczony' | 'odmowa' | 'zakonczone';

/** Grounds of exclusion: of an official by law (24 § 1), of an official on doubts (24 § 3), of the whole authority (25 § 1, 26 § 3). */
export const PODSTAWY = {
  '24-1-1': { nazwa: 'Jest stroną albo wynik sprawy może wpłynąć na jego prawa lub obowiązki', przepis: 'art. 24 § 1 pkt 1 KPA' },
  '24-1-2': { nazwa: 'Sprawa małżonka, krewnego lub powinowatego do drugiego stopnia', przepis: 'art. 24 § 1 pkt 2 KPA' },
  '24-1-3': { nazwa: 'Sprawa osoby związanej przysposobieniem, opieką lub kuratelą', przepis: 'art. 24 § 1 pkt 3 KPA' },
  '24-1-4': { nazwa: 'Był świadkiem, biegłym albo przedstawicielem strony', przepis: 'art. 24 § 1 pkt 4 KPA' },
  '24-1-5': { nazwa: 'Brał udział w wydaniu zaskarżonej decyzji', przepis: 'art. 24 § 1 pkt 5 KPA' },
  '24-1-6': { nazwa: 'Z powodu sprawy wszczęto przeciw niemu dochodzenie lub postępowanie', przepis: 'art. 24 § 1 pkt 6 KPA' },
  '24-1-7': { nazwa: 'Stroną jest osoba będąca wobec niego przełożonym służbowym', przepis: 'art. 24 § 1 pkt 7 KPA' },
  '24-3': { nazwa: 'Inne okoliczności, które mogą wywołać wątpliwość co do bezstronności', przepis: 'art. 24 § 3 KPA' },
  '25-1-1': { nazwa: 'Interesy majątkowe kierownika organu lub jego bliskich', przepis: 'art. 25 § 1 pkt 1 KPA' },
  '25-1-2': { nazwa: 'Interesy majątkowe osoby na kierowniczym stanowisku w organie wyższego stopnia lub jej bliskich', przepis: 'art. 25 § 1 pkt 2 KPA' },
  '26-3': { nazwa: 'Wyłączenia pracowników pozbawiły organ możliwości załatwienia sprawy', przepis: 'art. 26 § 3 KPA' },
} as const;
export type Podstawa = keyof typeof PODSTAWY;

/** What is claimed: who is to be excluded, on what ground, and at whose word. */
export interface NoweWylaczenie {
  /** Null for the whole authority. */
  readonly uzytkownikId: string | null;
  readonly tryb: Exclude<Tryb, 'z-mocy-prawa'>;
  readonly podstawa: Podstawa;
  readonly uzasadnienie: string;
  readonly organZastepczy: string | null;
}

/** Whether the whole authority is excluded rather than one official. */
export const isOrganu = (podstawa: Podstawa): boolean => podstawa.startsWith('25-') || podstawa === '26-3';

const illegal = (message: string, field: string, provision: string) => new DomainError('POSTEPOWANIE.EXCLUSION_ILLEGAL', message, { field, provision });

/** 422 `POSTEPOWANIE.EXCLUSION_ILLEGAL` when the claim contradicts itself or somebody claims in another's name. */
export function assertNoweWylaczenie({ uzytkownikId, tryb, podstawa, organZastepczy }: NoweWylaczenie, ja: string): void {
  if (isOrganu(podstawa) !== (uzytkownikId === null)) {
    throw isOrganu(podstawa)
      ? illegal('Wyłączenie organu nie dotyczy pojedynczego pracownika.', 'uzytkownik_id', PODSTAWY[podstawa].przepis)
      : illegal('Wskaż pracownika, którego dotyczy wyłączenie.', 'uzytkownik_id', PODSTAWY[podstawa].przepis);
  }
  if (tryb === 'zadanie-pracownika' && uzytkownikId !== ja) throw illegal('Na własne żądanie można wyłączyć tylko siebie.', 'tryb', 'art. 24 § 3 KPA');
  if (tryb === 'z-urzedu' && uzytkownikId === ja) throw illegal('O własnym wyłączeniu nie rozstrzygasz: zgłoś je jako żądanie pracownika.', 'tryb', 'art. 24 § 3 KPA');
  if (isOrganu(podstawa) && !organZastepczy) throw illegal('Wskaż organ, który załatwi sprawę.', 'organ_zastepczy', 'art. 26 § 2 KPA');
}

/**
 * Whether the exclusion works at once. The law itself excludes on the grounds of § 1, so an official who names one stops at once; doubts
 * (§ 3) and what a party claims wait for the superior.
 */
export function worksAtOnce({ tryb, podstawa }: Pick<NoweWylaczenie, 'tryb' | 'podstawa'>): boolean {
  return tryb === 'z-urzedu' || (tryb === 'zadanie-pracownika' && podstawa.startsWith('24-1-'));
}

/** An exclusion is not over before it began. Errors: 422 `POSTEPOWANIE.PERIOD`. */
export function assertKoniec(od: PlainDate | null, ostatni: PlainDate): void {
  if (od === null || ostatni >= od) return;
  throw new DomainError('POSTEPOWANIE.PERIOD', 'Ostatni dzień nie może być wcześniejszy niż pierwszy.', { field: 'do', provision: 'art. 24 KPA' });
}
