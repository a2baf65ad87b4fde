import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { type EntityManager, In } from 'typeorm';
import { Karta } from '../karta/karta.entity.js';
import { PismoRejestru } from '../rejestr/pismo-rejestru.entity.js';
import { getMiejsce, SprawaPort, type UmocowanyWSprawie } from '../sprawa.port.js';
import { Udostepnienie } from './udostepnienie.entity.js';
import { assertPostanowienie, assertUdostepnienie, assertUmocowany, DOKUMENTY_UMOCOWANIA, type NoweUdostepnienie } from './udostepnienie.policy.js';

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
      const umocowany = await this.findUmocowany(tx, sprawaId, nowe);
      const wynik = postanowienieId ? ('odmowa' as const) : ('udostepniono' as const);
      const udostepnienie = tx.create(Udostepnienie, {
        id: newId(), sprawaId, komorkaId, kragId, osobaId, kto, przedstawicielId: umocowany?.id ?? null, ktoNazwa: umocowany?.nazwa ?? (await this.nameOf(osobaId)), dzien, sposob, wynik,
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

  /** Null for the party itself. A refusal may be for the very lack of a power, so it is not asked for one. */
  private async findUmocowany(tx: EntityManager, sprawaId: string, nowe: NoweUdostepnienie): Promise<UmocowanyWSprawie | null> {
    const { kto, przedstawicielId, postanowienieId } = nowe;
    if (kto === 'strona') return null;
    const found = (await this.sprawy.findUmocowani(sprawaId)).find(({ id }) => id === przedstawicielId);
    if (postanowienieId && found) return found;
    return assertUmocowany(found, nowe, found !== undefined && (await hasPower(tx, sprawaId, kto, found.dokumentId, nowe.dzien)));
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

const POWER = `
  select 1 from akta.karta k where k.sprawa_id = $1 and k.dzien <= $4::date
    and (k.rodzaj = any ($2) or ($3::uuid is not null and (k.dokument_id = $3 or exists (select from akta.pismo_plik f where f.pismo_id = k.pismo_id and f.dokument_id = $3)))) limit 1`;

/** Whether the akta hold the document of the power: an item of its kind, or the very file of the entry, not younger than the viewing. */
async function hasPower(tx: EntityManager, sprawaId: string, kto: 'pelnomocnik' | 'przedstawiciel', dokumentId: string | null, dzien: string): Promise<boolean> {
  return (await tx.query<object[]>(POWER, [sprawaId, DOKUMENTY_UMOCOWANIA[kto], dokumentId, dzien])).length > 0;
}
