/** Klucz, którym przeglądarka szyfruje kopię roboczą na urządzeniu. */
export class KluczKopiiResponse {
  /** 256 bitów, base64; tylko do pamięci karty, nigdy na dysk. */
  klucz: string;
}
