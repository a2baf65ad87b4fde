import type { Letter } from '@ostoja/documents';
import { formatPolishDate } from '@ostoja/kernel';
import type { RodzajNotatki } from './notatka.entity.js';
import type { OtwartaNotatka } from './notatka.store.js';

const NAZWA: Readonly<Record<RodzajNotatki, string>> = {
  rozmowa: 'rozmowa', wizyta: 'wizyta w środowisku', telefon: 'rozmowa telefoniczna', instytucja: 'kontakt z instytucją', obserwacja: 'obserwacja', inna: 'inna czynność',
};

/** Names that the row of a note knows by id only. */
export interface OpisNotatki {
  /** Name of the centre, of the unit, and the address. */
  readonly nadawca: readonly string[];
  readonly osoba: string;
  readonly autor: string;
  readonly znak: string;
}

/** A note as the paper that lies in the file of a case. */
export function toNotatkaLetter({ notatka, tresc }: OtwartaNotatka, { nadawca, osoba, autor, znak }: OpisNotatki): Letter {
  return {
    tytul: 'NOTATKA Z PRACY SOCJALNEJ',
    nadawca,
    miejscowosc: 'Dzień',
    data: formatPolishDate(notatka.dzien),
    znak,
    adresat: [`Dotyczy: ${osoba}`],
    sekcje: [
      { naglowek: null, bloki: [{ rodzaj: 'akapit', tekst: `Rodzaj: ${NAZWA[notatka.rodzaj]}.` }] },
      { naglowek: 'Treść', bloki: tresc.split('\n').filter((line) => line.trim()).map((tekst) => ({ rodzaj: 'akapit', tekst })) },
    ],
    podpis: ['Sporządził(a)', autor],
    rozdzielnik: [],
    projekt: false,
  };
}
