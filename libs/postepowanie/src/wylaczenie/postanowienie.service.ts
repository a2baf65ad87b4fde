import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { DomainError, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Pismo } from '../pismo/pismo.entity.js';
import { PismoService } from '../pismo/pismo.service.js';
import { wylaczenie as szablon } from '../pismo/szablony/postanowienia/wylaczenie.szablon.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { assertStan } from './rozstrzygniecie.policy.js';
import { Wylaczenie } from './wylaczenie.entity.js';

/** The printed order of an exclusion (KPA 24, 26): a letter of the case, drawn up from the record. */
@Injectable()
export class PostanowienieWylaczeniaService {
  constructor(private readonly database: Database, private readonly sprawy: SprawaService, private readonly pisma: PismoService) {}

  /** The draft of the order, or the one that was drawn up before. Errors: 404, 403, 409 `POSTEPOWANIE.EXCLUSION_STATE`, `POSTEPOWANIE.EXCLUSION_ILLEGAL` for a whole authority. */
  async draft(id: string): Promise<Pismo> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOne(Wylaczenie, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound('wyłączenie');
      if (found.postanowienieId) return this.pisma.getPismo(found.postanowienieId);
      assertStan(found, 'wylaczony');
      if (!found.uzytkownikId) throw new DomainError('POSTEPOWANIE.EXCLUSION_ILLEGAL', 'O wyłączeniu organu postanawia organ wyższego stopnia.', { status: 409, provision: 'art. 26 § 2 KPA' });
      const { id: postepowanieId } = await this.sprawy.getCurrentPostepowanie(found.sprawaId);
      const draft = await this.pisma.draft(postepowanieId, szablon.kod);
      const pismo = await this.pisma.update(draft.id, draft.wersja, { dane: await daneOf(tx, found), wolne: { fakty: found.rozstrzygniecie ?? found.uzasadnienie }, adresat: draft.adresat });
      await tx.save(Object.assign(found, { postanowienieId: pismo.id }));
      return pismo;
    });
  }
}

/** What the order names: the ground, who was excluded, and who was named instead, when somebody was. */
async function daneOf(tx: EntityManager, { podstawa, uzytkownikId, zastepcaId }: Wylaczenie): Promise<Record<string, string>> {
  const rows = await tx.query<{ id: string; nazwa: string }[]>(`select id, concat_ws(', ', concat_ws(' ', imie, nazwisko), nullif(stanowisko, '')) as nazwa from access.uzytkownik where id = any ($1)`, [[uzytkownikId, zastepcaId]]);
  const nameOf = (id: string | null) => rows.find((row) => row.id === id)?.nazwa;
  const wyznaczony = nameOf(zastepcaId);
  return { podstawa: podstawa === '24-3' ? 'watpliwosci' : 'z-ustawy', wylaczony: nameOf(uzytkownikId) ?? '', ...(wyznaczony && { wyznaczony }) };
}
