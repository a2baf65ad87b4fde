import { Dzien, Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyPodopiecznego } from './podopieczny.facts.js';
import { FaktyPobytu, FORMY_RODZINNE, type FormaRodzinna } from './wspolne.facts.js';

/** Rulings of a child, as art. 81 ust. 1 looks at them. */
export const ORZECZENIA_DZIECKA = {
  orzeczenie_do_16: 'orzeczenie o niepełnosprawności (do 16 lat)', znaczny: 'znaczny stopień niepełnosprawności', umiarkowany: 'umiarkowany stopień niepełnosprawności', lekki: 'lekki stopień niepełnosprawności',
} as const;

/** Facts common to both supplements of art. 81. */
class FaktyDodatku extends FaktyPodopiecznego {
  @Wybor('Forma rodzinnej pieczy zastępczej', FORMY_RODZINNE, { wymagane: true })
  forma!: FormaRodzinna;
  @Kwota('Miesięczna kwota dodatku z decyzji (zł)', { przyklad: '306.00', opis: 'Bez niej liczy się kwota minimalna z ustawy albo wyższa z uchwały rady powiatu.' })
  kwota_przyznana?: string;
  @Liczba('Dni tego miesiąca w jednostce, w której rodzina nie ponosi kosztów', 0, FACT_LIMITS.dni_w_miesiacu, { opis: 'Dom pomocy społecznej, młodzieżowy ośrodek wychowawczy i inne z art. 87 ust. 2: dodatek wtedy nie przysługuje.' })
  dni_w_jednostce?: number;
}

/** Facts of the supplement for a child with a disability (art. 81 ust. 1). */
export class FaktyDodatkuNaNiepelnosprawnosc extends FaktyDodatku {
  @Wybor('Orzeczenie dziecka', ORZECZENIA_DZIECKA, { wymagane: true })
  orzeczenie!: keyof typeof ORZECZENIA_DZIECKA;
  @Dzien('Orzeczenie ważne od', { przyklad: '2025-09-01' })
  orzeczenie_od?: string;
  @Dzien('Orzeczenie ważne do', { przyklad: '2027-08-31', opis: 'Bez tej daty: na stałe. Po tym dniu dodatek nie przysługuje.' })
  orzeczenie_do?: string;
}

/** Facts of the supplement for a child placed under the juvenile act (art. 81 ust. 2). */
export class FaktyDodatkuNaNieletniego extends FaktyDodatku {
  @TakNie('Dziecko umieszczono na podstawie przepisów o nieletnich', { wymagane: true })
  na_podstawie_przepisow_o_nieletnich!: boolean;
}

/** Facts of the child-raising supplement that the powiat paid from April 2016 to May 2022 (art. 80 ust. 1a, repealed). */
export class FaktyDodatkuWychowawczego extends FaktyPobytu {
  @Dzien('Dzień złożenia wniosku', { wymagane: true, przyklad: '2022-05-10' })
  data_wniosku!: string;
  @TakNie('Dziecko ma mniej niż 18 lat', { wymagane: true })
  niepelnoletnie!: boolean;
}
