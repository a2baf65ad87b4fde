import { Dzien, Kwota, Obiekt, TakNie, Tekst } from '@ostoja/facts';

/** Facts of the settlement of a funeral that the gmina arranged (art. 44, 96 ust. 3 ups). */
export class FaktySprawieniePogrzebu {
  @Kwota('Koszt pogrzebu poniesiony przez gminę', { wymagane: true, przyklad: '5200.00' })
  koszt!: string;
  @Kwota('Należny zasiłek pogrzebowy', { wymagane: true, przyklad: '0.00', opis: 'Zasiłek pogrzebowy po osobie zmarłej, o który występuje gmina; 0, gdy nie przysługuje.' })
  zasilek_pogrzebowy!: string;
  @Kwota('Wartość masy spadkowej', { wymagane: true, przyklad: '3000.00' })
  masa_spadkowa!: string;
}

/** The death and why the gmina must bury. The same shape as the evidence of kind `zgon`. */
export class ZgonFakt {
  @Dzien('Dzień zgonu', { wymagane: true, przyklad: '2026-02-20' })
  data_zgonu!: string;
  @TakNie('Nikt nie zajmie się pogrzebem', { wymagane: true, opis: 'Ani rodzina, ani inna osoba lub instytucja.' })
  nikt_nie_pochowa!: boolean;
  @TakNie('Zgon albo ostatni pobyt w tej gminie', { wymagane: true })
  w_gminie!: boolean;
  @Tekst('Wyznanie', { opis: 'Pogrzeb odbywa się w sposób przyjęty w gminie i zgodnie z wyznaniem zmarłego (art. 44).' })
  wyznanie?: string;
}

/** Facts of a funeral that the gmina arranges (art. 44 ups). */
export class FaktyPogrzebWSprawie extends FaktySprawieniePogrzebu {
  @Obiekt('Zgon', () => ZgonFakt, { wymagane: true })
  zgon!: ZgonFakt;
  @Tekst('Forma i miejsce pochówku', { wymagane: true, przyklad: 'pochówek tradycyjny, cmentarz komunalny' })
  pochowek!: string;
  @Tekst('Wykonawca', { wymagane: true, przyklad: 'Zakład Usług Pogrzebowych (przykład)' })
  wykonawca!: string;
}
