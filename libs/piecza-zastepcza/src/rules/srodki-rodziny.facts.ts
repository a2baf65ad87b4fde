import { Dzien, Kurs, Kwota, Liczba, Lista, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FORMY_RODZINNE, type FormaRodzinna } from './wspolne.facts.js';

/** One cost of the dwelling. */
export class KosztLokaluFakt {
  @Wybor('Za co', {
    czynsz: 'czynsz lub najem', energia: 'energia elektryczna i cieplna, opał, gaz', woda: 'woda i ścieki', odpady: 'wywóz odpadów', winda: 'dźwig osobowy', antena_rtv: 'antena, abonament radiowy i telewizyjny', telekomunikacja: 'telefon i internet', eksploatacja: 'inne koszty eksploatacji',
  }, { wymagane: true })
  rodzaj!: string;
  @Kwota('Kwota (zł)', { wymagane: true, przyklad: '900.00' })
  kwota!: string;
}

/** Facts of the money for the upkeep of the dwelling (art. 83 ust. 2-3a, art. 84 pkt 1). */
export class FaktySrodkowNaLokal {
  @Wybor('Forma pieczy', FORMY_RODZINNE, { wymagane: true, przyklad: 'zawodowa' })
  forma!: FormaRodzinna;
  @Lista('Koszty lokalu w miesiącu', () => KosztLokaluFakt, FACT_LIMITS.lista, { wymagane: true })
  koszty!: KosztLokaluFakt[];
  @Liczba('Osoby mieszkające w lokalu', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true, przyklad: 7 })
  osoby_w_lokalu!: number;
  @Liczba('Dzieci i pełnoletni wychowankowie w pieczy', 0, FACT_LIMITS.liczba_osob_maks, { wymagane: true, przyklad: 4 })
  podopieczni!: number;
  @Liczba('Osoby, które tworzą rodzinę zastępczą albo prowadzą dom', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true, przyklad: 2 })
  opiekunowie!: number;
  @TakNie('Organizator potwierdził potrzebę w opinii', { przyklad: true, opis: 'Przy rodzinie zawodowej z większą liczbą dzieci taka opinia zobowiązuje starostę.' })
  opinia_organizatora?: boolean;
}

/** Facts of the benefits that the starosta may grant (art. 83 ust. 1 i 4, art. 84 pkt 2-3). */
export class FaktySwiadczeniaUznaniowego {
  @Wybor('Forma pieczy', FORMY_RODZINNE, { wymagane: true, przyklad: 'zawodowa' })
  forma!: FormaRodzinna;
  @Kwota('Koszt albo potrzeba (zł)', { wymagane: true, przyklad: '1200.00' })
  koszt!: string;
  @Kwota('Kwota proponowana (zł)', { przyklad: '800.00', opis: 'Bez niej wynik podaje granicę.' })
  kwota_proponowana?: string;
  @Kwota('Kwota w umowie na ten cel (zł)', { przyklad: '10000.00', opis: 'Rodzinny dom dziecka: środki przysługują do wysokości z umowy.' })
  kwota_w_umowie?: string;
  @TakNie('Takie świadczenie przyznano już w tym roku', { przyklad: false, opis: 'Ma znaczenie przy świadczeniach przyznawanych raz w roku.' })
  przyznano_w_roku?: boolean;
  @TakNie('Takie świadczenie przyznano już na to dziecko', { przyklad: false, opis: 'Świadczenie na potrzeby przyjmowanego dziecka jest jednorazowe.' })
  przyznano_na_dziecko?: boolean;
  @Dzien('Data urodzenia dziecka', { przyklad: '2010-05-20', opis: 'Potrzebna tylko przy wypoczynku do 18.09.2014.' })
  data_urodzenia?: string;
}

/** An index of consumer prices of one year. */
export class WskaznikCenFakt {
  @Liczba('Rok', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 2024 })
  rok!: number;
  @Kurs('Wskaźnik cen', { wymagane: true, przyklad: '1.036', opis: 'Jako liczba: 103,6% to 1.036.' })
  wskaznik!: string;
}

/** Facts of the indexation of an amount (art. 86 ust. 2). */
export class FaktyWaloryzacji {
  @Wybor('Co się waloryzuje', { swiadczenie: 'świadczenie, dodatek albo pomoc na usamodzielnienie', wynagrodzenie: 'kwota z umowy rodziny lub domu' }, { wymagane: true })
  rodzaj!: 'swiadczenie' | 'wynagrodzenie';
  @Kwota('Kwota przed waloryzacją (zł)', { wymagane: true, przyklad: '1361.00' })
  kwota!: string;
  @Lista('Roczne wskaźniki cen od ostatniej waloryzacji', () => WskaznikCenFakt, FACT_LIMITS.lista, { opis: 'Bez nich liczy się wskaźnik z obwieszczenia, jeśli go wczytano.' })
  wskazniki?: WskaznikCenFakt[];
}
