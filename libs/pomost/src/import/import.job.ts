import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { JobRegistry } from '@ostoja/jobs';
import { Clock, DomainError, newId } from '@ostoja/kernel';
import type { RodzajImportu } from '../plik/uklad.js';
import { RoznicaStore } from '../roznica/roznica.store.js';
import { type Tresc, WierszPomost } from './wiersz.js';
import type { WynikWiersza } from './wynik.js';

/** Carries the result out of a transaction that must leave nothing. */
class Proba extends Error {
  constructor(readonly wynik: WynikWiersza) {
    super('dry run');
  }
}

/** Faults that come of what Ostoja holds. The administrator sees nobody's data, so all of them, a sealed person's too, read the same. */
const TELLS_OF_OSTOJA: ReadonlySet<string> = new Set(['POMOST.PESEL_OTHER_NAME', 'POMOST.PERSON_KEYED', 'POMOST.KEY_USED', 'ACCESS.FORBIDDEN']);
const ASK_THE_UNIT = { pole: null, powod: 'Ten wiersz wymaga wyjaśnienia w jednostce.' };
const UNCHANGED: WynikWiersza = { wynik: 'bez-zmian', uwagi: [] };
/** Name in the queue. */
export const IMPORT_JOB = 'pomost-import';
const BATCH = 200;
/** Lines after $2 that are not checked yet; none once the import was cancelled. */
const TO_CHECK = `select t.numer, t.pola, exists (select 1 from pomost.tresc e where e.import_id = t.import_id and e.pola ->> 'pomost_id' = t.pola ->> 'pomost_id' and e.numer < t.numer) as powtorzony
  from pomost.tresc t where t.import_id = $1 and t.numer > $2 and not exists (select 1 from pomost.wiersz w where w.import_id = t.import_id and w.numer = t.numer)
    and exists (select from pomost.import i where i.id = $1 and i.stan = 'sprawdzany') order by t.numer limit ${BATCH}`;
/** Lines after $2 to be saved, and those whose differences are handed over; none once the import was cancelled. */
const TO_SAVE = `select t.numer, t.pola, false as powtorzony from pomost.tresc t
  join pomost.wiersz w on w.jednostka_id = t.jednostka_id and w.import_id = t.import_id and w.numer = t.numer
  where t.import_id = $1 and t.numer > $2 and not w.wykonano and w.wynik in ('nowy', 'powiazany', 'rozni-sie')
    and exists (select from pomost.import i where i.id = $1 and i.stan = 'zatwierdzony') order by t.numer limit ${BATCH}`;
const KEEP = `insert into pomost.wiersz (jednostka_id, id, import_id, numer, wynik, uwagi, wykonano) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (jednostka_id, import_id, numer) do update set wynik = excluded.wynik, uwagi = excluded.uwagi, wykonano = excluded.wykonano
  where not wiersz.wykonano`;
/** Holds the line: when two runs meet, the second finds it done. */
const HOLD = 'select wykonano from pomost.wiersz where import_id = $1 and numer = $2 for update';

/** At once, and every minute for what was cut short: checks the lines of new imports and saves those of confirmed ones, a transaction a line. What was cut short goes on where it stopped; a cancelled import stops within a batch. */
@Injectable()
export class ImportJob implements OnModuleInit {
  private readonly logger = new Logger('Pomost');

  constructor(
    private readonly jobs: JobRegistry,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly wiersze: WierszPomost,
    private readonly roznice: RoznicaStore,
  ) {}

  onModuleInit(): void {
    this.jobs.registerJob({ name: IMPORT_JOB, cron: '* * * * *', principal: 'zadanie.pomost', run: () => this.run() });
  }

