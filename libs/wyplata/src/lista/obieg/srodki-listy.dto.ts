/** Linia budżetu na liście: ile idzie z niej na listę, ile jest w planie, ile zaangażowano i ile zostaje. */
export class SrodkiListyResponse {
  /** Rok budżetowy, który lista obciąża. */
  rok: number;
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Komórka z własną kwotą w planie; null oznacza cały ośrodek. */
  komorka: string | null;
  /** Suma listy w tej linii, w złotych. */
  kwota: string;
  /** Plan po zmianach; null, gdy na ten rok nie ma zatwierdzonego planu. */
  plan: string | null;
  /** Zaangażowanie, razem z wypłatami z tej listy. */
  zaangazowano: string;
  /** Plan i zapisane przekroczenia bez zaangażowania; null, gdy nie ma planu. */
  dostepne: string | null;
}
