import { Dzien, Kwota, TakNie, Wybor } from '@ostoja/facts';

/** Facts of the conditions of a small grant (art. 19a). */
export class FaktyMalegoGrantu {
  @Wybor('Charakter zadania', { lokalny: 'lokalny', regionalny: 'regionalny', inny: 'inny, na przykład ogólnokrajowy' }, { wymagane: true, przyklad: 'lokalny' })
  charakter: 'lokalny' | 'regionalny' | 'inny';
  @TakNie('Organ uznał zadanie za celowe', { wymagane: true, przyklad: true })
  celowosc: boolean;
  @Kwota('Wnioskowana kwota (zł)', { wymagane: true, przyklad: '8000.00' })
  kwota: string;
  @Dzien('Pierwszy dzień zadania', { wymagane: true, przyklad: '2026-04-01' })
  data_od: string;
  @Dzien('Ostatni dzień zadania', { wymagane: true, przyklad: '2026-06-29' })
  data_do: string;
  @Kwota('Przekazano tej organizacji w tym trybie w roku kalendarzowym (zł)', { wymagane: true, przyklad: '10000.00', opis: 'Razem ze wszystkich wydziałów i jednostek miasta, nie tylko z MOPS.' })
  przekazano_organizacji: string;
  @Kwota('Przyznano w tym trybie w roku budżetowym wszystkim (zł)', { wymagane: true, przyklad: '150000.00', opis: 'W całym mieście.' })
  przyznano_w_trybie: string;
  @Kwota('Dotacje planowane w roku budżetowym dla organizacji (zł)', { wymagane: true, przyklad: '1000000.00', opis: 'Wszystkie dotacje miasta na zadania zlecane organizacjom pozarządowym.' })
  dotacje_planowane: string;
}

/** Facts of the agreement on a small grant. */
export class FaktyUmowyMalegoGrantu {
  @Dzien('Dzień wpływu oferty', { wymagane: true, przyklad: '2026-03-02' })
  wplyw_oferty: string;
  @Dzien('Dzień zamieszczenia oferty w trzech miejscach', { wymagane: true, przyklad: '2026-03-05', opis: 'BIP, siedziba organu i strona internetowa; dzień ostatniego z nich.' })
  zamieszczenie: string;
  @Dzien('Dzień zawarcia umowy', { wymagane: true, przyklad: '2026-03-13' })
  zawarcie_umowy: string;
  @TakNie('Rozpatrzono zgłoszone uwagi', { wymagane: true, przyklad: true, opis: 'Tak także wtedy, gdy uwag nie było.' })
  uwagi_rozpatrzone: boolean;
}
