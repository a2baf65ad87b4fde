import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, foldName, newId } from '@ostoja/kernel';
import { DaneOsobyService, type Identity, OpiekaService, OsobaService } from '@ostoja/osoba';
import { adresOf, fieldsOf, rachunekOf, type WierszPliku } from './dane-osoby.js';
import { komorkaByKod } from './komorka.js';
import { differences, type WynikWiersza } from './wynik.js';

/** Brings in one person with dwelling and account: known by the key, recognised by PESEL, or new. Never matched by name. */
@Injectable()
export class WierszOsoby {
  constructor(
    private readonly database: Database,
    private readonly osoby: OsobaService,
    private readonly dane: DaneOsobyService,
    private readonly opieka: OpiekaService,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: `POMOST.*`, `OSOBA.*`. */
  async apply(wiersz: WierszPliku): Promise<WynikWiersza> {
    const komorkaId = await komorkaByKod(this.database, wiersz.komorka);
    const known = await this.findByKey(wiersz.pomost_id);
    if (known) await this.recordLook(known);
    if (known) return this.compare(wiersz, known, komorkaId, 'bez-zmian');
    const twin = wiersz.pesel ? await this.findByPesel(wiersz.pesel) : null;
    if (twin) await this.recordLook(twin);
    if (twin && foldName(`${twin.imie} ${twin.nazwisko}`) !== foldName(`${wiersz.imie} ${wiersz.nazwisko}`)) {
      throw new DomainError('POMOST.PESEL_OTHER_NAME', 'Osoba o tym numerze PESEL ma w Ostoi inne imię lub nazwisko. Wyjaśnij to przed importem.', { field: 'pesel' });
    }
    if (twin) await this.opieka.attach([twin.id], komorkaId, this.clock.today());
    const { id } = twin ?? (await this.create(wiersz, komorkaId));
    await this.database.transaction((tx) => tx.query('insert into pomost.osoba (jednostka_id, id, pomost_id, osoba_id) values ($1, $2, $3, $4)', [getPrincipal().jednostkaId, newId(), wiersz.pomost_id, id]));
    return twin ? this.compare(wiersz, twin, komorkaId, 'powiazany') : { wynik: 'nowy', uwagi: [] };
  }

  private async compare(wiersz: WierszPliku, osoba: Identity, komorkaId: string, bezRoznic: 'bez-zmian' | 'powiazany'): Promise<WynikWiersza> {
    const nasze = { osoba, adres: await this.dane.findAdres(osoba.id), rachunek: await this.dane.findRachunek(osoba.id) };
    return differences({ osobaId: osoba.id, komorkaId, sprawaId: null }, fieldsOf(wiersz, nasze, this.clock.today()), bezRoznic);
  }

  private async create(wiersz: WierszPliku, komorka_id: string): Promise<Identity> {
    const { imie, nazwisko, pesel, data_urodzenia, plec, dokument_rodzaj, dokument_numer } = wiersz;
    const [adres, rachunek] = [adresOf(wiersz, this.clock.today()), rachunekOf(wiersz, this.clock.today())];
    const osoba = await this.osoby.create({ imie, nazwisko, pesel, data_urodzenia, plec, dokument_rodzaj, dokument_numer, komorka_id });
    if (adres) await this.dane.replaceAdres(osoba.id, adres);
    if (rachunek) await this.dane.replaceRachunek(osoba.id, rachunek);
    return osoba;
  }

  /** Whoever chose the file learns that the person is known: the entry stays also when the check is rolled back. */
  private recordLook({ id }: Identity): Promise<void> {
    return this.audit.read({ zasob: 'osoba', cel: 'import-pomost', osobaIds: [id], ids: [id] });
  }

  private async findByKey(pomostId: string): Promise<Identity | null> {
    const [row] = await this.database.read<{ osoba_id: string }>('select osoba_id from pomost.osoba where pomost_id = $1', [pomostId], 'pomost-osoba-klucz');
    return row ? this.osoby.getOsoba(row.osoba_id) : null;
  }

  private async findByPesel(pesel: string): Promise<Identity | null> {
    const [row] = await this.database.read<{ id: string }>('select id from osoba.osoba where pesel = $1', [pesel], 'pomost-osoba-pesel');
    return row ? this.osoby.getOsoba(row.id) : null;
  }
}
