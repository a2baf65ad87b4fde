import type { ClassifiedAmount } from '@ostoja/finanse';
import { PageQuery, IsDay } from '@ostoja/http';
import type { Page } from '@ostoja/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { KANAL, type Kanal } from '../tytul/tytul.entity.js';
import { LISTA_STAN, type ListaStan } from './lista.entity.js';
import type { ListaRow, PozycjaRow } from './lista.query.js';
import type { CzynnoscRow } from './obieg/czynnosci.service.js';

/** Zlecenie przygotowania listy wypłat. */
export class ListaRequest {
  /** Komórka (filia), której wypłaty obejmie lista. */
  @IsUUID()
  komorka_id: string;

  /** Dzień wypłaty, RRRR-MM-DD. */
  @IsDay()
  dzien: string;

  /** Sposób wypłaty: przelew, kasa, przekaz, karta, rzeczowo. */
  @IsIn(KANAL)
  kanal: Kanal;

  /** Ostatni miesiąc, za który lista wypłaca, RRRR-MM; obejmuje też zaległe wypłaty za wcześniejsze miesiące. */
  @Matches(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, { message: 'Podaj miesiąc w postaci RRRR-MM.' })
  miesiac: string;
}

/** Filtr list wypłat. */
export class ListaPageQuery extends PageQuery {
  /** Tylko listy tej komórki. */
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Tylko listy na tym etapie. */
  @IsOptional() @IsIn(LISTA_STAN)
  stan?: ListaStan;
}

/** Lista wypłat. */
export class ListaResponse {
  /** Identyfikator listy. */
  id: string;
  /** Komórka, której dotyczy lista. */
  komorka_id: string;
  /** Nazwa komórki. */
  komorka: string;
  /** Lista wypłat z jednego zamkniętego kręgu; widzą ją jego członkowie i księgowość. */
  w_kregu: boolean;
  /** Numer listy w ośrodku: kolejny w roku. */
  numer: string;
  /** Dzień wypłaty. */
  dzien: string;
  /** Ostatni miesiąc, za który lista wypłaca. */
  miesiac: string;
  /** Sposób wypłaty: przelew, kasa, przekaz, karta, rzeczowo. */
  kanal: string;
  /** Etap: przygotowana, sprawdzona-merytorycznie, sprawdzona-rachunkowo, skontrolowana, zatwierdzona, podpisana, wyslana (w drodze do czasu potwierdzenia przez bank). */
  stan: string;
  /** Suma wypłat w złotych, np. "1250.00". */
  suma: string;
  /** Z sumy potrącono na należności ośrodka; reszta idzie do odbiorców. */
  potracono: string;
  /** Liczba wypłat. */
  liczba: number;
  /** Pierwsza lista tej komórki, dnia i sposobu wypłaty, którą ta lista uzupełnia. */
  uzupelnia_id: string | null;
  /** Ile należnych wypłat pominięto, bo osoba nie ma tego, czego wymaga sposób wypłaty: rachunku, czynnej karty albo adresu. */
  pominieto_bez_rachunku: number;
  /** Ile należnych wypłat pominięto, bo osoba zmarła. */
  pominieto_po_zgonie: number;
  /** Kto przygotował listę. */
  przygotowal_id: string;
  /** Kto usuwał pozycje z listy. */
  poprawiali_ids: string[];
  /** Kto sprawdził listę merytorycznie. */
  merytorycznie_id: string | null;
  /** Kto sprawdził listę formalno-rachunkowo. */
  rachunkowo_id: string | null;
  /** Kto wykonał wstępną kontrolę (art. 54 ustawy o finansach publicznych). */
  skontrolowal_id: string | null;
  /** Kto zatwierdził listę. */
  zatwierdzil_id: string | null;
  /** Kto złożył pierwszy podpis bankowy. */
  podpisal_id: string | null;
  /** Kto złożył drugi podpis bankowy i przekazał listę. */
  wyslal_id: string | null;
  /** Kiedy listę przygotowano. */
  utworzono: string;
  /** Kiedy listę zatwierdzono. */
  zatwierdzono: string | null;
  /** Kiedy powstał plik dla banku. */
  wyslano: string | null;
  /** Skrót SHA-256 pliku dla banku. */
  plik_sha256: string | null;
  /** Wersja listy; wartość nagłówka ETag. */
  wersja: number;
}

