import { IsDay, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';

/** Okres i jednostka zestawienia. */
export class ZestawienieQuery {
  /** Pierwszy dzień, RRRR-MM-DD. */
  @IsDay()
  od: PlainDate;

  /** Ostatni dzień, RRRR-MM-DD. */
  @IsDay()
  do: PlainDate;

  /** Filia albo dział; puste: wszystkie jednostki, które pytający widzi. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Osoby, które składają się na liczbę w zestawieniu. */
export class OsobyZestawieniaQuery extends PageQuery {
  @IsDay()
  od: PlainDate;

  @IsDay()
  do: PlainDate;

  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Kod rodzaju usługi; puste: wszystkie. */
  @IsOptional() @Matches(/^[a-z_]{1,60}$/)
  rodzaj?: string;

  /** Tylko usługi w ramach kontraktu (true) albo bez niego (false). */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  z_kontraktem?: boolean;
}

/** Liczby dla rodzaju usługi, jednostki albo całości. Osobę i rodzinę liczy się w wierszu raz, więc wiersze nie sumują się do całości. */
export class LiczbyUslugResponse {
  /** Kod rodzaju; puste: wszystkie rodzaje. */
  rodzaj: string | null;
  /** Jednostka; puste: wszystkie. */
  komorka_id: string | null;
  /** Usługi w ramach kontraktu, bez niego albo (puste) razem. */
  z_kontraktem: boolean | null;
  /** Osoby, którym udzielono usługi. */
  osoby: number;
  rodziny: number;
  osoby_w_rodzinach: number;
  /** Liczba usług. */
  uslugi: number;
  /** Łączny czas w minutach. */
  minuty: number;
}

/** Liczby kontraktów rodzaju A, B albo (puste) obu. */
export class LiczbyKontraktowResponse {
  rodzaj: string | null;
  /** Kontrakty obowiązujące choć jeden dzień w okresie. */
  obowiazywalo: number;
  zawarto: number;
  zakonczono: number;
  zrealizowano: number;
  osoby: number;
  rodziny: number;
}

/** Liczby zajęć grupowych rodzaju albo (puste) wszystkich. Uczestników liczy się na każdych zajęciach od nowa, bo nie zapisuje się, kim są. */
export class LiczbyZajecResponse {
  rodzaj: string | null;
  zajecia: number;
  uczestnicy: number;
  minuty: number;
}

/** Zestawienie pracy socjalnej za okres. */
export class ZestawienieResponse {
  od: string;
  do: string;
  uslugi: LiczbyUslugResponse[];
  kontrakty: LiczbyKontraktowResponse[];
  zajecia: LiczbyZajecResponse[];
}

/** Osoba z usługami, za które liczy się ją w zestawieniu. */
export class OsobaZestawieniaResponse {
  osoba_id: string;
  imie: string;
  nazwisko: string;
  usluga_ids: string[];
}

/** Strona osób. */
export class OsobyZestawieniaPage {
  elementy: OsobaZestawieniaResponse[];
  nastepny: string | null;
}
