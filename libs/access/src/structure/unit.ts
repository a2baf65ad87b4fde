/** One unit of the centre as data. */
export interface Unit {
  readonly kod: string;
  /** Code of the unit above; null for the centre itself. */
  readonly nadrzedna: string | null;
  readonly rodzaj: 'osrodek' | 'pion' | 'dzial' | 'filia' | 'zespol' | 'sekcja' | 'stanowisko';
  readonly nazwa: string;
  /** First part of the numbers of its cases. */
  readonly symbol: string;
  readonly adres: string;
  /** Units elsewhere in the tree whose people it serves too. */
  readonly obsluguje?: readonly string[];
}

/** For units whose address the published sources do not give. */
export const DEMO_ADDRESS = 'adres demonstracyjny';
