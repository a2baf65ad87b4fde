import { Injectable } from '@nestjs/common';
import { readWiersz, type RodzajImportu, UKLADY } from '../plik/uklad.js';
import { WierszDecyzji } from './wiersz-decyzji.js';
import { WierszOsoby } from './wiersz-osoby.js';
import { WierszWyplaty } from './wiersz-wyplaty.js';
import type { WynikWiersza } from './wynik.js';

/** A line of a file as it was loaded. */
export interface Tresc {
  readonly numer: number;
  readonly pola: Record<string, string>;
  /** An earlier line of the file has the same key. */
  readonly powtorzony: boolean;
}

/** Brings in one line of any file. */
@Injectable()
export class WierszPomost {
  constructor(private readonly osoba: WierszOsoby, private readonly decyzja: WierszDecyzji, private readonly wyplata: WierszWyplaty) {}

  /** Errors: those of the kind of line. */
  async apply(rodzaj: RodzajImportu, tresc: Tresc): Promise<WynikWiersza> {
    if (rodzaj === 'osoby') {
      const { wartosci, uwagi } = readWiersz(UKLADY.osoby, tresc);
      return wartosci ? this.osoba.apply(wartosci) : { wynik: 'blad', uwagi };
    }
    if (rodzaj === 'decyzje') {
      const { wartosci, uwagi } = readWiersz(UKLADY.decyzje, tresc);
      return wartosci ? this.decyzja.apply(wartosci) : { wynik: 'blad', uwagi };
    }
    const { wartosci, uwagi } = readWiersz(UKLADY.wyplaty, tresc);
    return wartosci ? this.wyplata.apply(wartosci) : { wynik: 'blad', uwagi };
  }
}
