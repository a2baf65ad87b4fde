import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { ClassifiedAmount } from '../../ksiega/classified-amount.js';
import { Ledger } from '../../ksiega/ledger.js';
import type { LiniaBudzetowa } from '../linia-budzetowa.js';
import { planState } from '../plan.errors.js';
import { getRootUnit } from '../root-unit.js';
import { DokumentPlanu, type RodzajDokumentu } from './dokument-planu.entity.js';
import { PozycjaPlanu } from './pozycja-planu.entity.js';

/** An amount given to a line, or taken from it when below zero. */
export interface PozycjaInput extends LiniaBudzetowa {
  /** The unit that gets it for itself; null: the whole centre. */
  readonly komorkaId: string | null;
  readonly kwota: Money;
}

/** A document as the chief accountant enters it. */
export interface DokumentInput {
  readonly rok: number;
  readonly rodzaj: RodzajDokumentu;
  readonly podstawa: string;
  readonly dzien: PlainDate;
  readonly powod: string;
  readonly pozycje: readonly PozycjaInput[];
}

/** The financial plan: entered by one person, approved by another; changed only by later documents (art. 257-259 ufp). */
@Injectable()
export class PlanService {
  constructor(private readonly database: Database, private readonly ledger: Ledger, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /**
   * Enters a draft. Errors: 403, `FINANSE.PLAN_STATE` (a change without a plan), `FINANSE.PLAN_EXISTS` (409), `FINANSE.PLAN_AMOUNT`,
   * `FINANSE.TRANSFER_UNBALANCED`, `FINANSE.LINE_REPEATED`, `FINANSE.UNIT_UNKNOWN` (422).
   */
  async create(input: DokumentInput): Promise<string> {
    assertAmounts(input);
    return this.database.transaction(async (tx) => {
      const { jednostkaId, uzytkownikId } = getPrincipal();
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('finanse.dokument_planu' || $1, 0))`, [jednostkaId]);
      if (input.rodzaj !== 'plan' && !(await hasPlan(tx, input.rok))) throw planState('Na ten rok nie ma jeszcze zatwierdzonego planu finansowego.');
      const numer = ((await tx.maximum(DokumentPlanu, 'numer', { rok: input.rok })) ?? 0) + 1;
      const { pozycje, ...fields } = input;
      const dokument = await tx.save(tx.create(DokumentPlanu, { ...fields, id: newId(), numer, wprowadzilId: uzytkownikId, wprowadzono: this.clock.now() }));
      const root = await getRootUnit(tx);
      await tx.save(pozycje.map(({ kwota, komorkaId, ...linia }) => tx.create(PozycjaPlanu, { ...linia, id: newId(), rok: input.rok, dokumentId: dokument.id, komorkaId: komorkaId ?? root, kwota: kwota.toString() })));
      await this.audit.write({ zasob: 'dokument-planu', czynnosc: 'utworzenie', ids: [dokument.id] });
      return dokument.id;
    });
  }

  /**
   * Puts the document in force and enters it in the ledger. Errors: 404, 412, `FINANSE.PLAN_STATE`, `FINANSE.PLAN_BELOW_COMMITMENT` (409),
   * `FINANSE.FOUR_EYES` (403).
   */
  async approve(id: string, wersja: number): Promise<void> {
    await this.decide(id, wersja, 'zatwierdzony', async (tx, { id: dokumentId, rok }) => {
      const pozycje = await tx.findBy(PozycjaPlanu, { dokumentId });
      for (const komorkaId of new Set(pozycje.map((pozycja) => pozycja.komorkaId))) {
        const own = pozycje.filter((pozycja) => pozycja.komorkaId === komorkaId);
        await this.ledger.post(tx, { rodzaj: 'plan', zrodloTyp: 'plan', zrodloId: dokumentId, komorkaId, linie: linesOf(own, rok, 1) });
        await this.ledger.post(tx, { rodzaj: 'zmniejszenie-planu', zrodloTyp: 'plan', zrodloId: dokumentId, komorkaId, linie: linesOf(own, rok, -1) });
      }
    });
  }

  /** Sets the draft aside; nothing comes of it. Errors: 404, 412, `FINANSE.PLAN_STATE` (409), `FINANSE.FOUR_EYES` (403). */
  async reject(id: string, wersja: number): Promise<void> {
    await this.decide(id, wersja, 'odrzucony', async () => undefined);
  }

  private async decide(id: string, wersja: number, stan: 'zatwierdzony' | 'odrzucony', follow: (tx: EntityManager, dokument: DokumentPlanu) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const dokument = await tx.findOne(DokumentPlanu, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!dokument) throw notFound('dokument planu');
      if (dokument.stan !== 'projekt') throw planState('Ten dokument planu jest już rozstrzygnięty.');
      assertVersion(dokument.wersja, wersja);
      if (stan === 'zatwierdzony' && dokument.rodzaj !== 'plan' && !(await hasPlan(tx, dokument.rok))) throw planState('Najpierw zatwierdź plan finansowy tego roku.');
      await tx.save(Object.assign(dokument, { stan, rozstrzygnalId: getPrincipal().uzytkownikId, rozstrzygnieto: this.clock.now() }));
      await follow(tx, dokument);
      await this.audit.write({ zasob: 'dokument-planu', czynnosc: stan === 'zatwierdzony' ? 'zatwierdzenie' : 'odrzucenie', ids: [id] });
    });
  }
}

const hasPlan = (tx: EntityManager, rok: number): Promise<boolean> => tx.existsBy(DokumentPlanu, { rok, rodzaj: 'plan', stan: 'zatwierdzony' });

/** The amounts that go up (1) or down (-1), as the ledger takes them: above zero. */
function linesOf(pozycje: readonly PozycjaPlanu[], rok: number, sign: 1 | -1): ClassifiedAmount[] {
  return pozycje
    .map(({ kwota, ...linia }) => ({ linia, kwota: sign === 1 ? Money.parse(kwota) : Money.parse(kwota).negated() }))
    .filter(({ kwota }) => kwota.grosze > 0n)
    .map(({ linia: { dzial, rozdzial, paragraf, zrodlo }, kwota }) => ({ dzial, rozdzial, paragraf, zrodlo, rok, kwota: kwota.toString() }));
}

function assertAmounts({ rodzaj, pozycje }: DokumentInput): void {
  if (pozycje.some(({ kwota }) => kwota.isZero || (rodzaj === 'plan' && kwota.isNegative))) {
    throw new DomainError('FINANSE.PLAN_AMOUNT', 'Kwoty planu są większe od zera, a kwoty zmian różne od zera.', { field: 'pozycje' });
  }
  const sum = pozycje.reduce((total, { kwota }) => total.plus(kwota), Money.ZERO);
  if (rodzaj === 'przeniesienie' && !sum.isZero) {
    throw new DomainError('FINANSE.TRANSFER_UNBALANCED', `Przeniesienie nie zmienia całego planu: zwiększenia i zmniejszenia muszą się równoważyć, a różnią się o ${sum.format()}.`, { field: 'pozycje' });
  }
}
