import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { POLOZENIE, type Polozenie } from './wlasciwosc-miejscowa.policy.js';

/** Gdzie mieszka albo przebywa osoba; bez jej danych. */
export class WskazanieRequest {
  /** zamieszkanie, bezdomnosc, dom-pomocy albo placowka-umowa (art. 101). */
  @IsIn(POLOZENIE)
  polozenie: Polozenie;

  /** Miejscowość, w której mieszka albo przebywa. */
  @IsPlainText(100)
  miejscowosc: string;

  /** Ulica, osiedle, plac. */
  @IsOptional() @IsPlainText(200)
  ulica?: string | null;

  /** Numer domu: 12, 12A albo 12/3. */
  @IsOptional() @IsPlainText(20)
  numer?: string | null;

  /** Gmina ostatniego stałego zameldowania (bezdomność), gmina kierująca (dom pomocy) albo gmina zamieszkania sprzed pobytu (placówka). */
  @IsOptional() @IsPlainText(100)
  gmina_wlasciwa?: string | null;

  /** Sprawa niecierpiąca zwłoki. */
  @IsOptional() @IsBoolean()
  pilne?: boolean;

  /** Na który dzień; domyślnie dziś. */
  @IsOptional() @IsDay()
  na_dzien?: PlainDate;
}

/** Dział, który przyjmuje i informuje mieszkańców filii. */
export class PunktInformacjiResponse {
  komorka_id: string;
  nazwa: string;
  adres: string | null;
}

/** Filia albo dział, do którego prowadzi adres. */
export class WskazanaKomorkaResponse {
  komorka_id: string;
  nazwa: string;
  symbol: string;
  adres: string | null;
  /** Skąd to wiadomo: wpis wykazu ulic. */
  podstawa: string;
  /** Wpis przykładowy, nie z prawdziwego wykazu. */
  przyklad: boolean;
  informacja: PunktInformacjiResponse[];
}

/** Która gmina i która filia. */
export class WskazanieResponse {
  /** nasza, inna albo nieustalona */
  gmina: string;
  nazwa_gminy: string | null;
  przepis: string;
  wyjasnienie: string;
  /** przekazanie-wedlug-wlasciwosci, ustalenie albo brak */
  czynnosc: string | null;
  /** Pomoc, której może udzielić gmina miejsca pobytu. */
  pomoc_miejsca_pobytu: string | null;
  /** Jedna pozycja: pewne; kilka: do wyboru; żadna: adresu nie ma w wykazie. */
  komorki: WskazanaKomorkaResponse[];
  /** Ulice o podobnej nazwie, gdy podanej nie ma. */
  podobne_ulice: string[];
}

/** Która gmina i filia według adresu z kartoteki. */
export class WskazanieOsobyResponse {
  /** Brak, gdy adres nie jest znany. */
  wskazanie: WskazanieResponse | null;
}
