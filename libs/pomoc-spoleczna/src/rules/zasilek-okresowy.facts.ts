import { Kwota, Obiekt } from './fact.decorators.js';
import { FaktySwiadczeniaMiesiecznego, PodjeciePracyFakt } from './wspolne.facts.js';

/** Facts of zasiłek okresowy (art. 38 ups). */
export class FaktyZasilekOkresowy extends FaktySwiadczeniaMiesiecznego {
  @Kwota('Kwota proponowana', { opis: 'W granicach od kwoty minimalnej do maksymalnej; bez niej wynik podaje granice.', przyklad: '450.00' })
  kwota_proponowana?: string;
  @Obiekt('Podjęcie pracy w kontrakcie socjalnym', () => PodjeciePracyFakt, { opis: 'Zasiłek można wypłacać dalej niezależnie od dochodu (art. 38 ust. 4a); wymaga bieżącej decyzji.' })
  podjecie_pracy?: PodjeciePracyFakt;
}
