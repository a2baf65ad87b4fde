import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { fourEyes, wrongCorrectionState } from '../finanse.errors.js';
import type { ClassifiedAmount } from '../ksiega/classified-amount.js';
import { Ledger } from '../ksiega/ledger.js';
import { Operacja } from '../ksiega/operacja.entity.js';
import { Korekta } from './korekta.entity.js';

/** An operation to be entered on other lines of the budget. */
export interface KorektaInput {
  readonly operacjaId: string;
  readonly powod: string;
  /** The same sum on the right lines. */
  readonly linie: readonly ClassifiedAmount[];
}

/** What these events say, the documents of the plan, decisions and titles say too: they are changed there, and with them the year that they burden. */
const FOLLOWING: ReadonlySet<string> = new Set(['plan', 'zmniejszenie-planu', 'zaangazowanie', 'zmniejszenie-zaangazowania']);

/** The only way to mend the ledger (art. 25 ust. 1 ustawy o rachunkowości): the operation is mirrored and entered anew, when a second person agrees. */
@Injectable()
export class KorektaService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes the wish; nothing is posted yet.
   * Errors: 404, `FINANSE.NOT_CORRECTABLE`, `FINANSE.ALREADY_CORRECTED` (409), `FINANSE.CORRECTION_SUM` (422): money neither appears nor is lost.
   * @returns id of the correction
   */
  async propose({ operacjaId, powod, linie }: KorektaInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const operacja = await tx.findOneBy(Operacja, { id: operacjaId });
      if (!operacja) throw notFound('operacja księgowa');
      if (operacja.korygujeId !== null || FOLLOWING.has(operacja.rodzaj)) {
        throw new DomainError('FINANSE.NOT_CORRECTABLE', 'Tej operacji się nie koryguje: storno jest ostateczne, plan zmienia się dokumentem planu, a zaangażowanie decyzją.', { status: 409 });
      }
      const suma = Money.sum(linie.map((line) => Money.parse(line.kwota))).toString();
      if (suma !== (await amountOf(tx, operacjaId))) {
        throw new DomainError('FINANSE.CORRECTION_SUM', 'Suma nowych linii musi być równa kwocie korygowanej operacji.', { field: 'linie' });
      }
      const { uzytkownikId } = getPrincipal();
      const korekta = tx.create(Korekta, { id: newId(), operacjaId, powod, linie: [...linie], stan: 'zgloszona', zglosilId: uzytkownikId, zgloszono: this.clock.now() });
      await tx.insert(Korekta, korekta);
      await this.audit.write({ zasob: 'korekta-ksiegowa', czynnosc: 'utworzenie', ids: [korekta.id, operacjaId] });
      return korekta.id;
    });
  }

  /** Posts the mirror and the operation on the new lines, on today's day. Errors: 404, 412, `FINANSE.FOUR_EYES` (403), `FINANSE.CORRECTION_STATE` (409), those of `Ledger.post`. */
  async approve(id: string, wersja: number): Promise<void> {
    await this.decide(id, wersja, 'zatwierdzona', null, async (tx, { operacjaId, linie }) => {
      const operacja = await tx.findOneByOrFail(Operacja, { id: operacjaId });
      await this.ledger.reverse(tx, operacjaId, id);
      const termin = (operacja.termin as PlainDate | null) ?? undefined;
      await this.ledger.post(tx, { rodzaj: operacja.rodzaj, zrodloTyp: 'korekta', zrodloId: id, komorkaId: operacja.komorkaId, linie, termin });
    });
  }

  /** Leaves the operation as it is. Errors: as of `approve`. */
  async reject(id: string, wersja: number, uwaga: string): Promise<void> {
    await this.decide(id, wersja, 'odrzucona', uwaga, async () => undefined);
  }

  private async decide(id: string, wersja: number, stan: 'zatwierdzona' | 'odrzucona', uwaga: string | null, post: (tx: EntityManager, korekta: Korekta) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const korekta = await tx.findOne(Korekta, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!korekta) throw notFound('korekta księgowa');
      assertVersion(korekta.wersja, wersja);
      if (korekta.stan !== 'zgloszona') throw wrongCorrectionState();
      const { uzytkownikId } = getPrincipal();
      if (korekta.zglosilId === uzytkownikId) throw fourEyes();
      await tx.save(Object.assign(korekta, { stan, uwaga, rozstrzygnalId: uzytkownikId, rozstrzygnieto: this.clock.now() }));
      await post(tx, korekta);
      await this.audit.write({ zasob: 'korekta-ksiegowa', czynnosc: stan === 'zatwierdzona' ? 'zatwierdzenie' : 'odrzucenie', ids: [id, korekta.operacjaId] });
    });
  }
}

async function amountOf(tx: EntityManager, operacjaId: string): Promise<string> {
  const [row] = await tx.query<{ kwota: string }[]>(`select sum(z.kwota) as kwota from finanse.zapis z where z.operacja_id = $1 and z.strona = 'Wn'`, [operacjaId]);
  return row?.kwota ?? '0.00';
}
