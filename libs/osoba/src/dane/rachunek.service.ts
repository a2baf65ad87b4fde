import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { addDays, Clock, DomainError, isId, type Page } from '@ostoja/kernel';
import { Rachunek } from './rachunek.entity.js';
import { type RachunekRequest, toRachunek } from './rachunek.dto.js';
import { type ZapisKind, ZapisService } from './zapis.service.js';

export const RACHUNEK: ZapisKind<Rachunek> = { entity: Rachunek, zasob: 'rachunek' };

/** An account that waits for the second person, with the one that is paid to meanwhile. */
export interface RachunekDoSprawdzenia {
  readonly id: string;
  readonly osoba_id: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly numer: string;
  readonly posiadacz: string | null;
  readonly od: string;
  readonly dotychczasowy: string | null;
  readonly zglosil_id: string;
  readonly zapisano: Date;
  readonly dokument_id: string | null;
}

const WAITING = `
  select r.id, r.osoba_id, o.imie, o.nazwisko, r.numer, r.posiadacz, r.od, r.zglosil as zglosil_id, r.zapisano, r.dokument_id,
    (select p.numer from osoba.rachunek p join osoba.aliasy(array[r.osoba_id]) a on a.osoba_id = p.osoba_id
     where p.wycofano is null and p.id <> r.id and (p.sprawdzil is not null or p.pochodzenie = 'przejete') and coalesce(p."do", 'infinity') >= r.od
     order by p.od desc, p.id desc limit 1) as dotychczasowy
  from osoba.rachunek r join osoba.osoba o on o.jednostka_id = r.jednostka_id and o.id = r.osoba_id
  where r.pochodzenie = 'oswiadczenie' and r.sprawdzil is null and r.wycofano is null and ($1::uuid is null or r.id > $1)
  order by r.id limit $2`;

/** Accounts that clients state: one person writes the number down, another compares it with the statement before anything is paid to it. */
@Injectable()
export class RachunekService {
  constructor(
    private readonly database: Database,
    private readonly zapisy: ZapisService,
    private readonly cursors: CursorCodec,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Writes the statement down; the account used so far stays in use until the comparison. Errors: those of `ZapisService.add`, `OSOBA.DOKUMENT_UNKNOWN` (422). */
  async add(osobaId: string, request: RachunekRequest): Promise<Rachunek> {
    return this.database.transaction(async () => {
      if (request.dokument_id) await this.assertDokument(request.dokument_id);
      return this.zapisy.add(RACHUNEK, toRachunek(osobaId, request, getPrincipal().uzytkownikId));
    });
  }

  /**
   * The number agrees with the statement: from its first day on it is paid to, and accounts that ran until now end the day before. Again, it changes nothing.
   * Errors: 404, `OSOBA.ZAPIS_WITHDRAWN` (409), `OSOBA.RACHUNEK_SAME_PERSON` (403).
   */
  async verify(osobaId: string, id: string): Promise<Rachunek> {
    return this.database.transaction(async (tx) => {
      const rachunek = await this.zapisy.getForChange(tx, RACHUNEK, osobaId, id);
      if (rachunek.sprawdzil !== null || rachunek.pochodzenie === 'przejete') return rachunek;
      const { uzytkownikId } = getPrincipal();
      if (rachunek.zglosil === uzytkownikId) {
        throw new DomainError('OSOBA.RACHUNEK_SAME_PERSON', 'Rachunek sprawdza inna osoba niż ta, która go zapisała.', { status: 403 });
      }
      const verified = await tx.save(Object.assign(rachunek, { sprawdzil: uzytkownikId, sprawdzono: this.clock.now() }));
      await this.audit.write({ zasob: 'rachunek', czynnosc: 'sprawdzenie', osobaIds: [rachunek.osobaId], ids: [id] });
      const before = await tx.query<{ id: string; osoba_id: string }[]>(
        `select r.id, r.osoba_id from osoba.rachunek r join osoba.aliasy(array[$1::uuid]) a on a.osoba_id = r.osoba_id
         where r.wycofano is null and r."do" is null and r.od < $2 and r.id <> $3 and (r.sprawdzil is not null or r.pochodzenie = 'przejete') order by r.id`,
        [osobaId, rachunek.od, id],
      );
      for (const one of before) await this.zapisy.end(RACHUNEK, one.osoba_id, one.id, addDays(rachunek.od, -1));
      return verified;
    });
  }

  /** What waits for a second person in the caller's units, the oldest first. */
  async findWaiting(limit: number, kursor?: string): Promise<Page<RachunekDoSprawdzenia>> {
    const [after] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.read<RachunekDoSprawdzenia>(WAITING, [after, limit + 1], 'osoba-rachunki-do-sprawdzenia');
    const page = this.cursors.toPage(rows, limit, (row) => [row.id], (row) => row);
    await this.audit.read({ zasob: 'rachunek', osobaIds: page.elementy.map((row) => row.osoba_id), ids: page.elementy.map((row) => row.id), cel: 'sprawdzenie' });
    return page;
  }

  /** A document out of the caller's sight is as one that is not there. */
  private async assertDokument(id: string): Promise<void> {
    const found = await this.database.read<object>('select 1 from documents.dokument where id = $1', [id]);
    if (found.length === 0) throw new DomainError('OSOBA.DOKUMENT_UNKNOWN', 'Nie ma takiego dokumentu.', { field: 'dokument_id' });
  }
}
