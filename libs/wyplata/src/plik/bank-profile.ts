import { DomainError, type PlainDate } from '@ostoja/kernel';
import profiles from './bank-profiles.json' with { type: 'json' };
import { type Dated, inForce } from './dated.js';
import type { TextRules } from './tekst/text-rules.js';

interface FileRules extends TextRules {
  /** The most orders in one file; null when the bank sets no limit. */
  readonly maks_pozycji: number | null;
  /** Extension of the file name, without the dot. */
  readonly rozszerzenie: string;
}

export interface ElixirProfile extends FileRules {
  readonly format: 'elixir-0';
}

export interface PainProfile extends FileRules {
  readonly format: 'pain.001.001.03';
  /** ISO external code of the clearing system to which sorting numbers belong. */
  readonly system_rozliczeniowy: string;
  /** Whether the bank books the whole file as one debit. */
  readonly ksiegowanie_zbiorcze: boolean;
  /** ISO code of who bears the charges. */
  readonly koszty: string;
}

/** How a bank wants its file of transfers. */
export type BankProfile = ElixirProfile | PainProfile;

/** Codes of the profiles, in the order in which they are offered. */
export const BANK_PROFILE_CODES: readonly string[] = profiles.map((profile) => profile.kod);

/** The bank's requirements on the day. Errors: `WYPLATA.BANK_PROFILE_UNKNOWN`. */
export function getBankProfile(kod: string, day: PlainDate): BankProfile {
  const versions = (profiles.find((profile) => profile.kod === kod)?.wersje ?? []) as readonly (BankProfile & Dated)[];
  const version = inForce(versions, day);
  if (!version) {
    throw new DomainError('WYPLATA.BANK_PROFILE_UNKNOWN', 'Nie ma opisu formatu tego banku na dzień wypłaty. Wybierz inny profil banku.', { field: 'profil' });
  }
  return version;
}
