import { DomainError, type PlainDate } from '@ostoja/kernel';
import kedu from './kedu.json' with { type: 'json' };

/** A version of the format, by the name and the namespace that ZUS gave it. */
export interface KeduVersion {
  readonly wersja: string;
  readonly przestrzen: string;
}

/** The version in which a file of the day is made. Errors: `POMOC_SPOLECZNA.KEDU_VERSION_MISSING`. */
export function getKeduVersion(day: PlainDate): KeduVersion {
  const found = kedu.wersje.find((version) => version.od <= day && (version.do === null || day <= version.do));
  if (!found) throw new DomainError('POMOC_SPOLECZNA.KEDU_VERSION_MISSING', 'Na ten dzień nie ma w konfiguracji wersji plików KEDU.', { field: 'dzien' });
  return { wersja: found.wersja, przestrzen: found.przestrzen };
}
