import { TakNie, Wybor, Wybory } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const ZAGROZENIA = { bezposrednie: 'bezpośrednie zagrożenie życia lub zdrowia dziecka', inne: 'zagrożenie życia lub zdrowia dziecka, ale nie bezpośrednie', brak: 'nie ma zagrożenia życia ani zdrowia' } as const;
export const DECYDUJACY = { pracownik_socjalny: 'pracownik socjalny', policjant: 'funkcjonariusz Policji', lekarz: 'lekarz', ratownik_medyczny: 'ratownik medyczny', pielegniarka: 'pielęgniarka', psycholog: 'psycholog (w miarę możliwości)' } as const;
export const MIEJSCA = {
  osoba_najblizsza: 'osoba najbliższa, która nie mieszka wspólnie', rodzina_zastepcza: 'rodzina zastępcza', rodzinny_dom_dziecka: 'rodzinny dom dziecka',
  placowka: 'placówka opiekuńczo-wychowawcza', inna_instytucjonalna: 'inna instytucjonalna piecza zastępcza', inne: 'inne miejsce',
} as const;

/** Facts of securing a child. */
export class FaktyPrzemocOchronaDziecka {
  @Wybor('Zagrożenie w związku z przemocą domową', ZAGROZENIA, WYMAGANE)
  zagrozenie!: keyof typeof ZAGROZENIA;
  @Wybory('Kto wspólnie podejmuje decyzję', DECYDUJACY, { ...WYMAGANE, przyklad: ['pracownik_socjalny', 'policjant', 'ratownik_medyczny'] })
  decydujacy!: string[];
  @Wybor('Dokąd trafi dziecko', MIEJSCA, WYMAGANE)
  miejsce!: keyof typeof MIEJSCA;
  @TakNie('Osoba najbliższa gwarantuje bezpieczeństwo i należytą opiekę', { przyklad: true, opis: 'Ważne od 22.06.2023, gdy dziecko trafia do osoby najbliższej.' })
  gwarancja_opieki?: boolean;
  @TakNie('Przed decyzją wypełniono kwestionariusz szacowania ryzyka', { przyklad: true, opis: 'Obowiązek od 15.02.2024.' })
  kwestionariusz?: boolean;
}

export const OPIEKUNOWIE = { rodzic: 'rodzic', opiekun_prawny: 'opiekun prawny', opiekun_faktyczny: 'opiekun faktyczny', inny: 'inna osoba' } as const;

/** Facts of a complaint and of the instruction of the parents. */
export class FaktyPrzemocPouczenieRodzicow {
  @Wybor('Kto wnosi zażalenie', OPIEKUNOWIE, WYMAGANE)
  skarzacy!: keyof typeof OPIEKUNOWIE;
  @TakNie('Pouczenie wręczono na piśmie', { ...WYMAGANE, opis: 'O zażaleniu, o podjętych czynnościach i o nieodpłatnej pomocy prawnej.' })
  pouczenie_na_pismie!: boolean;
}
