import { Dzien, Kurs, Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the share that the gmina bears (art. 191 ust. 9-11). */
export class FaktyUdzialuGminy {
  @Dzien('Dzień umieszczenia dziecka w pieczy', { wymagane: true, przyklad: '2024-03-11', opis: 'Od tego dnia liczą się lata pobytu. Zmiana formy pieczy ich nie przerywa; po powrocie do domu i ponownym umieszczeniu rozstrzyga radca prawny.' })
  umieszczenie!: string;
  @Kwota('Wydatki na dziecko w tym miesiącu (zł)', { wymagane: true, przyklad: '3000.00', opis: 'Piecza rodzinna: wydatki z art. 192. Placówka: średnie miesięczne wydatki za dni pobytu.' })
  wydatki!: string;
  @Dzien('Pierwszy dzień pobytu w tym miesiącu', { przyklad: '2026-03-01', opis: 'Bez tej daty: od początku miesiąca albo od umieszczenia.' })
  pobyt_od?: string;
  @Dzien('Ostatni dzień pobytu w tym miesiącu', { przyklad: '2026-03-31', opis: 'Bez tej daty: do końca miesiąca.' })
  pobyt_do?: string;
  @Wybor('Wyjątek', {
    brak: 'nie ma wyjątku', pozostawione_po_urodzeniu: 'dziecko pozostawione po urodzeniu albo nieznani rodzice', cudzoziemskie: 'dziecko bez miejsca zamieszkania w Polsce, z orzeczenia zagranicznego albo małoletni cudzoziemiec (art. 191 ust. 17)',
  }, { przyklad: 'brak' })
  wyjatek?: 'brak' | 'pozostawione_po_urodzeniu' | 'cudzoziemskie';
  @TakNie('Pogotowie rodzinne albo placówka interwencyjna', { przyklad: false, opis: 'Przepis jest tu niejasny: wynik zależy od ustawienia.' })
  pogotowie_lub_interwencja?: boolean;
}

/** Facts of sharing recovered money between gmina and powiat (art. 191 ust. 14, art. 195 ust. 1). */
export class FaktyPodzialuGminaPowiat {
  @Kwota('Uzyskana kwota (zł)', { wymagane: true, przyklad: '1000.00' })
  kwota!: string;
  @Kwota('Wydatki poniesione przez gminę (zł)', { wymagane: true, przyklad: '300.00' })
  wydatki_gminy!: string;
  @Kwota('Wydatki poniesione przez powiat (zł)', { wymagane: true, przyklad: '700.00' })
  wydatki_powiatu!: string;
}

/** Facts of sharing pay and a coordinator's cost by the number of children (art. 191 ust. 7). */
export class FaktyPodzialuNaDzieci {
  @Kwota('Wynagrodzenie z pochodnymi albo koszt koordynatora (zł)', { wymagane: true, przyklad: '5600.00' })
  koszt!: string;
  @Liczba('Dzieci w rodzinie razem', 1, FACT_LIMITS.lista, { wymagane: true, przyklad: 3 })
  dzieci_razem!: number;
  @Liczba('Dzieci tego powiatu', 0, FACT_LIMITS.lista, { wymagane: true, przyklad: 1 })
  dzieci_powiatu!: number;
}

/** Facts of the average monthly expenditure on a child in a facility (art. 196). */
export class FaktySrednichWydatkow {
  @Wybor('Placówka', { caly_rok: 'działała przez cały poprzedni rok', czesc_roku: 'działała przez część poprzedniego roku', nowa: 'rozpoczęła działalność w tym roku' }, { wymagane: true })
  placowka!: 'caly_rok' | 'czesc_roku' | 'nowa';
  @Kwota('Wydatki poprzedniego roku bez inwestycji (zł)', { przyklad: '1400000.00' })
  wydatki?: string;
  @Kurs('Prognozowany wskaźnik cen z ustawy budżetowej', { przyklad: '1.036', opis: 'Jako liczba: wzrost o 3,6% to 1.036.' })
  wskaznik?: string;
  @Liczba('Suma liczby dzieci we wszystkich miesiącach poprzedniego roku', 1, FACT_LIMITS.liczba, { przyklad: 160, opis: 'Placówka czynna cały rok.' })
  suma_dzieci_w_miesiacach?: number;
  @Liczba('Suma liczby dzieci we wszystkich dniach działania', 1, FACT_LIMITS.liczba, { przyklad: 1500, opis: 'Placówka czynna część roku.' })
  suma_dzieci_w_dniach?: number;
  @Liczba('Dni w miesiącach działania', 1, FACT_LIMITS.liczba, { przyklad: 153 })
  dni_dzialania?: number;
  @Liczba('Liczba miesięcy działania', 1, FACT_LIMITS.miesiace_w_roku, { przyklad: 5 })
  miesiace_dzialania?: number;
  @Kwota('Średnia wojewódzka placówek tego typu (zł)', { przyklad: '9500.00', opis: 'Dla placówki, która rozpoczęła działalność.' })
  srednia_wojewodzka?: string;
  @Kwota('Średnia krajowa placówek tego typu (zł)', { przyklad: '9200.00', opis: 'Gdy w województwie nie ma placówki tego typu.' })
  srednia_krajowa?: string;
}
