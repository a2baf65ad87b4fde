import { TakNie, Wybor } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const GMINY = {
  doznajacej: 'gmina, w której mieszka osoba doznająca przemocy', stosujacej: 'inna gmina, w której mieszka osoba stosująca przemoc', wskazana: 'gmina wskazana przez wojewodę', inna: 'inna gmina',
} as const;
export const CZYNNOSCI_GMINY = { prowadzenie: 'prowadzenie procedury', dodatkowa_grupa: 'powołanie własnej grupy dla osoby stosującej przemoc' } as const;

/** Facts of which municipality acts. */
export class FaktyPrzemocGmina {
  @Wybor('Jaka to gmina', GMINY, WYMAGANE)
  gmina!: keyof typeof GMINY;
  @Wybor('Co gmina ma zrobić', CZYNNOSCI_GMINY, WYMAGANE)
  czynnosc!: keyof typeof CZYNNOSCI_GMINY;
}

/** Facts of handing the files over. */
export class FaktyPrzemocPrzekazanie {
  @TakNie('Osoba objęta procedurą zmieniła miejsce zamieszkania', WYMAGANE)
  zmiana_miejsca!: boolean;
  @TakNie('Zespół nowego miejsca zamieszkania złożył wniosek o dokumentację', WYMAGANE)
  wniosek_nowego_zespolu!: boolean;
}

/** Facts of naming another municipality. */
export class FaktyPrzemocInnaGmina {
  @TakNie('Wnosi członek grupy diagnostyczno-pomocowej', WYMAGANE)
  czlonek_grupy!: boolean;
  @TakNie('Są trudności w realizacji procedury', { ...WYMAGANE, opis: 'Zwłaszcza podstawy wyłączenia pracownika lub organu (art. 24 i 25 KPA).' })
  trudnosci!: boolean;
  @TakNie('Wskazana gmina sąsiaduje', WYMAGANE)
  sasiednia!: boolean;
  @TakNie('W tej gminie nie ma takich trudności', WYMAGANE)
  bez_trudnosci!: boolean;
}
