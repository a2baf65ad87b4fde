import { DomainError, type PlainDate } from '@ostoja/kernel';
import { calculateTerm, type Term } from '@ostoja/law';
import { GRANICE, type KodPodstawy, PODSTAWY } from './podstawy.js';

/** What a reopening rests on, as its first event keeps it. */
export interface Wznowienie {
  readonly podstawa: KodPodstawy;
  /** The day from which the party's month is counted; null ex officio. */
  readonly odKiedy: PlainDate | null;
  /** The authority itself gave cause for it (KPA 150 § 2). */
  readonly dzialalnoscOrganu: boolean;
}

/** Who ruled last in the case, and when the decision reached the party. */
export interface DecyzjaWznawiana {
  readonly organ: 'osrodek' | 'sko' | 'pomost';
  /** SKO upheld the decision, so that it ruled last. */
  readonly utrzymanaPrzezSko: boolean;
}

/**
 * Whether the reopening may begin at all: some grounds only on request (KPA 147), and a request names the day from which its month runs (148).
 * Errors: 422 with the field and the provision.
 */
export function assertWznowienie({ podstawa, odKiedy }: Wznowienie, tryb: 'wniosek' | 'z-urzedu', dzien: PlainDate): void {
  const ground = PODSTAWY[podstawa];
  if (tryb === 'z-urzedu' && 'tylkoNaZadanie' in ground) {
    throw new DomainError('POSTEPOWANIE.REOPENING_ON_REQUEST', 'Z tej przyczyny postępowanie wznawia się tylko na żądanie strony.', { field: 'tryb', provision: `art. 147 KPA, ${ground.przepis}` });
  }
  if (tryb === 'wniosek' && odKiedy === null) {
    throw new DomainError('POSTEPOWANIE.REOPENING_DAY', `Podaj dzień ${ground.odCzego}: od niego liczy się miesiąc na podanie.`, { field: 'od_kiedy', provision: 'art. 148 KPA' });
  }
  if (odKiedy !== null && odKiedy > dzien) {
    throw new DomainError('POSTEPOWANIE.REOPENING_DAY', 'Strona nie może dowiedzieć się o przyczynie po złożeniu podania.', { field: 'od_kiedy', provision: 'art. 148 KPA' });
  }
}

/** The party's month (KPA 148; an act to be done, so it moves off a day off). */
export function terminPodania(podstawa: KodPodstawy, odKiedy: PlainDate): Term {
  return calculateTerm({ zdarzenie: odKiedy, nazwa_zdarzenia: PODSTAWY[podstawa].odCzego, liczba: 1, jednostka: 'miesiące', przepis: 'art. 148 KPA', na_czynnosc: true });
}

/** KPA 150: who ruled last decides about the reopening; where the authority itself gave cause, the one above it. */
export function isKolegium({ organ, utrzymanaPrzezSko }: DecyzjaWznawiana, { dzialalnoscOrganu }: Pick<Wznowienie, 'dzialalnoscOrganu'>): boolean {
  return organ === 'sko' || utrzymanaPrzezSko || dzialalnoscOrganu;
}

/** The last day on which the decision may be annulled (KPA 146 § 1), counted from its delivery by the law of the day. */
export function granicaUchylenia(podstawa: KodPodstawy, doreczono: PlainDate, dzis: PlainDate): Term {
  const { granica: rodzaj } = PODSTAWY[podstawa];
  const row = GRANICE.find((one) => one.rodzaj === rodzaj && one.od <= dzis && (one.do === null || dzis <= one.do));
  if (!row) throw new Error(`No limit of annulment for ${rodzaj} on ${dzis}`);
  return calculateTerm({ zdarzenie: doreczono, nazwa_zdarzenia: 'doręczenia decyzji', liczba: row.lata, jednostka: 'lata', przepis: row.przepis, na_czynnosc: false });
}
