import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, Money, notFound, type PlainDate, toWallClock } from '@ostoja/kernel';
import type { WplataNaleznosci } from '@ostoja/wyplata';
import type { EntityManager } from 'typeorm';
import { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { dayFromFuture, samePerson } from '../naleznosc.errors.js';
import { RozliczenieService } from './rozliczenie.service.js';
import { Ruch } from './ruch.entity.js';

const NUMER = /^N-(\d{4})-(\d{1,9})$/;

/** A payment that a person of bookkeeping enters by hand. */
export interface NowaWplata {
  readonly kwota: Money;
  readonly dzien: PlainDate;
  /** Number of the receipt or statement entry. */
  readonly dowod: string;
}

/** Payments of claims: from statements, and by hand. */
@Injectable()
export class WplataService {
  constructor(private readonly database: Database, private readonly rozliczenie: RozliczenieService, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Takes of the money what is still owed. Answers how much; null when no established claim has the number. The same key answers the same and enters nothing more. */
  async settle(tx: EntityManager, { numer, kwota, dzien, dzienZapisu, klucz }: WplataNaleznosci): Promise<Money | null> {
    const [, rok, lp] = NUMER.exec(numer) ?? [];
    if (rok === undefined) return null;
    const naleznosc = await tx.findOne(Naleznosc, { where: { rok: Number(rok), numer: Number(lp), stan: 'ustalona' }, lock: { mode: 'pessimistic_write' } });
    if (!naleznosc) return null;
    const entered = await tx.findOneBy(Ruch, { klucz });
    if (entered) return Money.parse(entered.kwota);
    const pozostalo = Money.parse(naleznosc.pozostalo);
    const taken = kwota.compare(pozostalo) < 0 ? kwota : pozostalo;
    if (!taken.isZero) await this.rozliczenie.reduce(tx, naleznosc, { rodzaj: 'wplata', kwota: taken, dzien, dzienZapisu, klucz });
    return taken;
  }

  /** Errors: 404, 409 not established, `NALEZNOSC.ENTERED`; 422 `NALEZNOSC.OVERPAID`, `NALEZNOSC.DAY_FUTURE`, `NALEZNOSC.DAY_EARLY`, `NALEZNOSC.AMOUNT_ZERO`. */
  async enter(naleznoscId: string, { kwota, dzien, dowod }: NowaWplata): Promise<void> {
    if (dzien > this.clock.today()) throw dayFromFuture('dzien');
    if (kwota.isZero) throw new DomainError('NALEZNOSC.AMOUNT_ZERO', 'Kwota musi być większa od zera.', { field: 'kwota' });
    await this.database.transaction(async (tx) => {
      const naleznosc = await this.rozliczenie.lockUstalona(tx, naleznoscId);
      await assertOwed(tx, naleznosc, dzien);
      if (kwota.compare(Money.parse(naleznosc.pozostalo)) > 0) {
        throw new DomainError('NALEZNOSC.OVERPAID', 'Wpłata jest wyższa niż to, co zostało do zapłaty. Zapisz tylko tę część, a resztę zwróć wpłacającemu.', { field: 'kwota', details: { pozostalo: naleznosc.pozostalo } });
      }
      await this.rozliczenie.reduce(tx, naleznosc, { rodzaj: 'wplata', kwota, dzien, dzienZapisu: dzien, klucz: `dowod:${naleznoscId}:${dowod}`, opis: dowod });
      await this.record(naleznosc, 'wplata');
    });
  }

  /** Takes a payment back that was entered wrongly; another person than who entered it. Errors: 404, 403 `NALEZNOSC.SAME_PERSON`, 409 `NALEZNOSC.TAKEN_BACK`, `NALEZNOSC.STATE`. */
  async takeBack(naleznoscId: string, ruchId: string, powod: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const naleznosc = await this.rozliczenie.lockUstalona(tx, naleznoscId);
      const ruch = await tx.findOneBy(Ruch, { id: ruchId, naleznoscId, rodzaj: 'wplata' });
      if (!ruch) throw notFound('wpłata');
      if (ruch.zapisalId === getPrincipal().uzytkownikId) throw samePerson();
      await this.rozliczenie.takeBack(tx, naleznosc, ruch, powod);
      await this.record(naleznosc, 'cofniecie-wplaty');
    });
  }

  private async record({ id, osobaId, sprawaId }: Naleznosc, czynnosc: string): Promise<void> {
    await this.audit.write({ zasob: 'naleznosc', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }
}

/** The ledger owes nothing before the day on which it entered the claim, so nobody can have paid it. Errors: 422 `NALEZNOSC.DAY_EARLY`. */
async function assertOwed(tx: EntityManager, { id, utworzono }: Naleznosc, dzien: PlainDate): Promise<void> {
  const [entered] = await tx.query<{ dzien: PlainDate }[]>(`select dzien from finanse.operacja where zrodlo_typ = 'naleznosc' and zrodlo_id = $1 and rodzaj = 'naleznosc' order by dzien limit 1`, [id]);
  // The cashier does not see the ledger: nothing is owed before it was drafted.
  const ustalono = entered?.dzien ?? toWallClock(utworzono).day;
  if (dzien < ustalono) throw new DomainError('NALEZNOSC.DAY_EARLY', `Należność ustalono ${ustalono}. Wpłata nie może być z wcześniejszego dnia.`, { field: 'dzien', details: { ustalono } });
}
