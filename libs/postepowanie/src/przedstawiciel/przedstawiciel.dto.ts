import { IsDay, IsPlainText } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { OGRANICZENIA, RODZAJE_PRZEDSTAWICIELI, type RodzajOgraniczenia, type RodzajPrzedstawiciela, ZAKRESY, type ZakresPelnomocnictwa } from './adresat.policy.js';
import type { NoweOgraniczenie, NowyPrzedstawiciel } from './przedstawiciel.service.js';

const OPLATY = ['uiszczona', 'zwolnienie', 'brak', 'nie-dotyczy'] as const;

/** Pełnomocnik, opiekun, kurator albo inny przedstawiciel strony (art. 30-34 KPA). */
export class PrzedstawicielRequest {
  /** pelnomocnik, pelnomocnik-do-doreczen, przedstawiciel-ustawowy, opiekun-prawny, kurator, przedstawiciel-nieobecnego */
  @IsIn(RODZAJE_PRZEDSTAWICIELI)
  rodzaj: RodzajPrzedstawiciela;

  /** Imię i nazwisko albo nazwa. */
  @IsPlainText(200)
  nazwa: string;

  /** Ta sama osoba w kartotece, jeżeli w niej jest. */
  @IsOptional() @IsUUID()
  osoba_id?: string | null;

  /** Adres do doręczeń. */
  @IsPlainText(300)
  adres: string;

  /** Adres do doręczeń elektronicznych. */
  @IsOptional() @IsPlainText(100)
  adres_edoreczen?: string | null;

  /** Dokument umocowania: rodzaj, sygnatura, kto wydał. */
  @IsPlainText(300)
  dokument: string;

  /** Dzień dokumentu. */
  @IsDay()
  dokument_dzien: PlainDate;

  /** Skan dokumentu w aktach. */
  @IsOptional() @IsUUID()
  dokument_id?: string | null;

  /** wszystkie-czynnosci, wskazane-czynnosci albo doreczenia */
  @IsIn(ZAKRESY)
  zakres: ZakresPelnomocnictwa;

  /** Jakich czynności dotyczy; wymagane przy wskazanych. */
  @IsOptional() @IsPlainText(500)
  zakres_opis?: string | null;

  /** Opłata skarbowa od pełnomocnictwa: uiszczona, zwolnienie, brak, nie-dotyczy. */
  @IsOptional() @IsIn(OPLATY)
  oplata?: (typeof OPLATY)[number];

  /** Dalsza strona postępowania, za którą działa; pominięta oznacza stronę sprawy. */
  @IsOptional() @IsUUID()
  strona_id?: string | null;

  /** Od kiedy działa. */
  @IsDay()
  od: PlainDate;

  /** Do kiedy; pominięte oznacza do odwołania. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;
}

/** Koniec umocowania. */
export class ZakonczeniePrzedstawicielstwaRequest {
  /** Ostatni dzień, RRRR-MM-DD; pominięty tylko wtedy, gdy umocowanie jest bez skutku. */
  @IsOptional() @IsDay()
  do?: PlainDate | null;

  /** Umocowanie nigdy nie działało: wpisano je przez pomyłkę albo odwołano przed pierwszym dniem. */
  @IsOptional() @IsBoolean()
  bez_skutku?: boolean;

  /** Powód: odwołanie, wypowiedzenie, pełnoletność… */
  @IsPlainText(300)
  powod: string;
}

/** Strona nie może działać sama albo jest nieobecna (art. 30 i 34 KPA). */
export class OgraniczenieStronyRequest {
  /** brak-zdolnosci, ograniczona-zdolnosc albo nieobecnosc */
  @IsIn(OGRANICZENIA)
  rodzaj: RodzajOgraniczenia;

  /** Skąd to wiadomo, np. sygnatura orzeczenia; bez danych o zdrowiu. */
  @IsPlainText(300)
  ustalenie: string;

  /** Od kiedy. */
  @IsDay()
  od: PlainDate;

  /** Dzień wystąpienia do sądu o przedstawiciela. */
  @IsOptional() @IsDay()
  wystapiono_do_sadu?: PlainDate | null;
}

/** Zmiana: wystąpienie do sądu albo koniec ograniczenia. */
export class ZmianaOgraniczeniaRequest {
  /** Dzień wystąpienia do sądu o przedstawiciela. */
  @IsOptional() @IsDay()
  wystapiono_do_sadu?: PlainDate;

  /** Ostatni dzień ograniczenia. */
  @IsOptional() @IsDay()
  do?: PlainDate;

  /** Ograniczenia nigdy nie było: wpis przez pomyłkę. */
  @IsOptional() @IsBoolean()
  bez_skutku?: boolean;
}

export function toNowyPrzedstawiciel(r: PrzedstawicielRequest): NowyPrzedstawiciel {
  return {
    rodzaj: r.rodzaj, nazwa: r.nazwa, osobaId: r.osoba_id ?? null, adres: r.adres, adresEdoreczen: r.adres_edoreczen ?? null, dokument: r.dokument,
    dokumentDzien: r.dokument_dzien, dokumentId: r.dokument_id ?? null, zakres: r.zakres, zakresOpis: r.zakres_opis ?? null, oplata: r.oplata ?? 'nie-dotyczy',
    od: r.od, do: r.do ?? null, stronaId: r.strona_id ?? null,
  };
}

export function toNoweOgraniczenie({ rodzaj, ustalenie, od, wystapiono_do_sadu }: OgraniczenieStronyRequest): NoweOgraniczenie {
  return { rodzaj, ustalenie, od, do: null, wystapionoDoSadu: wystapiono_do_sadu ?? null };
}
