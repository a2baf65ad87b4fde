import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion, CursorCodec } from '@ostoja/http';
import { Clock, isId, notFound, type Page } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { assertDrugaOsoba, type RoznicaStan, stanPoWyborze, type Wybor } from './roznica.policy.js';
import { type Przyjmowana, RoznicaPrzyjecie } from './roznica-przyjecie.js';

/** A difference as a worker sees it. */
export interface RoznicaRow extends Przyjmowana {
  readonly id: string;
  readonly numer: number;
  readonly komorka_id: string;
  readonly sprawa_id: string | null;
  readonly znak: string | null;
  readonly osoba: string;
  readonly wartosc_pomost: string;
  readonly wartosc_ostoja: string | null;
  readonly stan: RoznicaStan;
  readonly uwaga: string | null;
  readonly rozstrzygnal: string | null;
  readonly rozstrzygnalId: string | null;
  readonly wersja: number;
}

const ROW = `r.id, r.numer, r.rodzaj, r.klucz, r.pole, r.komorka_id, r.osoba_id, r.sprawa_id, s.znak, o.imie || ' ' || o.nazwisko as osoba, r.wartosc_pomost, r.wartosc_ostoja, r.dane,
  r.stan, r.uwaga, r.rozstrzygnal_id as "rozstrzygnalId", u.imie || ' ' || u.nazwisko as rozstrzygnal, r.wersja
  from pomost.roznica r join osoba.osoba o on o.jednostka_id = r.jednostka_id and o.id = osoba.kanoniczna(r.osoba_id)
  left join postepowanie.sprawa s on s.jednostka_id = r.jednostka_id and s.id = r.sprawa_id
  left join access.uzytkownik u on u.jednostka_id = r.jednostka_id and u.id = r.rozstrzygnal_id`;
const OPEN: readonly RoznicaStan[] = ['otwarta', 'do-wyjasnienia', 'do-zatwierdzenia'];
const SETTLED: readonly RoznicaStan[] = ['zachowana', 'przyjeta'];
const ZASOB = 'roznica-pomost';

/** What POMOST and Ostoja say differently, settled line by line by the unit that serves the person. */
@Injectable()
export class RoznicaService {
  constructor(
    private readonly database: Database,
    private readonly przyjecie: RoznicaPrzyjecie,
    private readonly cursors: CursorCodec,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** In the order of coming. Errors: 400 for a foreign cursor. */
  async list(settled: boolean, limit: number, kursor?: string): Promise<Page<RoznicaRow>> {
    const [after] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<RoznicaRow>(`select ${ROW} where r.stan = any ($1) and ($2::uuid is null or r.id > $2::uuid) order by r.id limit $3`, [settled ? SETTLED : OPEN, after, limit + 1]);
    const page = this.cursors.toPage(rows, limit, ({ id }) => [id], (row) => row);
    const ids = page.elementy.map(({ id }) => id);
    await this.audit.read({ zasob: ZASOB, osobaIds: [...new Set(page.elementy.map(({ osoba_id }) => osoba_id))], sprawaIds: page.elementy.flatMap(({ sprawa_id }) => sprawa_id ?? []), ids, cel: 'lista' });
    return page;
  }

  /** Errors: 404. */
  async get(id: string): Promise<RoznicaRow> {
    const [row] = await this.database.read<RoznicaRow>(`select ${ROW} where r.id = $1`, [id]);
    if (!row) throw notFound('różnica');
    return row;
  }

  /** Keeps ours, takes theirs or notes what is asked. Errors: 404, 412, those of `stanPoWyborze` and of taking over. */
  async settle(id: string, wersja: number, wybor: Wybor, uwaga: string | null): Promise<void> {
    await this.change(id, wersja, `wybor-${wybor}`, async (tx, roznica) => {
      const stan = stanPoWyborze(roznica, wybor, uwaga);
      if (stan === 'przyjeta') await this.przyjecie.take(roznica);
      await tx.query('update pomost.roznica set stan = $2, uwaga = $3, rozstrzygnal_id = $4, rozstrzygnieto = $5, wersja = wersja + 1 where id = $1', [id, stan, uwaga, getPrincipal().uzytkownikId, this.clock.now()]);
    });
  }

  /** The second pair of eyes on an account; takes it over. Errors: 403, 404, 409, 412. */
  async confirm(id: string, wersja: number): Promise<void> {
    await this.change(id, wersja, 'zatwierdzenie', async (tx, roznica) => {
      assertDrugaOsoba(roznica, getPrincipal().uzytkownikId);
      await this.przyjecie.take(roznica);
      await tx.query(`update pomost.roznica set stan = 'przyjeta', zatwierdzil_id = $2, zatwierdzono = $3, wersja = wersja + 1 where id = $1`, [id, getPrincipal().uzytkownikId, this.clock.now()]);
    });
  }

  /** The second person does not agree: the difference is open again. Errors: 403, 404, 409, 412. */
  async refuse(id: string, wersja: number, uwaga: string): Promise<void> {
    await this.change(id, wersja, 'odmowa-zatwierdzenia', async (tx, roznica) => {
      assertDrugaOsoba(roznica, getPrincipal().uzytkownikId);
      await tx.query(`update pomost.roznica set stan = 'otwarta', uwaga = $2, rozstrzygnal_id = null, rozstrzygnieto = null, wersja = wersja + 1 where id = $1`, [id, uwaga]);
    });
  }

  private async change(id: string, wersja: number, czynnosc: string, work: (tx: EntityManager, roznica: RoznicaRow) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('select 1 from pomost.roznica where id = $1 for update', [id]);
      const roznica = await this.get(id);
      assertVersion(roznica.wersja, wersja);
      await work(tx, roznica);
      await this.audit.write({ zasob: ZASOB, czynnosc, osobaIds: [roznica.osoba_id], sprawaIds: roznica.sprawa_id ? [roznica.sprawa_id] : [], ids: [id] });
    });
  }
}
