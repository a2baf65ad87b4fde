import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { Zglaszajacy } from './zglaszajacy.entity.js';
import { RODZAJ_DZIALANIA, type RodzajDzialania, type ZgloszenieDzialanie } from './zgloszenie-dzialanie.entity.js';
import { IsPesel, ZglaszajacyRequest, ZgloszenieResponse } from './zgloszenie.dto.js';
import { KANAL_ZGLOSZENIA, type KanalZgloszenia, ZGODA_ZGLOSZENIA, type ZgodaZgloszenia, ZRODLO, type Zrodlo } from './zgloszenie.entity.js';

/** Zgłoszenie przyjęte przez pracownika. */
export class PrzyjecieZgloszeniaRequest {
  /** Filia albo dział, który się nim zajmie. */
  @IsUUID()
  komorka_id: string;

  /** Kto zgłasza: osoba, rodzina, sasiad, organizacja, szkola, policja, ochrona-zdrowia, urzad, anonim, inne. */
  @IsIn(ZRODLO)
  zrodlo: Exclude<Zrodlo, 'system-partnera'>;

  /** Droga: osobiscie, telefon, poczta, e-mail, e-doreczenia. */
  @IsIn(KANAL_ZGLOSZENIA)
  kanal: Exclude<KanalZgloszenia, 'system'>;

  /** Dzień zgłoszenia, RRRR-MM-DD. */
  @IsDay()
  data_zgloszenia: PlainDate;

  /** Sprawa niecierpiąca zwłoki: wywiad w 2 dni robocze. */
  @IsBoolean()
  pilne: boolean;

  /** Czy osoba zgadza się, by wystąpił za nią ktoś inny: tak, nie, nieznana (art. 102 ust. 1). */
  @IsIn(ZGODA_ZGLOSZENIA)
  zgoda: ZgodaZgloszenia;

  /** Czego dotyczy. Bez danych zgłaszającego. */
  @IsPlainText(5000)
  tresc: string;

  /** Osoba z kartoteki, jeżeli ją rozpoznano. */
  @IsOptional() @IsUUID()
  osoba_id?: string | null;

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

  /** Kto zgłasza; brak przy zgłoszeniu anonimowym. */
  @IsOptional() @ValidateNested() @Type(() => ZglaszajacyRequest)
  zglaszajacy?: ZglaszajacyRequest | null;
}

/** Przydzielenie zgłoszenia pracownikowi socjalnemu. */
export class PrzydzialZgloszeniaRequest {
  /** Pracownik; null odbiera zgłoszenie. */
  @IsOptional() @IsUUID()
  pracownik_id: string | null;
}

/** Co zrobiono w sprawie zgłoszenia. */
export class DzialanieRequest {
  /** rozmowa, telefon, wizyta, przekazanie, inne */
  @IsIn(RODZAJ_DZIALANIA)
  rodzaj: RodzajDzialania;

  /** Dzień, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;

  /** Co ustalono. */
  @IsPlainText(2000)
  opis: string;
}

/** Działanie w sprawie zgłoszenia. */
export class DzialanieResponse {
  id: string;
  rodzaj: string;
  dzien: string;
  opis: string;
  kto: string;
}

/** Inne zgłoszenie albo otwarta sprawa, które mogą dotyczyć tej samej osoby. */
export class PodobneZgloszenieResponse {
  /** zgloszenie albo sprawa */
  rodzaj: string;
  id: string;
  /** Znak sprawy albo dzień zgłoszenia. */
  opis: string;
  stan: string;
  /** Po czym poznano: pesel, osoba, nazwisko, adres. */
  podobienstwo: string;
}

/** Zgłoszenie z tym, co zrobiono, i z tym, co może dotyczyć tego samego. */
export class ZgloszenieAktaResponse extends ZgloszenieResponse {
  dzialania: DzialanieResponse[];
  podobne: PodobneZgloszenieResponse[];
  /** Czy zapisano zgłaszającego; jego dane pokazuje osobna droga. */
  ma_zglaszajacego: boolean;
}

/** Kto zgłosił. */
export class ZglaszajacyResponse {
  nazwa: string;
  kontakt: string | null;
  poufne: boolean;
}

export function toDzialanie({ id, rodzaj, dzien, opis, kto }: ZgloszenieDzialanie): DzialanieResponse {
  return { id, rodzaj, dzien, opis, kto };
}

export function toZglaszajacy({ nazwa, kontakt, poufne }: Zglaszajacy): ZglaszajacyResponse {
  return { nazwa, kontakt, poufne };
}