/** Strona list wypłat. */
export class ListaPage {
  /** Listy od najnowszej. */
  elementy: ListaResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Jedna wypłata na liście. */
export class PozycjaResponse {
  /** Identyfikator pozycji. */
  id: string;
  /** Liczba porządkowa; w komórce kolejna wśród wypłat, które widać. */
  lp: number;
  /** Rata, którą pozycja wypłaca. */
  rata_id: string;
  /** Tytuł wypłaty. */
  tytul_id: string;
  /** Osoba uprawniona. */
  osoba_id: string;
  /** Numer płatności w banku, np. "P-2026-7-12"; tylko dla księgowości. */
  numer: string | null;
  /** Kwota w złotych. */
  kwota: string;
  /** Z kwoty potrącono. */
  potracono: string;
  /** Stan: aktywna albo zwrocona (pieniądze wróciły). */
  stan: string;
  /** Dzień, w którym odbiorca dostał pieniądze; null, gdy nie wiadomo. */
  wykonano: string | null;
  /** Dlaczego pieniądze wróciły. */
  powod: string | null;
  /** Miesiąc, za który jest wypłata. */
  miesiac: string;
  /** Rachunek odbiorcy z chwili przygotowania listy. */
  rachunek: string | null;
  /** Nazwa i adres odbiorcy, wiersz po wierszu. */
  odbiorca: string[];
  /** Tytuł przelewu, wiersz po wierszu. */
  tytulem: string[];
}

/** Strona wypłat z listy. */
export class PozycjaPage {
  /** Wypłaty w kolejności listy. */
  elementy: PozycjaResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Suma listy w jednej podziałce klasyfikacji budżetowej. */
export class KlasyfikacjaResponse {
  /** Dział, np. 852. */
  dzial: string;
  /** Rozdział, np. 85214. */
  rozdzial: string;
  /** Paragraf, np. 3110. */
  paragraf: string;
  /** Źródło: wlasne albo dotacja z numerem paragrafu dochodów. */
  zrodlo: string;
  /** Suma w złotych. */
  kwota: string;
}

/** Jedna czynność na liście: dojście do etapu, zwrot, usunięcie pozycji. */
export class CzynnoscListyResponse {
  /** Identyfikator czynności. */
  id: string;
  /** Etap, do którego lista doszła, albo: zwrot, usuniecie. */
  rodzaj: string;
  /** Imię i nazwisko. */
  kto: string;
  /** Stanowisko. */
  stanowisko: string;
  /** Chwila czynności. */
  chwila: string;
  /** Uwaga albo powód. */
  uwaga: string | null;
  /** Od kiedy czynność nie liczy się, bo lista wróciła na wcześniejszy etap. */
  uniewazniono: string | null;
}

/** Lista wypłat z sumami, czynnościami i stroną wypłat. */
export class ListaSzczegolyResponse extends ListaResponse {
  /** Czynności od pierwszej. */
  czynnosci: CzynnoscListyResponse[];
  /** Sumy według klasyfikacji budżetowej. */
  klasyfikacja: KlasyfikacjaResponse[];
  /** Wypłaty na liście. */
  pozycje: PozycjaPage;
}

export function toListaResponse(row: ListaRow): ListaResponse {
  const { rok, numer, pominiete, miesiac, utworzono, zatwierdzono, wyslano, ...same } = row;
  return {
    ...same,
    numer: `${numer}/${rok}`,
    miesiac: miesiac.slice(0, 7),
    pominieto_bez_rachunku: pominiete['brak-rachunku'] ?? 0,
    pominieto_po_zgonie: pominiete['zgon'] ?? 0,
    utworzono: utworzono.toISOString(),
    zatwierdzono: zatwierdzono?.toISOString() ?? null,
    wyslano: wyslano?.toISOString() ?? null,
  };
}

export function toListaSzczegolyResponse(lista: ListaRow, sums: readonly ClassifiedAmount[], czynnosci: readonly CzynnoscRow[], pozycje: Page<PozycjaRow>): ListaSzczegolyResponse {
  return {
    ...toListaResponse(lista),
    klasyfikacja: sums.map((sum) => ({ ...sum })),
    czynnosci: czynnosci.map(({ chwila, uniewazniono, ...same }) => ({ ...same, chwila: chwila.toISOString(), uniewazniono: uniewazniono?.toISOString() ?? null })),
    pozycje: { elementy: pozycje.elementy.map((row) => ({ ...row, miesiac: row.miesiac.slice(0, 7) })), nastepny: pozycje.nastepny },
  };
}
