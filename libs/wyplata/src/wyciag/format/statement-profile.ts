import { DomainError, type PlainDate } from '@ostoja/kernel';
import type { Kodowanie } from './decode.js';
import data from './statement-profiles.json' with { type: 'json' };

/** How a bank writes MT940: encoding, signs that open a subfield of `:86:`, and which subfield holds what. */
export interface StatementProfile {
  readonly kod: string;
  readonly kodowanie: Kodowanie;
  readonly separatory: string;
  readonly podpola: { readonly tytul: readonly string[]; readonly rachunek: readonly string[]; readonly nazwa: readonly string[]; readonly wirtualny: readonly string[]; readonly numer: readonly string[] };
}

const PROFILES = data.profile as readonly (StatementProfile & { readonly od: string; readonly do: string | null })[];

export const STATEMENT_PROFILE_CODES = [...new Set(PROFILES.map(({ kod }) => kod))];

/** The profile in force on the day. Errors: `WYPLATA.BANK_PROFILE_UNKNOWN`. */
export function getStatementProfile(kod: string, day: PlainDate): StatementProfile {
  const found = PROFILES.find((one) => one.kod === kod && one.od <= day && (one.do === null || day <= one.do));
  if (!found) throw new DomainError('WYPLATA.BANK_PROFILE_UNKNOWN', 'Nie ma takiego profilu wyciągu.', { field: 'profil' });
  return found;
}
