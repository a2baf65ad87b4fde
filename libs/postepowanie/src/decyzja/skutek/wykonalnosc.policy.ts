import { addDays, Money, type PlainDate } from '@ostoja/kernel';
import { calculateTerm, type Term } from '@ostoja/law';
import type { Zadanie } from '../../wniosek/zadanie.entity.js';
import type { Decyzja } from '../decyzja.entity.js';

/** What a decision grants, as far as the demand is compared with it. */
type Przyznanie = Pick<Decyzja, 'rozstrzygniecie' | 'kwota' | 'od' | 'do'>;
/** What was asked; null when the case began ex officio or through no demand. */
export type Zadane = (Pick<Zadanie, 'kwota' | 'od' | 'do'> & Partial<Pick<Zadanie, 'cel'>>) | null;

const DNI_NA_ODWOLANIE = 14;

/** The term of appeal (KPA 129 § 2); a last day that is a Saturday or a day off moves (KPA 57 § 4). */
export function appealTerm(doreczono: PlainDate): Term {
  return calculateTerm({
    zdarzenie: doreczono, nazwa_zdarzenia: 'doręczenie decyzji', liczba: DNI_NA_ODWOLANIE, jednostka: 'dni', przepis: 'art. 129 § 2 KPA', na_czynnosc: true,
  });
}

/**
 * True when all that was asked is granted (KPA 107 § 4, 130 § 4). Where the act leaves the amount to discretion, a demand without
 * an amount cannot be compared, so it is false; so with a service or a thing that the act leaves to discretion.
 */
export function grantsAllAsked(decyzja: Przyznanie, zadane: Zadane, uznaniowe: boolean): boolean {
  const { rozstrzygniecie, kwota, od, do: until } = decyzja;
  if (rozstrzygniecie !== 'przyznanie' || zadane === null) return false;
  if (zadane.kwota === null ? uznaniowe : kwota === null || Money.parse(kwota).compare(Money.parse(zadane.kwota)) < 0) return false;
  if (zadane.od !== null && (od === null || od > zadane.od)) return false;
  return until === null || zadane.do === null || until >= zadane.do;
}

/** Since when the decision is final when nobody appeals: at once without reasons (KPA 127 § 1a), else the day after the term. */
export function finalFrom(decyzja: Pick<Decyzja, 'uzasadnieniePominiete'>, doreczono: PlainDate): PlainDate {
  return decyzja.uzasadnieniePominiete ? doreczono : addDays(appealTerm(doreczono).koniec, 1);
}

/** Why a delivered decision may be carried out before it is final (KPA 108, 130 § 3-4), or null when it must wait. */
export function enforceableOnDelivery(decyzja: Przyznanie & Pick<Decyzja, 'rygor' | 'uzasadnieniePominiete'>, zadane: Zadane, uznaniowe: boolean): string | null {
  if (decyzja.rozstrzygniecie !== 'przyznanie' && decyzja.rozstrzygniecie !== 'wygasniecie') return null;
  if (decyzja.rygor) return 'art. 108 § 1 i art. 130 § 3 pkt 1 KPA';
  if (decyzja.uzasadnieniePominiete) return 'art. 127 § 1a KPA';
  return grantsAllAsked(decyzja, zadane, uznaniowe) ? 'art. 130 § 4 KPA' : null;
}
