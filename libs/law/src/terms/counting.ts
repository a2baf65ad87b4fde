/** Unit in which a term is set; `data` is a fixed day of the year. */
export type TermUnit = 'godziny' | 'dni' | 'tygodnie' | 'miesiące' | 'lata' | 'dni_robocze' | 'data';

/**
 * The law that says how to count: `kpa` art. 57 KPA, `kc` art. 111-115 of the civil code, `kalendarzowe` an act whose terms neither
 * follow the code nor move.
 */
export type Liczenie = 'kpa' | 'kc' | 'kalendarzowe';

const DNI_ROBOCZE = 'dni robocze: bez sobót i dni wolnych (ustawa z 18.01.1951 o dniach wolnych od pracy)';
const ZEGAR = 'godziny liczone od chwili zdarzenia, także przez zmianę czasu';
const DZIEN_ROKU = 'dzień oznaczony datą w przepisie';
const KALENDARZ = 'okres kalendarzowy liczony od dnia następnego, bez przesuwania na dzień roboczy';

const BY_UNIT: Readonly<Record<Liczenie, Readonly<Record<TermUnit, string>>>> = {
  kpa: { godziny: ZEGAR, dni: 'art. 57 § 1 KPA', tygodnie: 'art. 57 § 2 KPA', miesiące: 'art. 57 § 3 KPA', lata: 'art. 57 § 3a KPA', dni_robocze: DNI_ROBOCZE, data: DZIEN_ROKU },
  kc: { godziny: ZEGAR, dni: 'art. 111 k.c.', tygodnie: 'art. 112 k.c.', miesiące: 'art. 112 k.c.', lata: 'art. 112 k.c.', dni_robocze: DNI_ROBOCZE, data: DZIEN_ROKU },
  kalendarzowe: { godziny: ZEGAR, dni: KALENDARZ, tygodnie: KALENDARZ, miesiące: KALENDARZ, lata: KALENDARZ, dni_robocze: DNI_ROBOCZE, data: DZIEN_ROKU },
};

/** Units of parameters that are lengths of terms. */
const UNIT_OF_PARAMETER: Readonly<Record<string, TermUnit>> = {
  hours: 'godziny', days: 'dni', working_days: 'dni_robocze', weeks: 'tygodnie', months: 'miesiące', years: 'lata',
};

/** Provision of the way of counting. */
export function countingProvision(liczenie: Liczenie, jednostka: TermUnit): string {
  return BY_UNIT[liczenie][jednostka];
}

/** The unit of a term whose length is a parameter in this unit; null for a parameter that is no length of time. */
export function termUnitOf(parameterUnit: string): TermUnit | null {
  return UNIT_OF_PARAMETER[parameterUnit] ?? null;
}
