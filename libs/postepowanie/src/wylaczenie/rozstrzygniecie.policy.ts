import { DomainError } from '@ostoja/kernel';
import type { StanWylaczenia } from './wylaczenie.policy.js';

/** How the superior rules on a claim; `zastepcaId` takes over the excluded official's place in the case. */
export interface Rozstrzygniecie {
  readonly wynik: 'wylaczony' | 'odmowa';
  readonly uzasadnienie: string;
  readonly zastepcaId: string | null;
}

const STANY: Readonly<Record<StanWylaczenia, string>> = { zgloszone: 'zgłoszone', wylaczony: 'zarządzone', odmowa: 'rozstrzygnięte odmownie', zakonczone: 'zakończone' };

/** 409 `POSTEPOWANIE.EXCLUSION_STATE` unless the exclusion is in the state in which the act may be taken. */
export function assertStan({ stan }: { readonly stan: StanWylaczenia }, wymagany: StanWylaczenia): void {
  if (stan === wymagany) return;
  throw new DomainError('POSTEPOWANIE.EXCLUSION_STATE', `To wyłączenie jest już ${STANY[stan]}.`, { status: 409, provision: 'art. 24-26 KPA' });
}

/** What the ruling makes of a claim. Errors: 409 `POSTEPOWANIE.EXCLUSION_STATE`, `POSTEPOWANIE.EXCLUSION_OWN`. */
export function toRuled(
  claim: { readonly stan: StanWylaczenia; readonly uzytkownikId: string | null }, { wynik, uzasadnienie, zastepcaId }: Rozstrzygniecie, ja: string,
): { stan: StanWylaczenia; rozstrzygniecie: string; rozstrzygnalId: string; zastepcaId: string | null } {
  assertStan(claim, 'zgloszone');
  if (claim.uzytkownikId === ja) {
    throw new DomainError('POSTEPOWANIE.EXCLUSION_OWN', 'O twoim wyłączeniu rozstrzyga przełożony.', { status: 409, provision: 'art. 24 § 3 KPA' });
  }
  return { stan: wynik, rozstrzygniecie: uzasadnienie, rozstrzygnalId: ja, zastepcaId: wynik === 'wylaczony' ? zastepcaId : null };
}
