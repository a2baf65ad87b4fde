import { Dzien, Kwota, Liczba, Obiekt, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyWnioskuPfron, FaktyZadaniaPfron, FaktyZadaniaZKryterium, GospodarstwoPfronFakt, WykluczeniaPfronFakt } from './osoba.facts.js';

/** Facts of aid for rehabilitation equipment of a person (§ 5 ust. 1 pkt 1). */
export class FaktySprzetuRehabilitacyjnego extends FaktyZadaniaZKryterium {
  @TakNie('Sprzęt jest potrzebny do rehabilitacji w domu', { wymagane: true })
  potrzeba_rehabilitacji_w_domu!: boolean;
}

/** Facts of aid for orthopaedic items and aids (§ 5 ust. 2, § 13 ust. 2 pkt 2 and ust. 3). */
export class FaktyPrzedmiotowOrtopedycznych extends FaktyWnioskuPfron {
  @Obiekt('Gospodarstwo i dochód', () => GospodarstwoPfronFakt, { wymagane: true })
  gospodarstwo!: GospodarstwoPfronFakt;
  @TakNie('Jest zlecenie na zaopatrzenie potwierdzone przez NFZ', { wymagane: true })
  zlecenie_nfz!: boolean;
  @Kwota('Cena zakupu (zł)', { wymagane: true, przyklad: '4000.00' })
  cena!: string;
  @Kwota('Limit ceny ustalony przez Ministra Zdrowia (zł)', { wymagane: true, przyklad: '1000.00' })
  limit_ceny!: string;
  @Kwota('Kwota opłacana przez NFZ (zł)', { wymagane: true, przyklad: '700.00' })
  kwota_nfz!: string;
  @Kwota('Opłata ryczałtowa i częściowa odpłatność pokrywana przez jednostkę pomocy społecznej (zł)', { przyklad: '100.00', opis: 'Tylko dla osoby przebywającej w jednostce organizacyjnej pomocy społecznej (§ 13 ust. 3).' })
  pokrywa_jednostka?: string;
  @Kwota('Kwota proponowana (zł)', { przyklad: '1500.00', opis: 'Nie wyższa od kwoty maksymalnej; bez niej wynik podaje granicę.' })
  kwota_proponowana?: string;
}

/** Facts of aid for the removal of barriers (§ 6 pkt 1-2). */
export class FaktyLikwidacjiBarier extends FaktyZadaniaPfron {
  @Wybor('Rodzaj barier', { architektoniczne: 'bariery architektoniczne', techniczne: 'bariery techniczne', w_komunikowaniu_sie: 'bariery w komunikowaniu się' }, { wymagane: true })
  rodzaj_barier!: 'architektoniczne' | 'techniczne' | 'w_komunikowaniu_sie';
  @TakNie('Zadanie umożliwi albo znacznie ułatwi codzienne czynności lub kontakty z otoczeniem', { wymagane: true })
  ulatwi_codzienne_czynnosci!: boolean;
  @TakNie('Trudności w poruszaniu się', { opis: 'Warunek dla barier architektonicznych.' })
  trudnosci_w_poruszaniu?: boolean;
  @TakNie('Własność, użytkowanie wieczyste albo zgoda właściciela lokalu stałego zamieszkania', { opis: 'Warunek dla barier architektonicznych.' })
  tytul_albo_zgoda_wlasciciela?: boolean;
  @Dzien('Dzień poprzedniego dofinansowania barier tego rodzaju', { przyklad: '2022-11-20', opis: 'Liczy się dzień przyznania.' })
  poprzednie_dofinansowanie?: string;
}

/** Facts of aid for training, a task of the labour office (§ 8, § 13 ust. 5). */
export class FaktySzkoleniaPfron extends FaktyZadaniaPfron {
  @TakNie('Spełnione warunki szkolenia z art. 38 ustawy', { wymagane: true })
  warunki_art_38!: boolean;
}

/** Facts of aid for an interpreter (§ 6 pkt 3, § 13 ust. 6). */
export class FaktyTlumacza extends FaktyZadaniaPfron {
  @Liczba('Liczba godzin', 1, FACT_LIMITS.liczba, { wymagane: true })
  godziny!: number;
  @TakNie('Usługa jest uzasadniona potrzebami wynikającymi z niepełnosprawności', { wymagane: true })
  uzasadniona_potrzebami!: boolean;
}

/** An organisation or business that applies. */
export class FaktyPodmiotuPfron extends WykluczeniaPfronFakt {
  @Dzien('Dzień złożenia wniosku', { wymagane: true, przyklad: '2025-11-20' })
  data_wniosku!: string;
  @Dzien('Działalność na rzecz osób niepełnosprawnych od', { wymagane: true, przyklad: '2020-01-15', opis: 'Dla sprzętu: działalność związana z rehabilitacją osób niepełnosprawnych.' })
  dzialalnosc_od!: string;
  @TakNie('Udokumentowane środki własne lub pozyskane na pozostałą część kosztu', { wymagane: true })
  srodki_na_reszte!: boolean;
  @Dzien('Początek zadania', { wymagane: true, przyklad: '2026-04-01', opis: 'Wniosek składa się do 30 listopada roku poprzedzającego.' })
  poczatek_zadania!: string;
  @Kwota('Koszt (zł)', { wymagane: true, przyklad: '12000.00' })
  koszt!: string;
  @Kwota('Część kosztu pokryta z innych środków publicznych (zł)', { przyklad: '0.00' })
  inne_srodki_publiczne?: string;
  @TakNie('Koszt poniesiony przed przyznaniem i zawarciem umowy', { przyklad: false })
  koszt_poniesiony_wczesniej?: boolean;
  @Kwota('Kwota proponowana (zł)', { przyklad: '5000.00', opis: 'Nie wyższa od kwoty maksymalnej; bez niej wynik podaje granicę.' })
  kwota_proponowana?: string;
}

/** Facts of aid for sport, culture, recreation and tourism (§ 4, § 13 ust. 1). */
export class FaktySportuKultury extends FaktyPodmiotuPfron {
  @TakNie('Udokumentowane warunki techniczne i lokalowe odpowiednie dla osób niepełnosprawnych', { wymagane: true })
  warunki_techniczne_i_lokalowe!: boolean;
  @Liczba('Dni przedsięwzięcia poza gminą', 0, FACT_LIMITS.liczba, { opis: 'Powiat może ograniczyć liczbę takich dni.' })
  dni_poza_gmina?: number;
}

/** Facts of aid for equipment of an organisation (§ 5 ust. 1 pkt 2). */
export class FaktySprzetuPodmiotu extends FaktyPodmiotuPfron {
  @Liczba('Dofinansowania sprzętu uzyskane już w tym roku', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 0 })
  dofinansowania_w_roku!: number;
  @TakNie('Wnioskodawca prowadzi działalność gospodarczą', { przyklad: false, opis: 'Wtedy dofinansowanie jest pomocą de minimis.' })
  przedsiebiorca?: boolean;
}
