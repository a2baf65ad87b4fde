import { Dzien, Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of a child's pocket money in a facility. */
export class FaktyKieszonkowego {
  @Dzien('Data urodzenia dziecka', { wymagane: true, przyklad: '2015-06-01' })
  data_urodzenia!: string;
  @Kwota('Kwota ustalona przez dyrektora (zł miesięcznie)', { przyklad: '60.00', opis: 'Bez niej wynik podaje granice.' })
  kwota_proponowana?: string;
}

/** Facts of the money of a family-type facility (art. 114-121). */
export class FaktySrodkowPlacowkiRodzinnej {
  @Liczba('Liczba dzieci bez orzeczenia', 0, FACT_LIMITS.lista, { wymagane: true, przyklad: 4 })
  dzieci!: number;
  @Liczba('Liczba dzieci z orzeczeniem o niepełnosprawności', 0, FACT_LIMITS.lista, { wymagane: true, przyklad: 1 })
  dzieci_z_orzeczeniem!: number;
  @Kwota('Koszt połączeń telefonicznych w miesiącu (zł)', { przyklad: '120.00' })
  telefon?: string;
  @Kwota('Koszt napraw i remontów w roku (zł)', { przyklad: '5000.00', opis: 'Koszt całego lokalu: dzieli się go przez liczbę mieszkańców i mnoży przez liczbę dzieci.' })
  remonty?: string;
  @Liczba('Osoby mieszkające w lokalu lub domu', 1, FACT_LIMITS.lista, { przyklad: 7, opis: 'Wymagane, gdy podano koszt napraw i remontów.' })
  osoby_w_lokalu?: number;
  @Kwota('Koszt wyposażenia w roku (zł)', { przyklad: '8000.00' })
  wyposazenie?: string;
  @Kwota('Koszt świadczeń zdrowotnych i wyrównywania opóźnień w nauce w roku (zł)', { przyklad: '4000.00' })
  zdrowie_i_nauka?: string;
}

/** Facts of the voivode's fine (art. 198). */
export class FaktyKaryWojewody {
  @Wybor('Za co', { niewykonanie_zalecen: 'niewykonanie zaleceń pokontrolnych', bez_zezwolenia: 'prowadzenie bez zezwolenia albo zlecenia' }, { wymagane: true })
  czyn!: 'niewykonanie_zalecen' | 'bez_zezwolenia';
  @Liczba('Liczba miejsc, w których prowadzono działalność', 1, FACT_LIMITS.lista, { przyklad: 1, opis: 'Przy prowadzeniu bez zezwolenia kara jest za każde miejsce.' })
  miejsca?: number;
  @Kwota('Kwota proponowana (zł)', { przyklad: '3000.00', opis: 'W granicach z ustawy; tylko za niewykonanie zaleceń.' })
  kwota_proponowana?: string;
}

/** Facts of the rule on creating a facility (art. 106 ust. 1a). */
export class FaktyUtworzeniaPlacowki {
  @Liczba('Miejsca w placówkach powiatu dotychczas', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 42 })
  miejsca_dotychczas!: number;
  @Liczba('Miejsca w placówkach powiatu po utworzeniu', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 42 })
  miejsca_po_utworzeniu!: number;
  @TakNie('Szczególne potrzeby lokalne', { przyklad: false })
  szczegolne_potrzeby?: boolean;
  @TakNie('Jest opinia Rzecznika Praw Dziecka', { przyklad: false })
  opinia_rzecznika?: boolean;
}
