/** Świadczenie, którego nikt nie odbiera. */
export class NieodebraneResponse {
  /** Tytuł wypłaty. */
  tytul_id: string;
  osoba_id: string;
  sprawa_id: string | null;
  imie: string;
  nazwisko: string;
  /** Nazwa świadczenia. */
  swiadczenie: string;
  /** Numer decyzji. */
  podstawa: string;
  /** aktywny albo wstrzymany. */
  stan: string;
  /** Miesiące bez odbioru, RRRR-MM; dla wstrzymanego pierwszy i ostatni, z powodu których go wstrzymano. */
  miesiace: string[];
}

/** Strona świadczeń nieodebranych. */
export class NieodebranePage {
  /** Świadczenia, których nikt nie odbiera. */
  elementy: NieodebraneResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}
