import { IsPlainText } from '@ostoja/http';
import { SYSTEM_PROWADZACY, type SystemProwadzacy } from '@ostoja/postepowanie';
import { IsIn, Matches } from 'class-validator';
import type { DecyzjaPomost, PrzejecieRow } from './przejecie.service.js';

/** Zmiana systemu prowadzącego sprawę. */
export class PrzejecieRequest {
  /** Ostoja albo POMOST. */
  @IsIn(SYSTEM_PROWADZACY)
  system: SystemProwadzacy;

  /** Pierwszy miesiąc, który wypłaca nowy system, RRRR-MM. */
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, { message: 'Miesiąc ma postać RRRR-MM.' })
  od_miesiaca: string;

  /** Powód zmiany. */
  @IsPlainText(500)
  powod: string;
}

/** Zmiana systemu prowadzącego, jak ją zapisano. */
export class PrzejecieResponse {
  id: string;
  system: string;
  od_miesiaca: string;
  powod: string;
  /** Imię i nazwisko osoby, która zmieniła system. */
  kto: string;
  /** Chwila, ISO. */
  chwila: string;
}

/** Decyzja sprawy zaimportowana z POMOST. */
export class DecyzjaPomostResponse {
  /** Identyfikator w POMOST. */
  pomost_id: string;
  /** System, który teraz prowadzi sprawę. */
  system: string;
  numer: string;
  data_decyzji: string;
  swiadczenie_kod: string;
  kwota: string;
  od: string;
  do: string | null;
  kanal: string;
  /** Ostatni miesiąc wypłacony w POMOST, RRRR-MM; null, gdy żadnego nie wczytano. */
  ostatni_wyplacony: string | null;
  /** Od najnowszej. */
  przejecia: PrzejecieResponse[];
}

export function toDecyzjaPomostResponse({ decyzja, przejecia }: { decyzja: DecyzjaPomost; przejecia: PrzejecieRow[] }): DecyzjaPomostResponse {
  const { pomost_id, system, numer, data_decyzji, swiadczenie_kod, kwota, od, do: until, kanal, ostatni_wyplacony } = decyzja;
  return {
    pomost_id, system, numer, data_decyzji, swiadczenie_kod, kwota, od, do: until, kanal, ostatni_wyplacony,
    przejecia: przejecia.map(({ chwila, ...row }) => ({ ...row, chwila: chwila.toISOString() })),
  };
}
