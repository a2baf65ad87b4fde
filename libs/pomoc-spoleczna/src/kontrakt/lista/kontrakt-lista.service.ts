import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { addDays, Clock, daysBetween } from '@ostoja/kernel';
import { encodePosition, positionAfter } from '@ostoja/postepowanie';
import { type KontraktyPage, type KontraktyQuery, type TerminKontraktuResponse, type TerminyKontraktowQuery, toKontraktPozycja, toTerminKontraktu } from './kontrakt-lista.dto.js';
import { type KontraktRow, kontraktyQuestion, type TerminKontraktuRow, terminyKontraktowQuestion } from './kontrakt-lista.query.js';

const LIST = 'kontrakty';
const LONGEST_WORKLIST = 500;
const DAYS_AHEAD = 30;

/** Contracts and the days that they wait for: one question each, and an entry in the access log. */
@Injectable()
export class KontraktListaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  async list({ limit = 50, kursor, osoba_id, komorka_id, stan, moje }: KontraktyQuery): Promise<KontraktyPage> {
    const after = positionAfter(this.cursors, LIST, kursor);
    const filtr = { osobaId: osoba_id, komorkaId: komorka_id, stan, moje: moje ? getPrincipal().uzytkownikId : undefined };
    const { sql, params } = kontraktyQuestion(filtr, limit + 1, after);
    const rows = await this.database.read<KontraktRow>(sql, params);
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, (row) => encodePosition(LIST, row.utworzono, row.id), toKontraktPozycja);
    await this.audit.read({ zasob: 'kontrakt', osobaIds: elementy.map(({ osoba }) => osoba.id), ids: elementy.map(({ id }) => id), cel: 'lista' });
    return { elementy: [...elementy], nastepny };
  }

  /** Reviews due and ends of contracts within a month, overdue ones first. */
  async listTerminy({ komorka_id, moje, do: until }: TerminyKontraktowQuery): Promise<TerminKontraktuResponse[]> {
    const today = this.clock.today();
    const { sql, params } = terminyKontraktowQuestion({ komorkaId: komorka_id, moje: moje ? getPrincipal().uzytkownikId : undefined, do: until ?? addDays(today, DAYS_AHEAD) }, LONGEST_WORKLIST);
    const rows = await this.database.read<TerminKontraktuRow>(sql, params);
    await this.audit.read({ zasob: 'kontrakt', osobaIds: rows.map((row) => row.osoba_id), ids: rows.map((row) => row.kontrakt_id), cel: 'terminy' });
    return rows.map((row) => toTerminKontraktu(row, daysBetween(today, row.termin)));
  }
}
