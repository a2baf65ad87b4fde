import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { assertMay } from '../permission.query.js';
import { getProcedura } from '../procedura/procedura.registry.js';
import { giveCase, MIEJSCE } from '../przydzial/give-case.js';
import { ROLE_W_SPRAWIE } from '../przydzial/przydzial-sprawy.entity.js';
import { Sprawa } from '../sprawa/sprawa.entity.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { letThrough, lowerWall, raiseWall, type Wylaczony } from './mur.js';
import { assertStan, type Rozstrzygniecie, toRuled } from './rozstrzygniecie.policy.js';
import { Wylaczenie } from './wylaczenie.entity.js';
import { assertKoniec, assertNoweWylaczenie, type NoweWylaczenie, worksAtOnce } from './wylaczenie.policy.js';

const DECIDE = 'postepowanie:wylaczenie:decide';

/** What brooks no delay: which acts, until when, and why they cannot wait. */
export interface CzynnosciPilne {
  readonly czynnosci: readonly string[];
  readonly ostatni: PlainDate;
  readonly powod: string;
}

/** The register of exclusions (KPA 24-27): claims, rulings of the superior, urgent acts, ends. */
@Injectable()
export class WylaczenieService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly sprawy: SprawaService, private readonly audit: AuditLog) {}

  /**
   * Registers a claim. On a ground of law named by the official, or ex officio, the case disappears from the official at once.
   * Errors: 404, 403, 409 `POSTEPOWANIE.EXCLUSION_REPEATED`, 422 `POSTEPOWANIE.EXCLUSION_ILLEGAL`.
   */
  async report(sprawaId: string, nowe: NoweWylaczenie): Promise<Wylaczenie> {
    const ja = getPrincipal().uzytkownikId;
    assertNoweWylaczenie(nowe, ja);
    return this.database.transaction(async (tx) => {
      const sprawa = await this.sprawy.getSprawa(sprawaId);
      if (nowe.tryb === 'z-urzedu') await assertMay(tx, DECIDE, sprawa.komorkaId);
      const atOnce = worksAtOnce(nowe);
      const ruling = nowe.tryb === 'z-urzedu' ? { rozstrzygnalId: ja, rozstrzygnieto: this.clock.now() } : {};
      const { id, komorkaId, kragId } = sprawa;
      const wylaczenie = await tx.save(
        tx.create(Wylaczenie, {
          id: newId(), sprawaId: id, komorkaId, kragId, ...nowe, ...ruling, stan: atOnce ? 'wylaczony' : 'zgloszone',
          zglosilId: ja, zgloszono: this.clock.now(), od: atOnce ? this.clock.today() : null,
        }),
      );
      await this.record('zgloszenie', wylaczenie, sprawa);
      if (atOnce) await this.keepOut(tx, wylaczenie, sprawa);
      return wylaczenie;
    });
  }

  /** The superior rules on a claim and names who takes the case (KPA 26). Errors: 404, 403, 409 `POSTEPOWANIE.EXCLUSION_STATE`, 412, 422. */
  async decide(id: string, rozstrzygniecie: Rozstrzygniecie, assertSeen: (wersja: number) => void): Promise<Wylaczenie> {
    return this.act(id, 'rozstrzygniecie', assertSeen, async (tx, wylaczenie, sprawa) => {
      Object.assign(wylaczenie, toRuled(wylaczenie, rozstrzygniecie, getPrincipal().uzytkownikId), { rozstrzygnieto: this.clock.now() });
      if (wylaczenie.stan !== 'wylaczony') return;
      wylaczenie.od = this.clock.today();
      await this.keepOut(tx, wylaczenie, sprawa);
    });
  }

  /** Lets named acts that brook no delay through the wall until the day (KPA 24 § 4). Errors: 404, 403, 409, 412, 422 `POSTEPOWANIE.ACT_UNKNOWN`. */
  async allowUrgent(id: string, { czynnosci, ostatni, powod }: CzynnosciPilne, assertSeen: (wersja: number) => void): Promise<Wylaczenie> {
    return this.act(id, 'czynnosci-pilne', assertSeen, async (tx, wylaczenie, sprawa) => {
      assertStan(wylaczenie, 'wylaczony');
      if (!isOfficial(wylaczenie)) throw new DomainError('POSTEPOWANIE.EXCLUSION_ILLEGAL', 'Czynności pilne dotyczą wyłączonego pracownika, nie organu.', { provision: 'art. 24 § 4 KPA' });
      await this.assertActs(sprawa.id, czynnosci);
      Object.assign(wylaczenie, { pilneOd: this.clock.today(), pilneDo: ostatni, pilnePowod: powod, pilneCzynnosci: [...czynnosci] });
      await letThrough(tx, wylaczenie, { ostatni, czynnosci });
    });
  }

  /** The ground has ceased; the last day of exclusion is `ostatni`. Errors: 404, 403, 409, 412, 422. */
  async end(id: string, ostatni: PlainDate, powod: string, assertSeen: (wersja: number) => void): Promise<Wylaczenie> {
    return this.act(id, 'zakonczenie', assertSeen, async (tx, wylaczenie) => {
      assertStan(wylaczenie, 'wylaczony');
      assertKoniec(wylaczenie.od, ostatni);
      Object.assign(wylaczenie, { stan: 'zakonczone', do: ostatni, rozstrzygniecie: powod });
      if (isOfficial(wylaczenie)) await lowerWall(tx, wylaczenie, ostatni);
    });
  }

  /** Newest first. Errors: 404. */
  async list(sprawaId: string): Promise<Wylaczenie[]> {
    const { osobaId } = await this.sprawy.getSprawa(sprawaId);
    const found = await this.database.transaction((tx) => tx.find(Wylaczenie, { where: { sprawaId }, order: { zgloszono: 'DESC', id: 'DESC' } }));
    await this.audit.read({ zasob: 'wylaczenie', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: found.map(({ id }) => id), cel: 'sprawa' });
    return found;
  }

  /**
   * Excludes by law everybody who took part in the contested decision, once a proceeding after a remand or a reopening is under way in the
   * sprawa (KPA 24 § 1 pkt 5). Repeatable; returns how many were excluded now.
   */
  async excludeAfterRemand(sprawaId: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      await this.audit.write({ zasob: 'wylaczenie', czynnosc: 'z-mocy-prawa', sprawaIds: [sprawaId], ids: [] });
      const [row] = await tx.query<{ ile: number }[]>('select postepowanie.wylacz_po_uchyleniu($1, $2) as ile', [sprawaId, this.clock.now()]);
      return row?.ile ?? 0;
    });
  }

  /** Acts are named by their codes, and only those that a person takes by themselves. */
  private async assertActs(sprawaId: string, czynnosci: readonly string[]): Promise<void> {
    const { proceduraKod, proceduraWersja } = await this.sprawy.getCurrentPostepowanie(sprawaId);
    const own = new Set(getProcedura(proceduraKod, proceduraWersja).przejscia.filter(({ reczna }) => reczna).map(({ kod }) => kod));
    if (czynnosci.every((kod) => own.has(kod))) return;
    throw new DomainError('POSTEPOWANIE.ACT_UNKNOWN', 'Wskaż czynności, które pracownik wykonuje samodzielnie w tym postępowaniu.', { field: 'czynnosci', provision: 'art. 24 § 4 KPA' });
  }

  private async act(id: string, czynnosc: string, assertSeen: (wersja: number) => void, change: (tx: EntityManager, wylaczenie: Wylaczenie, sprawa: Sprawa) => Promise<void>): Promise<Wylaczenie> {
    return this.database.transaction(async (tx) => {
      const wylaczenie = await tx.findOneBy(Wylaczenie, { id });
      if (!wylaczenie) throw notFound('wyłączenie');
      await assertMay(tx, DECIDE, wylaczenie.komorkaId);
      assertSeen(wylaczenie.wersja);
      const sprawa = await this.sprawy.getSprawa(wylaczenie.sprawaId);
      await change(tx, wylaczenie, sprawa);
      await tx.save(wylaczenie);
      await this.record(czynnosc, wylaczenie, sprawa);
      return wylaczenie;
    });
  }

  /** Takes the case from the official, gives it to whoever was named, and only then hides it: after the wall nothing more can be written. */
  private async keepOut(tx: EntityManager, wylaczenie: Wylaczenie, sprawa: Sprawa): Promise<void> {
    if (!isOfficial(wylaczenie)) return;
    for (const rola of ROLE_W_SPRAWIE) {
      if (sprawa[MIEJSCE[rola].pole] !== wylaczenie.uzytkownikId) continue;
      await giveCase(tx, sprawa, { rola, osobaId: wylaczenie.zastepcaId, powod: 'wylaczenie' }, this.clock.now());
    }
    await tx.save(sprawa);
    await raiseWall(tx, wylaczenie, wylaczenie.od ?? this.clock.today());
  }

  private record(czynnosc: string, { id, sprawaId }: Wylaczenie, { osobaId }: Sprawa): Promise<void> {
    return this.audit.write({ zasob: 'wylaczenie', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}

function isOfficial(wylaczenie: Wylaczenie): wylaczenie is Wylaczenie & Wylaczony {
  return wylaczenie.uzytkownikId !== null;
}
