import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { type EntityManager, In } from 'typeorm';
import { Karta } from '../karta/karta.entity.js';
import { PismoRejestru } from '../rejestr/pismo-rejestru.entity.js';
import { getMiejsce, SprawaPort } from '../sprawa.port.js';
import { Udostepnienie } from './udostepnienie.entity.js';
import { assertPostanowienie, assertUdostepnienie, type NoweUdostepnienie } from './udostepnienie.policy.js';

/** Record of viewing by the party (KPA 73), also after the end of the proceeding. */
@Injectable()
export class UdostepnienieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaPort,
    private readonly osoby: OsobaService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 404 sprawa, 403, 422 of `udostepnienie.policy`, 422 `AKTA.ITEM_OF_OTHER_CASE`. */
  async record(sprawaId: string, nowe: NoweUdostepnienie): Promise<Udostepnienie> {
    assertUdostepnienie(nowe, this.clock.today());
    return this.database.transaction(async (tx) => {
      const { komorkaId, kragId, osobaId } = await getMiejsce(this.sprawy, sprawaId);
      const { kto, dzien, sposob, kartaIds = [], uzasadnienie = null, postanowienieId = null } = nowe;
      await assertOwnKarty(tx, sprawaId, kartaIds);
      if (postanowienieId) assertPostanowienie(await tx.findOneBy(PismoRejestru, { id: postanowienieId }), sprawaId);
      const wynik = postanowienieId ? ('odmowa' as const) : ('udostepniono' as const);
      const udostepnienie = tx.create(Udostepnienie, {
        id: newId(), sprawaId, komorkaId, kragId, osobaId, kto, ktoNazwa: nowe.ktoNazwa ?? (await this.nameOf(osobaId)), dzien, sposob, wynik,
        kartaIds: [...kartaIds], uzasadnienie, postanowienieId, pracownikId: getPrincipal().uzytkownikId, zapisano: this.clock.now(),
      });
      await tx.insert(Udostepnienie, udostepnienie);
      await this.audit.write({ zasob: 'akta', czynnosc: wynik === 'odmowa' ? 'odmowa-udostepnienia' : 'udostepnienie', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [udostepnienie.id] });
      return udostepnienie;
    });
  }

  /** Newest first. Errors: 404. */
  async list(sprawaId: string): Promise<Udostepnienie[]> {
    const { osobaId } = await getMiejsce(this.sprawy, sprawaId);
    const found = await this.database.transaction((tx) => tx.find(Udostepnienie, { where: { sprawaId }, order: { dzien: 'DESC', id: 'DESC' }, take: 200 }));
    if (found.length > 0) await this.audit.read({ zasob: 'akta', cel: 'udostepnienia', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: found.map(({ id }) => id) });
    return found;
  }

  private async nameOf(osobaId: string): Promise<string> {
    const { imie, nazwisko } = await this.osoby.getOsoba(osobaId);
    return `${imie} ${nazwisko}`;
  }
}

async function assertOwnKarty(tx: EntityManager, sprawaId: string, kartaIds: readonly string[]): Promise<void> {
  if (kartaIds.length === 0) return;
  const own = await tx.countBy(Karta, { sprawaId, id: In([...kartaIds]) });
  if (own !== new Set(kartaIds).size) throw new DomainError('AKTA.ITEM_OF_OTHER_CASE', 'Wskazano kartę, której nie ma w aktach tej sprawy.', { field: 'karta_ids' });
}
