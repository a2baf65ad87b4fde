import { Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of a 24-hour stay in a community self-help home (art. 51a ust. 3 ups). */
export class FaktyPobytCalodobowySds {
  @Liczba('Miesiące jednego pobytu', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 3 })
  miesiace_pobytu!: number;
  @Liczba('Miesiące pobytów w roku kalendarzowym razem', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 5 })
  miesiace_w_roku!: number;
  @TakNie('Uzasadniony przypadek przedłużenia', { przyklad: false })
  uzasadniony_przypadek?: boolean;
}

/** Facts of the size of a family care home (art. 52 ust. 2 ups). */
export class FaktyRodzinnyDomPomocy {
  @Liczba('Liczba mieszkańców', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 5 })
  liczba_mieszkancow!: number;
}

/** Facts that decide how long a flat may be granted for (art. 53 ust. 8-9 ups). */
export class FaktyMieszkanieBezterminowo {
  @Wybor('Mieszkanie', { treningowe: 'mieszkanie treningowe', wspomagane: 'mieszkanie wspomagane' }, { wymagane: true })
  mieszkanie!: 'treningowe' | 'wspomagane';
  @TakNie('Umiarkowany albo znaczny stopień niepełnosprawności', { wymagane: true, przyklad: false })
  niepelnosprawnosc!: boolean;
  @TakNie('Szczególnie uzasadniony przypadek', { wymagane: true, przyklad: false })
  szczegolny_przypadek!: boolean;
}
