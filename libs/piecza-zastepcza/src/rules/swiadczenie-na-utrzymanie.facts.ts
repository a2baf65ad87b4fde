import { Kwota, Liczba, Lista, Obiekt, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyPodopiecznego } from './podopieczny.facts.js';
import { FORMY_RODZINNE, type FormaRodzinna } from './wspolne.facts.js';

/** Institutions of art. 87 ust. 2; each is a dated parameter `piecza.jednostka.…`. */
export const JEDNOSTKI = {
  dps: 'dom pomocy społecznej', sosw: 'specjalny ośrodek szkolno-wychowawczy', mow: 'młodzieżowy ośrodek wychowawczy', mos: 'młodzieżowy ośrodek socjoterapii z całodobową opieką',
  sow: 'specjalny ośrodek wychowawczy', hospicjum: 'hospicjum stacjonarne', oddzial_paliatywny: 'oddział medycyny paliatywnej', areszt: 'areszt śledczy', schronisko: 'schronisko dla nieletnich',
  zaklad_karny: 'zakład karny', zaklad_poprawczy: 'zakład poprawczy', oow: 'okręgowy ośrodek wychowawczy', internat_lub_szpital: 'internat, bursa albo szpital (świadczenia nie obniża się)',
} as const;

/** A stay in an institution during the month. */
export class PobytWJednostceFakt {
  @Wybor('Gdzie przebywa dziecko', JEDNOSTKI, { wymagane: true, przyklad: 'mow' })
  rodzaj!: keyof typeof JEDNOSTKI;
  @Liczba('Ile dni tego miesiąca', 0, FACT_LIMITS.dni_w_miesiacu, { wymagane: true, przyklad: 31 })
  dni!: number;
  @TakNie('Rodzina nie ponosi w tym czasie kosztów utrzymania', { wymagane: true })
  bez_kosztow_rodziny!: boolean;
}

/** Income of a child, which lowered the benefit until 18 September 2014. */
export class DochodDzieckaFakt {
  @Kwota('Kwota miesięcznie (zł)', { wymagane: true, przyklad: '400.00', opis: 'Alimenty, renta rodzinna albo uposażenie rodzinne dziecka.' })
  kwota!: string;
}

/** Facts of the benefit for a child's keep (art. 80 ust. 1). */
export class FaktySwiadczeniaNaUtrzymanieDziecka extends FaktyPodopiecznego {
  @Wybor('Forma rodzinnej pieczy zastępczej', FORMY_RODZINNE, { wymagane: true })
  forma!: FormaRodzinna;
  @Kwota('Miesięczna kwota świadczenia z decyzji (zł)', { przyklad: '1517.00', opis: 'Bez niej liczy się kwota minimalna z ustawy albo wyższa z uchwały rady powiatu.' })
  kwota_przyznana?: string;
  @Obiekt('Pobyt w jednostce, w której rodzina nie ponosi kosztów', () => PobytWJednostceFakt)
  jednostka?: PobytWJednostceFakt;
  @Lista('Dochody dziecka (tylko do 18.09.2014)', () => DochodDzieckaFakt, FACT_LIMITS.lista, { opis: 'Od 19.09.2014 dochód dziecka nie zmniejsza świadczenia.' })
  dochody_dziecka?: DochodDzieckaFakt[];
}
