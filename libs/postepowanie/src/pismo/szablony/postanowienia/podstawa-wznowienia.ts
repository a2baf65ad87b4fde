import type { Pole } from '@ostoja/documents';
import { PODSTAWY } from '../../../wznowienie/podstawy.js';

/** The ground of a reopening with its provision, as both orders name it. */
export const PODSTAWA_WZNOWIENIA = {
  rodzaj: 'wybor', nazwa: 'Przyczyna wznowienia', wymagane: true,
  wartosci: Object.fromEntries(Object.entries(PODSTAWY).map(([kod, { nazwa, przepis }]) => [kod, `${nazwa} (${przepis})`])),
} as const satisfies Pole;
