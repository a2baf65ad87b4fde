import { Dzien, TakNie, Wybor } from '@ostoja/facts';
import { FaktyGospodarstwa } from './wspolne.facts.js';

export const STATUSY_ZDROWOTNE = {
  obywatel_polski: 'obywatelstwo polskie', status_uchodzcy: 'status uchodźcy', ochrona_uzupelniajaca: 'ochrona uzupełniająca',
  pobyt_czasowy_art_159: 'pobyt czasowy z art. 159 ust. 1 pkt 1 lit. c lub d ustawy o cudzoziemcach', inny: 'inny status',
} as const;

/** Who has the right to health care without insurance (art. 54 of the health-care benefits act). */
export class FaktyUprawnieniaZdrowotnego extends FaktyGospodarstwa {
  @TakNie('Ubezpieczona w NFZ', { wymagane: true, przyklad: false })
  ubezpieczona!: boolean;
  @TakNie('Mieszka w Polsce', { wymagane: true })
  mieszka!: boolean;
  @Wybor('Obywatelstwo lub ochrona', STATUSY_ZDROWOTNE, { wymagane: true })
  status!: keyof typeof STATUSY_ZDROWOTNE;
  @TakNie('Majątek nieproporcjonalny do dochodu', { wymagane: true, przyklad: false, opis: 'Okoliczność z art. 12 ustawy o pomocy społecznej, stwierdzona w wywiadzie.' })
  dysproporcja!: boolean;
}

/** Facts that decide whether the confirmation may be given, the interview among them. */
export class FaktySwiadczeniaZdrowotne extends FaktyUprawnieniaZdrowotnego {
  @TakNie('Wywiad środowiskowy przeprowadzony', { wymagane: true })
  wywiad!: boolean;
}

export const TRYBY_POTWIERDZENIA = { wniosek: 'na wniosek osoby: od dnia złożenia wniosku', stan_nagly: 'w stanie nagłym: od dnia udzielenia świadczenia', z_urzedu: 'z urzędu albo na żądanie NFZ: od dnia określonego w decyzji' } as const;

/** Facts of the decision that confirms the right for a time (art. 54 ust. 1-8). */
export class FaktyPotwierdzeniePrawa extends FaktyUprawnieniaZdrowotnego {
  @Wybor('Tryb', TRYBY_POTWIERDZENIA, { wymagane: true })
  tryb!: keyof typeof TRYBY_POTWIERDZENIA;
  @Dzien('Prawo od dnia', { wymagane: true, przyklad: '2026-03-02', opis: 'Dzień złożenia wniosku, w stanie nagłym dzień udzielenia świadczenia.' })
  prawo_od!: string;
}
