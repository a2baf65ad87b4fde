import { TakNie, Wybor, Wybory } from '@ostoja/facts';

export const SPOSOBY_DORECZENIA = {
  e_doreczenie: 'na adres do doręczeń elektronicznych',
  konto_w_systemie: 'na konto w systemie teleinformatycznym organu',
  w_siedzibie: 'w siedzibie organu',
  hybrydowo: 'publiczną usługą hybrydową',
  przez_pracownikow: 'przez pracowników organu lub upoważnione osoby',
  list_polecony: 'listem poleconym',
} as const;

/** Facts of the way in which a paper is served (art. 39 KPA). */
export class FaktySposobuDoreczenia {
  @Wybor('Wybrany sposób', SPOSOBY_DORECZENIA, { wymagane: true })
  sposob!: keyof typeof SPOSOBY_DORECZENIA;
  @Wybory('Sposoby możliwe w tej sprawie', SPOSOBY_DORECZENIA, { wymagane: true, opis: 'Na przykład adres do doręczeń elektronicznych adresata jest w bazie adresów.', przyklad: ['e_doreczenie', 'przez_pracownikow', 'list_polecony'] })
  mozliwe!: (keyof typeof SPOSOBY_DORECZENIA)[];
  @TakNie('Decyzja ma rygor natychmiastowej wykonalności', { opis: 'Wtedy można doręczyć listem poleconym lub przez pracowników bez zachowania kolejności (art. 39 § 4 KPA).', przyklad: false })
  rygor?: boolean;
}

export const ODBIORCY = {
  adresat: 'adresat',
  domownik: 'dorosły domownik',
  sasiad: 'sąsiad',
  dozorca: 'dozorca domu',
  inny: 'inna osoba',
} as const;

/** Facts of substitute service (art. 42-43, 47 KPA). */
export class FaktyDoreczeniaZastepczego {
  @Wybor('Kto otrzymał pismo', ODBIORCY, { wymagane: true })
  odbiorca!: keyof typeof ODBIORCY;
  @TakNie('Odbiorca podjął się oddania pisma adresatowi', { opis: 'Potrzebne, gdy pismo odebrał ktoś inny niż adresat.' })
  podjal_sie_oddania?: boolean;
  @TakNie('Adresat był nieobecny', { opis: 'Doręczenie zastępcze jest możliwe tylko pod nieobecność adresata.' })
  adresat_nieobecny?: boolean;
  @TakNie('Pozostawiono zawiadomienie o oddaniu pisma sąsiadowi lub dozorcy')
  zawiadomienie?: boolean;
}

export const ZOBOWIAZANI_DO_ZGLOSZENIA = {
  korzystajacy: 'osoba lub rodzina korzystająca ze świadczeń',
  wnoszacy_oplate_dps: 'małżonek, zstępny lub wstępny wnoszący opłatę za dom pomocy społecznej',
  inna_osoba: 'inna osoba',
} as const;

/** Facts of the duty to report a change (art. 109 ups). */
export class FaktyObowiazkuZgloszenia {
  @Wybor('Kogo dotyczy zmiana', ZOBOWIAZANI_DO_ZGLOSZENIA, { wymagane: true })
  kto!: keyof typeof ZOBOWIAZANI_DO_ZGLOSZENIA;
  @TakNie('Zmieniła się sytuacja osobista, dochodowa lub majątkowa', { wymagane: true })
  zmiana!: boolean;
  @TakNie('Zmiana wiąże się z podstawą świadczenia lub opłaty', { wymagane: true })
  istotna!: boolean;
}

export const MIEJSCA_WEZWANEGO = { ta_gmina: 'w tej gminie lub mieście', sasiednia_gmina: 'w sąsiedniej gminie lub mieście', dalsza_gmina: 'w innej gminie' } as const;

/** Facts of the duty to appear in person (art. 50-53 KPA). */
export class FaktyStawiennictwa {
  @Wybor('Gdzie wezwany mieszka lub przebywa', MIEJSCA_WEZWANEGO, { wymagane: true })
  miejsce!: keyof typeof MIEJSCA_WEZWANEGO;
  @TakNie('Udział jest niezbędny dla rozstrzygnięcia lub czynności', { wymagane: true })
  niezbedne!: boolean;
  @TakNie('Charakter sprawy wymaga czynności przed organem prowadzącym', { opis: 'Wtedy odległość nie ma znaczenia (art. 53 KPA).', przyklad: false })
  charakter_sprawy_wymaga?: boolean;
  @TakNie('Choroba lub inna przeszkoda nie do pokonania', { przyklad: false })
  przeszkoda?: boolean;
}

export const ELEMENTY_WEZWANIA = {
  organ: 'nazwy i adresu organu',
  wzywany: 'imienia i nazwiska wzywanego',
  sprawa_i_cel: 'sprawy, charakteru i celu wezwania',
  forma: 'informacji, czy stawić się osobiście, przez pełnomocnika czy odpowiedzieć na piśmie',
  termin_lub_miejsce: 'terminu albo dnia, godziny i miejsca',
  skutki: 'skutków niezastosowania się do wezwania',
  rodo: 'informacji o przetwarzaniu danych',
  podpis: 'podpisu z imieniem, nazwiskiem i stanowiskiem',
} as const;

/** Facts of a summons (art. 54 KPA). */
export class FaktyTresciWezwania {
  @Wybory('Czego brakuje w wezwaniu', ELEMENTY_WEZWANIA, { wymagane: true, opis: 'Pusta lista oznacza wezwanie kompletne.', przyklad: [] })
  brakuje!: (keyof typeof ELEMENTY_WEZWANIA)[];
}
