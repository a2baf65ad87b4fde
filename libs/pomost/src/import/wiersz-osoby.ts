import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, foldName, newId } from '@ostoja/kernel';
import { type Identity, OpiekaService, OsobaService } from '@ostoja/osoba';
import type { UKLADY, Wartosci } from '../plik/uklad.js';
import { komorkaByKod } from './komorka.js';
import { differences, type WynikWiersza } from './wynik.js';

type Osoba = Wartosci<typeof UKLADY.osoby>;

/** Brings in one person: known by the key, recognised by PESEL, or new. Never matched by name. */
@Injectable()
export class WierszOsoby {
  constructor(private readonly database: Database, private readonly osoby: OsobaService, private readonly opieka: OpiekaService, private readonly clock: Clock) {}

  /** Errors: `POMOST.*`, `OSOBA.*`. */
  async apply(osoba: Osoba): Promise<WynikWiersza> {
    const known = await this.findByKey(osoba.pomost_id);
    if (known) return differences(fieldsOf(osoba, known));
    const komorkaId = await komorkaByKod(this.database, osoba.komorka);
    const twin = osoba.pesel ? await this.findByPesel(osoba.pesel) : null;
    if (twin && foldName(`${twin.imie} ${twin.nazwisko}`) !== foldName(`${osoba.imie} ${osoba.nazwisko}`)) {
      throw new DomainError('POMOST.PESEL_OTHER_NAME', 'Osoba o tym numerze PESEL ma w Ostoi inne imię lub nazwisko. Wyjaśnij to przed importem.', { field: 'pesel' });
    }
    if (twin) await this.opieka.attach([twin.id], komorkaId, this.clock.today());
    const { id } = twin ?? (await this.osoby.create(toRequest(osoba, komorkaId)));
    await this.database.transaction((tx) => tx.query('insert into pomost.osoba (jednostka_id, id, pomost_id, osoba_id) values ($1, $2, $3, $4)', [getPrincipal().jednostkaId, newId(), osoba.pomost_id, id]));
    return { wynik: twin ? 'powiazany' : 'nowy', uwagi: [] };
  }

  private async findByKey(pomostId: string): Promise<Identity | null> {
    const [row] = await this.database.read<{ osoba_id: string }>('select osoba_id from pomost.osoba where pomost_id = $1', [pomostId]);
    return row ? this.osoby.getOsoba(row.osoba_id) : null;
  }

  private async findByPesel(pesel: string): Promise<Identity | null> {
    const [row] = await this.database.read<{ id: string }>('select id from osoba.osoba where pesel = $1', [pesel]);
    return row ? this.osoby.getOsoba(row.id) : null;
  }
}

function toRequest(osoba: Osoba, komorka_id: string): Parameters<OsobaService['create']>[0] {
  const { imie, nazwisko, pesel, data_urodzenia, plec, dokument_rodzaj, dokument_numer } = osoba;
  return { imie, nazwisko, pesel, data_urodzenia, plec, dokument_rodzaj, dokument_numer, komorka_id };
}

/** What the file says beside what Ostoja holds; what the file leaves out is not compared. */
function fieldsOf(osoba: Osoba, known: Identity): [pole: string, wPliku: string | null, uNas: string | null][] {
  return [
    ['imie', foldName(osoba.imie), foldName(known.imie)],
    ['nazwisko', foldName(osoba.nazwisko), foldName(known.nazwisko)],
    ['pesel', osoba.pesel, known.pesel],
    ['data_urodzenia', osoba.data_urodzenia, known.dataUrodzenia],
    ['plec', osoba.plec, known.plec],
  ];
}
