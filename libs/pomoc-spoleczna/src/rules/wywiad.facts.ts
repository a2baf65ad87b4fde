import { Dzien, TakNie, Wybor, Wybory } from '@ostoja/facts';

/** Where a person who gets permanent help lives, as far as the update of the interview depends on it. */
export const MIEJSCA_POMOCY = {
  srodowisko: 'w środowisku (w domu, u rodziny)',
  dps: 'w domu pomocy społecznej',
  osrodek_wsparcia_zaburzenia: 'korzysta z ośrodka wsparcia dla osób z zaburzeniami psychicznymi',
} as const;

/** Facts of the update of the interview (art. 107 ust. 4 ups). */
export class FaktyAktualizacjiWywiadu {
  @Dzien('Dzień zdarzenia: ostatni wywiad lub jego aktualizacja', { wymagane: true, opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Wybor('Gdzie osoba korzysta ze stałej formy pomocy', MIEJSCA_POMOCY, { wymagane: true })
  miejsce!: keyof typeof MIEJSCA_POMOCY;
}

/** Decisions and services, as far as the interview depends on them. */
export const SPRAWY_O_WYWIADZIE = {
  przyznanie: 'przyznanie świadczenia',
  odmowa: 'odmowa przyznania świadczenia',
  odmowa_biletu_kredytowanego: 'odmowa przyznania biletu kredytowanego',
  mieszkanie_treningowe_lub_wspomagane: 'mieszkanie treningowe lub wspomagane',
  wynagrodzenie_opiekuna: 'wynagrodzenie za sprawowanie opieki',
  wsparcie_krotkoterminowe: 'wsparcie krótkoterminowe w domu pomocy społecznej',
  ogrzewalnia_lub_noclegownia: 'ogrzewalnia lub noclegownia',
  pomoc_dorazna: 'doraźna pomoc rzeczowa lub żywnościowa dla dzieci albo w sytuacji kryzysowej, klęski lub zdarzenia losowego',
  przedluzenie_z_orzeczeniem: 'przedłużenie decyzji z urzędu razem z ważnością orzeczenia o niepełnosprawności',
  ulga_w_oplacie_dps: 'zwolnienie z opłaty za dom pomocy społecznej',
  zmiana_zwrot_lub_oplata: 'zmiana decyzji, zwrot należności lub ustalenie opłaty',
} as const;

/** Facts of whether an interview is needed (art. 106 ust. 4, 107 ups). */
export class FaktyPotrzebyWywiadu {
  @Wybor('Czego dotyczy sprawa', SPRAWY_O_WYWIADZIE, { wymagane: true })
  sprawa!: keyof typeof SPRAWY_O_WYWIADZIE;
  @TakNie('Sprawa cudzoziemca albo osoby z art. 5a', { opis: 'Cudzoziemiec albo domniemana ofiara handlu ludźmi.' })
  cudzoziemiec_lub_art_5a?: boolean;
  @TakNie('Są wątpliwości co do sytuacji osoby', { opis: 'Znaczenie tylko przy wsparciu krótkoterminowym w domu pomocy społecznej.' })
  watpliwosci?: boolean;
}

/** Ways of having an interview that the regulation allows (§ 3-8). */
export const UCHYBIENIA_WYWIADU = {
  bez_legitymacji: 'pracownik nie okazał legitymacji',
  poza_miejscem_pobytu: 'wywiad poza miejscem zamieszkania lub pobytu osoby',
  poza_godzinami_bez_uzgodnienia: 'poza dniami roboczymi lub godzinami pracy ośrodka, bez uzgodnienia z osobą i zgody kierownika',
  bez_opiekuna_ubezwlasnowolnionego: 'z osobą ubezwłasnowolnioną bez opiekuna prawnego lub kuratora',
  bez_pouczenia: 'bez pouczenia o obowiązku zgłaszania zmian (art. 109)',
  kopia_dowodu: 'wykonano kopię dowodu osobistego',
} as const;

/** Facts of the way in which an interview was made. */
export class FaktySposobuWywiadu {
  @Wybory('Co stwierdzono', UCHYBIENIA_WYWIADU, { wymagane: true, opis: 'Pusta lista oznacza wywiad bez uchybień.', przyklad: [] })
  stwierdzono!: (keyof typeof UCHYBIENIA_WYWIADU)[];
}
