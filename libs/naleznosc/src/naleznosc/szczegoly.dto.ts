import type { DecyzjaNaleznosci } from '../decyzja/decyzja-naleznosci.entity.js';
import { PouczenieResponse, toPouczenieResponse } from '../pouczenie/pouczenie.dto.js';
import type { Ruch } from '../rozliczenie/ruch.entity.js';
import type { Wezwanie } from '../wezwanie/wezwanie.entity.js';
import { formatNumer, type MiesiacNalezny } from './naleznosc.entity.js';
import type { SzczegolyNaleznosci } from './szczegoly.query.js';

/** Miesiąc nienależnie pobranego świadczenia. */
export class MiesiacNaleznosciResponse {
  /** Wypłata z Ostoi; null, gdy wypłacił inny system. */
  rata_id: string | null;
  /** Miesiąc, RRRR-MM. */
  miesiac: string;
  /** Dzień pobrania. */
  dzien_pobrania: string;
  /** Kwota wypłacona. */
  wyplacono: string;
  /** Kwota należna. */
  nalezne: string;
}

/** Zapis na koncie należności. */
export class RuchNaleznosciResponse {
  /** Identyfikator. */
  id: string;
  /** Rodzaj: wplata, potracenie, umorzenie, odstapienie, przedawnienie, uchylenie, cofniecie. */
  rodzaj: string;
  /** Kwota; ujemna przywraca należność. */
  kwota: string;
  /** Dzień. */
  dzien: string;
  /** Dowód lub powód. */
  opis: string | null;
  /** Zapis, który cofa. */
  cofa_id: string | null;
}

/** Rata spłaty. */
export class RataSplatyResponse {
  /** Termin. */
  termin: string;
  /** Kwota. */
  kwota: string;
}

/** Decyzja o należności. */
export class DecyzjaNaleznosciResponse {
  /** Identyfikator. */
  id: string;
  /** Wersja (If-Match). */
  wersja: number;
  /** Rodzaj: zwrot, odroczenie, raty, umorzenie, odstapienie, odmowa. */
  rodzaj: string;
  /** Stan: projekt, wydana, doreczona, ostateczna, uchylona. */
  stan: string;
  /** Kwota. */
  kwota: string | null;
  /** Termin płatności. */
  termin: string | null;
  /** Raty. */
  raty: RataSplatyResponse[];
  /** Dzień wniosku o ulgę. */
  wniosek_dzien: string | null;
  /** Kto wniósł o ulgę: strona, pracownik-socjalny. */
  wnioskodawca: string | null;
  /** Uzasadnienie. */
  uzasadnienie: string;
  /** Dzień podpisania. */
  data: string | null;
  /** Pismo. */
  dokument_id: string | null;
  /** Dzień doręczenia. */
  doreczono: string | null;
  /** Dzień ostateczności. */
  ostateczna: string | null;
}

/** Upomnienie albo tytuł wykonawczy. */
export class WezwanieResponse {
  /** Identyfikator. */
  id: string;
  /** Wersja (If-Match). */
  wersja: number;
  /** Rodzaj: upomnienie, tytul-wykonawczy. */
  rodzaj: string;
  /** Numer. */
  numer: string;
  /** Kwota zaległa. */
  kwota: string;
  /** Koszty upomnienia. */
  koszty: string;
  /** Dzień wystawienia. */
  dzien: string;
  /** Dzień doręczenia. */
  doreczono: string | null;
  /** Pismo. */
  dokument_id: string;
}

