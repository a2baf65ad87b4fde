import { IsUUID, Matches } from 'class-validator';
import type { PorownanieRow } from './porownanie.service.js';
import type { PozycjaPorownania } from './porownanie.js';

/** Czyje listy i za który miesiąc porównać. */
export class PorownanieListQuery {
  /** Komórka, której decyzje porównać. */
  @IsUUID()
  komorka_id: string;

  /** Miesiąc listy, RRRR-MM. */
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, { message: 'Miesiąc ma postać RRRR-MM.' })
  miesiac: string;
}

/** Ile pozycji ma który wynik. */
export class LiczbaPorownaniaResponse {
  zgodna: number;
  inna_kwota: number;
  inny_rachunek: number;
  inny_okres: number;
  tylko_pomost: number;
  tylko_ostoja: number;
}

/** Porównanie list bez pozycji. */
export class PorownanieListResponse {
  id: string;
  komorka_id: string;
  miesiac: string;
  suma_ostoja: string;
  suma_pomost: string;
  /** Suma Ostoi minus suma POMOST. */
  roznica: string;
  liczba: LiczbaPorownaniaResponse;
  /** Chwila, ISO. */
  utworzono: string;
}

/** Porównania od najnowszego. */
export class PorownaniaListResponse {
  elementy: PorownanieListResponse[];
}

/** Jedna decyzja na obu listach. */
export class PozycjaPorownaniaResponse {
  decyzja_pomost_id: string;
  /** zgodna, inna-kwota, inny-rachunek, inny-okres, tylko-pomost, tylko-ostoja */
  wyniki: string[];
  kwota_ostoja: string | null;
  kwota_pomost: string | null;
  miesiac_pomost: string | null;
  /** Sprawę prowadzi już Ostoja: wypłata w POMOST byłaby podwójna. */
  przejeta: boolean;
}

/** Porównanie list z pozycjami. */
export class PorownanieListSzczegolyResponse extends PorownanieListResponse {
  pozycje: PozycjaPorownaniaResponse[];
}

export function toPorownanieResponse({ id, komorka_id, miesiac, podsumowanie, utworzono }: PorownanieRow): PorownanieListResponse {
  const { suma_ostoja, suma_pomost, roznica, liczba } = podsumowanie;
  return {
    id, komorka_id, miesiac, suma_ostoja, suma_pomost, roznica, utworzono: utworzono.toISOString(),
    liczba: {
      zgodna: liczba.zgodna, inna_kwota: liczba['inna-kwota'], inny_rachunek: liczba['inny-rachunek'], inny_okres: liczba['inny-okres'],
      tylko_pomost: liczba['tylko-pomost'], tylko_ostoja: liczba['tylko-ostoja'],
    },
  };
}

export function toPorownanieSzczegolyResponse(row: PorownanieRow & { pozycje: PozycjaPorownania[] }): PorownanieListSzczegolyResponse {
  return { ...toPorownanieResponse(row), pozycje: row.pozycje.map((one) => ({ ...one, wyniki: [...one.wyniki] })) };
}

const KOLUMNY = ['decyzja_pomost_id', 'wyniki', 'kwota_ostoja', 'kwota_pomost', 'miesiac_pomost', 'przejeta'] as const;

/** What differs, as CSV for a spreadsheet: with a BOM and semicolons. */
export function toRozniceCsv(pozycje: readonly PozycjaPorownania[]): string {
  const lines = pozycje.filter(({ wyniki }) => !wyniki.includes('zgodna')).map((one) =>
    [plain(one.decyzja_pomost_id), one.wyniki.join(' '), one.kwota_ostoja ?? '', one.kwota_pomost ?? '', one.miesiac_pomost ?? '', one.przejeta ? 'tak' : 'nie'].join(';'));
  return `\uFEFF${[KOLUMNY.join(';'), ...lines].join('\r\n')}\r\n`;
}

/** A spreadsheet would run an id that begins with a sign as a formula. */
function plain(id: string): string {
  return /^[=+\-@]/.test(id) ? `'${id}` : id;
}
