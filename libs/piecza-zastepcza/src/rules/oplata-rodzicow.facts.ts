import { Dzien, Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the fee that parents owe for a child's stay in care (art. 193). */
export class FaktyOplatyRodzicow {
  @Wybor('Rodzaj pieczy', { rodzinna: 'rodzina zastępcza lub rodzinny dom dziecka', instytucjonalna: 'placówka lub ośrodek preadopcyjny' }, { wymagane: true })
  rodzaj!: 'rodzinna' | 'instytucjonalna';
  @Kwota('Przyznane miesięcznie świadczenie na utrzymanie dziecka (zł)', { przyklad: '1517.00', opis: 'Dla pieczy rodzinnej.' })
  swiadczenie?: string;
  @Kwota('Przyznane miesięcznie dodatki z art. 81 (zł)', { przyklad: '306.00', opis: 'Dla pieczy rodzinnej; suma dodatków.' })
  dodatki?: string;
  @Kwota('Średnie miesięczne wydatki na dziecko w placówce (zł)', { przyklad: '9800.00', opis: 'Kwota z ogłoszenia w wojewódzkim dzienniku urzędowym, dla pieczy instytucjonalnej.' })
  srednie_wydatki?: string;
  @Dzien('Pierwszy dzień pobytu dziecka w pieczy', { przyklad: '2026-03-10', opis: 'Bez tej daty: od początku miesiąca.' })
  pobyt_od?: string;
  @Dzien('Ostatni dzień pobytu dziecka w pieczy', { przyklad: '2026-03-31', opis: 'Bez tej daty: do końca miesiąca.' })
  pobyt_do?: string;
  @Liczba('Dni miesiąca, w których dziecko przebywało u rodziców', 0, FACT_LIMITS.dni_w_miesiacu, { opis: 'Za te dni opłaty się nie ponosi (art. 193 ust. 6a).' })
  dni_u_rodzicow?: number;
  @TakNie('Dziecko pozostawiono bezpośrednio po urodzeniu', { przyklad: false })
  pozostawione_po_urodzeniu?: boolean;
}

/** Facts of interest on the fee (art. 193 ust. 7a). */
export class FaktyOdsetekOdOplaty {
  @Kwota('Zaległa opłata (zł)', { wymagane: true, przyklad: '1517.00' })
  kwota!: string;
  @Dzien('Dzień, w którym decyzja ustalająca opłatę stała się ostateczna', { wymagane: true, przyklad: '2025-09-12' })
  decyzja_ostateczna!: string;
  @Dzien('Dzień zapłaty', { przyklad: '2026-03-31', opis: 'Bez tej daty: dzień, na który się liczy.' })
  dzien_zaplaty?: string;
}
