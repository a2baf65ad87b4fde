import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, newId, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import type { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { dayFromFuture, wrongState } from '../naleznosc.errors.js';
import { PrawoNaleznosci } from '../prawo-naleznosci.js';
import { lockNaleznosc, RozliczenieService } from '../rozliczenie/rozliczenie.service.js';
import { lockDecyzja, recordDecyzja } from './decyzja.store.js';
import type { DecyzjaNaleznosci } from './decyzja-naleznosci.entity.js';
import { RataSplaty } from './rata-splaty.entity.js';

/** Which decision of which claim, as the caller saw it. */
interface Wersja {
  readonly naleznoscId: string;
  readonly id: string;
  readonly wersja: number;
}
type Work = (tx: EntityManager, decyzja: DecyzjaNaleznosci, naleznosc: Naleznosc) => Promise<void>;

/** What happens to a decision about a claim after its signature: delivery, finality, annulment. */
@Injectable()
export class SkutekDecyzjiService {
  constructor(
    private readonly database: Database,
    private readonly prawo: PrawoNaleznosci,
    private readonly rozliczenie: RozliczenieService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Notes the delivery, which binds the authority (KPA 110 § 1): a relief works from then on. Errors: 404, 403, 412, 409 `NALEZNOSC.STATE`, 422 `NALEZNOSC.DAY_FUTURE`, `NALEZNOSC.DELIVERY_EARLY`. */
  async deliver(naleznoscId: string, id: string, wersja: number, dzien: PlainDate): Promise<void> {
    if (dzien > this.clock.today()) throw dayFromFuture('dzien');
    await this.change({ naleznoscId, id, wersja }, 'wydana', 'doreczenie', async (tx, decyzja, naleznosc) => {
      Object.assign(decyzja, { stan: 'doreczona' as const, doreczono: dzien });
      await this.carryOut(tx, decyzja, naleznosc, dzien);
    });
  }

  /** Notes that nobody appealed in time, or that the party waived the appeal. Errors: 404, 403, 412, 409 `NALEZNOSC.STATE`, `NALEZNOSC.NOT_FINAL`. */
  async finalise(naleznoscId: string, id: string, wersja: number, zrzeczenie: PlainDate | null): Promise<void> {
    await this.change({ naleznoscId, id, wersja }, 'doreczona', 'ostatecznosc', async (tx, decyzja, naleznosc) => {
      const ostateczna = await this.prawo.findOstatecznosc(decyzja.doreczono!, zrzeczenie);
      if (ostateczna > this.clock.today()) {
        throw new DomainError('NALEZNOSC.NOT_FINAL', 'Termin odwołania jeszcze nie minął.', { status: 409, provision: 'art. 16 § 1 i art. 129 § 2 KPA', details: { ostateczna_od: ostateczna } });
      }
      Object.assign(decyzja, { stan: 'ostateczna' as const, ostateczna });
      if (decyzja.rodzaj === 'zwrot') await tx.save(Object.assign(naleznosc, { ostateczna }));
    });
  }

  /** SKO or a court annulled the demand: nothing of the claim is owed any more. What was paid is given back by hand, and the expense that it returned is one again. Errors: 404, 403, 412, 409 `NALEZNOSC.STATE`, `FINANSE.OVER_PLAN`. */
  async annul(naleznoscId: string, id: string, wersja: number, powod: string): Promise<void> {
    await this.change({ naleznoscId, id, wersja }, null, 'uchylenie', async (tx, decyzja, naleznosc) => {
      if (decyzja.rodzaj !== 'zwrot' || decyzja.stan === 'projekt' || naleznosc.stan !== 'ustalona') throw wrongState('Uchylić można wydaną decyzję o zwrocie.');
      await this.rozliczenie.annul(tx, naleznosc, `uchylenie:${decyzja.id}`, powod);
      decyzja.stan = 'uchylona';
    });
  }

  private async carryOut(tx: EntityManager, decyzja: DecyzjaNaleznosci, naleznosc: Naleznosc, dzien: PlainDate): Promise<void> {
    const { rodzaj, kwota, termin } = decyzja;
    if (rodzaj === 'umorzenie' || rodzaj === 'odstapienie') await this.giveUp(tx, naleznosc, { rodzaj, kwota: Money.parse(kwota!), dzien, klucz: `${rodzaj}:${decyzja.id}` });
    if (rodzaj === 'raty' || rodzaj === 'odroczenie') {
      await tx.update(RataSplaty, { naleznoscId: naleznosc.id, aktywna: true }, { aktywna: false });
      const ostatni_dzien_splaty = rodzaj === 'raty' ? decyzja.raty.at(-1)!.termin : termin!;
      const odroczenia = [...naleznosc.odroczenia, { dzien: decyzja.data!, ostatni_dzien_splaty }];
      await tx.save(Object.assign(naleznosc, { termin: decyzja.raty[0]?.termin ?? termin, odroczenia }));
    }
    if (rodzaj === 'raty') await insertRaty(tx, decyzja);
  }

  /** What was paid since the decision was signed is not owed any more, so at most the rest is given up. */
  private async giveUp(tx: EntityManager, naleznosc: Naleznosc, ruch: Parameters<RozliczenieService['reduce']>[2]): Promise<void> {
    const pozostalo = Money.parse(naleznosc.pozostalo);
    const kwota = ruch.kwota.compare(pozostalo) < 0 ? ruch.kwota : pozostalo;
    if (!kwota.isZero) await this.rozliczenie.reduce(tx, naleznosc, { ...ruch, kwota });
  }

  private async change({ naleznoscId, id, wersja }: Wersja, stan: DecyzjaNaleznosci['stan'] | null, czynnosc: string, work: Work): Promise<void> {
    await this.database.transaction(async (tx) => {
      const naleznosc = await lockNaleznosc(tx, naleznoscId);
      const decyzja = await lockDecyzja(tx, naleznoscId, id);
      await assertMay(tx, 'naleznosc:decyzja:sign', decyzja.komorkaId);
      assertVersion(decyzja.wersja, wersja);
      if (stan !== null && decyzja.stan !== stan) throw wrongState('Ta decyzja jest na innym etapie. Odśwież ją.');
      await work(tx, decyzja, naleznosc);
      await tx.save(decyzja);
      await recordDecyzja(this.audit, czynnosc, decyzja, naleznosc);
    });
  }
}

async function insertRaty(tx: EntityManager, { id: decyzjaId, naleznoscId, sprawaId, komorkaId, kragId, raty }: DecyzjaNaleznosci): Promise<void> {
  await tx.save(raty.map((rata, i) => tx.create(RataSplaty, { ...rata, id: newId(), naleznoscId, decyzjaId, sprawaId, komorkaId, kragId, lp: i + 1 })));
}
