import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertPola, type Surowe } from '@ostoja/documents';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, notFound } from '@ostoja/kernel';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { KatalogSzablonow } from './katalog-szablonow.js';
import type { SzablonPisma } from './otoczenie-pisma.js';
import { type AdresatPisma, Pismo } from './pismo.entity.js';
import { stateIllegal } from './pismo.errors.js';
import { PismoPropozycjaService } from './sklad/pismo-propozycja.service.js';
import { lockPismo } from './pismo.store.js';

/** What the author of a draft may write. */
export interface ZmianaPisma {
  readonly dane: Surowe;
  readonly wolne: Surowe;
  readonly adresat: AdresatPisma | null;
}

/** Drafts of letters: only the data and the free parts of the template can be edited, and only until the letter is issued. */
@Injectable()
export class PismoService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly katalog: KatalogSzablonow,
    private readonly sprawy: SprawaService,
    private readonly propozycje: PismoPropozycjaService,
    private readonly audit: AuditLog,
  ) {}

  /** Begins a letter with what the case already tells. Errors: 404, 403, 422 unknown template. */
  async draft(postepowanieId: string, szablonKod: string): Promise<Pismo> {
    const szablon = this.katalog.getSzablon(szablonKod);
    return this.database.transaction(async (tx) => {
      const postepowanie = await this.sprawy.getPostepowanie(postepowanieId);
      const { sprawaId, komorkaId, kragId } = postepowanie;
      const { osobaId, swiadczenieKod } = await this.sprawy.getSprawa(sprawaId);
      const pismo = await tx.save(tx.create(Pismo, {
        id: newId(), postepowanieId, sprawaId, komorkaId, kragId, osobaId, szablonKod, dane: await this.propozycje.findDane(szablon, postepowanie, swiadczenieKod), wolne: {},
        adresat: await this.propozycje.findAdresat(szablon, postepowanie), przygotowalId: getPrincipal().uzytkownikId, przygotowano: this.clock.now(),
      }));
      await this.record('utworzenie', pismo);
      return pismo;
    });
  }

  /** Errors: 404, 403, 409 after issue, 412, 422 with the field. */
  async update(id: string, wersja: number, { dane, wolne, adresat }: ZmianaPisma): Promise<Pismo> {
    return this.database.transaction(async (tx) => {
      const pismo = await lockPismo(tx, id);
      if (pismo.stan !== 'projekt') throw stateIllegal('Zmiana pisma', pismo.stan, 'art. 110 § 1 i art. 126 KPA');
      assertVersion(pismo.wersja, wersja);
      const szablon = this.katalog.getSzablon(pismo.szablonKod);
      assertPola(szablon.dane, dane, 'dane');
      assertPola(szablon.wolne, wolne, 'wolne');
      assertAdresat(szablon, adresat);
      await tx.save(Object.assign(pismo, { dane, wolne, adresat, przygotowalId: getPrincipal().uzytkownikId }));
      await this.record('zmiana', pismo);
      return pismo;
    });
  }

  /** Throws a draft away. Errors: 404, 403, 409 after issue, 412. */
  async remove(id: string, wersja: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const pismo = await lockPismo(tx, id);
      if (pismo.stan !== 'projekt') throw stateIllegal('Usunięcie pisma', pismo.stan, 'art. 126 KPA');
      assertVersion(pismo.wersja, wersja);
      await this.record('usuniecie', pismo);
      await tx.delete(Pismo, { id });
    });
  }

  /** Errors: 404. */
  async getPismo(id: string): Promise<Pismo> {
    const found = await this.database.transaction((tx) => tx.findOneBy(Pismo, { id }));
    if (!found) throw notFound('pismo');
    return found;
  }

  /** Letters of a sprawa, newest first. Errors: 404. */
  async listOfSprawa(sprawaId: string): Promise<Pismo[]> {
    return this.database.transaction(async (tx) => {
      await this.sprawy.getSprawa(sprawaId);
      return tx.find(Pismo, { where: { sprawaId }, order: { id: 'DESC' } });
    });
  }

  /** Notes a change in the access log, in the caller's transaction. */
  async record(czynnosc: string, { id, osobaId, sprawaId }: Pismo): Promise<void> {
    await this.audit.write({ zasob: 'pismo-sprawy', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}

/** KPA 40: to the party or to who acts for it; a letter to an institution names the institution. */
function assertAdresat(szablon: SzablonPisma, adresat: AdresatPisma | null): void {
  if (!adresat || (szablon.adresat === 'strona') === (adresat.rola !== 'instytucja')) return;
  const message = szablon.adresat === 'strona' ? 'To pismo kieruje się do strony albo do tego, kto za nią działa.' : 'To pismo kieruje się do instytucji.';
  throw new DomainError('PISMO.ADDRESSEE', message, { field: 'adresat.rola', provision: 'art. 40 KPA' });
}
