import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock, type Page } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { encodePosition, positionAfter } from '../list-cursor.js';
import { unknownReference } from '../postepowanie.errors.js';
import { Wniosek } from '../wniosek/wniosek.entity.js';
import { Zgloszenie } from '../zgloszenie/zgloszenie.entity.js';
import type { PierwszyKontaktRequest, PierwszeKontaktyFiltr, PierwszeKontaktyQuery, LiczbaKontaktowResponse } from './kontakt.dto.js';
import { Kontakt } from './kontakt.entity.js';
import { assertKontakt } from './kontakt.policy.js';

const LIST = 'kontakty';
const COUNT = `
  select komorka_id, wynik, kanal, karta_kod, count(*)::int as liczba from postepowanie.kontakt
  where dzien between $1 and $2 and ($3::uuid is null or komorka_id = $3)
  group by komorka_id, wynik, kanal, karta_kod order by komorka_id, wynik, kanal, karta_kod`;

/** The register of first contacts. */
@Injectable()
export class KontaktService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly cursors: CursorCodec, private readonly osoby: OsobaService, private readonly audit: AuditLog) {}

  /** Errors: 403, 404 osoba, 422. */
  async create(request: PierwszyKontaktRequest): Promise<Kontakt> {
    assertKontakt(request, this.clock.today());
    return this.database.transaction(async (tx) => {
      // Behind the wall both are unknown, as they are to a reader; a foreign key would tell that they exist.
      if (request.wniosek_id && !(await tx.existsBy(Wniosek, { id: request.wniosek_id }))) throw unknownReference('APPLICATION_UNKNOWN', 'wniosku', 'wniosek_id');
      if (request.zgloszenie_id && !(await tx.existsBy(Zgloszenie, { id: request.zgloszenie_id }))) throw unknownReference('REPORT_UNKNOWN', 'zgłoszenia', 'zgloszenie_id');
      const osobaId = request.osoba_id ? (await this.osoby.getOsoba(request.osoba_id)).id : null;
      const saved = await tx.save(
        tx.create(Kontakt, {
          komorkaId: request.komorka_id, dzien: request.dzien, kanal: request.kanal, osobaId, kartaKod: request.karta_kod ?? null, temat: request.temat ?? null, wynik: request.wynik,
          skierowanoKomorkaId: request.skierowano_komorka_id ?? null, skierowanoDo: request.skierowano_do ?? null, wniosekId: request.wniosek_id ?? null, zgloszenieId: request.zgloszenie_id ?? null,
          przyjalId: getPrincipal().uzytkownikId, przyjeto: this.clock.now(),
        }),
      );
      await this.audit.write({ zasob: 'kontakt', czynnosc: 'utworzenie', osobaIds: osobaId ? [osobaId] : [], ids: [saved.id] });
      return saved;
    });
  }

  /** Contacts of one day, the newest first. */
  async list({ limit = 50, kursor, dzien = this.clock.today(), komorka_id }: PierwszeKontaktyQuery): Promise<Page<Kontakt>> {
    const after = positionAfter(this.cursors, LIST, kursor);
    const rows = await this.database.transaction((tx) => {
      const query = tx.createQueryBuilder(Kontakt, 'k').where('k.dzien = :dzien', { dzien }).orderBy('k.id', 'DESC').limit(limit + 1);
      if (komorka_id) query.andWhere('k.komorka_id = :komorka_id', { komorka_id });
      if (after) query.andWhere('k.id < :id', { id: after[1] });
      return query.getMany();
    });
    const page = this.cursors.toPage(rows, limit, (row) => encodePosition(LIST, row.dzien, row.id), (row) => row);
    await this.audit.read({ zasob: 'kontakt', osobaIds: page.elementy.flatMap(({ osobaId }) => (osobaId ? [osobaId] : [])), ids: page.elementy.map(({ id }) => id), cel: 'lista' });
    return page;
  }

  /** How many contacts came of what, for reports; numbers only. */
  async count({ od, do: until, komorka_id }: PierwszeKontaktyFiltr): Promise<LiczbaKontaktowResponse[]> {
    return this.database.read<LiczbaKontaktowResponse>(COUNT, [od, until, komorka_id ?? null]);
  }
}
