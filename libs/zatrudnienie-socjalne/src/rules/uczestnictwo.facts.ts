import { Kod, Kody, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the question who may take part. */
export class FaktyUczestnictwaCis {
  @Kod('Grupa', 'zatrudnienie_socjalne.grupa.', { wymagane: true, przyklad: 'dlugotrwale_bezrobotny', opis: 'Kod grupy z art. 1 ust. 2: bezdomnosc, uzaleznienie_od_alkoholu, uzaleznienie_od_narkotykow, zaburzenia_psychiczne, dlugotrwale_bezrobotny, zwolnienie_z_zakladu_karnego, uchodzca, niepelnosprawnosc, inna. Katalog jest otwarty: „inna” oznacza inną osobę wykluczoną społecznie.' })
  grupa: string;
  @TakNie('Wykluczenie społeczne', { wymagane: true, przyklad: true, opis: 'Osoba podlega wykluczeniu, nie zaspokaja własnym staraniem podstawowych potrzeb, a jej sytuacja utrudnia życie zawodowe, społeczne i rodzinne.' })
  wykluczenie_spoleczne: boolean;
  @Kody('Prawa do innych świadczeń', 'zatrudnienie_socjalne.wyklucza.', { przyklad: [], opis: 'Liczą się tylko te, które wyłączają zatrudnienie socjalne (art. 1 ust. 3): zasilek_dla_bezrobotnych, zasilek_przedemerytalny, swiadczenie_przedemerytalne, renta_strukturalna, renta_z_tytulu_niezdolnosci_do_pracy, emerytura, nauczycielskie_swiadczenie_kompensacyjne.' })
  prawa?: string[];
}

/** For the club there is also the contract (art. 18 ust. 4). */
export class FaktyUczestnictwaKis extends FaktyUczestnictwaCis {
  @TakNie('Realizuje kontrakt socjalny', { wymagane: true, przyklad: true })
  kontrakt_socjalny: boolean;
  @TakNie('Działania dla bezrobotnych na podstawie porozumienia lub umowy z urzędem pracy', { przyklad: false, opis: 'Takie działania nie wymagają kontraktu (art. 18 ust. 9).' })
  na_zlecenie_urzedu_pracy?: boolean;
}

/** Facts of the admission to a centre (art. 12). */
export class FaktyPrzyjeciaDoCis {
  @Wybor('Kto złożył wniosek', {
    osoba: 'osoba lub jej przedstawiciel ustawowy', zaklad_odwykowy: 'zakład lecznictwa odwykowego', pcpr: 'powiatowe centrum pomocy rodzinie', ops: 'ośrodek pomocy społecznej lub centrum usług społecznych',
    organizacja: 'organizacja pozarządowa', kis: 'klub integracji społecznej', inny: 'ktoś inny',
  }, { wymagane: true, przyklad: 'osoba' })
  wnioskodawca: 'osoba' | 'zaklad_odwykowy' | 'pcpr' | 'ops' | 'organizacja' | 'kis' | 'inny';
  @TakNie('Zgoda osoby na wniosek', { przyklad: true, opis: 'Wymagana, gdy wniosek złożył ktoś inny.' })
  zgoda?: boolean;
  @TakNie('Przeprowadzono wywiad środowiskowy', { wymagane: true, przyklad: true })
  wywiad: boolean;
  @TakNie('Pracownik socjalny wydał opinię pozytywną', { wymagane: true, przyklad: true, opis: 'Ustawa nie mówi, co następuje po opinii negatywnej; przyjęto, że skierowania wtedy nie ma.' })
  opinia_pozytywna: boolean;
  @Wybor('Kto skierował', { ops: 'ośrodek pomocy społecznej lub centrum usług społecznych', urzad_pracy: 'powiatowy urząd pracy' }, { wymagane: true, przyklad: 'ops' })
  kierujacy: 'ops' | 'urzad_pracy';
  @TakNie('Osoba jest długotrwale bezrobotna', { wymagane: true, przyklad: false, opis: 'Tylko taką osobę może skierować urząd pracy.' })
  dlugotrwale_bezrobotny: boolean;
  @TakNie('Podpisano indywidualny program zatrudnienia socjalnego', { wymagane: true, przyklad: true, opis: 'W uzgodnieniu z kierownikiem ośrodka pomocy społecznej.' })
  program_podpisany: boolean;
  @TakNie('Osoba mieszka w gminie, w której działa CIS', { wymagane: true, przyklad: true })
  z_gminy_cis: boolean;
  @TakNie('Porozumienie między gminami o kierowaniu osób', { przyklad: false, opis: 'Dla osoby z innej gminy.' })
  porozumienie_gmin?: boolean;
  @TakNie('Wolne miejsce opłacone przez gminę osoby', { przyklad: false, opis: 'Dla osoby z innej gminy, gdy nie ma porozumienia.' })
  oplacone_wolne_miejsce?: boolean;
}

/** Facts of hours in a centre. */
export class FaktyWymiaruZajecCis {
  @Liczba('Godziny w tygodniu', 0, FACT_LIMITS.godziny_w_tygodniu, { wymagane: true, przyklad: 32 })
  godziny_tygodniowo: number;
  @Liczba('Godziny w dniu', 0, FACT_LIMITS.godziny_w_tygodniu, { wymagane: true, przyklad: 7, opis: 'Najkrótszy dzień zajęć dla zasad sprzed 15 lutego 2022 r., najdłuższy dzień dla późniejszych.' })
  godziny_dziennie: number;
  @TakNie('Znaczny lub umiarkowany stopień niepełnosprawności', { przyklad: false })
  niepelnosprawny?: boolean;
}

/** Facts of the extension of participation. */
export class FaktyPrzedluzeniaUczestnictwaCis {
  @Liczba('Przedłużenie razem (miesiące)', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 6, opis: 'Wszystkie przedłużenia tego uczestnictwa.' })
  miesiace: number;
  @TakNie('Analiza programu uzasadnia przedłużenie', { wymagane: true, przyklad: true, opis: 'Także gdy uczestnik tworzy spółdzielnię socjalną albo podejmuje działalność.' })
  uzasadnione: boolean;
  @TakNie('Wniosek albo opinia pracownika socjalnego CIS', { wymagane: true, przyklad: true })
  opinia_pracownika: boolean;
}

