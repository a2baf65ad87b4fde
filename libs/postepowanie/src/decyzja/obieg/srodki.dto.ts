/** Pieniądze w planie finansowym na decyzję, w jednej linii budżetu. */
export class SrodkiNaDecyzjeResponse {
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Rok budżetowy. */
  rok: number;
  /** Komórka, która ma własną kwotę w tej linii; null oznacza pieniądze całego ośrodka. */
  komorka: string | null;
  /** Ile potrzebuje decyzja. */
  potrzeba: string;
  /** Ile zarezerwowano dla niej przy zatwierdzeniu. */
  zarezerwowano: string;
  /** Ile poza tym zostało w planie; null, gdy na ten rok nie ma planu. */
  dostepne: string | null;
  /** Ile w planie brakuje na tę decyzję; 0.00, gdy wystarcza albo planu nie ma. */
  brakuje: string;
}
