import { IsDay, IsPlainText } from '@ostoja/http';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export const RODZAJE_DOPUSZCZEN = ['upowaznienie', 'zobowiazanie'] as const;

/** Filtry rejestru. */
export class DopuszczeniaQuery {
  /** Tylko tej osoby. */
  @IsOptional() @IsUUID()
  uzytkownik_id?: string;
}

/** Pisemne upoważnienie do danych albo zobowiązanie do tajemnicy (art. 100 ust. 6-7 ustawy o pomocy społecznej). */
export class DopuszczenieRequest {
  @IsUUID()
  uzytkownik_id: string;

  /** upowaznienie albo zobowiazanie */
  @IsIn(RODZAJE_DOPUSZCZEN)
  rodzaj: (typeof RODZAJE_DOPUSZCZEN)[number];

  /** Numer w rejestrze. */
  @IsPlainText(80)
  numer: string;

  /** Dzień udzielenia albo podpisania. */
  @IsDay()
  dzien: string;

  /** Ostatni dzień; pominięty oznacza do odwołania. Zobowiązanie do tajemnicy trwa także po ustaniu zatrudnienia. */
  @IsOptional() @IsDay()
  do?: string | null;

  /** Zakres danych i czynności; wymagany przy upoważnieniu. */
  @IsOptional() @IsPlainText(500)
  zakres?: string | null;
}

/** Koniec upoważnienia do danych. */
export class ZakonczenieDopuszczeniaRequest {
  /** Ostatni dzień. */
  @IsDay()
  do: string;

  /** Powód. */
  @IsPlainText(300)
  powod: string;
}

/** Wpis rejestru. */
export class DopuszczenieResponse {
  id: string;
  uzytkownik_id: string;
  rodzaj: string;
  numer: string;
  dzien: string;
  do: string | null;
  zakres: string | null;
  powod_zakonczenia: string | null;
  wersja: number;
}

/** Pracownik z rolą, któremu brakuje dokumentu. */
export class BrakDopuszczeniaResponse {
  uzytkownik_id: string;
  imie: string;
  nazwisko: string;
  /** Brak ważnego pisemnego upoważnienia do danych. */
  brak_upowaznienia: boolean;
  /** Brak zobowiązania do zachowania tajemnicy. */
  brak_zobowiazania: boolean;
  /** Upoważnienie kończy się w ciągu 30 dni: ostatni dzień. */
  wygasa: string | null;
}
