import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { Clock, newId } from '@ostoja/kernel';
import { assertMay, SprawaService } from '@ostoja/postepowanie';
import { dayFromFuture } from '../naleznosc.errors.js';
import { Pouczenie } from './pouczenie.entity.js';

export type NowePouczenie = Pick<Pouczenie, 'sprawaId' | 'dzien' | 'forma' | 'tresc' | 'potwierdzenie' | 'dokumentId'> & { readonly osobaId: string | null };

/** The record of instructions given to people (art. 109 ups). It is only added to. */
@Injectable()
export class PouczenieService {
  constructor(private readonly database: Database, private readonly sprawy: SprawaService, private readonly dokumenty: DokumentService, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Errors: 404, 403, 422 `NALEZNOSC.DAY_FUTURE`, `NALEZNOSC.PERSON_UNKNOWN`, `DOCUMENTS.DOCUMENT_UNKNOWN`. */
  async create(nowe: NowePouczenie): Promise<Pouczenie> {
    if (nowe.dzien > this.clock.today()) throw dayFromFuture('dzien');
    return this.database.transaction(async (tx) => {
      const { komorkaId, kragId, osobaId } = await this.sprawy.getSprawa(nowe.sprawaId);
      await assertMay(tx, 'naleznosc:pouczenie:create', komorkaId);
      await this.dokumenty.assertVisible(nowe.dokumentId);
      const pouczenie = tx.create(Pouczenie, { ...nowe, id: newId(), osobaId: nowe.osobaId ?? osobaId, komorkaId, kragId, zapisalId: getPrincipal().uzytkownikId, zapisano: this.clock.now() });
      await tx.save(pouczenie);
      await this.audit.write({ zasob: 'pouczenie', czynnosc: 'utworzenie', osobaIds: [pouczenie.osobaId], sprawaIds: [nowe.sprawaId], ids: [pouczenie.id] });
      return pouczenie;
    });
  }

  /** Instructions given to the person under any id, the newest first. */
  async list(osobaId: string): Promise<Pouczenie[]> {
    const rows = await this.database.transaction((tx) =>
      tx.createQueryBuilder(Pouczenie, 'p').where('p.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[:osobaId]::uuid[]) a))', { osobaId }).orderBy('p.dzien', 'DESC').addOrderBy('p.id', 'DESC').getMany());
    await this.audit.read({ zasob: 'pouczenie', cel: 'lista', osobaIds: [osobaId], ids: rows.map(({ id }) => id) });
    return rows;
  }
}
