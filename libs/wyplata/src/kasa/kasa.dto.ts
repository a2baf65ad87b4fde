import { IsAmount, IsDay, IsPlainText, PageQuery } from '@ostoja/http';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ODBIOR_STAN, type OdbiorStan } from './kasa.query.js';
import { DOKUMENT_TOZSAMOSCI, type DokumentTozsamosci } from './operacja-kasowa.entity.js';

/** Przyjęcie wysłanej listy do kasy. */
export class ListaOdbioruRequest {
  /** Lista wypłat: wysłana, wypłacana w kasie albo rzeczowo. */
  @IsUUID()
  lista_id: string;

  /** Ostatni dzień odbioru, najpóźniej ostatni dzień miesiąca wypłaty. */
  @IsDay()
  odbior_do: string;
}

/** Filtr list odbioru. */
export class ListaOdbioruPageQuery extends PageQuery {
  /** do-przyjecia, otwarta albo zamknieta; domyślnie otwarta. */
  @IsOptional() @IsIn(ODBIOR_STAN)
  stan?: OdbiorStan;
}

/** Lista odbioru w kasie. */
export class ListaOdbioruResponse {
  /** Identyfikator listy odbioru; null, dopóki kasa jej nie przyjmie. */
  id: string | null;
  /** Lista wypłat, z której pochodzi. */
  lista_id: string;
  /** Numer listy wypłat. */
  numer: string;
  /** Nazwa komórki. */
  komorka: string;
  /** kasa albo rzeczowo. */
  kanal: string;
  /** Dzień wypłaty. */
  dzien: string;
  /** Ostatni dzień odbioru. */
  odbior_do: string | null;
  /** do-przyjecia, otwarta, zamknieta. */
  stan: string;
  /** Ile jest do wydania, w złotych. */
  kwota: string;
  /** Liczba wypłat. */
  liczba: number;
  /** Ile odebrano, w złotych. */
  odebrano_kwota: string;
  /** Ile wypłat odebrano. */
  odebrano_liczba: number;
  /** Wersja; wartość nagłówka ETag. */
  wersja: number | null;
}

/** Strona list odbioru. */
export class ListaOdbioruPage {
  /** Listy od najnowszej. */
  elementy: ListaOdbioruResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Szukanie wypłaty na liście odbioru. */
export class OdbiorSzukanieRequest extends PageQuery {
  /** Część nazwiska albo cały numer wypłaty. */
  @IsOptional() @IsPlainText(80)
  tekst?: string;
}

/** Kto może odebrać za osobę. */
export class UpowaznionyResponse {
  /** Identyfikator upoważnienia. */
  id: string;
  /** Imię i nazwisko upoważnionego. */
  nazwa: string;
}

/** Jedna wypłata na liście odbioru. */
export class OdbiorPozycjaResponse {
  id: string;
  lp: number;
  osoba_id: string;
  /** Numer wypłaty. */
  numer: string;
  /** Komu się należy. */
  odbiorca: string;
  /** Kwota do wydania, po potrąceniach. */
  kwota: string;
  /** do-odbioru, odebrana, zwrocona. */
  stan: string;
  /** Numer dowodu kasowego. */
  dowod: string | null;
  /** Kto odebrał. */
  odebral: string | null;
  /** Dzień odbioru. */
  odebrano: string | null;
  /** Kto może dziś odebrać za tę osobę. */
  upowaznieni: UpowaznionyResponse[];
}

/** Strona wypłat z listy odbioru. */
export class OdbiorPozycjaPage {
  /** Wypłaty w kolejności listy. */
  elementy: OdbiorPozycjaResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Wydanie jednej wypłaty. */
export class WydanieRequest {
  /** Jakim dokumentem wykazano tożsamość; jego numeru się nie zapisuje. */
  @IsIn(DOKUMENT_TOZSAMOSCI)
  dokument: DokumentTozsamosci;

  /** Upoważnienie, gdy odbiera kto inny niż osoba uprawniona. */
  @IsOptional() @IsUUID()
  upowaznienie_id?: string;
}

/** Potwierdzenie wydania. */
export class WydanieResponse {
  /** Numer dowodu kasowego, np. KW 12/2026. */
  dowod: string;
}

/** Dowód kasowy. */
export class DowodKasowyResponse {
  id: string;
  /** Numer: KP wpłata do kasy, KW wypłata z kasy, WR wydanie rzeczowe. */
  dowod: string;
  /** zasilenie, wyplata, zwrot, wydanie. */
  rodzaj: string;
  /** Numer listy wypłat. */
  lista: string;
  osoba_id: string | null;
  odebral: string | null;
  kwota: string;
  /** Kiedy wystawiono. */
  wykonano: string;
}

/** Strona dowodów kasowych. */
export class DowodKasowyPage {
  /** Dowody w kolejności wystawienia. */
  elementy: DowodKasowyResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Zamknięcie dnia w kasie. */
export class RaportKasowyRequest {
  /** Dzień, RRRR-MM-DD. */
  @IsDay()
  dzien: string;

  /** Policzona gotówka w złotych, np. "1250.00". */
  @IsAmount()
  policzono: string;
}

/** Raport kasowy dnia. */
export class RaportKasowyResponse {
  dzien: string;
  /** Numer raportu; null, dopóki dzień nie jest zamknięty. */
  numer: string | null;
  /** Gotówka na początku dnia. */
  stan_poczatkowy: string;
  /** Wpłaty do kasy. */
  przychod: string;
  /** Wypłaty z kasy i zwroty do banku. */
  rozchod: string;
  /** Gotówka na koniec dnia. */
  stan_koncowy: string;
}
