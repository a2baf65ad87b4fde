/** Komórka organizacyjna, w skrócie. */
export class KomorkaSkrotResponse {
  id: string;
  /** Kod komórki, np. `filia-1`. */
  kod: string;
  nazwa: string;
  /** Rodzaj: osrodek, pion, dzial, filia, zespol, sekcja, stanowisko. */
  rodzaj: string;
}

/** Pracownik, w skrócie. */
export class PracownikSkrotResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Rola, która dziś obowiązuje. */
export class MojaRolaResponse {
  /** Kod roli, np. `pracownik-socjalny`. */
  rola: string;
  /** Nazwa roli dla ludzi. */
  nazwa: string;
  komorka: KomorkaSkrotResponse;
  /** Osoba, w której zastępstwie pełnisz tę rolę; brak przy roli własnej. */
  w_zastepstwie: PracownikSkrotResponse | null;
}

/** Ośrodek, w skrócie. */
export class JednostkaSkrotResponse {
  id: string;
  nazwa: string;
  skrot: string;
}

/** Zalogowany użytkownik. */
export class JaResponse {
  id: string;
  login: string;
  imie: string;
  nazwisko: string;
  stanowisko: string;
  /** pracownik albo klient (program). */
  rodzaj: string;
  /** Ośrodek, w którym pracujesz. */
  jednostka: JednostkaSkrotResponse;
  role: MojaRolaResponse[];
  /** Dzisiejszy dzień w Polsce, RRRR-MM-DD: od niego liczy się „za ile dni”. */
  dzis: string;
  /** Kody uprawnień, które dziś masz przynajmniej w jednej komórce. */
  uprawnienia: string[];
}
