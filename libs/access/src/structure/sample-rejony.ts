/** A part of a street that a branch serves: street, first and last number, side, branch. */
type SampleRejon = readonly [ulica: string, od: string | null, do_: string | null, strona: 'obie' | 'parzyste' | 'nieparzyste', filia: number];

/**
 * Invented streets, so that the demo can lead an address to a branch. The real list of a city replaces them whole, from a file; each row
 * says of itself that it is a sample.
 */
export const SAMPLE_REJONY: readonly SampleRejon[] = [
  ['os. Przykładowe', null, null, 'obie', 1],
  ['os. Teatralne', null, null, 'obie', 1],
  ['ul. Ćwiczebna', '1', '49', 'nieparzyste', 1],
  ['ul. Ćwiczebna', '2', '50', 'parzyste', 2],
  ['ul. Ćwiczebna', '51', null, 'obie', 3],
  ['ul. Łąkowa', null, '60', 'obie', 2],
  ['ul. Łąkowa', '61', null, 'obie', 4],
  ['ul. Pokazowa', null, null, 'obie', 5],
  ['ul. Próbna', '1', '12B', 'obie', 6],
  ['ul. Próbna', '12C', null, 'obie', 7],
  ['ul. Świerkowa', null, null, 'obie', 8],
  ['ul. Wzorcowa', null, null, 'nieparzyste', 9],
  ['ul. Wzorcowa', null, null, 'parzyste', 3],
  ['ul. Źródlana', null, null, 'obie', 4],
  ['ul. Żurawia', null, null, 'obie', 9],
  ['al. Modelowa', null, '100', 'obie', 6],
  ['al. Modelowa', '90', null, 'obie', 7],
];
