import { Dzien, Obiekt, TakNie, Wybor, Wybory } from '@ostoja/facts';
import { FaktyWnioskuPfron, GospodarstwoPfronFakt, WykluczeniaPfronFakt } from './osoba.facts.js';

/** Tasks of the powiat paid by the Fund. */
export const ZADANIA_PFRON = {
  turnus: 'turnus rehabilitacyjny', sprzet: 'sprzęt rehabilitacyjny', ortopedyczne: 'przedmioty ortopedyczne i środki pomocnicze', bariery: 'likwidacja barier', tlumacz: 'tłumacz języka migowego lub tłumacz-przewodnik', sport_kultura: 'sport, kultura, rekreacja i turystyka',
} as const;
export type ZadaniePfron = keyof typeof ZADANIA_PFRON;

/** What an application must hold or be accompanied by (§ 11 of the regulation; for a stay after the pages of centres). */
export const ELEMENTY_WNIOSKU = {
  dane_osobowe: 'imię, nazwisko, adres, PESEL', przedmiot: 'przedmiot dofinansowania', oswiadczenie_o_dochodach: 'oświadczenie o dochodach i liczbie osób w gospodarstwie',
  rachunek: 'bank i numer rachunku', miejsce_i_cel: 'miejsce realizacji i cel', koszt: 'przewidywany koszt', termin_i_czas: 'termin rozpoczęcia i czas realizacji', naklady: 'dotychczasowe nakłady i ich źródła',
  inne_zrodla: 'inne źródła finansowania', wczesniejsze_srodki: 'wcześniej przyznane środki PFRON i ich rozliczenie', kwota: 'kwota wnioskowanego dofinansowania', orzeczenie: 'kopia orzeczenia',
  faktura_i_zlecenie: 'faktura z kopią zrealizowanego zlecenia albo oferta z kopią zlecenia', wniosek_lekarza: 'wniosek lekarza o skierowanie na turnus',
  dane_podmiotu: 'nazwa, siedziba, NIP, REGON, status prawny, osoba upoważniona', dokumenty_dzialalnosci: 'dokumenty o działalności na rzecz osób niepełnosprawnych', efekty: 'przewidywane efekty',
} as const;
export type ElementWniosku = keyof typeof ELEMENTY_WNIOSKU;

/** Facts of the question whether somebody is a disabled person in the meaning of the act. */
export class FaktyOsobyNiepelnosprawnej extends FaktyWnioskuPfron {}

/** Facts of the income test. */
export class FaktyKryteriumPfron {
  @Wybor('Zadanie', ZADANIA_PFRON, { wymagane: true })
  zadanie!: ZadaniePfron;
  @Dzien('Dzień złożenia wniosku', { przyklad: '2026-03-10', opis: 'Puste: dzień obliczenia.' })
  data_wniosku?: string;
  @Obiekt('Gospodarstwo i dochód', () => GospodarstwoPfronFakt, { wymagane: true })
  gospodarstwo!: GospodarstwoPfronFakt;
}

/** Facts of the general exclusions. */
export class FaktyWykluczenPfron extends WykluczeniaPfronFakt {
  @Dzien('Dzień złożenia wniosku', { przyklad: '2026-03-10', opis: 'Puste: dzień obliczenia.' })
  data_wniosku?: string;
  @TakNie('Koszt poniesiony przed przyznaniem i zawarciem umowy', { przyklad: false })
  koszt_poniesiony_wczesniej?: boolean;
}

/** Facts of the break between awards for barriers. */
export class FaktyKarencjiBarier {
  @Wybor('Rodzaj barier', { architektoniczne: 'bariery architektoniczne', techniczne: 'bariery techniczne', w_komunikowaniu_sie: 'bariery w komunikowaniu się' }, { wymagane: true })
  rodzaj_barier!: 'architektoniczne' | 'techniczne' | 'w_komunikowaniu_sie';
  @Dzien('Dzień złożenia wniosku', { przyklad: '2026-03-10', opis: 'Puste: dzień obliczenia.' })
  data_wniosku?: string;
  @Dzien('Dzień poprzedniego dofinansowania barier tego rodzaju', { przyklad: '2022-11-20' })
  poprzednie_dofinansowanie?: string;
}

/** Facts of local competence (§ 10). */
export class FaktyWlasciwosciPfron {
  @Wybor('Wnioskodawca', { osoba: 'osoba niepełnosprawna', osoba_bezdomna: 'osoba bezdomna albo pozostająca pod opieką prawną', podmiot: 'organizacja lub przedsiębiorca' }, { wymagane: true })
  wnioskodawca!: 'osoba' | 'osoba_bezdomna' | 'podmiot';
  @Wybor('Zadanie', ZADANIA_PFRON, { wymagane: true })
  zadanie!: ZadaniePfron;
  @TakNie('Zamieszkanie w tym powiecie', { przyklad: true, opis: 'Przy sporcie i kulturze: zamieszkanie osób niepełnosprawnych objętych wnioskiem.' })
  zamieszkanie_w_powiecie?: boolean;
  @TakNie('Pobyt w tym powiecie', { przyklad: true })
  pobyt_w_powiecie?: boolean;
  @TakNie('Siedziba lub miejsce działalności w tym powiecie', { przyklad: true })
  siedziba_w_powiecie?: boolean;
}

