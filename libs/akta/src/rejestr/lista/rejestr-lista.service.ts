import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { SkanService } from '@ostoja/documents';
import { CursorCodec } from '@ostoja/http';
import { DomainError, isId, isPlainDate, notFound } from '@ostoja/kernel';
import { PismoResponse, PlikResponse, RejestrPage, RejestrQuery, toFiltr, toPismoResponse } from './rejestr.dto.js';
import { ONE_PISMO, PLIKI_PISM, type PismoRow, type PlikRow, rejestrQuestion } from './rejestr.query.js';

const LIST = 'rejestr-pism';

/** The register for a person's eyes, hence with entries in the access log. */
@Injectable()
export class RejestrListaService {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachService,
    private readonly cursors: CursorCodec,
    private readonly skany: SkanService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 400 for a cursor of another list, 422 for a period that ends before it begins. */
  async list(query: RejestrQuery): Promise<RejestrPage> {
    const { limit = 50, kursor } = query;
    if (query.od && query.do && query.do < query.od) throw new DomainError('AKTA.PERIOD', 'Koniec okresu nie może być wcześniejszy niż początek.', { field: 'do' });
    const units = [...((await this.reach.current()).units.get('akta:pismo:read') ?? [])];
    const { sql, params, name } = rejestrQuestion(toFiltr(query), limit + 1, this.positionAfter(kursor), units);
    const rows = await this.database.read<PismoRow>(sql, params, name);
    const files = await this.findPliki(rows);
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, ({ dzien, id }) => [LIST, dzien, id], (row) => toPismoResponse(row, files.get(row.id) ?? []));
    await this.log(rows, 'rejestr-pism');
    return { elementy: [...elementy], nastepny };
  }

  /** Errors: 404. */
  async show(id: string): Promise<PismoResponse> {
    const rows = await this.database.read<PismoRow>(ONE_PISMO, [id]);
    const row = rows[0];
    if (!row) throw notFound('pismo');
    const files = await this.findPliki(rows);
    await this.log(rows, 'pismo');
    return toPismoResponse(row, files.get(id) ?? []);
  }

  private async findPliki(rows: readonly PismoRow[]): Promise<Map<string, PlikResponse[]>> {
    if (rows.length === 0) return new Map();
    const files = await this.database.read<PlikRow>(PLIKI_PISM, [rows.map(({ id }) => id)]);
    const stany = await this.skany.findStany(files.map(({ id }) => id));
    const shown = files.map(({ pismo_id: pismoId, id, nazwa }) => ({ pismoId, plik: { id, nazwa, skan: stany.get(id) ?? null } }));
    return new Map(rows.map(({ id }) => [id, shown.filter(({ pismoId }) => pismoId === id).map(({ plik }) => plik)]));
  }

  private positionAfter(kursor: string | undefined): readonly unknown[] | null {
    if (!kursor) return null;
    const [, dzien, id] = this.cursors.read(kursor, [(list) => list === LIST, isPlainDate, isId]);
    return [dzien, id];
  }

  private async log(rows: readonly PismoRow[], cel: string): Promise<void> {
    const osobaIds = rows.flatMap(({ osoba_id, korespondent_osoba_id }) => [osoba_id, korespondent_osoba_id]).filter((id): id is string => id !== null);
    if (rows.length > 0) await this.audit.read({ zasob: 'pismo', cel, osobaIds, sprawaIds: rows.flatMap(({ sprawa_ids }) => sprawa_ids), ids: rows.map(({ id }) => id) });
  }
}
