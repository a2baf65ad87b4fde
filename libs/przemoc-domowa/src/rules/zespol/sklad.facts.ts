import { Dzien, Liczba, TakNie, Wybor, Wybory } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

const WYMAGANE = { wymagane: true } as const;

export const PODMIOTY_ZESPOLU = {
  pomoc_spoleczna: 'jednostka organizacyjna pomocy społecznej', komisja_alkoholowa: 'gminna komisja rozwiązywania problemów alkoholowych', policja: 'Policja',
  oswiata: 'oświata', ochrona_zdrowia: 'ochrona zdrowia', organizacja_pozarzadowa: 'organizacja pozarządowa', kurator: 'kurator sądowy',
  zandarmeria_wojskowa: 'Żandarmeria Wojskowa', prokuratura: 'prokurator', inny: 'inny podmiot działający przeciw przemocy domowej',
} as const;

/** Facts of the composition of the team. */
export class FaktyPrzemocSkladZespolu {
  @Wybory('Kto ma w zespole przedstawiciela', PODMIOTY_ZESPOLU, { ...WYMAGANE, przyklad: ['pomoc_spoleczna', 'policja'] })
  podmioty!: string[];
  @TakNie('Żandarmeria Wojskowa złożyła wniosek o udział', { przyklad: false })
  wniosek_zandarmerii?: boolean;
  @TakNie('Zawarto porozumienia ze wszystkimi podmiotami poza kuratorami', { ...WYMAGANE, opis: 'Porozumienia zawiera wójt, burmistrz albo prezydent miasta; z kuratorami sądowymi nie są potrzebne.' })
  porozumienia!: boolean;
}

/** Facts of the appointment of the team after the reform. */
export class FaktyPrzemocPowolanieZespolu {
  @Dzien('Dzień powołania zespołu', { wymagane: true, przyklad: '2023-09-12' })
  data_powolania!: string;
  @TakNie('Powołał wójt, burmistrz albo prezydent miasta', WYMAGANE)
  powolal_wojt!: boolean;
}

export const ZWOLUJACY = { wojt: 'wójt, burmistrz albo prezydent miasta', przewodniczacy: 'przewodniczący zespołu', zastepca: 'zastępca w czasie nieobecności przewodniczącego', inny: 'inna osoba' } as const;

/** Facts of calling a meeting. */
export class FaktyPrzemocZwolanie {
  @TakNie('To pierwsze posiedzenie zespołu', { ...WYMAGANE, przyklad: false })
  pierwsze!: boolean;
  @Wybor('Kto zwołuje', ZWOLUJACY, WYMAGANE)
  zwolujacy!: keyof typeof ZWOLUJACY;
}

export const FUNKCJE = { przewodniczacy: 'przewodniczący', zastepca: 'zastępca przewodniczącego' } as const;

/** Facts of an election in the team. */
export class FaktyPrzemocWybor {
  @Wybor('Funkcja', FUNKCJE, WYMAGANE)
  funkcja!: keyof typeof FUNKCJE;
  @TakNie('Wybrana osoba jest członkiem zespołu', WYMAGANE)
  czlonek!: boolean;
  @TakNie('Wybrał zespół', WYMAGANE)
  wybral_zespol!: boolean;
  @TakNie('Wybór na pierwszym posiedzeniu', { przyklad: true, opis: 'Ważne dla pierwszego przewodniczącego; następnego wybiera się, gdy funkcja się zwolni.' })
  pierwsze_posiedzenie?: boolean;
  @TakNie('To wybór nowego przewodniczącego w czasie pracy zespołu', { przyklad: false })
  nastepny?: boolean;
}

/** Facts of one absence. */
export class FaktyPrzemocNieobecnosc {
  @Dzien('Dzień posiedzenia', { wymagane: true, przyklad: '2025-12-29' })
  posiedzenie!: string;
  @Dzien('Dzień poinformowania przewodniczącego', { przyklad: '2025-12-22', opis: 'Zostaw puste, jeżeli nie poinformowano.' })
  zgloszenie?: string;
  @TakNie('Szczególne okoliczności', { przyklad: false, opis: 'Na przykład obłożna choroba albo inne zdarzenie losowe.' })
  szczegolne_okolicznosci?: boolean;
}

/** Facts of repeated absences. */
export class FaktyPrzemocNieobecnosci {
  @Liczba('Nieusprawiedliwione nieobecności', 0, FACT_LIMITS.liczba, WYMAGANE)
  nieusprawiedliwione!: number;
}
