import { lastDay, type Page, type PlainDate } from '@ostoja/kernel';
import type { MiesiacRow } from './miesiac.query.js';
import type { Przeszkoda } from './zamkniecie.port.js';

/** Miesiąc księgi. */
export class MiesiacKsiegowyResponse {
  /** Miesiąc, RRRR-MM. */
  miesiac: string;
  /** trwa, otwarty (można go zamknąć) albo zamkniety. */
  stan: string;
  /** Liczba operacji; null, dopóki miesiąc jest otwarty. */
  liczba: number | null;
  /** Obroty jednej strony; null, dopóki miesiąc jest otwarty. */
  obroty: string | null;
  /** Kto zamknął. */
  zamknal_id: string | null;
  /** Kiedy zamknięto. */
  zamknieto: string | null;
  /** Plik dla systemu księgowego; null, gdy go nie utworzono. */
  eksport_id: string | null;
  /** Skrót SHA-256 pliku. */
  sha256: string | null;
}

/** Strona miesięcy księgi. */
export class MiesiacKsiegowyPage implements Page<MiesiacKsiegowyResponse> {
  /** Miesiące, od najnowszego. */
  elementy: MiesiacKsiegowyResponse[];
  /** Znacznik następnej strony. */
  nastepny: string | null;
}

/** Przeszkoda w zamknięciu miesiąca. */
export class PrzeszkodaZamknieciaResponse {
  /** Stały kod. */
  kod: string;
  /** Co stoi na przeszkodzie i co zrobić. */
  opis: string;
  /** Ile spraw. */
  liczba: number;
}

/** Miesiąc księgi z tym, co stoi na przeszkodzie jego zamknięciu. */
export class MiesiacKsiegowySzczegolyResponse extends MiesiacKsiegowyResponse {
  /** Przeszkody; puste, gdy miesiąc można zamknąć albo jest zamknięty. */
  przeszkody: PrzeszkodaZamknieciaResponse[];
}

export function toMiesiacKsiegowyResponse(row: MiesiacRow, today: PlainDate): MiesiacKsiegowyResponse {
  const open = today <= lastDay(row.miesiac) ? 'trwa' : 'otwarty';
  return { ...row, stan: row.zamknieto ? 'zamkniety' : open, zamknieto: row.zamknieto?.toISOString() ?? null };
}

export function toMiesiacKsiegowySzczegolyResponse(row: MiesiacRow, today: PlainDate, przeszkody: readonly Przeszkoda[]): MiesiacKsiegowySzczegolyResponse {
  return { ...toMiesiacKsiegowyResponse(row, today), przeszkody: [...przeszkody] };
}
