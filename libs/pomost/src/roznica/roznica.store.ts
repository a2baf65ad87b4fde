import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { Clock, newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Rozne } from '../import/wynik.js';
import type { RodzajImportu } from '../plik/uklad.js';

/** The line from which the differences come. */
export interface WierszZrodlowy {
  readonly importId: string;
  readonly numer: number;
  readonly rodzaj: RodzajImportu;
  readonly klucz: string;
}

/**
 * A difference that is open is brought up to date, and asked anew when POMOST says another thing; one that was settled in favour of Ostoja
 * does not come back with the same two values.
 */
const KEEP = `
  insert into pomost.roznica as r (jednostka_id, id, import_id, numer, rodzaj, klucz, pole, komorka_id, osoba_id, sprawa_id, wartosc_pomost, wartosc_ostoja, dane, zapisano)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
  where not exists (select from pomost.roznica z where z.rodzaj = $5 and z.klucz = $6 and z.pole = $7 and z.stan = 'zachowana' and z.wartosc_pomost = $11 and z.wartosc_ostoja is not distinct from $12)
  on conflict (jednostka_id, rodzaj, klucz, pole) where stan in ('otwarta', 'do-wyjasnienia', 'do-zatwierdzenia') do update
  set import_id = excluded.import_id, numer = excluded.numer, wartosc_pomost = excluded.wartosc_pomost, wartosc_ostoja = excluded.wartosc_ostoja, dane = excluded.dane, wersja = r.wersja + 1,
    stan = case when r.wartosc_pomost = excluded.wartosc_pomost then r.stan else 'otwarta' end,
    rozstrzygnal_id = case when r.wartosc_pomost = excluded.wartosc_pomost then r.rozstrzygnal_id end, rozstrzygnieto = case when r.wartosc_pomost = excluded.wartosc_pomost then r.rozstrzygnieto end`;

/** Keeps what the two systems say differently until somebody settles it. */
@Injectable()
export class RoznicaStore {
  constructor(private readonly clock: Clock) {}

  /** One row for each field, in the transaction of the line. */
  async keep(tx: EntityManager, { importId, numer, rodzaj, klucz }: WierszZrodlowy, { przedmiot, pola }: Rozne): Promise<void> {
    for (const { pole, wPliku, uNas, dane = { [pole]: wPliku } } of pola) {
      await tx.query(KEEP, [
        getPrincipal().jednostkaId, newId(), importId, numer, rodzaj, klucz, pole, przedmiot.komorkaId, przedmiot.osobaId, przedmiot.sprawaId, wPliku, uNas, dane, this.clock.now(),
      ]);
    }
  }
}
