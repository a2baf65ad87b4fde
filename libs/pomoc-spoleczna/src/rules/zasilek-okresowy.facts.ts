import { Kwota, Obiekt } from '@ostoja/facts';
import { FaktySwiadczeniaMiesiecznego, PodjeciePracyFakt } from './wspolne.facts.js';

/** Facts of zasiłek okresowy (art. 38 ups). */
export class FaktyZasilekOkresowy extends FaktySwiadczeniaMiesiecznego {
  @Kwota('Kwota proponowana', { opis: 'W granicach od kwoty minimalnej do maksymalnej; bez niej wynik podaje granice.', przyklad: '450.00' })
  kwota_proponowana?: string;
  @Obiekt('Podjęcie pracy w kontrakcie socjalnym', () => PodjeciePracyFakt, { opis: 'Zasiłek można wypłacać dalej niezależnie od dochodu (art. 38 ust. 4a); wymaga bieżącej decyzji.' })
  podjecie_pracy?: PodjeciePracyFakt;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_ZASILKU_OKRESOWEGO = {
  osoby: [
    { klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'wynagrodzenie', kwota: '1400.00', miesiac: '2025-04', podatek: '60.00', skladka_zdrowotna: '105.00', skladki_spoleczne: '190.00' }] },
    { klucz: 'B', dochody: [{ rodzaj: 'swiadczenie_wychowawcze', kwota: '800.00', miesiac: '2025-04' }] },
  ],
  powody: ['bezrobocie'],
  data_wniosku: '2025-05-10',
};
