import { IsDay } from '@ostoja/http';
import { Money, type PlainDate } from '@ostoja/kernel';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { OdpowiedzBanku } from './odzyskanie.service.js';

/** Wypłata przekazana po śmierci osoby. */
export class WyplataPoSmierciResponse {
  /** Osoba. */
  osoba_id: string;
  /** Imię i nazwisko. */
  nazwa: string;
  /** Dzień śmierci. */
  data_zgonu: string;
  /** Rachunek, na który przekazano. */
  rachunek: string;
  /** Numer wypłaty. */
  numer: string;
  /** Kwota. */
  kwota: string;
  /** Dzień przekazania. */
  dzien: string;
}

/** Wypłaty po śmierci, o które banku jeszcze nie proszono. */
export class WyplatyPoSmierciResponse {
  elementy: WyplataPoSmierciResponse[];
}

/** Wniosek do banku o zwrot (art. 109a ustawy o pomocy społecznej). */
export class WniosekDoBankuRequest {
  /** Zmarła osoba. */
  @IsUUID()
  osoba_id: string;

  /** Rachunek, na który przekazano świadczenia. */
  @Matches(/^\d{26}$/, { message: 'Numer rachunku ma 26 cyfr.' })
  rachunek: string;
}

/** Odpowiedź banku. */
export class OdpowiedzBankuRequest {
  /** Dzień, w którym bank otrzymał wniosek. */
  @IsDay()
  otrzymano: string;

  /** Dzień, w którym bank poinformował, komu wypłacił pieniądze. */
  @IsOptional() @IsDay()
  poinformowano?: string | null;

  /** Ile bank wypłacił innym przed otrzymaniem wniosku. */
  @IsOptional() @Matches(/^\d{1,9}\.\d\d$/, { message: 'Podaj kwotę w postaci 450.00.' })
  wyplacono_innym?: string | null;

  /** Osoby, które bank wskazał. */
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(200, { each: true })
  osoby: string[];
}

/** Wniosek do banku z odpowiedzią i zwrotem. */
export class WniosekDoBankuResponse {
  /** Identyfikator. */
  id: string;
  /** Zmarła osoba. */
  osoba_id: string;
  /** Rachunek. */
  rachunek: string;
  /** Dzień śmierci. */
  data_zgonu: string;
  /** Kwota przekazana po śmierci. */
  kwota: string;
  /** Dzień wysłania wniosku. */
  wyslano: string;
  /** Dzień otrzymania przez bank. */
  otrzymano: string | null;
  /** Ostatni dzień na wskazanie osób przez bank. */
  termin: string | null;
  /** Kwota, którą bank ma zwrócić. */
  do_zwrotu: string | null;
  /** Dzień poinformowania przez bank. */
  poinformowano: string | null;
  /** Kwota wypłacona innym osobom. */
  wyplacono_innym: string | null;
  /** Osoby wskazane przez bank. */
  osoby: string[];
  /** Kwota, która wróciła. */
  zwrocono: string;
  /** Stan: wyslany, odpowiedz, zakonczony. */
  stan: string;
  /** Numery wypłat. */
  numery: string[];
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

/** Strona wniosków do banków. */
export class WniosekDoBankuPage {
  elementy: WniosekDoBankuResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

export function toOdpowiedz({ otrzymano, poinformowano, wyplacono_innym, osoby }: OdpowiedzBankuRequest): OdpowiedzBanku {
  const informed = (poinformowano ?? null) as PlainDate | null;
  return { otrzymano: otrzymano as PlainDate, poinformowano: informed, wyplaconoInnym: informed === null ? null : Money.parse(wyplacono_innym ?? '0.00'), osoby: osoby.map((one) => one.trim()).filter(Boolean) };
}
