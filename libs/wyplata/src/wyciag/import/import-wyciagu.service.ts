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

  /** What the file says, if it is one of statements. Errors: `WYPLATA.STATEMENT_UNREADABLE`, `WYPLATA.STATEMENT_UNBALANCED`, `WYPLATA.STATEMENT_FUTURE` (422), `WYPLATA.STATEMENT_TOO_LARGE` (413). */
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
      const known = await findKnown(tx, statements);
      const plikId = statements.some((one) => !known.has(keyOf(one))) ? await this.keep(tx, bytes) : '';
      let last = '';
      for (const [i, statement] of statements.entries()) {
        const step = (done: number) => postep.report(i * STEPS + done, statements.length * STEPS);
        const there = known.get(keyOf(statement));
        last = there ? sameAs(there, statement) : await this.take(tx, statement, plikId, step);
        known.set(keyOf(statement), { id: last, tresc_sha256: statement.tresc });
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
    if (!taken) throw differs(statement);
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

  private async keep(tx: EntityManager, bytes: Uint8Array): Promise<string> {
    const { dokumentId } = await this.dokumenty.store(bytes, 'application/octet-stream', { nazwa: 'wyciag', rodzaj: 'wyciag-bankowy', komorkaId: await getCentre(tx), wystawiono: this.clock.today() });
    return dokumentId;
  }
}

/** A statement that is there already. */
interface Known {
  readonly id: string;
  readonly tresc_sha256: string;
}

const keyOf = ({ rachunek, numer, do: end }: PreparedStatement): string => `${rachunek} ${yearOf(end)} ${numer}`;

/** Those of the file that are there already, by their keys. */
async function findKnown(tx: EntityManager, statements: readonly PreparedStatement[]): Promise<Map<string, Known>> {
  const rows = await tx.query<(Known & { klucz: string })[]>(
    `select w.rachunek || ' ' || w.rok || ' ' || w.numer as klucz, w.id, w.tresc_sha256
     from unnest($1::text[], $2::int[], $3::text[]) as x (rachunek, rok, numer) join wyplata.wyciag w on w.rachunek = x.rachunek and w.rok = x.rok and w.numer = x.numer`,
    [statements.map(({ rachunek }) => rachunek), statements.map((one) => yearOf(one.do)), statements.map(({ numer }) => numer)],
  );
  return new Map(rows.map(({ klucz, ...known }) => [klucz, known]));
}

/** The id of the one that is there, if it says the same; a file may hold one twice. */
function sameAs({ id, tresc_sha256 }: Known, statement: PreparedStatement): string {
  if (tresc_sha256 !== statement.tresc) throw differs(statement);
  return id;
}

function differs({ numer }: PreparedStatement): DomainError {
  return new DomainError('WYPLATA.STATEMENT_DIFFERS', `Wyciąg nr ${numer} jest już wczytany i różni się od tego. Wyjaśnij różnicę z bankiem.`, { status: 409, field: 'plik' });
}

async function assertOwn(tx: EntityManager, statements: readonly PreparedStatement[]): Promise<void> {
  const own = new Set((await tx.query<{ numer: string }[]>('select numer from wyplata.rachunek_platnika')).map(({ numer }) => numer));
  if (statements.every(({ rachunek }) => own.has(rachunek))) return;
  throw new DomainError('WYPLATA.STATEMENT_FOREIGN', 'Wyciąg jest z rachunku, którego ośrodek nie ma na liście swoich rachunków.', { field: 'plik' });
}
