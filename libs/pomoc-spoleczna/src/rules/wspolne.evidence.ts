import type { EvidenceSource } from '@ostoja/law';

/** Prison and arrest, which shut out benefits. */
export const DOWOD_POBYTU: EvidenceSource = { fakt: 'pobyt', rodzaj: 'pobyt', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'lista', pole: 'miejsce' };
/** The household's income, which fees are measured by. */
export const DOWODY_DOCHODU: readonly EvidenceSource[] = [
  { fakt: 'osoby[].dochody', rodzaj: 'dochod', dotyczy: 'kazda_osoba', okres: '12_miesiecy', agregacja: 'lista' },
  { fakt: 'osoby[].odliczenia', rodzaj: 'odliczenie', dotyczy: 'kazda_osoba', okres: 'miesiac_dochodu', agregacja: 'lista' },
  { fakt: 'utrata_dochodu', rodzaj: 'utrata-dochodu', dotyczy: 'kazda_osoba', okres: 'na_dzien', agregacja: 'istnieje' },
];
/** Where the procedure takes the facts that every cash benefit shares. */
export const DOWODY_WSPOLNE: readonly EvidenceSource[] = [
  ...DOWODY_DOCHODU,
  { fakt: 'powody', rodzaj: 'okolicznosc', dotyczy: 'kazda_osoba', okres: 'na_dzien', agregacja: 'lista', pole: 'powod' },
  DOWOD_POBYTU,
];

/** The newest content of a kind of evidence about the applicant, or one field of it. */
export function dowodOstatni(fakt: string, rodzaj: string, pole?: string): EvidenceSource {
  return { fakt, rodzaj, dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'ostatni', ...(pole !== undefined && { pole }) };
}

/** Foster care, which zasiłek stały and okresowy leave out of the family. */
export const DOWOD_PIECZY: EvidenceSource = { fakt: 'osoby[].w_pieczy_zastepczej', rodzaj: 'piecza-zastepcza', dotyczy: 'kazda_osoba', okres: 'na_dzien', agregacja: 'istnieje' };
/** Needs, which the celowy allowances are granted for. */
export const DOWOD_POTRZEBY: EvidenceSource = { fakt: 'potrzeby', rodzaj: 'potrzeba', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'lista' };
/** Work taken under a social contract. */
export const DOWOD_KONTRAKTU: EvidenceSource = { fakt: 'podjecie_pracy', rodzaj: 'kontrakt-socjalny', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'ostatni' };
