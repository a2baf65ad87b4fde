import { Kwota, Liczba, Obiekt, TakNie, Tekst, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyGospodarstwa, FaktySwiadczeniaNiepienieznego } from './wspolne.facts.js';

/** Forms of temporary shelter (art. 48a ups). */
export const SCHRONIENIA = {
  schronisko: 'schronisko dla osób bezdomnych', schronisko_z_uslugami: 'schronisko dla osób bezdomnych z usługami opiekuńczymi', noclegownia: 'noclegownia', ogrzewalnia: 'ogrzewalnia',
} as const;

/** Facts of the fee for a stay in a shelter (art. 97 ust. 1a ups). */
export class FaktyOplataZaSchronisko extends FaktyGospodarstwa {
  @Wybor('Placówka', SCHRONIENIA, { wymagane: true })
  placowka!: keyof typeof SCHRONIENIA;
  @Kwota('Opłata ustalona z osobą', { przyklad: '250.00', opis: 'Przez podmiot kierujący w uzgodnieniu z osobą (art. 97 ust. 1). Bez niej wynik podaje najwyższą dopuszczalną opłatę.' })
  oplata_ustalona?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_OPLATY_ZA_SCHRONISKO = {
  osoby: [{ klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'zasilek_staly', kwota: '900.00', miesiac: '2026-02' }] }], placowka: 'schronisko', data_wniosku: '2026-03-02',
};

/** What decides whether a person may stay in a shelter (art. 48a ups). The same shape as the evidence of kind `sytuacja-bezdomnego`. */
export class SytuacjaBezdomnegoFakt {
  @TakNie('Zdolna do samoobsługi', { wymagane: true })
  zdolna_do_samoobslugi!: boolean;
  @TakNie('Stan zdrowia zagraża innym', { wymagane: true, przyklad: false })
  zagraza_innym!: boolean;
  @TakNie('Pod wpływem alkoholu lub substancji psychoaktywnych', { wymagane: true, przyklad: false })
  pod_wplywem!: boolean;
  @TakNie('Szczególnie uzasadniony przypadek', { opis: 'Pozwala na pobyt mimo alkoholu lub substancji oraz, w oczekiwaniu na DPS, w schronisku z usługami.', przyklad: false })
  szczegolny_przypadek?: boolean;
  @TakNie('Podpisany kontrakt socjalny', { opis: 'Wymagany w schronisku.' })
  kontrakt_socjalny?: boolean;
  @TakNie('Przyznaje gmina miejsca pobytu', { opis: 'Art. 101 ust. 3: kontraktu wtedy się nie wymaga.', przyklad: false })
  gmina_miejsca_pobytu?: boolean;
  @TakNie('Wymaga częściowej opieki', { opis: 'Warunek pobytu w schronisku z usługami opiekuńczymi.', przyklad: false })
  czesciowa_opieka?: boolean;
  @TakNie('Wymaga całodobowej opieki', { opis: 'Wyklucza schronisko z usługami, chyba że osoba ma skierowanie do DPS i czeka na miejsce.', przyklad: false })
  calodobowa_opieka?: boolean;
  @TakNie('Ma skierowanie do DPS i czeka na miejsce', { opis: 'Wtedy najwyżej przez 4 miesiące.', przyklad: false })
  czeka_na_dps?: boolean;
}

/** Facts that decide whether a person may stay in a form of shelter. */
export class FaktyMiejsceWSchronisku extends SytuacjaBezdomnegoFakt {
  @Wybor('Placówka', SCHRONIENIA, { wymagane: true })
  placowka!: keyof typeof SCHRONIENIA;
}

/** Facts of a place in a shelter granted by decision (art. 48a, 97 ust. 1a ups). */
export class FaktySchronienie extends FaktySwiadczeniaNiepienieznego {
  @Obiekt('Sytuacja osoby', () => SytuacjaBezdomnegoFakt, { wymagane: true })
  sytuacja!: SytuacjaBezdomnegoFakt;
  @Wybor('Placówka', SCHRONIENIA, { wymagane: true })
  placowka!: keyof typeof SCHRONIENIA;
  @Tekst('Nazwa i adres placówki', { wymagane: true, przyklad: 'Schronisko przy ul. Zmyślonej' })
  miejsce!: string;
  @Liczba('Doby w miesiącu', 1, FACT_LIMITS.dni_w_miesiacu, { wymagane: true, przyklad: 31, opis: 'Najwięcej, ile osoba może spędzić w placówce w miesiącu.' })
  doby!: number;
  @Kwota('Opłata ustalona z osobą', { przyklad: '250.00', opis: 'Miesięczna, przez podmiot kierujący w uzgodnieniu z osobą (art. 97 ust. 1).' })
  oplata_ustalona?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_SCHRONIENIA = {
  osoby: [{ klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'zasilek_staly', kwota: '900.00', miesiac: '2026-02' }] }],
  sytuacja: { zdolna_do_samoobslugi: true, zagraza_innym: false, pod_wplywem: false, kontrakt_socjalny: true },
  placowka: 'schronisko', miejsce: 'Schronisko przy ul. Zmyślonej', doby: 31, oplata_ustalona: '250.00', data_wniosku: '2026-03-02',
};