  /** Repeatable. */
  async run(): Promise<void> {
    const due = await this.database.read<{ id: string; rodzaj: RodzajImportu; stan: string }>(`select id, rodzaj, stan from pomost.import where stan in ('sprawdzany', 'zatwierdzony') order by id`);
    await this.database.transaction((tx) => tx.query(`delete from pomost.tresc t using pomost.import i where i.jednostka_id = t.jednostka_id and i.id = t.import_id and i.stan in ('odrzucony', 'przerwany')`));
    for (const { id, rodzaj, stan } of due) await (stan === 'sprawdzany' ? this.check(id, rodzaj) : this.save(id, rodzaj));
  }

  private async check(id: string, rodzaj: RodzajImportu): Promise<void> {
    await this.each(id, TO_CHECK, async (tresc) => this.keep(id, tresc.numer, await this.attempt(() => this.tryOut(rodzaj, tresc)), false));
    await this.database.transaction((tx) => tx.query(`update pomost.import set stan = 'sprawdzony', wersja = wersja + 1 where id = $1 and stan = 'sprawdzany'`, [id]));
  }

  private async save(id: string, rodzaj: RodzajImportu): Promise<void> {
    await this.each(id, TO_SAVE, async (tresc) => {
      const done = await this.attempt(() => this.database.transaction(async (tx) => {
        const [line] = await tx.query<{ wykonano: boolean }[]>(HOLD, [id, tresc.numer]);
        if (line?.wykonano) return UNCHANGED;
        const wynik = await this.wiersze.apply(rodzaj, tresc);
        if (wynik.rozne) await this.roznice.keep(tx, { importId: id, numer: tresc.numer, rodzaj, klucz: tresc.pola.pomost_id! }, wynik.rozne);
        await this.keep(id, tresc.numer, wynik, true);
        return wynik;
      }));
      if (done.wynik === 'blad') await this.keep(id, tresc.numer, done, false);
    });
    await this.database.transaction(async (tx) => {
      await tx.query(`update pomost.import set stan = 'zakonczony', zakonczono = $2, wersja = wersja + 1 where id = $1 and stan = 'zatwierdzony'`, [id, this.clock.now()]);
      await tx.query('delete from pomost.tresc where import_id = $1', [id]);
    });
  }

  private async each(id: string, question: string, work: (tresc: Tresc) => Promise<void>): Promise<void> {
    let after = 0;
    for (;;) {
      const rows = await this.database.read<Tresc>(question, [id, after]);
      for (const row of rows) await work(row);
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.numer;
    }
  }

  /** The same work as the saving, in a transaction that is rolled back. */
  private async tryOut(rodzaj: RodzajImportu, tresc: Tresc): Promise<WynikWiersza> {
    if (tresc.powtorzony) return { wynik: 'blad', uwagi: [{ pole: 'pomost_id', powod: 'Ten identyfikator stoi już we wcześniejszym wierszu pliku.' }] };
    try {
      await this.database.transaction(async () => {
        throw new Proba(await this.wiersze.apply(rodzaj, tresc));
      });
    } catch (error) {
      if (error instanceof Proba) return error.wynik;
      throw error;
    }
    throw new Error('A dry run ends by rolling back');
  }

  private async attempt(work: () => Promise<WynikWiersza>): Promise<WynikWiersza> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError)) {
        // Only the code: a message of the database may repeat what the line says.
        this.logger.error(`A line could not be processed: ${(error as { code?: string }).code ?? (error as Error).name}`);
        return { wynik: 'blad', uwagi: [{ pole: null, powod: 'Wiersza nie udało się przetworzyć. Zgłoś to administratorowi systemu.' }] };
      }
      return { wynik: 'blad', uwagi: [TELLS_OF_OSTOJA.has(error.code) ? ASK_THE_UNIT : { pole: error.field ?? null, powod: error.message }] };
    }
  }

  private async keep(id: string, numer: number, { wynik, uwagi }: WynikWiersza, wykonano: boolean): Promise<void> {
    await this.database.transaction((tx) => tx.query(KEEP, [getPrincipal().jednostkaId, newId(), id, numer, wynik, JSON.stringify(uwagi), wykonano]));
  }
}
