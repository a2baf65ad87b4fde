import { IsUUID } from 'class-validator';

/** Której jednostki dotyczy prognoza. */
export class PrognozaQuery {
  /** Filia albo dział. */
  @IsUUID()
  komorka_id: string;
}

/** Pracownik zespołu i jego obciążenie w okresie prognozy. */
export class ObciazenieResponse {
  uzytkownik_id: string;
  imie: string;
  nazwisko: string;
  /** Obowiązki z terminem do końca okresu prognozy, z zaległymi. */
  terminy: number;
  /** Ile obowiązków wykonuje w dniu roboczym, np. 0.75. */
  tempo: number;
  /** true: brak własnych danych, przyjęto tempo zespołu albo jeden obowiązek dziennie. */
  tempo_zalozone: boolean;
  /** Ile z nich minie, jeśli tempo się nie zmieni. */
  zagrozone: number;
}

/** Obowiązek, którego termin minie, jeśli nic się nie zmieni. */
export class ZagrozenieResponse {
  termin_id: string;
  sprawa_id: string;
  postepowanie_id: string;
  znak: string;
  rodzaj: string;
  nazwa: string;
  /** Termin, RRRR-MM-DD. */
  data: string;
  /** Kiedy zostanie wykonany przy dotychczasowym tempie; null, gdy sprawy nikomu nie przydzielono. */
  przewidywany: string | null;
  /** Kto za niego odpowiada; null: sprawa czeka na przydział przez kierownika. */
  uzytkownik_id: string | null;
}

/** Propozycja przekazania sprawy, która ratuje termin i nie zagraża innemu. */
export class PropozycjaPrzekazaniaResponse {
  sprawa_id: string;
  termin_id: string;
  z_uzytkownik_id: string;
  na_uzytkownik_id: string;
  przewidywany: string;
}

/** Zespół jednej roli w jednostce. */
export class PrognozaZespoluResponse {
  /** prowadzacy albo pracownik-socjalny */
  rola: string;
  pracownicy: ObciazenieResponse[];
  zagrozenia: ZagrozenieResponse[];
  propozycje: PropozycjaPrzekazaniaResponse[];
}

/** Prognoza przekroczeń terminów na dwa tygodnie. */
export class PrognozaResponse {
  komorka_id: string;
  od: string;
  do: string;
  /** true: obowiązków jest więcej, niż prognoza obejmuje; pokazano najbliższe. */
  ucieta: boolean;
  zespoly: PrognozaZespoluResponse[];
}
