/** Wyciąg obok księgi. */
export class UzgodnienieResponse {
  /** Wyciąg. */
  id: string;
  /** Rachunek ośrodka. */
  rachunek: string;
  /** Numer wyciągu. */
  numer: string;
  /** Rok. */
  rok: number;
  /** Ostatni dzień. */
  do: string;
  /** Zmiana salda na wyciągu. */
  obroty: string;
  /** To samo według księgi. */
  ksiega: string;
  /** Czy obie kwoty są równe. */
  zgodny: boolean;
  /** Kwota operacji do wyjaśnienia: wpływy dodatnio, obciążenia ujemnie. */
  do_wyjasnienia: string;
  /** Liczba operacji do wyjaśnienia. */
  liczba_do_wyjasnienia: number;
}

/** Strona uzgodnienia, od najnowszego wyciągu. */
export class UzgodnieniePage {
  elementy: UzgodnienieResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Salda rachunku według wyciągów i księgi. */
export class SaldaBankuResponse {
  /** Zmiana salda według wszystkich wyciągów. */
  wyciagi: string;
  /** Saldo rachunków w księdze. */
  ksiega_rachunek: string;
  /** Saldo konta do wyjaśnienia w księdze (Ma − Wn): wpływy dodatnio, obciążenia ujemnie, jak w uzgodnieniu wyciągów. */
  ksiega_do_wyjasnienia: string;
  /** To samo według operacji na wyciągach, z tym samym znakiem. */
  wpisy_do_wyjasnienia: string;
  /** Saldo pieniędzy w drodze w księdze (Ma − Wn): wysłane, a niepotwierdzone dodatnio. */
  ksiega_w_drodze: string;
}

/** Pieniądze w drodze jednego przedziału wieku. */
export class WDrodzeResponse {
  /** Od ilu dni. */
  od_dni: number;
  /** Do ilu dni; null bez górnej granicy. */
  do_dni: number | null;
  /** Liczba wypłat. */
  liczba: number;
  /** Kwota. */
  kwota: string;
}

/** Salda i pieniądze w drodze. */
export class SaldaIWDrodzeResponse {
  salda: SaldaBankuResponse;
  w_drodze: WDrodzeResponse[];
}
