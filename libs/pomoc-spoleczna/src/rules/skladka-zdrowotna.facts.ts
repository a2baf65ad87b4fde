import { Kwota, TakNie, Wybor } from '@ostoja/facts';

/** Titles under which the centre pays the health contribution (art. 66 ust. 1 pkt 26-30 of the health-care benefits act). */
export const TYTULY_ZDROWOTNE = {
  zasilek_staly: 'zasiłek stały',
  program_integracji: 'indywidualny program integracji cudzoziemca',
  program_wychodzenia_z_bezdomnosci: 'indywidualny program wychodzenia z bezdomności',
  zatrudnienie_socjalne: 'indywidualny program zatrudnienia socjalnego albo kontrakt socjalny',
} as const;

/** Facts of the health contribution paid by the centre. */
export class FaktySkladkaZdrowotna {
  @Wybor('Tytuł ubezpieczenia', TYTULY_ZDROWOTNE, { wymagane: true })
  tytul!: keyof typeof TYTULY_ZDROWOTNE;
  @TakNie('Inny tytuł do ubezpieczenia zdrowotnego', { wymagane: true, przyklad: false })
  inny_tytul!: boolean;
  @Kwota('Kwota zasiłku stałego', { opis: 'Wymagana, gdy tytułem jest zasiłek stały: jest wtedy podstawą składki.', przyklad: '1000.00' })
  kwota_zasilku_stalego?: string;
}
