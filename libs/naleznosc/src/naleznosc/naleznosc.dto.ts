import { IsAmount, IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import { Money, type PlainDate, plainMonth } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, ValidateNested } from 'class-validator';
import { PRZYCZYNY, RODZAJE_NALEZNOSCI, type Przyczyna, type RodzajNaleznosci, type StanNaleznosci } from './naleznosc.entity.js';
import type { NaleznoscRow } from './naleznosc.query.js';
import type { NowaNaleznosc } from './naleznosc.service.js';

const STANY = ['projekt', 'ustalona', 'uchylona', 'wycofana'] as const;
const KOD_BUDZETU = /^[0-9a-z-]{1,20}$/;

/** Które należności pokazać. */
export class NaleznoscPageQuery extends PageQuery {
  /** Komórka prowadząca sprawę. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
  /** Osoba zobowiązana (także sprzed scalenia kartotek). */
  @IsOptional() @IsUUID()
  osoba_id?: string;
  /** Sprawa. */
  @IsOptional() @IsUUID()
  sprawa_id?: string;
  /** Stan należności. */
  @IsOptional() @IsIn(STANY)
  stan?: StanNaleznosci;
  /** Tylko te, których termin płatności minął. */
  @IsOptional() @IsIn(['true', 'false'])
  zalegle?: string;
}

/** Linia budżetu. */
export class LiniaBudzetuRequest {
  /** Dział, np. 852. */
  @IsString() @Matches(KOD_BUDZETU)
  dzial: string;
  /** Rozdział, np. 85214. */
  @IsString() @Matches(KOD_BUDZETU)
  rozdzial: string;
  /** Paragraf, np. 3110. */
  @IsString() @Matches(KOD_BUDZETU)
  paragraf: string;
  /** Źródło: wlasne, dotacja-2030. */
  @IsString() @Matches(KOD_BUDZETU)
  zrodlo: string;
}

/** Miesiąc nienależnie pobranego świadczenia. */
export class MiesiacNaleznosciRequest {
  /** Wypłata z Ostoi; bez niej świadczenie wypłacił inny system. */
  @IsOptional() @IsUUID()
  rata_id?: string | null;
  /** Miesiąc, RRRR-MM. */
  @IsString() @Matches(/^\d{4}-\d{2}$/)
  miesiac: string;
  /** Dzień pobrania. */
  @IsDay()
  dzien_pobrania: PlainDate;
  /** Kwota wypłacona. */
  @IsAmount()
  wyplacono: string;
  /** Kwota należna po ustaleniu prawdziwych danych. */
  @IsAmount()
  nalezne: string;
}

/** Nowa należność. */
export class NaleznoscRequest {
  /** Sprawa świadczenia lub opłaty. */
  @IsUUID()
  sprawa_id: string;
  /** Osoba zobowiązana; bez niej strona sprawy. */
  @IsOptional() @IsUUID()
  osoba_id?: string | null;
  /** Rodzaj należności. */
  @IsIn(RODZAJE_NALEZNOSCI)
  rodzaj: RodzajNaleznosci;
  /** Przyczyna nienależnego pobrania. */
  @IsOptional() @IsIn(PRZYCZYNY)
  przyczyna?: Przyczyna | null;
  /** Czego dotyczy, np. nazwa świadczenia i okres. */
  @IsPlainText(300)
  opis: string;
  /** Miesiące nienależnie pobranego świadczenia. */
  @IsArray() @ArrayMaxSize(120) @ValidateNested({ each: true }) @Type(() => MiesiacNaleznosciRequest)
  miesiace: MiesiacNaleznosciRequest[];
  /** Kwota innej należności niż nienależne świadczenie. */
  @IsOptional() @IsAmount()
  kwota?: string | null;
  /** Klasyfikacja kwoty albo świadczenia wypłaconego przez inny system. */
  @IsOptional() @ValidateNested() @Type(() => LiniaBudzetuRequest)
  linia?: LiniaBudzetuRequest | null;
}

