import { IsPlainText } from '@ostoja/http';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

const RODZAJ = ['pion', 'dzial', 'filia', 'zespol', 'sekcja', 'stanowisko'];
const KOD = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SYMBOL = /^[\p{L}\d-]{1,20}$/u;

/** Nowa komórka organizacyjna. */
export class KomorkaRequest {
  /** Komórka nadrzędna; miejsce w strukturze już się nie zmieni. */
  @IsUUID()
  nadrzedna_id: string;

  /** Rodzaj: pion, dzial, filia, zespol, sekcja, stanowisko. */
  @IsIn(RODZAJ)
  rodzaj: string;

  /** Stały kod, np. `filia-10`. */
  @Matches(KOD, { message: 'Kod składa się z małych liter, cyfr i myślników.' })
  kod: string;

  /** Nazwa. */
  @IsPlainText(200)
  nazwa: string;

  /** Symbol, od którego zaczynają się znaki jej spraw. */
  @Matches(SYMBOL, { message: 'Symbol składa się z liter, cyfr i myślników.' })
  symbol: string;

  /** Adres. */
  @IsOptional() @IsPlainText(300)
  adres?: string;

  /** Komórki, których mieszkańców obsługuje, choć mu nie podlegają. */
  @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsUUID(undefined, { each: true })
  obsluguje: string[];
}

/** Zmiana komórki; podaj tylko to, co się zmienia. */
export class KomorkaChange {
  /** Nazwa. */
  @IsOptional() @IsPlainText(200)
  nazwa?: string;

  /** Adres. */
  @IsOptional() @IsPlainText(300)
  adres?: string;

  /** Pełna lista komórek, które obsługuje. */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsUUID(undefined, { each: true })
  obsluguje?: string[];
}

/** Komórka organizacyjna. */
export class KomorkaResponse {
  id: string;
  /** Komórka nadrzędna; brak u samego ośrodka. */
  nadrzedna_id: string | null;
  rodzaj: string;
  kod: string;
  nazwa: string;
  symbol: string;
  adres: string | null;
  /** Komórki, których mieszkańców obsługuje, choć mu nie podlegają. */
  obsluguje: string[];
  wersja: number;
}

/** Strona listy komórek. */
export class KomorkaPage {
  elementy: KomorkaResponse[];
  nastepny: string | null;
}
