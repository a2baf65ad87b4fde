import { identityCardCopy } from '../../akta.errors.js';

/** What a person says that a file shows. */
export const RODZAJE_SKANOW = {
  pismo: 'pismo',
  zalacznik: 'załącznik',
  zaswiadczenie: 'zaświadczenie',
  orzeczenie: 'orzeczenie',
  umowa: 'umowa',
  rachunek: 'rachunek lub faktura',
  'akt-stanu-cywilnego': 'odpis aktu stanu cywilnego',
  'dowod-osobisty': 'dowód osobisty',
  paszport: 'paszport',
  inny: 'inny dokument',
} as const;
export type RodzajSkanu = keyof typeof RODZAJE_SKANOW;

const TOZSAMOSC: ReadonlySet<RodzajSkanu> = new Set(['dowod-osobisty', 'paszport']);

/** A document of identity is shown, never copied (paragraph 11 of the interview regulation). Errors: 422 `AKTA.IDENTITY_CARD_COPY`. */
export function assertMayCopy(rodzaj: RodzajSkanu): void {
  if (TOZSAMOSC.has(rodzaj)) throw identityCardCopy();
}