/** Należność z całym jej przebiegiem. */
export class NaleznoscSzczegolyResponse {
  /** Identyfikator. */
  id: string;
  /** Wersja (ETag). */
  wersja: number;
  /** Numer, np. N-2026-15. */
  numer: string;
  /** Osoba zobowiązana. */
  osoba_id: string;
  /** Imię i nazwisko; null dla osób bez wglądu w kartotekę. */
  osoba: string | null;
  /** Sprawa. */
  sprawa_id: string;
  /** Komórka. */
  komorka_id: string;
  /** Rodzaj: nienalezne_swiadczenie, oplata_art_97, inna_oplata, wydatki. */
  rodzaj: string;
  /** Przyczyna: nieprawdziwe_informacje, niepoinformowanie_o_zmianie; null dla osób bez wglądu w decyzje. */
  przyczyna: string | null;
  /** Czego dotyczy; puste dla osób bez wglądu w decyzje. */
  opis: string;
  /** Stan: projekt, ustalona, uchylona, wycofana. */
  stan: string;
  /** Kwota ustalona. */
  kwota: string;
  /** Zostało do zapłaty. */
  pozostalo: string;
  /** W tym wymagalne dziś. */
  wymagalne: string;
  /** Termin płatności. */
  termin: string | null;
  /** Dzień ostateczności decyzji. */
  ostateczna: string | null;
  /** Ostatni dzień, w którym można jej dochodzić; null przed ostatecznością. */
  przedawnienie: string | null;
  /** Od kiedy potrąca się ją ze świadczeń. */
  potracenie_od: string | null;
  /** Miesiące nienależnie pobranego świadczenia. */
  miesiace: MiesiacNaleznosciResponse[];
  /** Pouczenie, na którym opiera się żądanie; null, gdy go nie ma albo nie jest potrzebne. */
  pouczenie: PouczenieResponse | null;
  /** Dlaczego kierownik żąda zwrotu mimo braku pouczenia. */
  bez_pouczenia_powod: string | null;
  /** Wpłaty, potrącenia i inne zapisy. */
  ruchy: RuchNaleznosciResponse[];
  /** Decyzje. */
  decyzje: DecyzjaNaleznosciResponse[];
  /** Obowiązujące raty. */
  raty: RataSplatyResponse[];
  /** Upomnienia i tytuły wykonawcze. */
  wezwania: WezwanieResponse[];
}

const toMiesiac = ({ rataId, miesiac, dzienPobrania, wyplacono, nalezne }: MiesiacNalezny): MiesiacNaleznosciResponse => ({ rata_id: rataId, miesiac, dzien_pobrania: dzienPobrania, wyplacono, nalezne });
const toRuch = ({ id, rodzaj, kwota, dzien, opis, cofaId }: Ruch, podstawa: boolean): RuchNaleznosciResponse => ({ id, rodzaj, kwota, dzien, opis: rodzaj === 'uchylenie' && !podstawa ? null : opis, cofa_id: cofaId });
const toDecyzja = ({ id, wersja, rodzaj, stan, kwota, termin, raty, wniosekDzien, wnioskodawca, uzasadnienie, data, dokumentId, doreczono, ostateczna }: DecyzjaNaleznosci): DecyzjaNaleznosciResponse =>
  ({ id, wersja, rodzaj, stan, kwota, termin, raty, wniosek_dzien: wniosekDzien, wnioskodawca, uzasadnienie, data, dokument_id: dokumentId, doreczono, ostateczna });
const toWezwanie = ({ id, wersja, rodzaj, numer, kwota, koszty, dzien, doreczono, dokumentId }: Wezwanie): WezwanieResponse => ({ id, wersja, rodzaj, numer, kwota, koszty, dzien, doreczono, dokument_id: dokumentId });

export function toSzczegolyResponse({ naleznosc, podstawa, osoba, wymagalne, przedawnienie, pouczenie, ruchy, decyzje, raty, wezwania }: SzczegolyNaleznosci): NaleznoscSzczegolyResponse {
  const { id, wersja, osobaId, sprawaId, komorkaId, rodzaj, przyczyna, opis, stan, kwota, pozostalo, termin, ostateczna, potracenieOd, miesiace, bezPouczeniaPowod } = naleznosc;
  return {
    id, wersja, numer: formatNumer(naleznosc), osoba_id: osobaId, osoba, sprawa_id: sprawaId, komorka_id: komorkaId, rodzaj, przyczyna: podstawa ? przyczyna : null, opis: podstawa ? opis : '', stan, kwota, pozostalo, wymagalne: wymagalne.toString(),
    termin, ostateczna, przedawnienie, potracenie_od: potracenieOd, miesiace: miesiace.map(toMiesiac), pouczenie: pouczenie && toPouczenieResponse(pouczenie), bez_pouczenia_powod: podstawa ? bezPouczeniaPowod : null,
    ruchy: ruchy.map((ruch) => toRuch(ruch, podstawa)), decyzje: decyzje.map(toDecyzja), raty: raty.map((rata) => ({ termin: rata.termin, kwota: rata.kwota })), wezwania: wezwania.map(toWezwanie),
  };
}
