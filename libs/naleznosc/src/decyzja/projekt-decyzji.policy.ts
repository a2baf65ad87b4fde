import { DomainError, Money, type PlainDate } from '@ostoja/kernel';
import type { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { wrongState } from '../naleznosc.errors.js';
import type { DecyzjaNaleznosci } from './decyzja-naleznosci.entity.js';
import { assertPlan } from './plan-splaty.js';

const UST_4 = 'art. 104 ust. 4 ustawy o pomocy społecznej';

/** What its author writes of a decision. */
export type ProjektDecyzji = Pick<DecyzjaNaleznosci, 'rodzaj' | 'kwota' | 'termin' | 'raty' | 'wniosekDzien' | 'wnioskodawca' | 'uzasadnienie'>;

/**
 * A decision that may be drafted and signed: a demand of a draft claim, or relief of an established one on somebody's request.
 * Errors: 409 `NALEZNOSC.STATE`, 422 `NALEZNOSC.REQUEST_MISSING`, `NALEZNOSC.DAY_PAST`, `NALEZNOSC.NOT_WAIVABLE`, `NALEZNOSC.AMOUNT_ABOVE`, `NALEZNOSC.PLAN_SUM`, `NALEZNOSC.PLAN_ORDER`.
 */
export function assertProjekt(projekt: ProjektDecyzji, naleznosc: Naleznosc, dzis: PlainDate): void {
  if (projekt.rodzaj === 'zwrot') {
    if (naleznosc.stan !== 'projekt') throw wrongState('Ta należność ma już decyzję albo ją wycofano.');
    assertTermin(projekt.termin, dzis);
    return;
  }
  if (naleznosc.stan !== 'ustalona' || Money.parse(naleznosc.pozostalo).isZero) throw wrongState('Ulgi udziela się w spłacie należności ustalonej decyzją i jeszcze niespłaconej.');
  if (projekt.wniosekDzien === null || projekt.wnioskodawca === null || projekt.wniosekDzien > dzis) {
    throw new DomainError('NALEZNOSC.REQUEST_MISSING', 'Ulgi udziela się na wniosek strony albo pracownika socjalnego. Podaj, kto i kiedy o nią wystąpił.', { field: 'wniosek_dzien', provision: UST_4 });
  }
  assertUlga(projekt, naleznosc, dzis);
}

function assertUlga({ rodzaj, termin, raty, kwota }: ProjektDecyzji, naleznosc: Naleznosc, dzis: PlainDate): void {
  if (rodzaj === 'odroczenie') assertTermin(termin, dzis);
  if (rodzaj === 'raty') {
    assertPlan(raty, Money.parse(naleznosc.pozostalo));
    assertTermin(raty[0]?.termin ?? null, dzis);
  }
  if (rodzaj === 'umorzenie' && naleznosc.rodzaj !== 'nienalezne_swiadczenie') {
    throw new DomainError('NALEZNOSC.NOT_WAIVABLE', 'Umorzyć można tylko kwotę nienależnie pobranego świadczenia; od żądania innych należności można odstąpić.', { field: 'rodzaj', provision: UST_4 });
  }
  if (rodzaj === 'umorzenie' || rodzaj === 'odstapienie') assertKwota(kwota, naleznosc.pozostalo);
}

function assertTermin(termin: PlainDate | null, dzis: PlainDate): void {
  if (termin === null || termin <= dzis) throw new DomainError('NALEZNOSC.DAY_PAST', 'Podaj termin płatności późniejszy niż dzisiaj.', { field: 'termin' });
}

function assertKwota(kwota: string | null, pozostalo: string): void {
  const amount = Money.parse(kwota ?? '0');
  if (amount.isZero || amount.compare(Money.parse(pozostalo)) > 0) {
    throw new DomainError('NALEZNOSC.AMOUNT_ABOVE', 'Podaj kwotę większą od zera i nie wyższą niż to, co zostało do zapłaty.', { field: 'kwota', details: { pozostalo } });
  }
}
