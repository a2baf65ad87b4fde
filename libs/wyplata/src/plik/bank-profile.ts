import { DomainError, type PlainDate } from '@ostoja/kernel';
import profiles from './bank-profiles.json' with { type: 'json' };

/** How a bank wants its Elixir-0 file. Banks differ, and change their mind: each state is dated and names its source. */
export interface BankProfile {
  /** Name known to iconv. */
  readonly kodowanie: string;
  /** `ascii`: the bank wants no diacritics. */
  readonly litery: 'polskie' | 'ascii';
  readonly wielkie_litery: boolean;
  /** Characters the bank refuses, besides those that would break the format. */
  readonly zakazane: string;
  /** The most orders in one file; null when the bank sets no limit. */
  readonly maks_pozycji: number | null;
  /** Extension of the file name, without the dot. */
  readonly rozszerzenie: string;
}

interface ProfileVersion extends BankProfile {
  readonly od: string;
  readonly do: string | null;
}

/** Codes of the profiles, in the order in which they are offered. */
export const BANK_PROFILE_CODES: readonly string[] = profiles.map((profile) => profile.kod);

/** The bank's requirements on the day. Errors: `WYPLATA.BANK_PROFILE_UNKNOWN`. */
export function getBankProfile(kod: string, day: PlainDate): BankProfile {
  const versions = (profiles.find((profile) => profile.kod === kod)?.wersje ?? []) as readonly ProfileVersion[];
  const version = versions.find((v) => v.od <= day && (v.do === null || day <= v.do));
  if (!version) {
    throw new DomainError('WYPLATA.BANK_PROFILE_UNKNOWN', 'Nie ma opisu formatu tego banku na dzień wypłaty. Wybierz inny profil banku.', { field: 'profil' });
  }
  return version;
}
