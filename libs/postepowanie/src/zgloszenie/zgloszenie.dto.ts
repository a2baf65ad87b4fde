import { IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import { isPesel, type PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateBy, ValidateNested } from 'class-validator';
import { type StanZgloszenia, ZGODA_ZGLOSZENIA, type Zgloszenie, type ZgodaZgloszenia, ZRODLO_PARTNERA } from './zgloszenie.entity.js';

/** A number of a person with its right check digit. */
export const IsPesel = () => ValidateBy({ name: 'isPesel', validator: { validate: isPesel, defaultMessage: () => 'Numer PESEL ma błędną cyfrę kontrolną lub datę.' } });

/** Kto zgłasza. Widzą to tylko uprawnieni; nigdy osoba, której dotyczy zgłoszenie. */
export class ZglaszajacyRequest {
  /** Imię i nazwisko albo nazwa instytucji. */
  @IsPlainText(200)
  nazwa: string;

  /** Telefon, adres albo e-mail do kontaktu zwrotnego. */
  @IsOptional() @IsPlainText(200)
  kontakt?: string | null;

  /** Zgłaszający prosi o nieujawnianie. */
  @IsBoolean()
  poufne: boolean;
}

/** Zgłoszenie potrzeby pomocy przez partnera albo jego program. */
export class ZgloszenieRequest {
  /** Numer zgłoszenia u partnera; powtórzony jest odrzucany. */
  @IsOptional() @IsPlainText(100)
  numer_zewnetrzny?: string | null;

  /** Kim jest partner: organizacja, szkola, policja, ochrona-zdrowia, urzad; brak oznacza program partnera. */
  @IsOptional() @IsIn(ZRODLO_PARTNERA)
  zrodlo?: (typeof ZRODLO_PARTNERA)[number] | null;

  /** Sprawa niecierpiąca zwłoki: wywiad w 2 dni robocze. */
  @IsOptional() @IsBoolean()
  pilne?: boolean;

  /** Czy osoba zgadza się, by wystąpił za nią ktoś inny: tak, nie, nieznana (art. 102 ust. 1). */
  @IsOptional() @IsIn(ZGODA_ZGLOSZENIA)
  zgoda?: ZgodaZgloszenia;

  /** Filia albo dział, do którego kierowane jest zgłoszenie. */
  @IsUUID()
  komorka_id: string;

  /** Dzień zgłoszenia, RRRR-MM-DD. */
  @IsDay()
  data_zgloszenia: PlainDate;

  /** Czego dotyczy. */
  @IsPlainText(5000)
  tresc: string;

  /** Imię osoby potrzebującej pomocy. */
  @IsOptional() @IsPlainText(100)
  imie?: string | null;

  /** Nazwisko osoby potrzebującej pomocy. */
  @IsOptional() @IsPlainText(100)
  nazwisko?: string | null;

  /** Numer PESEL. */
  @IsOptional() @IsPesel()
  pesel?: string | null;

  /** Gdzie przebywa. */
  @IsOptional() @IsPlainText(300)
  adres?: string | null;

  /** Telefon. */
  @IsOptional() @IsPlainText(40)
  telefon?: string | null;

  /** Kto u partnera zgłasza; widzą to tylko uprawnieni. */
  @IsOptional() @ValidateNested() @Type(() => ZglaszajacyRequest)
  zglaszajacy?: ZglaszajacyRequest | null;
}

/** Lista zgłoszeń. */
export class ZgloszeniaQuery extends PageQuery {
  /** Stan: nowe (domyślnie), wniosek, z-urzedu, zamkniete. */
  @IsOptional() @IsIn(['nowe', 'wniosek', 'z-urzedu', 'zamkniete'])
  stan?: StanZgloszenia = 'nowe';

  /** Filia albo dział. */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Tylko przydzielone mnie. */
  @IsOptional() @IsIn(['true', 'false'])
  moje?: 'true' | 'false';
}

/** Zamknięcie zgłoszenia bez sprawy. */
export class ZamkniecieZgloszeniaRequest {
  /** Powód. */
  @IsPlainText(1000)
  powod: string;
}

/** Co partner widzi o swoim zgłoszeniu. */
export class StanZgloszeniaResponse {
  id: string;
  /** Numer w systemie partnera; brak, gdy zgłosili ludzie. */
  numer_zewnetrzny: string | null;
  /** nowe, wniosek, z-urzedu albo zamkniete */
  stan: string;
  przyjeto: Date;
}

/** Własne zgłoszenie partnera: co wysłał i co z tym zrobiono. */
export class WlasneZgloszenieResponse extends StanZgloszeniaResponse {
  data_zgloszenia: string;
  tresc: string;
}

/** Strona własnych zgłoszeń, od najnowszego. */
export class WlasneZgloszeniaPage {
  elementy: WlasneZgloszenieResponse[];
  nastepny: string | null;
}

/** Zgłoszenie widziane przez pracownika. */
export class ZgloszenieResponse extends StanZgloszeniaResponse {
  komorka_id: string;
  data_zgloszenia: string;
  /** system-partnera, osoba, rodzina, sasiad, organizacja, szkola, policja, ochrona-zdrowia, urzad, anonim, inne */
  zrodlo: string;
  kanal: string;
  pilne: boolean;
  /** tak, nie, nieznana */
  zgoda: string;
  /** Do kiedy trzeba by przeprowadzić wywiad; brak w zgłoszeniach sprzed tej zasady. */
  termin: string | null;
  osoba_id: string | null;
  pracownik_id: string | null;
  tresc: string;
  imie: string | null;
  nazwisko: string | null;
  pesel: string | null;
  adres: string | null;
  telefon: string | null;
  powod_zamkniecia: string | null;
  wniosek_id: string | null;
  wersja: number;
}

/** Strona listy zgłoszeń. */
export class ZgloszeniaPage {
  elementy: ZgloszenieResponse[];
  nastepny: string | null;
}

export function toStanZgloszenia({ id, numerZewnetrzny, stan, przyjeto }: Zgloszenie): StanZgloszeniaResponse {
  return { id, numer_zewnetrzny: numerZewnetrzny, stan, przyjeto };
}

export function toWlasneZgloszenie(zgloszenie: Zgloszenie): WlasneZgloszenieResponse {
  return { ...toStanZgloszenia(zgloszenie), data_zgloszenia: zgloszenie.dataZgloszenia, tresc: zgloszenie.tresc };
}

export function toZgloszenieResponse(zgloszenie: Zgloszenie): ZgloszenieResponse {
  return {
    ...toStanZgloszenia(zgloszenie),
    komorka_id: zgloszenie.komorkaId,
    data_zgloszenia: zgloszenie.dataZgloszenia,
    zrodlo: zgloszenie.zrodlo,
    kanal: zgloszenie.kanal,
    pilne: zgloszenie.pilne,
    zgoda: zgloszenie.zgoda,
    termin: zgloszenie.termin === 'infinity' ? null : zgloszenie.termin,
    osoba_id: zgloszenie.osobaId,
    pracownik_id: zgloszenie.pracownikId,
    tresc: zgloszenie.tresc,
    imie: zgloszenie.imie,
    nazwisko: zgloszenie.nazwisko,
    pesel: zgloszenie.pesel,
    adres: zgloszenie.adres,
    telefon: zgloszenie.telefon,
    powod_zamkniecia: zgloszenie.powodZamkniecia,
    wniosek_id: zgloszenie.wniosekId,
    wersja: zgloszenie.wersja,
  };
}
