import { Dzien, Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyGospodarstwa } from './wspolne.facts.js';

/** Places whose adult leavers get help (art. 88 ust. 1 ups). */
export const PLACOWKI = {
  dps_dzieci: 'dom pomocy społecznej dla dzieci i młodzieży niepełnosprawnych intelektualnie',
  dom_dla_matek: 'dom dla matek z małoletnimi dziećmi i kobiet w ciąży',
  okregowy_osrodek_wychowawczy: 'okręgowy ośrodek wychowawczy',
  zaklad_poprawczy: 'zakład poprawczy',
  schronisko_dla_nieletnich: 'schronisko dla nieletnich',
  sosw: 'specjalny ośrodek szkolno-wychowawczy',
  sow: 'specjalny ośrodek wychowawczy',
  mos: 'młodzieżowy ośrodek socjoterapii zapewniający całodobową opiekę',
  mow: 'młodzieżowy ośrodek wychowawczy',
} as const;

/** Facts of a care leaver under art. 88-90 ups. */
export class FaktyUsamodzielnienie extends FaktyGospodarstwa {
  @Wybor('Opuszczana placówka', PLACOWKI, { wymagane: true, przyklad: 'mow' })
  placowka!: keyof typeof PLACOWKI;
  @TakNie('Pobyt na podstawie orzeczenia sądu', { opis: 'Wymagany dla DPS, SOSW, SOW i MOS (art. 88 ust. 2).' })
  orzeczenie_sadu?: boolean;
  @TakNie('Zdolność do samodzielnej egzystencji', { opis: 'Wymagana dla DPS, SOSW i SOW (art. 88 ust. 4).' })
  zdolna_do_samodzielnosci?: boolean;
  @Liczba('Pełne miesiące pobytu', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 30, opis: 'Wszystkie okresy w placówkach z art. 88 ust. 1 oraz w pieczy zastępczej razem. Dla domu dla matek: miesiące w pieczy lub placówkach bezpośrednio przed przyjęciem.' })
  miesiace_pobytu!: number;
  @TakNie('Pomoc według ustawy o wspieraniu rodziny', { wymagane: true, opis: 'Czy osoba otrzymuje pomoc na usamodzielnienie z systemu pieczy zastępczej (wyklucza, art. 88 ust. 8).', przyklad: false })
  pomoc_z_pieczy_zastepczej!: boolean;
  @TakNie('Program usamodzielnienia', { wymagane: true, opis: 'Zobowiązanie do realizacji zatwierdzonego indywidualnego programu (art. 88 ust. 6).' })
  program!: boolean;
  @TakNie('Toczy się postępowanie karne', { opis: 'O przestępstwo ścigane z oskarżenia publicznego; pomoc zawiesza się (art. 89 ust. 10).', przyklad: false })
  postepowanie_karne?: boolean;
}

/** Facts of help for continued education (art. 89 ust. 2-3 ups). */
export class FaktyPomocNaKontynuowanieNauki extends FaktyUsamodzielnienie {
  @Dzien('Data urodzenia', { wymagane: true, przyklad: '2006-04-12' })
  data_urodzenia!: string;
  @TakNie('Kontynuuje naukę', { wymagane: true, opis: 'W szkole, na studiach, na kursie zgodnym z programem, w zakładzie kształcenia nauczycieli albo u pracodawcy w celu przygotowania zawodowego.' })
  kontynuuje_nauke!: boolean;
  @TakNie('Nauka i pełne utrzymanie za darmo', { opis: 'Szkoła lub uczelnia zapewnia nieodpłatną naukę i nieodpłatne pełne utrzymanie.', przyklad: false })
  pelne_utrzymanie?: boolean;
  @Liczba('Nieuzasadnione zmiany szkoły na tym samym poziomie', 0, FACT_LIMITS.liczba, { przyklad: 0 })
  zmiany_szkoly?: number;
  @Dzien('Przysługuje od', { opis: 'Gdy w miesiącu obliczenia przysługuje od dnia innego niż pierwszy (art. 106 ust. 3).', przyklad: '2026-03-01' })
  przysluguje_od?: string;
  @Dzien('Przysługuje do', { opis: 'Gdy w miesiącu obliczenia przysługuje do dnia innego niż ostatni.', przyklad: '2026-03-31' })
  przysluguje_do?: string;
}

/** Facts of the one-off help (art. 89 ust. 6 ups). */
export class FaktyPomocNaUsamodzielnienie extends FaktyUsamodzielnienie {
  @TakNie('Kontynuuje naukę', { wymagane: true, opis: 'Pomoc wypłaca się po ukończeniu nauki (art. 89 ust. 6).', przyklad: false })
  kontynuuje_nauke!: boolean;
  @TakNie('Uzasadniony przypadek wypłaty w trakcie nauki', { opis: 'Ustala starosta.', przyklad: false })
  uzasadniony_przypadek?: boolean;
}

/** Facts of help in kind for settling (art. 88 ust. 1 pkt 5 ups); income is not asked for. */
export class FaktyPomocNaZagospodarowanie extends FaktyUsamodzielnienie {
  @TakNie('Umiarkowany albo znaczny stopień niepełnosprawności', { wymagane: true, przyklad: false })
  niepelnosprawnosc!: boolean;
  @Kwota('Wartość proponowana', { opis: 'Nie wyższa niż 300% podstawy.', przyklad: '4000.00' })
  kwota_proponowana?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_USAMODZIELNIENIA = {
  zestawienie: { liczba_osob: 1, dochod: '600.00' }, placowka: 'mow', miesiace_pobytu: 30, pomoc_z_pieczy_zastepczej: false, program: true, data_wniosku: '2026-03-02',
};
