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
  @TakNie('Decyzja ma rygor natychmiastowej wykonalności', { opis: 'Wtedy można pominąć pierwsze dwa stopnie (art. 39 § 4 KPA).', przyklad: false })
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
