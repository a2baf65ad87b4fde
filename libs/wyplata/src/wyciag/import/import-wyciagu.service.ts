import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { Ledger } from '@ostoja/finanse';
import { Clock, DomainError, failpoint, newId, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { bezPostepu, type Postep } from '../../praca/postep.js';
import { confirmLists, confirmNamed } from '../dopasowanie/confirm-payments.js';
import { guessPayments } from '../dopasowanie/guess-payments.js';
import { ReceiptService } from '../dopasowanie/receipt.service.js';
import { getCentre, postConfirmed, postUnknown } from '../ksiegowanie.js';
import { findWarnings } from './find-warnings.js';
import { insertStatement } from './insert-statement.js';
import type { PreparedStatement } from './prepared-statement.js';
import { readAside } from './statement-reader.js';

/** Steps of one statement, for those who watch. */
const STEPS = 5;

/** Takes in what the bank says: each statement once, however often and in whatever order its file comes. */
@Injectable()
export class ImportWyciaguService {
  constructor(
    private readonly database: Database,
    private readonly dokumenty: DokumentService,
    private readonly receipts: ReceiptService,
    private readonly ledger: Ledger,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** What the file says, if it is one of statements. Errors: `WYPLATA.STATEMENT_UNREADABLE`, `WYPLATA.STATEMENT_UNBALANCED` (422), `WYPLATA.STATEMENT_TOO_LARGE` (413). */
  read(bytes: Uint8Array, profil: string): Promise<readonly PreparedStatement[]> {
    return readAside({ bytes, profil, day: this.clock.today() });
  }

  /** Reads a file and takes it in. Errors: those of `read` and `takeIn`. */
  async import(bytes: Uint8Array, profil: string, postep: Postep = bezPostepu): Promise<string> {
    return this.takeIn(bytes, await this.read(bytes, profil), postep);
  }

  /**
   * Keeps the file and settles its statements, all or none.
   * Errors: `WYPLATA.STATEMENT_FOREIGN` (422), `WYPLATA.STATEMENT_DIFFERS` (409), 403.
   * @returns id of the last statement in the file
   */
  async takeIn(bytes: Uint8Array, statements: readonly PreparedStatement[], postep: Postep): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { jednostkaId } = getPrincipal();
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('wyplata.wyciag' || $1, 0))`, [jednostkaId]);
      await assertOwn(tx, statements);
      const fresh = new Set(await this.findFresh(tx, statements));
      const plikId = fresh.size > 0 ? await this.keep(tx, bytes) : null;
      let last = '';
      for (const [i, statement] of statements.entries()) {
        const step = (done: number) => postep.report(i * STEPS + done, statements.length * STEPS);
        last = fresh.has(statement) && plikId !== null ? await this.take(tx, statement, plikId, step) : await getKnown(tx, statement);
      }
      return last;
    });
  }

  private async take(tx: EntityManager, statement: PreparedStatement, plikId: string, step: (done: number) => Promise<void>): Promise<string> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const wyciagId = newId();
    const chwila = this.clock.now();
    await step(0);
    const taken = await insertStatement(tx, statement, { jednostkaId, uzytkownikId, wyciagId, plikId, chwila, ostrzezenia: await findWarnings(tx, statement) });
    if (!taken) return getKnown(tx, statement);
    failpoint('wyciag.import.po-wstawieniu');
    await step(1);
    await this.receipts.payClaims(tx, wyciagId, statement.do);
    await confirmLists(tx, wyciagId, { jednostkaId, uzytkownikId, chwila });
    await step(2);
    await this.receipts.takeReturns(tx, wyciagId, statement.do);
    if (await guessPayments(tx, wyciagId, jednostkaId)) {
      await confirmNamed(tx, wyciagId, { jednostkaId, uzytkownikId, chwila });
      await this.receipts.takeReturns(tx, wyciagId, statement.do);
    }
    failpoint('wyciag.import.po-dopasowaniu');
    await step(3);
    await postConfirmed(tx, this.ledger, wyciagId, null, statement.do);
    await postUnknown(tx, this.ledger, wyciagId, await getCentre(tx), statement.do);
    failpoint('wyciag.import.po-zaksiegowaniu');
    await step(4);
    await this.audit.write({ zasob: 'wyciag', czynnosc: 'wczytanie', ids: [wyciagId] });
    return wyciagId;
  }

  /** Those that are not there yet; a file may hold one twice. */
  private async findFresh(tx: EntityManager, statements: readonly PreparedStatement[]): Promise<PreparedStatement[]> {
    const fresh = new Map<string, PreparedStatement>();
    for (const one of statements) {
      if ((await findKnown(tx, one)) === null && !fresh.has(keyOf(one))) fresh.set(keyOf(one), one);
    }
    return [...fresh.values()];
  }

  private async keep(tx: EntityManager, bytes: Uint8Array): Promise<string> {
    const { dokumentId } = await this.dokumenty.store(bytes, 'application/octet-stream', { nazwa: 'wyciag', rodzaj: 'wyciag-bankowy', komorkaId: await getCentre(tx), wystawiono: this.clock.today() });
    return dokumentId;
  }
}

const keyOf = ({ rachunek, numer, do: end }: PreparedStatement): string => `${rachunek} ${yearOf(end)} ${numer}`;

async function findKnown(tx: EntityManager, { rachunek, numer, do: end }: PreparedStatement): Promise<{ id: string; tresc_sha256: string } | null> {
  const [known] = await tx.query<{ id: string; tresc_sha256: string }[]>('select id, tresc_sha256 from wyplata.wyciag where rachunek = $1 and rok = $2 and numer = $3', [rachunek, yearOf(end), numer]);
  return known ?? null;
}

/** The one that is there already, if it says the same. */
async function getKnown(tx: EntityManager, statement: PreparedStatement): Promise<string> {
  const known = await findKnown(tx, statement);
  if (known?.tresc_sha256 === statement.tresc) return known.id;
  throw new DomainError('WYPLATA.STATEMENT_DIFFERS', `Wyciąg nr ${statement.numer} jest już wczytany i różni się od tego. Wyjaśnij różnicę z bankiem.`, { status: 409, field: 'plik' });
}

async function assertOwn(tx: EntityManager, statements: readonly PreparedStatement[]): Promise<void> {
  const own = new Set((await tx.query<{ numer: string }[]>('select numer from wyplata.rachunek_platnika')).map(({ numer }) => numer));
  if (statements.every(({ rachunek }) => own.has(rachunek))) return;
  throw new DomainError('WYPLATA.STATEMENT_FOREIGN', 'Wyciąg jest z rachunku, którego ośrodek nie ma na liście swoich rachunków.', { field: 'plik' });
}
