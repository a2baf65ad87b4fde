import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsUUID } from 'class-validator';
import { envelopeLines, type Odbiorca } from './odbiorca.js';
import type { Strona } from './strona.entity.js';

/** Dalsza strona postępowania (art. 28 KPA). */
export class StronaRequest {
  /** Osoba z kartoteki. */
  @IsUUID()
  osoba_id: string;

  /** Jaki interes prawny albo obowiązek czyni ją stroną. */
  @IsPlainText(300)
  interes: string;

  /** Od kiedy. */
  @IsDay()
  od: PlainDate;
}

/** Koniec udziału dalszej strony. */
export class ZakonczenieStronyRequest {
  /** Ostatni dzień, RRRR-MM-DD. */
  @IsDay()
  do: PlainDate;
}

/** Dalsza strona postępowania. */
export class StronaResponse {
  id: string;
  osoba_id: string;
  interes: string;
  od: string;
  do: string | null;
  wersja: number;
}

/** Odbiorca egzemplarza decyzji albo pisma. */
export class OdbiorcaResponse {
  /** Dalsza strona; null oznacza stronę sprawy. */
  strona_id: string | null;
  osoba_id: string;
  strona: string;
  /** adresat (sama strona), pelnomocnik, przedstawiciel albo przedstawiciel-34 */
  rola: string;
  /** Jak na kopercie, wiersz po wierszu. */
  koperta: string[];
  przepis: string;
  /** Dlaczego nie ma komu doręczyć; null, gdy jest. */
  brak: string | null;
}

/** Strony sprawy i odbiorcy ich egzemplarzy dziś. */
export class StronySprawyResponse {
  strony: StronaResponse[];
  odbiorcy: OdbiorcaResponse[];
}

export function toStronaResponse({ id, osobaId, interes, od, do: until, wersja }: Strona): StronaResponse {
  return { id, osoba_id: osobaId, interes, od, do: until, wersja };
}

export function toOdbiorcaResponse(odbiorca: Odbiorca): OdbiorcaResponse {
  const { stronaId, osobaId, strona, adresat, przepis, brak } = odbiorca;
  return { strona_id: stronaId, osoba_id: osobaId, strona: strona.nazwa, rola: adresat?.rola ?? 'adresat', koperta: [...envelopeLines(odbiorca)], przepis, brak };
}
