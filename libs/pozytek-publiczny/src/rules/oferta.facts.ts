import { Kwota, Liczba, Lista, Procent, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** One cost of an offer. */
export class KosztOfertyFakt {
  @Kwota('Koszt jednostkowy (zł)', { wymagane: true, przyklad: '100.00' })
  koszt_jednostkowy: string;
  @Kwota('Liczba jednostek', { wymagane: true, przyklad: '12.5', opis: 'Najwyżej dwa miejsca po kropce.' })
  liczba_jednostek: string;
  @Kwota('Wartość razem (zł)', { wymagane: true, przyklad: '1250.00' })
  wartosc: string;
  @Wybor('Kategoria', { realizacja: 'realizacja działań', administracja: 'koszty administracyjne' }, { wymagane: true, przyklad: 'realizacja' })
  kategoria: 'realizacja' | 'administracja';
}

/** Facts of the money of an offer. */
export class FaktyKosztorysuOferty {
  @Wybor('Forma zlecenia', { wsparcie: 'wsparcie (dotacja dofinansowuje zadanie)', powierzenie: 'powierzenie (dotacja finansuje zadanie)' }, { wymagane: true, przyklad: 'wsparcie' })
  forma: 'wsparcie' | 'powierzenie';
  @Lista('Koszty', () => KosztOfertyFakt, FACT_LIMITS.dochody, { wymagane: true, przyklad: [{ koszt_jednostkowy: '100.00', liczba_jednostek: '100', wartosc: '10000.00', kategoria: 'realizacja' }] })
  koszty: KosztOfertyFakt[];
  @Kwota('Suma kosztów według oferty (zł)', { wymagane: true, przyklad: '10000.00' })
  suma_kosztow: string;
  @Kwota('Wnioskowana dotacja (zł)', { wymagane: true, przyklad: '8000.00' })
  dotacja: string;
  @Kwota('Wkład własny finansowy (zł)', { wymagane: true, przyklad: '1500.00' })
  wklad_finansowy: string;
  @Kwota('Wkład własny osobowy i rzeczowy (zł)', { wymagane: true, przyklad: '500.00' })
  wklad_niefinansowy: string;
  @Kwota('Świadczenia od odbiorców (zł)', { wymagane: true, przyklad: '0.00' })
  swiadczenia_odbiorcow: string;
  @TakNie('Oferent prowadzi działalność odpłatną i to zadeklarował', { wymagane: true, przyklad: false })
  dzialalnosc_odplatna: boolean;
  @Kwota('Kwota konkursu (zł)', { wymagane: true, przyklad: '100000.00' })
  kwota_konkursu: string;
  @Kwota('Najwyższa dotacja według ogłoszenia (zł)', { przyklad: '20000.00', opis: 'Gdy ogłoszenie ją określa.' })
  najwyzsza_dotacja?: string;
  @Procent('Najniższy wkład własny według ogłoszenia (% kosztów)', { przyklad: '10', opis: 'Gdy ogłoszenie go określa.' })
  najnizszy_wklad?: string;
  @Procent('Najwyższe koszty administracyjne według ogłoszenia (% kosztów)', { przyklad: '20', opis: 'Gdy ogłoszenie je określa.' })
  najwyzsza_administracja?: string;
}

/** One of the offerers together. */
export class OferentWspolnyFakt {
  @Liczba('Liczba działań tego oferenta', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 1 })
  dzialania: number;
  @Kwota('Koszty tego oferenta (zł)', { wymagane: true, przyklad: '6000.00' })
  koszty: string;
}

/** Facts of a joint offer. */
export class FaktyOfertyWspolnej {
  @Lista('Oferenci', () => OferentWspolnyFakt, FACT_LIMITS.lista, { wymagane: true, przyklad: [{ dzialania: 2, koszty: '6000.00' }, { dzialania: 1, koszty: '4000.00' }] })
  oferenci: OferentWspolnyFakt[];
  @Kwota('Suma kosztów według oferty (zł)', { wymagane: true, przyklad: '10000.00' })
  suma_kosztow: string;
  @TakNie('Opisano sposób reprezentacji wobec organu', { wymagane: true, przyklad: true })
  reprezentacja: boolean;
}
