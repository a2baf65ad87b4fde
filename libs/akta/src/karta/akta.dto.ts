import { PlikResponse } from '../rejestr/lista/rejestr.dto.js';
import { RODZAJE_PISM } from '../rejestr/rodzaj-pisma.js';
import { RODZAJE_SKANOW } from '../rejestr/plik/rodzaj-skanu.js';
import { adnotacjaOf } from '../okazanie/okazanie.dto.js';
import type { KartaRow } from './akta.query.js';

const NAZWY: Readonly<Record<string, string>> = {
  ...RODZAJE_SKANOW,
  ...Object.fromEntries(Object.entries(RODZAJE_PISM).map(([kod, { nazwa }]) => [kod, nazwa])),
  wywiad: 'wywiad środowiskowy',
  'notatka-pracy-socjalnej': 'notatka z pracy socjalnej',
};

const PODSTAWY = { wplyw: 'wpłynęło', wydanie: 'wydano', czynnosc: 'powstało w postępowaniu', przekazanie: 'przekazano do akt', okazanie: 'okazano oryginał' } as const;

/** Pozycja spisu akt. */
export class KartaResponse {
  id: string;
  /** Numer w spisie; nadany raz i nigdy nie użyty ponownie. */
  numer: number;
  /** Pierwsza i ostatnia karta akt. */
  karta_od: number;
  karta_do: number;
  rodzaj: string;
  rodzaj_nazwa: string;
  tytul: string;
  dzien: string;
  /** wplyw, wydanie, czynnosc, przekazanie, okazanie */
  podstawa: string;
  podstawa_nazwa: string;
  dzien_wlaczenia: string;
  /** Powód przekazania do akt. */
  powod: string | null;
  /** Kto włączył do akt. */
  wlaczyl: string;
  postepowanie_id: string | null;
  pismo_id: string | null;
  numer_rejestru: string | null;
  okazanie_id: string | null;
  /** Dla okazanego dokumentu: czy kopię poświadczono. */
  adnotacja: string | null;
  pliki: PlikResponse[];
}

/** Strona spisu akt sprawy. */
export class AktaPage {
  elementy: KartaResponse[];
  nastepny: string | null;
}

export function toKartaResponse(row: KartaRow, skany: ReadonlyMap<string, string>): KartaResponse {
  const { kopia_id, pliki, ...fields } = row;
  return {
    ...fields,
    rodzaj_nazwa: NAZWY[row.rodzaj] ?? row.rodzaj,
    podstawa_nazwa: PODSTAWY[row.podstawa],
    adnotacja: row.okazanie_id ? adnotacjaOf(kopia_id !== null) : null,
    pliki: pliki.map(({ id, nazwa }) => ({ id, nazwa, skan: skany.get(id) ?? null })),
  };
}
