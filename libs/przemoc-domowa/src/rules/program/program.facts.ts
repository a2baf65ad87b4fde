import { Dzien, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

const WYMAGANE = { wymagane: true } as const;

/** Facts of the vote on a programme. */
export class FaktyPrzemocGlosowanie {
  @Liczba('Członkowie grupy biorący udział w rozstrzygnięciu', 1, FACT_LIMITS.osoby, WYMAGANE)
  czlonkowie_grupy!: number;
  @Liczba('Głosy członków grupy za skierowaniem do programu', 0, FACT_LIMITS.osoby, { ...WYMAGANE, przyklad: 1 })
  glosy_grupy_za!: number;
  @Liczba('Głosy w zespole za skierowaniem', 0, FACT_LIMITS.liczba, { opis: 'Podaj, jeżeli członkowie grupy nie byli zgodni.' })
  glosy_zespolu_za?: number;
  @Liczba('Głosy w zespole przeciw i wstrzymujące się', 0, FACT_LIMITS.liczba, { opis: 'Podaj, jeżeli członkowie grupy nie byli zgodni; zero, jeżeli takich nie było.' })
  glosy_zespolu_pozostale?: number;
}

/** Facts of the motion for a notice of the offence of art. 66c. */
export class FaktyPrzemocWykroczenie {
  @Dzien('Dzień doręczenia skierowania do programu', { wymagane: true, przyklad: '2025-08-01' })
  doreczenie_skierowania!: string;
  @Dzien('Dzień dostarczenia zaświadczenia o zgłoszeniu się', { przyklad: '2025-08-20', opis: 'Zostaw puste, jeżeli zaświadczenia nie dostarczono.' })
  zaswiadczenie_o_zgloszeniu?: string;
  @Dzien('Dzień ukończenia programu', { przyklad: '2025-10-10', opis: 'Zostaw puste, jeżeli program trwa.' })
  ukonczenie_programu?: string;
  @Dzien('Dzień dostarczenia zaświadczenia o ukończeniu', { przyklad: '2025-10-20', opis: 'Zostaw puste, jeżeli zaświadczenia nie dostarczono.' })
  zaswiadczenie_o_ukonczeniu?: string;
}

export const PROGRAMY = { korekcyjno_edukacyjny: 'program korekcyjno-edukacyjny', psychologiczno_terapeutyczny: 'program psychologiczno-terapeutyczny' } as const;

/** Facts of taking part in a programme. */
export class FaktyPrzemocUdzialWProgramie {
  @Wybor('Program', PROGRAMY, WYMAGANE)
  program!: keyof typeof PROGRAMY;
  @TakNie('Osoba jest uzależniona od alkoholu lub innych substancji', { ...WYMAGANE, przyklad: false })
  uzalezniona!: boolean;
  @TakNie('Ukończyła program psychoterapii uzależnień', { przyklad: true })
  psychoterapia_ukonczona?: boolean;
}

/** Facts of the form of a programme. */
export class FaktyPrzemocFormaProgramu {
  @Wybor('Program', PROGRAMY, WYMAGANE)
  program!: keyof typeof PROGRAMY;
  @TakNie('Spotkania indywidualne', WYMAGANE)
  indywidualne!: boolean;
  @TakNie('Spotkania grupowe', WYMAGANE)
  grupowe!: boolean;
  @TakNie('Prowadzony zdalnie', { ...WYMAGANE, przyklad: false })
  zdalnie!: boolean;
  @TakNie('Szczególnie uzasadniony przypadek', { przyklad: false, opis: 'Ważne przy prowadzeniu zdalnym.' })
  szczegolny_przypadek?: boolean;
  @TakNie('W tym samym miejscu pomaga się osobom doznającym przemocy', { ...WYMAGANE, przyklad: false })
  wspolne_miejsce!: boolean;
  @TakNie('Zadbano o bezpieczeństwo osób doznających przemocy', { przyklad: true })
  bezpieczenstwo?: boolean;
}

export const WYKSZTALCENIE_KOREKCYJNE = {
  wyzsze_kierunkowe: 'studia wyższe: praca socjalna, pedagogika, pedagogika specjalna, nauki o rodzinie, politologia, nauki społeczne w zakresie z rozporządzenia',
  magister_kierunkowy: 'magister psychologii albo kierunku wymienionego wyżej', magister_z_podyplomowymi: 'magister innego kierunku ze studiami podyplomowymi z psychologii, pedagogiki lub resocjalizacji',
  terapeuta: 'terapeuta lub psychoterapeuta', inne: 'inne wykształcenie',
} as const;

/** Facts of who leads a corrective programme. */
export class FaktyPrzemocProwadzacyKorekcyjny {
  @Wybor('Wykształcenie', WYKSZTALCENIE_KOREKCYJNE, WYMAGANE)
  wyksztalcenie!: keyof typeof WYKSZTALCENIE_KOREKCYJNE;
  @Liczba('Staż w przeciwdziałaniu przemocy domowej (pełne lata)', 0, FACT_LIMITS.osoby, WYMAGANE)
  staz!: number;
  @Liczba('Szkolenia z przeciwdziałania przemocy domowej (godziny)', 0, FACT_LIMITS.liczba, WYMAGANE)
  szkolenia!: number;
  @Liczba('W tym z pracy z osobami stosującymi przemoc (godziny)', 0, FACT_LIMITS.liczba, WYMAGANE)
  szkolenia_praca!: number;
  @TakNie('Prowadziła takie oddziaływania 22.06.2023', { przyklad: false, opis: 'Do 22.06.2025 wystarczało to bez kwalifikacji.' })
  prowadzila_przed_reforma?: boolean;
}

export const WYKSZTALCENIE_PSYCHOLOGICZNE = {
  wyzsze_z_podyplomowymi: 'studia wyższe z pedagogiki lub resocjalizacji i podyplomowe z psychologii', magister: 'magister psychologii lub pedagogiki', magister_resocjalizacji: 'magister resocjalizacji ze studiami podyplomowymi z psychologii',
  terapeuta: 'terapeuta lub psychoterapeuta', inne: 'inne wykształcenie',
} as const;

/** Facts of who leads a psychological programme. */
export class FaktyPrzemocProwadzacyPsychologiczny {
  @Wybor('Wykształcenie', WYKSZTALCENIE_PSYCHOLOGICZNE, WYMAGANE)
  wyksztalcenie!: keyof typeof WYKSZTALCENIE_PSYCHOLOGICZNE;
  @Liczba('Staż w przeciwdziałaniu przemocy domowej (pełne lata)', 0, FACT_LIMITS.osoby, WYMAGANE)
  staz!: number;
  @Liczba('Udokumentowane edycje programów korekcyjno-edukacyjnych', 0, FACT_LIMITS.liczba, WYMAGANE)
  edycje!: number;
}

/** Facts of the head of a specialised shelter. */
export class FaktyPrzemocKierownikOsrodka {
  @TakNie('Ma specjalizację z organizacji pomocy społecznej', WYMAGANE)
  specjalizacja!: boolean;
  @Liczba('Staż w przeciwdziałaniu przemocy domowej (pełne lata)', 0, FACT_LIMITS.osoby, WYMAGANE)
  staz_przemoc!: number;
  @Liczba('Staż w pomocy społecznej, razem (pełne lata)', 0, FACT_LIMITS.osoby, WYMAGANE)
  staz_pomoc_spoleczna!: number;
}
