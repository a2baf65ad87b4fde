import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { LetterRenderer, SkanService } from '@ostoja/documents';
import { CursorCodec, type PageQuery } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import { getMiejsce, type MiejsceSprawy, SprawaPort } from '../sprawa.port.js';
import { AktaPage, toKartaResponse } from './akta.dto.js';
import { KARTY, type KartaRow } from './akta.query.js';
import { buildSpis, type JednostkaSpisu } from './spis-letter.js';

const JEDNOSTKA = `
  select j.nazwa as osrodek, j.adres as osrodek_adres, k.nazwa as komorka from access.jednostka j
  join access.komorka k on k.jednostka_id = j.jednostka_id and k.id = $1`;
/** More items than any case has; the print is one letter. */
const WHOLE = 5000;

/** Sets the index in type. */
@Injectable()
export class SpisPrinter {
  constructor(private readonly database: Database, private readonly letters: LetterRenderer, private readonly clock: Clock) {}

  async render({ komorkaId, znak }: MiejsceSprawy, karty: readonly KartaRow[]): Promise<Buffer> {
    const [jednostka] = await this.database.read<JednostkaSpisu>(JEDNOSTKA, [komorkaId]);
    return this.letters.render(buildSpis(jednostka!, znak, karty, this.clock.today()));
  }
}

/** The index of a case's akta, for a person's eyes: on the screen and in print. */
@Injectable()
export class AktaSpisService {
  constructor(
    private readonly database: Database,
    private readonly sprawy: SprawaPort,
    private readonly skany: SkanService,
    private readonly cursors: CursorCodec,
    private readonly audit: AuditLog,
    private readonly print: SpisPrinter,
  ) {}

  /** In the order of the index. Errors: 404, 400 for a cursor of another list. */
  async list(sprawaId: string, { limit = 50, kursor }: PageQuery): Promise<AktaPage> {
    const miejsce = await getMiejsce(this.sprawy, sprawaId);
    const [, after] = this.cursors.read(kursor, [(id) => id === sprawaId, Number.isInteger]);
    const rows = await this.read(miejsce, Number(after), limit + 1);
    const skany = await this.skany.findStany(rows.flatMap(({ pliki }) => pliki.map(({ id }) => id)));
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, ({ numer }) => [sprawaId, numer], (row) => toKartaResponse(row, skany));
    return { elementy: [...elementy], nastepny };
  }

  /** The whole index as PDF/UA, e.g. to go with the akta to SKO. Errors: 404. */
  async printSpis(sprawaId: string): Promise<Buffer> {
    const miejsce = await getMiejsce(this.sprawy, sprawaId);
    return this.print.render(miejsce, await this.read(miejsce, 0, WHOLE));
  }

  private async read({ sprawaId, osobaId }: MiejsceSprawy, after: number, limit: number): Promise<KartaRow[]> {
    const rows = await this.database.read<KartaRow>(KARTY, [sprawaId, after, limit]);
    if (rows.length > 0) await this.audit.read({ zasob: 'akta', cel: 'spis', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: rows.map(({ id }) => id) });
    return rows;
  }
}
