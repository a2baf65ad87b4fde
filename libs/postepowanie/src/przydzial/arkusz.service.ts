import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { LetterRenderer } from '@ostoja/documents';
import { Clock, DomainError, notFound } from '@ostoja/kernel';
import { ARKUSZ, type ArkuszRow } from './arkusz.query.js';
import { type Arkusz, toArkuszLetter } from './arkusz-letter.js';

/** A caseworker runs some tens of cases; the sheet says when it was cut. */
const NAJWIECEJ = 1000;
const WORKER = `
  select concat_ws(' ', u.imie, u.nazwisko) as pracownik, u.stanowisko, j.nazwa as osrodek, j.adres
  from access.uzytkownik u join access.jednostka j on j.jednostka_id = u.jednostka_id where u.id = $1`;

/** The sheet by which a caseworker hands their cases over: each case, its state, the next term, what is open. */
@Injectable()
export class ArkuszService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reach: ReachService,
    private readonly renderer: LetterRenderer,
    private readonly audit: AuditLog,
  ) {}

  /** Own sheet, or anybody's for whoever assigns cases. Errors: 403, 404. */
  async show(uzytkownikId: string): Promise<Arkusz> {
    if (uzytkownikId !== getPrincipal().uzytkownikId && !(await this.reach.current()).units.has('postepowanie:sprawa:assign')) {
      throw new DomainError('ACCESS.FORBIDDEN', 'Arkusz innej osoby zobaczy ten, kto przydziela sprawy.', { status: 403 });
    }
    const [worker] = await this.database.read<Pick<Arkusz, 'pracownik' | 'stanowisko' | 'osrodek' | 'adres'>>(WORKER, [uzytkownikId], 'arkusz-pracownik');
    if (!worker) throw notFound('pracownik');
    const rows = await this.database.read<ArkuszRow>(ARKUSZ, [uzytkownikId, NAJWIECEJ + 1], 'arkusz-przekazania');
    const sprawy = rows.slice(0, NAJWIECEJ);
    const ids = sprawy.map(({ id }) => id);
    await this.audit.read({ zasob: 'arkusz-przekazania', osobaIds: [...new Set(sprawy.map(({ osoba_id }) => osoba_id))], sprawaIds: ids, ids: [uzytkownikId], cel: 'przekazanie' });
    return { ...worker, dzien: this.clock.today(), sprawy, uciety: rows.length > NAJWIECEJ };
  }

  /** PDF/UA-1. Errors: those of `show`. */
  async print(uzytkownikId: string): Promise<Buffer> {
    return this.renderer.render(toArkuszLetter(await this.show(uzytkownikId)));
  }
}
