import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { Opieka } from './opieka.entity.js';

const ATTACH = `
  insert into osoba.opieka (jednostka_id, id, osoba_id, komorka_id, krag_id, od, zapisano, zapisal)
  select $1, n.id, n.osoba_id, $2, $3, $4, $5, $6 from unnest($7::uuid[], $8::uuid[]) as n (id, osoba_id)
  on conflict do nothing`;

/** Which unit serves whom; this is what opens addresses, households and evidence to the people of a unit. */
@Injectable()
export class OpiekaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog) {}

  /**
   * The unit serves the persons, and those who share a household with them on the day, from then on; repeating it changes nothing.
   * Needs `osoba:opieka:write` in the unit (403 otherwise). With `kragId` the care is sealed: only members of the circle see through it.
   */
  async attach(osobaIds: readonly string[], komorkaId: string, od: PlainDate, kragId?: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const rows = await tx.query<{ id: string }[]>('select d.id from osoba.domownicy($1::uuid[], $2) as d (id) join osoba.osoba o on o.id = d.id', [osobaIds, od]);
      const ids = rows.map((row) => row.id);
      if (!osobaIds.every((id) => ids.includes(id))) throw notFound('osoba');
      const { jednostkaId, uzytkownikId } = getPrincipal();
      await tx.query(ATTACH, [jednostkaId, komorkaId, kragId ?? null, od, this.clock.now(), uzytkownikId, ids.map(() => newId()), ids]);
      await this.audit.write({ zasob: 'opieka', czynnosc: 'objecie', osobaIds: ids, ids: [komorkaId] });
    });
  }

  /** The unit no longer serves the person after `do`; its people then lose the person's data. Cases keep what they rest on. */
  async end(osobaIds: readonly string[], opiekaId: string, day: PlainDate): Promise<void> {
    await this.database.transaction(async (tx) => {
      const opieka = await tx.findOne(Opieka, { where: { id: opiekaId }, lock: { mode: 'pessimistic_write' } });
      if (!opieka || !osobaIds.includes(opieka.osobaId)) throw notFound('opieka');
      if (opieka.do !== null) throw new DomainError('OSOBA.OPIEKA_ENDED', 'Ta opieka jest już zakończona.', { status: 409 });
      if (day < opieka.od) throw new DomainError('OSOBA.OPIEKA_PERIOD', 'Opieka nie może skończyć się przed swoim początkiem.', { field: 'do' });
      await tx.update(Opieka, { id: opiekaId }, { do: day });
      await this.audit.write({ zasob: 'opieka', czynnosc: 'zakonczenie', osobaIds: [opieka.osobaId], ids: [opiekaId] });
    });
  }
}
