import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { addYears, DomainError, type PlainDate } from '@ostoja/kernel';
import { encodePosition, positionAfter } from '@ostoja/postepowanie';
import type { LiczbyKontraktowResponse, LiczbyZajecResponse, LiczbyUslugResponse, OsobyZestawieniaPage, OsobyZestawieniaQuery, ZestawienieQuery, ZestawienieResponse } from './zestawienie.dto.js';
import { KONTRAKTY, OSOBY, USLUGI, ZAJECIA } from './zestawienie.query.js';

const LIST = 'zestawienie-osoby';

interface OsobaRow {
  osoba_id: string;
  imie: string;
  nazwisko: string;
  uslugi: string[];
}

/** Numbers of social work, counted from the records that the asker may see. */
@Injectable()
export class ZestawienieService {
  constructor(private readonly database: Database, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Numbers only: no one's data, so no entry in the log. Errors: 422 for a period that is none or longer than a year. */
  async count({ od, do: until, komorka_id }: ZestawienieQuery): Promise<ZestawienieResponse> {
    assertOkres(od, until);
    const params = [od, until, komorka_id ?? null];
    const [uslugi, kontrakty, zajecia] = await Promise.all([this.database.read<LiczbyUslugResponse>(USLUGI, params), this.database.read<LiczbyKontraktowResponse>(KONTRAKTY, params),
      this.database.read<LiczbyZajecResponse>(ZAJECIA, params),
    ]);
    return { od, do: until, uslugi, kontrakty, zajecia };
  }

  /** The persons behind a number, with the services that count. */
  async listOsoby({ od, do: until, komorka_id, rodzaj, z_kontraktem, limit = 50, kursor }: OsobyZestawieniaQuery): Promise<OsobyZestawieniaPage> {
    assertOkres(od, until);
    const after = positionAfter(this.cursors, LIST, kursor)?.[1] ?? null;
    const rows = await this.database.read<OsobaRow>(`${OSOBY} limit ${limit + 1}`, [od, until, komorka_id ?? null, rodzaj ?? null, z_kontraktem ?? null, after]);
    const toOsoba = ({ uslugi, ...row }: OsobaRow) => ({ ...row, usluga_ids: uslugi });
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, (row) => encodePosition(LIST, null, row.osoba_id), toOsoba);
    await this.audit.read({ zasob: 'usluga', osobaIds: elementy.map((one) => one.osoba_id), ids: elementy.flatMap((one) => one.usluga_ids), cel: 'zestawienie' });
    return { elementy: [...elementy], nastepny };
  }
}

function assertOkres(od: PlainDate, until: PlainDate): void {
  if (until < od) throw new DomainError('PRACA_SOCJALNA.PERIOD', 'Koniec okresu nie może być przed jego początkiem.', { field: 'do' });
  if (until >= addYears(od, 1)) throw new DomainError('PRACA_SOCJALNA.PERIOD', 'Zestawienie obejmuje najwyżej rok.', { field: 'do' });
}
