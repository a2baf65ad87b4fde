import { IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { KANAL_KONTAKTU, type KanalKontaktu, type Kontakt, WYNIK_KONTAKTU, type WynikKontaktu } from './kontakt.entity.js';

/** Pierwszy kontakt: kto przyszedł albo zadzwonił, w jakiej sprawie i co z tego wynikło. */
export class PierwszyKontaktRequest {
  /** Komórka, w której to było, albo filia, której dotyczyło. */
  @IsUUID()
  komorka_id: string;

  /** Dzień, RRRR-MM-DD. */
  @IsDay()
  dzien: PlainDate;

  /** osobiscie, telefon, poczta, e-mail, e-doreczenia */
  @IsIn(KANAL_KONTAKTU)
  kanal: KanalKontaktu;

  /** Osoba z kartoteki; brak, gdy nie podała, kim jest. */
  @IsOptional() @IsUUID()
  osoba_id?: string | null;

  /** Kod wydanej karty usługi. */
  @IsOptional() @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/) @MaxLength(60)
  karta_kod?: string | null;

  /** W jakiej sprawie, gdy nie ma na to karty. Bez danych osoby. */
  @IsOptional() @IsPlainText(300)
  temat?: string | null;

  /** porada (bez sprawy), skierowanie, wniosek albo zgloszenie */
  @IsIn(WYNIK_KONTAKTU)
  wynik: WynikKontaktu;

  /** Komórka, do której skierowano. */
  @IsOptional() @IsUUID()
  skierowano_komorka_id?: string | null;

  /** Inna instytucja, do której skierowano. */
  @IsOptional() @IsPlainText(200)
  skierowano_do?: string | null;

  /** Wniosek, który z tego wyniknął. */
  @IsOptional() @IsUUID()
  wniosek_id?: string | null;

  /** Zgłoszenie, które z tego wynikło. */
  @IsOptional() @IsUUID()
  zgloszenie_id?: string | null;
}

/** Które kontakty. */
export class PierwszeKontaktyFiltr {
  /** Pierwszy dzień. */
  @IsDay()
  od: PlainDate;

  /** Ostatni dzień. */
  @IsDay()
  do: PlainDate;

  /** Komórka. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Lista kontaktów. */
export class PierwszeKontaktyQuery extends PageQuery {
  /** Dzień; domyślnie dziś. */
  @IsOptional() @IsDay()
  dzien?: PlainDate;

  /** Komórka. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Pierwszy kontakt. */
export class PierwszyKontaktResponse {
  id: string;
  komorka_id: string;
  dzien: string;
  kanal: string;
  osoba_id: string | null;
  karta_kod: string | null;
  temat: string | null;
  wynik: string;
  skierowano_komorka_id: string | null;
  skierowano_do: string | null;
  wniosek_id: string | null;
  zgloszenie_id: string | null;
  przyjal_id: string;
  przyjeto: Date;
}

/** Strona listy kontaktów. */
export class PierwszeKontaktyPage {
  elementy: PierwszyKontaktResponse[];
  nastepny: string | null;
}

/** Ile kontaktów danego rodzaju. */
export class LiczbaKontaktowResponse {
  komorka_id: string;
  wynik: string;
  kanal: string;
  karta_kod: string | null;
  liczba: number;
}

export function toPierwszyKontakt(kontakt: Kontakt): PierwszyKontaktResponse {
  return {
    id: kontakt.id, komorka_id: kontakt.komorkaId, dzien: kontakt.dzien, kanal: kontakt.kanal, osoba_id: kontakt.osobaId, karta_kod: kontakt.kartaKod, temat: kontakt.temat, wynik: kontakt.wynik,
    skierowano_komorka_id: kontakt.skierowanoKomorkaId, skierowano_do: kontakt.skierowanoDo, wniosek_id: kontakt.wniosekId, zgloszenie_id: kontakt.zgloszenieId,
    przyjal_id: kontakt.przyjalId, przyjeto: kontakt.przyjeto,
  };
}
