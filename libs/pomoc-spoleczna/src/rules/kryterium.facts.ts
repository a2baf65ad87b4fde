import { Kwota, Wybor } from '@ostoja/facts';
import { FaktyGospodarstwa } from './wspolne.facts.js';

/** How a benefit compares income with the criterion. */
export class FaktyKryteriumDochodowe extends FaktyGospodarstwa {
  @Wybor('Czego dotyczy dochód', { swiadczenie_pieniezne: 'świadczenie pieniężne', swiadczenie_niepieniezne: 'świadczenie niepieniężne albo opłata' }, {
    wymagane: true, opis: 'Do świadczeń pieniężnych nie wlicza się świadczenia uzupełniającego (art. 8 ust. 4a).',
  })
  dotyczy!: 'swiadczenie_pieniezne' | 'swiadczenie_niepieniezne';
}

/** Facts of a change of income while a benefit or a fee runs (art. 106 ust. 3a-3b ups). */
export class FaktyZmianaDochodu {
  @Wybor('Gospodarstwo', { osoba_samotnie_gospodarujaca: 'osoba samotnie gospodarująca', osoba_w_rodzinie: 'rodzina' }, { wymagane: true })
  gospodarstwo!: 'osoba_samotnie_gospodarujaca' | 'osoba_w_rodzinie';
  @Kwota('Dochód w ostatniej decyzji', { wymagane: true, przyklad: '600.00', opis: 'Osoby samotnie gospodarującej albo całej rodziny.' })
  dochod_w_decyzji!: string;
  @Kwota('Dochód obecny', { wymagane: true, przyklad: '680.00' })
  dochod_obecny!: string;
}

/** Facts of the extraordinary verification of the criteria (art. 9 ust. 9 ups). */
export class FaktyWeryfikacjaNadzwyczajna {
  @Kwota('Minimum egzystencji: gospodarstwo jednoosobowe', { wymagane: true, przyklad: '972.00', opis: 'Miesięcznie, według Instytutu Pracy i Spraw Socjalnych.' })
  minimum_jednoosobowe!: string;
  @Kwota('Minimum egzystencji: na osobę w rodzinie', { wymagane: true, przyklad: '830.00' })
  minimum_na_osobe!: string;
}
