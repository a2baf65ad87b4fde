import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, notFound } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import type { EntityManager } from 'typeorm';
import { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { getProcedura } from '../procedura/procedura.registry.js';
import { Termin } from '../termin/termin.entity.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { Zdarzenie } from '../zdarzenie/zdarzenie.entity.js';
import { type PostepowanieResponse, type SprawaAktaResponse, toPostepowanieResponse, toZadanieSprawy } from './sprawa-akta.dto.js';
import { toSprawaResponse } from './sprawa.dto.js';
import { Sprawa } from './sprawa.entity.js';

/** The case file: the sprawa with its demand, proceedings, events, terms, and what the asker may do next. */
@Injectable()
export class SprawaAktaService {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachService,
    private readonly osoby: OsobaService,
    private readonly wnioski: WniosekService,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 404. */
  async show(id: string): Promise<SprawaAktaResponse> {
    const units = (await this.reach.current()).units;
    const akta = await this.database.transaction(async (tx) => {
      const sprawa = await tx.findOneBy(Sprawa, { id });
      if (!sprawa) throw notFound('sprawa');
      const osoba = await this.osoby.getOsoba(sprawa.osobaId);
      const demand = await this.wnioski.findWniosekOfSprawa(id);
      return {
        ...toSprawaResponse(sprawa),
        osoba: { id: osoba.id, imie: osoba.imie, nazwisko: osoba.nazwisko },
        zadanie: demand && toZadanieSprawy(demand),
        postepowania: await this.postepowania(tx, id, (uprawnienie) => units.get(uprawnienie)?.has(sprawa.komorkaId) ?? false),
      };
    });
    await this.audit.read({ zasob: 'sprawa', osobaIds: [akta.osoba_id], sprawaIds: [id], ids: [id], cel: 'sprawa' });
    return akta;
  }

  private async postepowania(tx: EntityManager, sprawaId: string, mayAct: (uprawnienie: string) => boolean): Promise<PostepowanieResponse[]> {
    const order = { id: 'asc' } as const;
    const postepowania = await tx.find(Postepowanie, { where: { sprawaId }, order });
    const zdarzenia = await tx.find(Zdarzenie, { where: { sprawaId }, order });
    const terminy = await tx.find(Termin, { where: { sprawaId }, order: { data: 'asc', id: 'asc' } });
    return postepowania.map((postepowanie) => {
      const own = <Row extends { postepowanieId: string }>(rows: Row[]) => rows.filter(({ postepowanieId }) => postepowanieId === postepowanie.id);
      const procedura = getProcedura(postepowanie.proceduraKod, postepowanie.proceduraWersja);
      return toPostepowanieResponse(postepowanie, procedura, own(zdarzenia), own(terminy), mayAct, this.clock.today());
    });
  }
}
