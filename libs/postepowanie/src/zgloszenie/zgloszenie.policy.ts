import { DomainError, foldName, type PlainDate } from '@ostoja/kernel';
import { calculateTerm } from '@ostoja/law';
import type { StanZgloszenia, ZgodaZgloszenia, Zrodlo } from './zgloszenie.entity.js';

/** How soon an interview must follow when a report leads to one, in working days from the day of learning of the need. */
const DNI_ROBOCZE = { zwykle: 14, pilne: 2 } as const;

/** The day by which an interview must be held, counted from the report. */
export function terminZgloszenia(dzien: PlainDate, pilne: boolean): PlainDate {
  const przepis = `§ 3 ust. ${pilne ? 3 : 2} rozporządzenia w sprawie rodzinnego wywiadu środowiskowego`;
  return calculateTerm({ zdarzenie: dzien, nazwa_zdarzenia: 'zgłoszenie', liczba: pilne ? DNI_ROBOCZE.pilne : DNI_ROBOCZE.zwykle, jednostka: 'dni_robocze', przepis, na_czynnosc: true }).koniec;
}

/** Names and addresses in one form, so that two reports of the same person meet; null when nothing is left to compare. */
export function klucz(...parts: readonly (string | null | undefined)[]): string | null {
  return foldName(parts.filter(Boolean).join(' ')) || null;
}

/** An unknown reporter leaves no data, a known one does not stay without. Errors: 422. */
export function assertZglaszajacy(zrodlo: Zrodlo, zglaszajacy: object | null): void {
  if (zrodlo === 'anonim' && zglaszajacy !== null) {
    throw new DomainError('POSTEPOWANIE.REPORTER_OF_ANONYMOUS', 'Zgłoszenie anonimowe nie ma danych zgłaszającego. Wybierz inne źródło albo usuń te dane.', { field: 'zglaszajacy' });
  }
}

/**
 * A report becomes an application of the person in need, or of somebody else with consent; against a known refusal only an act ex officio
 * is open. Errors: 409 `POSTEPOWANIE.REPORT_WITHOUT_CONSENT`.
 */
export function assertZgoda(zgoda: ZgodaZgloszenia, zrodlo: Zrodlo, stan: Exclude<StanZgloszenia, 'nowe'>): void {
  if (stan !== 'wniosek' || zgoda !== 'nie' || zrodlo === 'osoba') return;
  throw new DomainError('POSTEPOWANIE.REPORT_WITHOUT_CONSENT', 'Osoba nie zgodziła się na wniosek innej osoby. Wszczęcie jest możliwe tylko z urzędu.', {
    status: 409,
    provision: 'art. 102 ust. 1-2 ustawy o pomocy społecznej',
  });
}