/** Facts of the completeness of an application. */
export class FaktyKompletnosciWniosku {
  @Wybor('Zadanie', ZADANIA_PFRON, { wymagane: true })
  zadanie!: ZadaniePfron;
  @Wybor('Wnioskodawca', { osoba: 'osoba niepełnosprawna', podmiot: 'organizacja lub przedsiębiorca' }, { wymagane: true })
  wnioskodawca!: 'osoba' | 'podmiot';
  @Wybory('Co jest we wniosku i załącznikach', ELEMENTY_WNIOSKU, { wymagane: true, przyklad: ['dane_osobowe', 'przedmiot', 'oswiadczenie_o_dochodach', 'orzeczenie', 'faktura_i_zlecenie'] })
  zlozone!: ElementWniosku[];
}

/** What an agreement must hold (§ 14 ust. 2). */
export const ELEMENTY_UMOWY = {
  strony: 'oznaczenie stron', rodzaj_zadania: 'rodzaj zadania', wysokosc: 'wysokość przyznanych środków', termin_rozpoczecia: 'termin rozpoczęcia', zakres_i_sposob: 'zakres i sposób realizacji', forma_pisemna: 'forma pisemna zmian',
  wypowiedzenie: 'warunki i termin wypowiedzenia', rozwiazanie_i_zwrot: 'warunki rozwiązania i zwrotu niewykorzystanych środków', kontrola: 'sposób kontroli', dokumenty_i_udzial_wlasny: 'dokumenty rozliczeniowe i dowód udziału własnego', rozliczenie: 'sposób rozliczenia',
} as const;
export type ElementUmowy = keyof typeof ELEMENTY_UMOWY;

/** Facts of the content of an agreement. */
export class FaktyTresciUmowy {
  @Wybory('Postanowienia umowy', ELEMENTY_UMOWY, { wymagane: true, przyklad: Object.keys(ELEMENTY_UMOWY) })
  postanowienia!: ElementUmowy[];
}

/** Tasks of the powiat from art. 35a; those of the centre stand in `ZADANIA_MOPS`. */
export const ZADANIA_POWIATU = {
  turnus: 'turnus rehabilitacyjny', sport_kultura: 'sport, kultura, rekreacja i turystyka', sprzet_i_przedmioty: 'sprzęt, przedmioty ortopedyczne i środki pomocnicze', bariery: 'likwidacja barier', rehabilitacja_dzieci: 'rehabilitacja dzieci i młodzieży', tlumacz: 'tłumacz języka migowego',
  zamiana_mieszkania: 'zamiana mieszkania', warsztaty: 'warsztaty terapii zajęciowej', programy_spoleczne: 'programy rehabilitacji społecznej', szkolenia: 'szkolenia i przekwalifikowanie', rehabilitacja_zawodowa: 'rehabilitacja zawodowa i poradnictwo', dzialalnosc_gospodarcza: 'środki na działalność gospodarczą', zwrot_kosztow_pracodawcy: 'zwrot kosztów pracodawcy',
} as const;
export type ZadaniePowiatu = keyof typeof ZADANIA_POWIATU;
export const ZADANIA_MOPS: readonly ZadaniePowiatu[] = ['turnus', 'sport_kultura', 'sprzet_i_przedmioty', 'bariery', 'rehabilitacja_dzieci', 'tlumacz', 'zamiana_mieszkania', 'warsztaty', 'programy_spoleczne'];

/** Facts of the question who does a task. */
export class FaktyWykonawcyZadania {
  @Wybor('Zadanie', ZADANIA_POWIATU, { wymagane: true })
  zadanie!: ZadaniePowiatu;
}

/** Facts of the form of the answer. */
export class FaktyFormyPfron {
  @Wybor('Zadanie', ZADANIA_PFRON, { wymagane: true })
  zadanie!: ZadaniePfron;
}

/** Facts of preference in the award of a stay. */
export class FaktyPierwszenstwaTurnusu extends FaktyWnioskuPfron {
  @Dzien('Data urodzenia', { wymagane: true, przyklad: '2012-03-15' })
  data_urodzenia!: string;
  @TakNie('Uczy się i nie pracuje', { przyklad: false })
  uczy_sie_i_nie_pracuje?: boolean;
}

/** Facts of leave for a stay (art. 20). */
export class FaktyZwolnieniaNaTurnus {
  @Wybor('Stopień niepełnosprawności pracownika', { znaczny: 'znaczny', umiarkowany: 'umiarkowany', lekki: 'lekki' }, { wymagane: true })
  stopien!: 'znaczny' | 'umiarkowany' | 'lekki';
  @TakNie('Skierowanie na wniosek lekarza', { wymagane: true })
  wniosek_lekarza!: boolean;
  @TakNie('Zwolnienie na turnus wykorzystano już w tym roku', { wymagane: true, przyklad: false })
  wykorzystane_w_roku!: boolean;
}
