import { Injectable } from '@nestjs/common';
import { ReachService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { notFound } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { PostepowaniaSprawyService } from './postepowania-sprawy.service.js';
import { type SprawaAktaResponse, toZadanieSprawy } from './sprawa-akta.dto.js';
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
    private readonly postepowania: PostepowaniaSprawyService,
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
        postepowania: await this.postepowania.list(tx, sprawa, (uprawnienie) => units.get(uprawnienie)?.has(sprawa.komorkaId) ?? false),
      };
    });
    await this.audit.read({ zasob: 'sprawa', osobaIds: [akta.osoba_id], sprawaIds: [id], ids: [id], cel: 'sprawa' });
    return akta;
  }
}
