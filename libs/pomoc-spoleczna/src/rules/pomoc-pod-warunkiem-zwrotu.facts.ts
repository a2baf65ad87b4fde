import { Kwota, Procent, TakNie, Wybor } from '@ostoja/facts';
import { FaktySwiadczeniaPienieznego } from './wspolne.facts.js';

/** Facts of help on condition of refund (art. 41 pkt 2 ups). */
export class FaktyPomocPodWarunkiemZwrotu extends FaktySwiadczeniaPienieznego {
  @Wybor('Forma pomocy', { zasilek_celowy: 'zasiłek celowy', zasilek_okresowy: 'zasiłek okresowy', pomoc_rzeczowa: 'pomoc rzeczowa' }, { wymagane: true })
  forma!: 'zasilek_celowy' | 'zasilek_okresowy' | 'pomoc_rzeczowa';
  @Kwota('Potrzebna kwota', { wymagane: true, opis: 'Kwota zasiłku albo wydatków na pomoc rzeczową.', przyklad: '800.00' })
  potrzebna_kwota!: string;
  @TakNie('Szczególnie uzasadniony przypadek', { wymagane: true, opis: 'Ustala pracownik i uzasadnia w decyzji.' })
  szczegolny_przypadek!: boolean;
  @Procent('Część do zwrotu (%)', { wymagane: true, opis: 'Jaką część pomocy trzeba zwrócić: więcej niż 0, najwyżej 100.', przyklad: '50' })
  zwracana_czesc!: string;
  @Kwota('Kwota proponowana', { opis: 'Nie wyższa niż potrzebna.', przyklad: '800.00' })
  kwota_proponowana?: string;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_POMOCY_POD_WARUNKIEM_ZWROTU = {
  zestawienie: { liczba_osob: 1, dochod: '1500.00' },
  forma: 'zasilek_celowy', potrzebna_kwota: '800.00', szczegolny_przypadek: true, zwracana_czesc: '50', kwota_proponowana: '800.00', data_wniosku: '2025-05-10',
};
