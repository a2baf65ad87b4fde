import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId } from '@ostoja/kernel';
import type { UKLADY, Wartosci } from '../plik/uklad.js';
import { lineFault } from '../pomost.errors.js';
import { differences, type WynikWiersza } from './wynik.js';

type Wyplata = Wartosci<typeof UKLADY.wyplaty>;
interface Decyzja {
  readonly id: string;
  readonly sprawa_id: string;
  readonly osoba_id: string;
  readonly komorka_id: string;
  readonly od: string;
  readonly do: string | null;
}

const KNOWN = `select w.kwota, w.dzien, w.lista, to_char(w.miesiac, 'YYYY-MM') as miesiac, d.pomost_id as decyzja, d.sprawa_id, d.osoba_id, d.komorka_id
  from pomost.wyplata w join pomost.decyzja d on d.jednostka_id = w.jednostka_id and d.id = w.decyzja_id where w.pomost_id = $1`;

/** Brings in one month that POMOST has paid. */
@Injectable()
export class WierszWyplaty {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** Errors: `POMOST.LINE`, `POMOST.MONTH_PAID`. */
  async apply(wyplata: Wyplata): Promise<WynikWiersza> {
    const [known] = await this.database.read<{ kwota: string; dzien: string; lista: string | null; miesiac: string; decyzja: string; sprawa_id: string; osoba_id: string; komorka_id: string }>(KNOWN, [wyplata.pomost_id]);
    if (known) {
      return differences({ osobaId: known.osoba_id, komorkaId: known.komorka_id, sprawaId: known.sprawa_id }, [
        { pole: 'decyzja_pomost_id', wPliku: wyplata.decyzja_pomost_id, uNas: known.decyzja },
        ...(['miesiac', 'kwota', 'dzien', 'lista'] as const).map((pole) => ({ pole, wPliku: wyplata[pole], uNas: known[pole] })),
      ]);
    }
    const [decyzja] = await this.database.read<Decyzja>('select id, sprawa_id, osoba_id, komorka_id, od, "do" from pomost.decyzja where pomost_id = $1', [wyplata.decyzja_pomost_id]);
    if (!decyzja) throw lineFault('decyzja_pomost_id', 'Tej decyzji jeszcze nie zaimportowano.');
    if (wyplata.dzien > this.clock.today()) throw lineFault('dzien', 'Dzień wypłaty leży w przyszłości.');
    if (wyplata.miesiac < decyzja.od.slice(0, 7) || (decyzja.do !== null && wyplata.miesiac > decyzja.do.slice(0, 7))) throw lineFault('miesiac', 'Miesiąc leży poza okresem decyzji.');
    await this.database.transaction((tx) =>
      tx.query(
        `insert into pomost.wyplata (jednostka_id, id, pomost_id, decyzja_id, sprawa_id, osoba_id, komorka_id, miesiac, kwota, dzien, lista) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [getPrincipal().jednostkaId, newId(), wyplata.pomost_id, decyzja.id, decyzja.sprawa_id, decyzja.osoba_id, decyzja.komorka_id, `${wyplata.miesiac}-01`, wyplata.kwota, wyplata.dzien, wyplata.lista],
      ));
    return { wynik: 'nowy', uwagi: [] };
  }
}
