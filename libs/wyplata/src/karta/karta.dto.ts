import { IsDay, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { KARTA_STAN, type KartaStan } from './karta.entity.js';
import type { KartaRow, ZdarzenieRow } from './karta.query.js';
import type { KartaZmiana } from './karta.service.js';

const ZMIANY = ['wydana', 'aktywna', 'zablokowana', 'utracona', 'zamknieta'] as const;
const NUMER = /^[A-Za-z0-9-]{1,40}$/;
const NUMER_TEKST = { message: 'Numer składa się z liter, cyfr i łączników (najwyżej 40).' };

/** Zamówienie karty przedpłaconej. */
export class KartaPrzedplaconaRequest {
  /** Osoba, której świadczenia będą wypłacane na kartę. */
  @IsUUID()
  osoba_id: string;

  /** Komórka (filia), która kartę zamawia i wyda. */
  @IsUUID()
  komorka_id: string;
}

/** Filtr kart. */
export class KartaPrzedplaconaPageQuery extends PageQuery {
  /** Tylko karty tej osoby (także sprzed scalenia kartotek). */
  @IsOptional() @IsUUID()
  osoba_id?: string;

  /** Tylko karty w tym stanie. */
  @IsOptional() @IsIn(KARTA_STAN)
  stan?: KartaStan;
}

/** Co się stało z kartą. */
export class KartaZdarzenieRequest {
  /** Nowy stan: wydana, aktywna, zablokowana, utracona, zamknieta. */
  @IsIn(ZMIANY)
  stan: (typeof ZMIANY)[number];

  /** Dzień, od którego tak jest, RRRR-MM-DD; nie późniejszy niż dzisiaj. */
  @IsDay()
  dzien: string;

  /** Powód; konieczny przy zablokowaniu, utracie i zamknięciu. */
  @IsOptional() @IsString() @MaxLength(500)
  powod?: string | null;

  /** Numer karty nadany przez wydawcę (nie numer z karty); tylko przy wydaniu. */
  @IsOptional() @Matches(NUMER, NUMER_TEKST)
  numer_wydawcy?: string | null;

  /** Numer posiadacza nadany przez wydawcę; tylko przy wydaniu. */
  @IsOptional() @Matches(NUMER, NUMER_TEKST)
  numer_posiadacza?: string | null;

  /** Cztery ostatnie cyfry numeru z karty; tylko przy wydaniu. */
  @IsOptional() @Matches(/^\d{4}$/, { message: 'Podaj cztery ostatnie cyfry numeru z karty.' })
  koncowka?: string | null;
}

/** Karta przedpłacona. */
export class KartaPrzedplaconaResponse {
  /** Identyfikator karty. */
  id: string;
  /** Osoba. */
  osoba_id: string;
  /** Komórka, która kartę prowadzi. */
  komorka_id: string;
  /** Nazwa komórki. */
  komorka: string;
  /** Imię i nazwisko posiadacza z zamówienia. */
  posiadacz: string;
  /** Numer karty u wydawcy; null przed wydaniem. */
  numer_wydawcy: string | null;
  /** Numer posiadacza u wydawcy; null przed wydaniem. */
  numer_posiadacza: string | null;
  /** Cztery ostatnie cyfry numeru z karty; null przed wydaniem. */
  koncowka: string | null;
  /** Stan: zamowiona, wydana, aktywna, zablokowana, utracona, zastapiona, zamknieta. */
  stan: string;
  /** Dzień, od którego karta jest w tym stanie. */
  stan_od: string;
  /** Powód; null gdy nie jest potrzebny. */
  powod: string | null;
  /** Karta, w której miejsce wydano tę; null dla pierwszej. */
  zastepuje_id: string | null;
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

/** Zdarzenie w życiu karty. */
export class KartaZdarzenieResponse {
  /** Identyfikator zdarzenia. */
  id: string;
  /** Stan, w który karta przeszła. */
  stan: string;
  /** Od którego dnia. */
  dzien: string;
  /** Powód. */
  powod: string | null;
  /** Kto zapisał; null gdy zapisał program. */
  kto: string | null;
  /** Chwila zapisu. */
  zapisano: Date;
}

/** Karta z historią. */
export class KartaPrzedplaconaSzczegolyResponse extends KartaPrzedplaconaResponse {
  /** Zdarzenia od najnowszego. */
  zdarzenia: KartaZdarzenieResponse[];
}

/** Strona kart. */
export class KartaPrzedplaconaPage {
  /** Karty od najnowszego zamówienia. */
  elementy: KartaPrzedplaconaResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

export const toKartaPrzedplaconaResponse = (row: KartaRow): KartaPrzedplaconaResponse => ({ ...row });
export const toKartaPrzedplaconaSzczegolyResponse = (row: KartaRow & { zdarzenia: ZdarzenieRow[] }): KartaPrzedplaconaSzczegolyResponse => ({ ...row });

export function toKartaZmiana(request: KartaZdarzenieRequest): KartaZmiana {
  return {
    stan: request.stan, dzien: request.dzien as PlainDate, powod: request.powod?.trim() || null,
    numerWydawcy: request.numer_wydawcy, numerPosiadacza: request.numer_posiadacza, koncowka: request.koncowka,
  };
}