/** Powód czynności. */
export class PowodNaleznosciRequest {
  /** Powód, zapisany w aktach należności. */
  @IsPlainText(1000)
  powod: string;
}

/** Od kiedy potrącać z bieżących świadczeń. */
export class PotracanieRequest {
  /** Pierwszy dzień potrąceń; null zatrzymuje potrącanie. */
  @IsOptional() @IsDay()
  od?: PlainDate | null;
}

/** Czyje saldo. */
export class SaldoNaleznosciQuery {
  /** Osoba (także sprzed scalenia kartotek). */
  @IsUUID()
  osoba_id: string;
}

/** Z której sprawy. */
export class PropozycjeNaleznosciQuery {
  /** Sprawa. */
  @IsUUID()
  sprawa_id: string;
}

/** Należność na liście. */
export class NaleznoscResponse {
  /** Identyfikator. */
  id: string;
  /** Wersja (ETag). */
  wersja: number;
  /** Numer, np. N-2026-15. */
  numer: string;
  /** Osoba zobowiązana. */
  osoba_id: string;
  /** Nazwisko i imię; null dla osób bez wglądu w kartotekę. */
  osoba: string | null;
  /** Sprawa. */
  sprawa_id: string;
  /** Komórka. */
  komorka_id: string;
  /** Nazwa komórki. */
  komorka: string;
  /** Rodzaj: nienalezne_swiadczenie, oplata_art_97, inna_oplata, wydatki. */
  rodzaj: string;
  /** Czego dotyczy; puste dla osób bez wglądu w decyzje. */
  opis: string;
  /** Kwota ustalona. */
  kwota: string;
  /** Zostało do zapłaty. */
  pozostalo: string;
  /** W tym wymagalne dziś. */
  wymagalne: string;
  /** Stan: projekt, ustalona, uchylona, wycofana. */
  stan: string;
  /** Termin płatności. */
  termin: string | null;
  /** Dzień ostateczności decyzji. */
  ostateczna: string | null;
}

/** Strona należności. */
export class NaleznoscPage {
  /** Należności od najnowszej. */
  elementy: NaleznoscResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Saldo osoby: wszystkie jej należności razem. */
export class SaldoNaleznosciResponse {
  /** Ustalono. */
  ustalono: string;
  /** Wpłacono. */
  wplacono: string;
  /** Potrącono ze świadczeń. */
  potracono: string;
  /** Umorzono lub odstąpiono od żądania. */
  umorzono: string;
  /** Przedawniono. */
  przedawniono: string;
  /** Uchylono. */
  uchylono: string;
  /** Zostało do zapłaty. */
  pozostalo: string;
  /** W tym wymagalne dziś. */
  wymagalne: string;
}

/** Wypłata bez podstawy, której nie ma jeszcze w żadnej należności. */
export class PropozycjaNaleznosciResponse {
  /** Wypłata. */
  rata_id: string;
  /** Miesiąc, RRRR-MM. */
  miesiac: string;
  /** Dzień pobrania. */
  dzien_pobrania: string;
  /** Kwota wypłacona. */
  wyplacono: string;
  /** W tym bez podstawy. */
  nienalezna: string;
  /** Nazwa świadczenia. */
  opis: string;
}

export const toNaleznoscResponse = (row: NaleznoscRow): NaleznoscResponse => row;

export function toNowaNaleznosc({ sprawa_id, osoba_id = null, rodzaj, przyczyna = null, opis, miesiace, kwota, linia = null }: NaleznoscRequest): NowaNaleznosc {
  return {
    sprawaId: sprawa_id, osobaId: osoba_id, rodzaj, przyczyna, opis, kwota: kwota ? Money.parse(kwota) : null, linia: linia && { ...linia },
    miesiace: miesiace.map(({ rata_id = null, miesiac, dzien_pobrania, wyplacono, nalezne }) => ({
      rataId: rata_id, miesiac: plainMonth(miesiac), dzienPobrania: dzien_pobrania, wyplacono: Money.parse(wyplacono).toString(), nalezne: Money.parse(nalezne).toString(),
    })),
  };
}