/** Facts of days off. */
export class FaktyDniWolnychCis {
  @Wybor('Okres', { okres_probny: 'okres próbny', uczestnictwo: 'uczestnictwo po okresie próbnym' }, { wymagane: true, przyklad: 'uczestnictwo' })
  okres: 'okres_probny' | 'uczestnictwo';
  @Liczba('Przedłużenie (miesiące)', 0, FACT_LIMITS.liczba, { przyklad: 6, opis: 'Długość przedłużenia uczestnictwa; 0, gdy go nie ma.' })
  przedluzenie_miesiace?: number;
  @Liczba('Dni wolne wykorzystane wcześniej', 0, FACT_LIMITS.liczba, { przyklad: 4 })
  wykorzystane?: number;
  @Liczba('Dni wolne, o które chodzi', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 2 })
  dni: number;
  @TakNie('Wniosek uczestnika', { wymagane: true, przyklad: true })
  wniosek: boolean;
  @TakNie('Zgoda kierownika CIS', { wymagane: true, przyklad: true })
  zgoda_kierownika: boolean;
}

/** Facts of the status of a former participant. */
export class FaktyAbsolwenta {
  @Liczba('Pełne miesiące uczestnictwa', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 8 })
  miesiace: number;
  @TakNie('Otrzymał zaświadczenie', { wymagane: true, przyklad: true })
  zaswiadczenie: boolean;
}

/** For the club the contract must also be fulfilled. */
export class FaktyAbsolwentaKis extends FaktyAbsolwenta {
  @TakNie('Zrealizował postanowienia kontraktu socjalnego', { wymagane: true, przyklad: true })
  kontrakt_zrealizowany: boolean;
}
