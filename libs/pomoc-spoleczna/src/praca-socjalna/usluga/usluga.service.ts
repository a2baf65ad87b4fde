import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { SnapshotSource } from '@ostoja/prawo';
import type { EntityManager } from 'typeorm';
import { uslugaAnnulled } from '../praca-socjalna.errors.js';
import { RodzinaService } from '../rodzina.service.js';
import { listRodzajeUslug, type RodzajUslugi } from './rodzaj-uslugi.js';
import { toUsluga, type UslugaResponse } from './usluga.dto.js';
import { Usluga } from './usluga.entity.js';
import { UslugaOsoba } from './usluga-osoba.entity.js';
import { assertKontraktUslugi, assertUsluga, type KontraktUslugi, type NowaUsluga } from './usluga.policy.js';
import { type UslugaRow, uslugiQuestion } from './usluga.query.js';

const CONTRACT = `
  select k.od, k."do", k.zakonczono, array(select o.osoba_id from pomoc_spoleczna.kontrakt_osoba o where o.jednostka_id = k.jednostka_id and o.kontrakt_id = k.id) as "osobaIds"
  from pomoc_spoleczna.kontrakt k where k.id = $1 and k.stan in ('obowiazuje', 'zakonczony')`;

/** Help that needs no decision: recorded when given (art. 106 ust. 2 of the act), annulled when entered by mistake, never rewritten. */
@Injectable()
export class UslugaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly snapshots: SnapshotSource,
    private readonly rodziny: RodzinaService,
    private readonly audit: AuditLog,
  ) {}

  /** The dictionary on a day; today when none is given. */
  async listRodzaje(dzien: PlainDate = this.clock.today()): Promise<RodzajUslugi[]> {
    return listRodzajeUslug(await this.snapshots.current(), dzien);
  }

  /** Records a service with the family as it stood on that day. Errors: 404 osoba, 403, 422 of `usluga.policy`. */
  async record(nowa: NowaUsluga): Promise<UslugaResponse> {
    assertUsluga(nowa, await this.listRodzaje(nowa.dzien), this.clock.today());
    return this.database.transaction(async (tx) => {
      const rodzina = await this.rodziny.take(tx, nowa.osobaId, { ...nowa, uprawnienie: 'pomoc-spoleczna:usluga:write' });
      if (nowa.kontraktId) assertKontraktUslugi(await findKontrakt(tx, nowa.kontraktId), nowa.dzien, rodzina.osobaIds);
      const { osobaId, gospodarstwoId, osobaIds } = rodzina;
      const usluga = tx.create(Usluga, { ...nowa, id: newId(), osobaId, gospodarstwoId, kragId: null, pracownikId: getPrincipal().uzytkownikId, zapisano: this.clock.now() });
      await tx.save(usluga);
      const { id: uslugaId, komorkaId, dlaRodziny } = usluga;
      await tx.save(osobaIds.map((id) => tx.create(UslugaOsoba, { uslugaId, osobaId: id, komorkaId, kragId: null, odbiorca: dlaRodziny || id === osobaId })));
      await this.audit.write({ zasob: 'usluga', czynnosc: 'utworzenie', osobaIds, ids: [uslugaId] });
      return this.one(uslugaId);
    });
  }

  /** Takes an entry out of every count; the entry stays. Errors: 404, 403, 409 `PRACA_SOCJALNA.SERVICE_ANNULLED`. */
  async annul(id: string, powod: string): Promise<UslugaResponse> {
    return this.database.transaction(async (tx) => {
      const usluga = await tx.findOne(Usluga, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!usluga) throw notFound('usługa');
      if (usluga.uniewazniono) throw uslugaAnnulled();
      await tx.update(Usluga, { id }, { uniewazniono: this.clock.now(), uniewaznilId: getPrincipal().uzytkownikId, powodUniewaznienia: powod });
      await this.audit.write({ zasob: 'usluga', czynnosc: 'uniewaznienie', osobaIds: [usluga.osobaId], ids: [id] });
      return this.one(id);
    });
  }

  private async one(id: string): Promise<UslugaResponse> {
    const { sql, params } = uslugiQuestion({ id }, 1, null);
    const [row] = await this.database.read<UslugaRow>(sql, params);
    if (!row) throw notFound('usługa');
    return toUsluga(row);
  }
}

async function findKontrakt(tx: EntityManager, id: string): Promise<KontraktUslugi | null> {
  const [row] = await tx.query<KontraktUslugi[]>(CONTRACT, [id]);
  return row ?? null;
}
