import { Dzien, Kody, Kwota, Liczba, Lista, Miesiac, Obiekt, TakNie, Tekst } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { OsobaFakt } from './osoba.facts.js';

/** Income already summed up, where the incomes of each person are not known. */
export class ZestawienieFakt {
  @Liczba('Liczba osób w rodzinie', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true })
  liczba_osob!: number;
  @Kwota('Dochód rodziny albo osoby samotnie gospodarującej', { wymagane: true, przyklad: '2013.03' })
  dochod!: string;
  @Kwota('Dochód własny wnioskodawcy', { opis: 'Potrzebny do zasiłku stałego w rodzinie.', przyklad: '0.00' })
  dochod_wnioskodawcy?: string;
  @Obiekt('Wnioskodawca', () => OsobaFakt, { opis: 'Wiek i orzeczenia wnioskodawcy, potrzebne do zasiłku stałego; dochody liczy się z zestawienia.' })
  wnioskodawca?: OsobaFakt;
}

/** The decision that runs now: a small change of income does not change its amount (art. 106 ust. 3a-3b ups). */
export class BiezacaDecyzjaFakt {
  @Dzien('Data decyzji', { wymagane: true, przyklad: '2025-02-10' })
  z_dnia!: string;
  @Kwota('Kwota miesięczna', { wymagane: true, przyklad: '383.56' })
  kwota!: string;
  @Kwota('Dochód przyjęty w decyzji', { wymagane: true, opis: 'Osoby samotnie gospodarującej albo całej rodziny.', przyklad: '317.44' })
  dochod!: string;
  @Liczba('Liczba osób przyjęta w decyzji', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true })
  liczba_osob!: number;
}

/** Work taken by a person under a social contract (art. 38 ust. 4a-4b, art. 39a ust. 2 ups). The same shape as the evidence of kind `kontrakt-socjalny`. */
export class PodjeciePracyFakt {
  @Dzien('Dzień zatrudnienia', { wymagane: true })
  dzien_zatrudnienia!: string;
  @Dzien('Koniec okresu z decyzji o zasiłku okresowym', { przyklad: '2025-08-31' })
  koniec_okresu_decyzji?: string;
  @Dzien('Poprzednie skorzystanie', { opis: 'Kiedy ostatnio wypłacano zasiłek okresowy mimo podjęcia pracy.', przyklad: '2022-01-31' })
  poprzednie_skorzystanie?: string;
}

/** Facts about a household and its income (art. 6, 8 ups): what a fee or an allowance is measured by. */
export class FaktyGospodarstwa {
  @Lista('Osoby w gospodarstwie', () => OsobaFakt, FACT_LIMITS.osoby, { opis: 'Wszyscy, którzy razem mieszkają i gospodarują, wraz z wnioskodawcą. Jedna osoba to osoba samotnie gospodarująca. Zamiast osób można podać zestawienie.' })
  osoby?: OsobaFakt[];
  @Obiekt('Zestawienie dochodu', () => ZestawienieFakt)
  zestawienie?: ZestawienieFakt;
  @Liczba('Liczba osób do sprawdzenia', 1, FACT_LIMITS.liczba_osob_maks, { opis: 'Gdy podana, musi się zgadzać z listą osób.' })
  liczba_osob?: number;
  @Dzien('Data wniosku', { opis: 'Liczy się dochód z poprzedniego miesiąca. Domyślnie dzień obliczenia.' })
  data_wniosku?: string;
  @Dzien('Dzień decyzji', { opis: 'Od niego zależy, które dochody i odliczenia uwzględnia się w sprawach w toku. Domyślnie dzień obliczenia.' })
  dzien_decyzji?: string;
  @TakNie('Utrata dochodu', { opis: 'Liczy się wtedy dochód wszystkich osób z miesiąca wniosku (art. 8 ust. 3).', przyklad: false })
  utrata_dochodu?: boolean;
  @Miesiac('Miesiąc dochodu', { opis: 'Gdy zmiana dochodu w trakcie pobierania świadczenia każe przyjąć inny miesiąc niż wynika z wniosku.' })
  miesiac_dochodu?: string;
  @TakNie('Sprawa w gminie miejsca pobytu', { opis: 'Pomoc w miejscu pobytu zamiast zamieszkania (art. 101 ust. 3): nie stosuje się wtedy kryterium podwyższonego przez radę.', przyklad: false })
  w_gminie_pobytu?: boolean;
}

/** Facts of a benefit that is not money and asks for no reason of art. 7: household, income, prison. */
export class FaktySwiadczeniaNiepienieznego extends FaktyGospodarstwa {
  @Kody('Pobyt wyłączający pomoc', 'pobyt', { opis: 'zaklad_karny albo areszt (art. 13).', przyklad: [] })
  pobyt?: string[];
}

/** Facts that every cash benefit needs: household, income, reasons (art. 6, 7, 8 ups). */
export class FaktySwiadczeniaPienieznego extends FaktyGospodarstwa {
  @Kody('Powody trudnej sytuacji (art. 7)', 'powod', { przyklad: ['niepelnosprawnosc'], opis: 'Zasiłek okresowy i celowy wymagają powodu z art. 7 pkt 2-15 albo innej okoliczności; samo ubóstwo nie wystarcza.' })
  powody?: string[];
  @Tekst('Inna okoliczność uzasadniająca pomoc', { opis: 'Art. 8 ust. 1: „innych okoliczności uzasadniających udzielenie pomocy”.' })
  inna_okolicznosc?: string;
  @Kody('Pobyt wyłączający pomoc', 'pobyt', { opis: 'zaklad_karny albo areszt (art. 13).', przyklad: [] })
  pobyt?: string[];
}

/** Facts of a benefit that is paid monthly. */
export class FaktySwiadczeniaMiesiecznego extends FaktySwiadczeniaPienieznego {
  @Dzien('Przysługuje od', { opis: 'Gdy w miesiącu obliczenia przysługuje od dnia innego niż pierwszy (art. 106 ust. 3).' })
  przysluguje_od?: string;
  @Dzien('Przysługuje do', { opis: 'Gdy w miesiącu obliczenia przysługuje do dnia innego niż ostatni.' })
  przysluguje_do?: string;
  @Obiekt('Bieżąca decyzja', () => BiezacaDecyzjaFakt, { opis: 'Gdy świadczenie jest już wypłacane, a zmienił się dochód.' })
  biezaca_decyzja?: BiezacaDecyzjaFakt;
}
