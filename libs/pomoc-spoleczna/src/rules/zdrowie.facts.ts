import { TakNie, Wybor } from '@ostoja/facts';
import { FaktyGospodarstwa } from './wspolne.facts.js';

export const STATUSY_ZDROWOTNE = {
  obywatel_polski: 'obywatelstwo polskie', status_uchodzcy: 'status uchodźcy', ochrona_uzupelniajaca: 'ochrona uzupełniająca',
  pobyt_czasowy_art_159: 'pobyt czasowy z art. 159 ust. 1 pkt 1 lit. c lub d ustawy o cudzoziemcach', inny: 'inny status',
} as const;

/** Facts of the confirmation of the right to health care (art. 54 of the health-care benefits act). */
export class FaktySwiadczeniaZdrowotne extends FaktyGospodarstwa {
  @TakNie('Ubezpieczona w NFZ', { wymagane: true, przyklad: false })
  ubezpieczona!: boolean;
  @TakNie('Mieszka w Polsce', { wymagane: true })
  mieszka!: boolean;
  @Wybor('Obywatelstwo lub ochrona', STATUSY_ZDROWOTNE, { wymagane: true })
  status!: keyof typeof STATUSY_ZDROWOTNE;
  @TakNie('Majątek nieproporcjonalny do dochodu', { wymagane: true, przyklad: false, opis: 'Okoliczność z art. 12 ustawy o pomocy społecznej, stwierdzona w wywiadzie.' })
  dysproporcja!: boolean;
  @TakNie('Wywiad środowiskowy przeprowadzony', { wymagane: true })
  wywiad!: boolean;
}
