import { Dzien, Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FORMY_PLATNE, type FormaPlatna } from './wspolne.facts.js';

/** Facts of the monthly pay under a contract (art. 85 ust. 1-5). */
export class FaktyWynagrodzeniaRodziny {
  @Wybor('Kto otrzymuje wynagrodzenie', FORMY_PLATNE, { wymagane: true })
  forma!: FormaPlatna;
  @Kwota('Wynagrodzenie brutto z umowy (zł miesięcznie)', { przyklad: '4800.00', opis: 'Bez niego liczy się minimum z ustawy albo wyższe z uchwały rady powiatu.' })
  z_umowy?: string;
  @Dzien('Umowa obowiązuje od', { przyklad: '2026-03-01' })
  umowa_od?: string;
  @Dzien('Umowa obowiązuje do', { przyklad: '2030-02-28' })
  umowa_do?: string;
  @Liczba('Dni miesiąca w gotowości', 0, FACT_LIMITS.dni_w_miesiacu, { opis: 'Dziecko przebywa w jednostce z art. 87 ust. 2 albo odeszło ostatnie dziecko i rodzina czeka na następne.' })
  dni_gotowosci?: number;
  @Liczba('Dni miesiąca, w których przebywało więcej niż troje dzieci', 0, FACT_LIMITS.dni_w_miesiacu, { opis: 'Tylko pogotowie rodzinne.' })
  dni_z_wieksza_liczba_dzieci?: number;
  @Liczba('Dni miesiąca, w których przebywało dziecko z dodatkiem z art. 81', 0, FACT_LIMITS.dni_w_miesiacu, { opis: 'Tylko pogotowie rodzinne: dziecko z niepełnosprawnością albo umieszczone na podstawie przepisów o nieletnich.' })
  dni_z_dzieckiem_z_dodatkiem?: number;
  @TakNie('Powiat bierze udział w rządowym programie dofinansowania wynagrodzeń', { przyklad: false, opis: 'Program działa od lipca 2024 r. do grudnia 2027 r.' })
  program_rzadowy?: boolean;
}

/** Facts of the pay of a helper family (art. 85 ust. 6-8). */
export class FaktyWynagrodzeniaRodzinyPomocowej {
  @Wybor('Kto jest rodziną pomocową', {
    zawodowa: 'rodzina zastępcza zawodowa', rodzinny_dom_dziecka: 'rodzinny dom dziecka', niezawodowa: 'rodzina zastępcza niezawodowa', przeszkolona: 'przeszkoleni małżonkowie lub osoba',
  }, { wymagane: true, przyklad: 'niezawodowa' })
  kto!: 'zawodowa' | 'rodzinny_dom_dziecka' | 'niezawodowa' | 'przeszkolona';
  @Kwota('Własne miesięczne wynagrodzenie (zł)', { przyklad: '4800.00', opis: 'Wymagane dla rodziny zawodowej i rodzinnego domu dziecka.' })
  wlasne_wynagrodzenie?: string;
  @Liczba('Dni pobytu dziecka w tym miesiącu', 0, FACT_LIMITS.dni_w_miesiacu, { wymagane: true, przyklad: 10 })
  dni!: number;
}

/** Facts of the pay of a suspended worker (art. 13). */
export class FaktyWynagrodzeniaZawieszonego {
  @Kwota('Miesięczne wynagrodzenie (zł)', { wymagane: true, przyklad: '6000.00' })
  wynagrodzenie!: string;
  @Liczba('Miesiące zawieszenia', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true, przyklad: 2 })
  miesiace!: number;
  @Wybor('Postępowanie karne', { w_toku: 'trwa', umorzenie_lub_uniewinnienie: 'umorzone (nie warunkowo) albo uniewinnienie', umorzenie_warunkowe: 'umorzone warunkowo', skazanie: 'skazanie' }, { wymagane: true })
  postepowanie!: 'w_toku' | 'umorzenie_lub_uniewinnienie' | 'umorzenie_warunkowe' | 'skazanie';
}
