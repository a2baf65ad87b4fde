import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { DoAktualizacji } from './aktualizacja.service.js';

/** Czyje aktualizacje i z jakim wyprzedzeniem. */
export class AktualizacjeWywiadowQuery {
  /** true: w sprawach przydzielonych mnie; false (domyślnie): w moich jednostkach. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  moje?: boolean = false;

  /** Ile dni naprzód pokazać terminy. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(400)
  dni?: number = 30;
}

/** Osoba, u której trzeba zaktualizować wywiad. */
export class OsobaAktualizacjiResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Aktualizacja wywiadu do zrobienia. */
export class AktualizacjaWywiaduResponse {
  osoba: OsobaAktualizacjiResponse;
  komorka_id: string;
  sprawa_ids: string[];
  /** Kody form pomocy, które trwają. */
  formy: string[];
  pracownik_id: string | null;
  /** Dzień ostatniego wywiadu albo aktualizacji; null: nie ma go w systemie. */
  ostatni: string | null;
  /** Ostatni dzień na aktualizację, RRRR-MM-DD. */
  termin: string | null;
  /** Skąd wynika termin. */
  opis: string;
  /** po-terminie, zmiana-danych, zbliza-sie albo brak-wywiadu */
  powod: string;
  /** Rozpoczęty już wywiad. */
  szkic_id: string | null;
}

export function toAktualizacjaResponse({ osobaId: id, imie, nazwisko, komorkaId, sprawaIds, formy, pracownikId, ostatni, termin, opis, powod, szkicId }: DoAktualizacji): AktualizacjaWywiaduResponse {
  return { osoba: { id, imie, nazwisko }, komorka_id: komorkaId, sprawa_ids: [...sprawaIds], formy: [...formy], pracownik_id: pracownikId, ostatni, termin, opis, powod, szkic_id: szkicId };
}
