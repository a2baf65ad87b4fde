import { IsDay, IsPersonName, IsPlainText, PageQuery } from '@ostoja/http';
import { Transform } from 'class-transformer';
import { IsOptional, Matches } from 'class-validator';

const compact = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\s/g, '').toUpperCase() : value));

/** Wyszukiwanie osób. Podaj przynajmniej jedno z pól; wszystkie podane muszą pasować. */
export class WyszukiwanieRequest extends PageQuery {
  /** Początki imion i nazwisk w dowolnej kolejności, także bez polskich znaków, albo numer PESEL. */
  @IsOptional() @IsPlainText(200)
  tekst?: string;

  /** Numer PESEL. */
  @IsOptional() @compact @Matches(/^\d{11}$/, { message: 'Numer PESEL ma 11 cyfr.' })
  pesel?: string;

  /** Numer dokumentu tożsamości. */
  @IsOptional() @compact @IsPlainText(40)
  dokument_numer?: string;

  /** Data urodzenia, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  data_urodzenia?: string;
}

/** Osoba na liście wyszukiwania. */
export class OsobaSkrotResponse {
  id: string;
  imie: string;
  drugie_imie: string | null;
  nazwisko: string;
  nazwisko_rodowe: string | null;
  data_urodzenia: string | null;
  plec: string | null;
  pesel: string | null;
  /** Opis osoby, której tożsamości nie potwierdza dokument. */
  opis: string | null;
  data_zgonu: string | null;
  /** Czy osobę obejmuje opieką któraś z Twoich komórek. */
  objeta_opieka: boolean;
}

/** Strona wyników wyszukiwania. */
export class OsobaPage {
  elementy: OsobaSkrotResponse[];
  /** Znacznik następnej strony albo null na ostatniej. */
  nastepny: string | null;
}

/** Dane wpisywanej osoby, dla których szukamy istniejących zapisów. */
export class PodobneRequest {
  @IsPersonName()
  imie: string;

  @IsPersonName()
  nazwisko: string;

  @IsOptional() @IsPersonName()
  nazwisko_rodowe?: string;

  /** Numer PESEL, także niepełny albo z literówką. */
  @IsOptional() @Matches(/^\d{0,11}$/, { message: 'Numer PESEL ma 11 cyfr.' })
  pesel?: string;

  /** Data urodzenia, RRRR-MM-DD. */
  @IsOptional() @IsDay()
  data_urodzenia?: string;

  /** Numer dokumentu tożsamości. */
  @IsOptional() @compact @IsPlainText(40)
  dokument_numer?: string;
}

/** Osoba, która może być tą samą. */
export class PodobnaResponse {
  id: string;
  imie: string;
  nazwisko: string;
  nazwisko_rodowe: string | null;
  data_urodzenia: string | null;
  pesel: string | null;
  /** Podobieństwo 0-100. */
  ocena: number;
  /** Dlaczego: pesel, pesel-literowka, dokument, imie-i-nazwisko, zamienione-imie-i-nazwisko, literowka, nazwisko-rodowe, data-urodzenia. */
  powody: string[];
}

/** Osoby, które mogą być tą samą, od najbardziej podobnej. */
export class PodobneResponse {
  elementy: PodobnaResponse[];
}
