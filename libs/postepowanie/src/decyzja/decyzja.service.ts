import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { DomainError, Money, notFound, type PlainDate } from '@ostoja/kernel';
import { stateIllegal } from './decyzja.errors.js';
import { Decyzja, type Rozstrzygniecie, type TrescDecyzji } from './decyzja.entity.js';
import { DecyzjaContentPort, grantedScope } from './decyzja.ports.js';
import { lockDecyzja } from './decyzja.store.js';

/** What the author of a draft may write. */
export interface ZmianaProjektu {
  readonly rozstrzygniecie: Rozstrzygniecie;
  readonly kwota: string | null;
  readonly od: PlainDate | null;
  readonly do: PlainDate | null;
  readonly rygor: boolean;
  readonly uzasadnieniePominiete: boolean;
  readonly tresc: TrescDecyzji;
  /** Another calculation of the same proceeding to rest on. */
  readonly obliczenieId?: string;
}

/** Reads decisions, and lets a draft be edited until it is handed over. */
@Injectable()
export class DecyzjaService {
  constructor(private readonly database: Database, private readonly content: DecyzjaContentPort, private readonly audit: AuditLog) {}

  /** Changes the author's parts of a draft; whoever changed it last prepared it, and those before are remembered. Errors: 404, 403, 409 after it was handed over, 412, 422. */
  async update(id: string, wersja: number, zmiana: ZmianaProjektu): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const decyzja = await lockDecyzja(tx, id);
      if (decyzja.stan !== 'projekt') throw stateIllegal('Zmiana projektu', decyzja.stan, 'art. 110 § 1 KPA');
      assertVersion(decyzja.wersja, wersja);
      assertSameKind(decyzja.rozstrzygniecie, zmiana.rozstrzygniecie);
      const { rozstrzygniecie, kwota, od, do: until, rygor, uzasadnieniePominiete, tresc, obliczenieId } = zmiana;
      if (obliczenieId) Object.assign(decyzja, grantedScope(await this.content.getWynik(decyzja.postepowanieId, obliczenieId)));
      Object.assign(decyzja, {
        rozstrzygniecie, kwota: kwota === null ? null : Money.parse(kwota).toString(), od, do: until, rygor, uzasadnieniePominiete,
        tresc, obliczenieId: obliczenieId ?? decyzja.obliczenieId, przygotowalId: getPrincipal().uzytkownikId,
        poprawialiIds: [...new Set([...decyzja.poprawialiIds, decyzja.przygotowalId])],
      });
      await tx.save(decyzja);
      await this.record('zmiana', decyzja);
      return decyzja;
    });
  }

  /** Errors: 404. */
  async getDecyzja(id: string): Promise<Decyzja> {
    const found = await this.database.transaction((tx) => tx.findOneBy(Decyzja, { id }));
    if (!found) throw notFound('decyzja');
    return found;
  }

  /** Decisions of a sprawa, newest first. */
  async listOfSprawa(sprawaId: string): Promise<Decyzja[]> {
    return this.database.transaction((tx) => tx.find(Decyzja, { where: { sprawaId }, order: { id: 'DESC' } }));
  }

  /** Notes a change in the access log, in the caller's transaction. */
  async record(czynnosc: string, { id, osobaId, sprawaId }: Decyzja): Promise<void> {
    await this.audit.write({ zasob: 'decyzja', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}

/** A draft that ends something never becomes a ruling on the demand, nor the other way round: they have conditions of their own. */
function assertSameKind(before: Rozstrzygniecie, after: Rozstrzygniecie): void {
  const rules = (one: Rozstrzygniecie) => one === 'przyznanie' || one === 'odmowa';
  if (before === after || (rules(before) && rules(after))) return;
  throw new DomainError('DECYZJA.KIND', 'Tego projektu nie można zamienić na inny rodzaj rozstrzygnięcia: wycofaj go i przygotuj nowy.', { status: 409, field: 'rozstrzygniecie', provision: 'art. 104 i 105 KPA' });
}
