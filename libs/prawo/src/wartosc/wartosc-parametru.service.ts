import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { ParameterDefinition, ParameterRow } from '@ostoja/law';
import type { EntityManager } from 'typeorm';
import { samePerson, wrongState } from '../prawo.errors.js';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import { WartoscParametru } from './wartosc-parametru.entity.js';
import { listOstrzezenia, listZmiany, type NowaWartosc, settleParametr, type ZmianaWartosci } from './wartosc-parametru.policy.js';

/** What a value would change, and what to look at again. */
export interface PodgladWartosci {
  readonly nazwa: string;
  readonly zmiany: readonly ZmianaWartosci[];
  readonly ostrzezenia: readonly string[];
}

const ZASOB = 'wartosc-parametru';

/** Brings values of the law into force in the centre: one person loads, another releases, and from that moment every calculation uses it. */
@Injectable()
export class WartoscParametruService {
  constructor(
    private readonly database: Database,
    private readonly registry: PrawoRegistry,
    private readonly snapshots: SnapshotSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** What the value would change; stores nothing. Errors: those of `settleParametr`. */
  async preview(nowa: NowaWartosc): Promise<PodgladWartosci> {
    const known = await this.findParametr(nowa.parametrId);
    const rows = known?.values ?? [];
    return { ...settleParametr(nowa, known, this.registry.namespaces), zmiany: listZmiany(rows, nowa), ostrzezenia: listOstrzezenia(rows, nowa) };
  }

  /** Loads a value, which changes nothing yet. Answers its id. Errors: those of `settleParametr`, `PRAWO.PARAMETER_PENDING` (409). */
  async load(nowa: NowaWartosc): Promise<string> {
    const { nazwa } = settleParametr(nowa, await this.findParametr(nowa.parametrId), this.registry.namespaces);
    const id = newId();
    await this.database.transaction(async (tx) => {
      const { uzytkownikId } = getPrincipal();
      await tx.save(tx.create(WartoscParametru, { ...nowa, id, nazwa, uwagi: nowa.uwagi ?? null, stan: 'wczytana', wczytalId: uzytkownikId, wczytano: this.clock.now() }));
      await this.audit.write({ zasob: ZASOB, czynnosc: 'wczytanie', ids: [id] });
    });
    return id;
  }

  /**
   * Puts the value in force. Earlier releases whose whole period it covers become `uchylona`; decided cases keep what they were calculated with.
   * Errors: 404, 412, `PRAWO.STATE` (409), `PRAWO.SAME_PERSON` (403), those of `settleParametr` where the law has changed since the loading.
   */
  async release(id: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wartosc = await lockWaiting(tx, id, wersja);
      const { uzytkownikId } = getPrincipal();
      if (wartosc.wczytalId === uzytkownikId) throw samePerson();
      settleParametr(toNowa(wartosc), await this.findParametr(wartosc.parametrId), this.registry.namespaces);
      await tx.save(Object.assign(wartosc, { stan: 'zwolniona' as const, zwolnilId: uzytkownikId, zwolniono: this.clock.now() }));
      await tx.query(
        `update prawo.wartosc_parametru set stan = 'uchylona', wersja = wersja + 1
         where parametr_id = $1 and stan = 'zwolniona' and id <> $2 and daterange(od, "do", '[]') <@ daterange($3, $4, '[]')`,
        [wartosc.parametrId, id, wartosc.od, wartosc.do],
      );
      await this.audit.write({ zasob: ZASOB, czynnosc: 'zwolnienie', ids: [id] });
    });
  }

  /** Closes a value that waits without putting it in force. Errors: 404, 412, `PRAWO.STATE` (409). */
  async reject(id: string, wersja: number, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wartosc = await lockWaiting(tx, id, wersja);
      await tx.save(Object.assign(wartosc, { stan: 'odrzucona' as const, odrzucilId: getPrincipal().uzytkownikId, odrzucono: this.clock.now(), powodOdrzucenia: powod }));
      await this.audit.write({ zasob: ZASOB, czynnosc: 'odrzucenie', ids: [id] });
    });
  }

  /** The rows that hold now by parameter, for showing what waiting values would change. */
  async listRows(): Promise<ReadonlyMap<string, readonly ParameterRow[]>> {
    return new Map((await this.snapshots.current()).list().map(({ id, values }) => [id, values]));
  }

  private async findParametr(id: string): Promise<ParameterDefinition | undefined> {
    return (await this.snapshots.current()).list().find((parameter) => parameter.id === id);
  }
}

/** The value as it was loaded. */
function toNowa({ od, do: end, uwagi, ...wartosc }: WartoscParametru): NowaWartosc {
  return { ...wartosc, od: od as PlainDate, do: end as PlainDate | null, uwagi: uwagi ?? undefined };
}

/** The value at the version that was seen, locked until the transaction ends. */
async function lockWaiting(tx: EntityManager, id: string, wersja: number): Promise<WartoscParametru> {
  const wartosc = await tx.findOne(WartoscParametru, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!wartosc) throw notFound('wczytana wartość parametru');
  if (wartosc.stan !== 'wczytana') throw wrongState();
  assertVersion(wartosc.wersja, wersja);
  return wartosc;
}
