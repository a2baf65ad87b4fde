import { Dzien, Kwota } from '@ostoja/facts';
import { FaktyGospodarstwa } from './wspolne.facts.js';

/** Facts of the fee for a training or supported flat (art. 53, 97 ups). */
export class FaktyOplataZaMieszkanie extends FaktyGospodarstwa {
  @Kwota('Koszt pobytu', { wymagane: true, przyklad: '2200.00', opis: 'Miesięczny koszt pobytu w mieszkaniu treningowym lub wspomaganym.' })
  koszt!: string;
  @Kwota('Opłata ustalona z osobą', { przyklad: '300.00', opis: 'Z kontraktu mieszkaniowego. Bez niej wynik podaje najwyższą dopuszczalną.' })
  oplata_ustalona?: string;
  @Dzien('Dzień uchylenia skierowania do DPS', { przyklad: '2025-06-01', opis: 'Tylko dla byłego mieszkańca domu pomocy społecznej, który odszedł do mieszkania.' })
  uchylenie_skierowania_do_dps?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_OPLATY_ZA_MIESZKANIE = {
  zestawienie: { liczba_osob: 1, dochod: '1800.00' }, koszt: '2200.00', uchylenie_skierowania_do_dps: '2025-06-01', data_wniosku: '2026-03-02',
};
