import { Kody, Kwota, Procent, Wybor } from '@ostoja/facts';

/** Why something was lost (art. 40 ust. 1-2 ups). */
export const PRZYCZYNY_STRATY = { zdarzenie_losowe: 'zdarzenie losowe (np. pożar)', kleska_zywiolowa: 'klęska żywiołowa', kleska_ekologiczna: 'klęska ekologiczna' } as const;

/** Facts of zasiłek celowy for losses (art. 40 ust. 1-3 ups); income is not asked for. */
export class FaktyZasilekCelowyLosowy {
  @Wybor('Przyczyna straty', PRZYCZYNY_STRATY, { wymagane: true })
  przyczyna!: keyof typeof PRZYCZYNY_STRATY;
  @Kwota('Wysokość straty', { wymagane: true, przyklad: '12000.00' })
  strata!: string;
  @Procent('Część do zwrotu (%)', { opis: 'Gdy zasiłek przyznaje się pod warunkiem zwrotu; bez niej zasiłek nie podlega zwrotowi.', przyklad: '0' })
  zwracana_czesc?: string;
  @Kwota('Kwota proponowana', { opis: 'Nie wyższa niż strata.', przyklad: '6000.00' })
  kwota_proponowana?: string;
  @Kody('Pobyt wyłączający pomoc', 'pobyt', { opis: 'zaklad_karny albo areszt (art. 13).', przyklad: [] })
  pobyt?: string[];
}
