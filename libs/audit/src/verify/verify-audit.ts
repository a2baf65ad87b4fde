import { auditKey, type RunSql } from '../chain/chain.js';
import { type ChainEntry, chainDigest } from '../chain/entry.js';
import { type Head, readAnchors } from './anchor.js';
import { type Closure, closureSeal } from './closure.js';

/** One sign of tampering. */
export interface AuditFault {
  readonly rodzaj: 'zmieniony' | 'usuniety' | 'obciety' | 'glowa' | 'kotwica' | 'zamkniecie';
  readonly opis: string;
}

/** What was checked and what was found. */
export interface AuditReport {
  readonly wpisy: number;
  readonly lancuchy: number;
  readonly kotwice: number;
  readonly bledy: readonly AuditFault[];
}

type StoredEntry = Omit<ChainEntry, 'nr'> & { nr: string };
type KnownDigests = Map<number, string>;

const BATCH = 2_000;
const GENESIS = '\\x';
const ENTRIES = `
  select jednostka_id, okres::text, strumien, nr, id, to_char(chwila at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as chwila, uzytkownik_id, role, zasob, czynnosc, cel,
    osoba_ids, sprawa_ids, ids, liczba, ids_skrot::text, zadanie, skrot::text
  from audit.wpis where jednostka_id = $1 and strumien = $2 and (okres, nr) > ($3, $4) order by okres, nr limit ${BATCH}`;

/**
 * Recomputes every chain and compares it with its head and with the anchors. Reads as the migrator, who sees every centre.
 * @param anchors folder of anchor files
 */
export async function verifyAudit(run: RunSql, secret: string, anchors: string): Promise<AuditReport> {
  const check = new Verification(run, auditKey(secret));
  return check.run(anchors);
}

class Verification {
  private readonly faults: AuditFault[] = [];
  private entries = 0;

  constructor(private readonly sql: RunSql, private readonly key: Buffer) {}

  async run(folder: string): Promise<AuditReport> {
    const files = await readAnchors(this.key, folder);
    for (const { name } of files.filter(({ anchor }) => !anchor)) this.fault('kotwica', `plik ${name} nie jest prawdziwą kotwicą`);
    const anchored = files.flatMap(({ anchor }) => anchor?.glowy ?? []);
    const heads = (await this.sql<Omit<Head, 'nr'> & { nr: string }>('select jednostka_id, strumien, nr, skrot::text from audit.glowa order by 1, 2', [])).map((row) => ({ ...row, nr: Number(row.nr) }));
    const known = new Set(heads.map(chainName));
    for (const head of anchored.filter((one) => one.nr > 0 && !known.has(chainName(one)))) this.fault('obciety', `${chainName(head)}: brak całego łańcucha`);
    for (const head of heads) await this.checkChain(head, anchored.filter((one) => chainName(one) === chainName(head)));
    await this.checkOrphans();
    return { wpisy: this.entries, lancuchy: heads.length, kotwice: files.length, bledy: this.faults };
  }

  private async checkChain(head: Head, anchored: readonly Head[]): Promise<void> {
    const start = await this.startOf(head);
    const wanted: KnownDigests = new Map(anchored.map(({ nr, skrot }) => [nr, skrot]));
    const end = await this.walk(head, start, wanted);
    if (end.nr !== head.nr || end.skrot !== head.skrot) {
      this.fault(end.nr < head.nr ? 'obciety' : 'glowa', `${chainName(head)}: ostatni wpis ma numer ${end.nr}, a głowa łańcucha ${head.nr}`);
    }
    const beyond = Math.max(0, ...[...wanted.keys()].filter((nr) => nr > end.nr));
    if (beyond > 0) this.fault('obciety', `${chainName(head)}: kotwica zna wpis ${beyond}, a łańcuch kończy się na ${end.nr}`);
  }

  /** Where the chain begins: at its genesis, or behind the last month that retention removed. */
  private async startOf(head: Head): Promise<{ nr: number; skrot: string }> {
    const rows = await this.sql<Omit<Closure, 'nr'> & { nr: string }>(
      'select jednostka_id, okres::text, strumien, nr, skrot::text, pieczec::text from audit.zamkniecie where jednostka_id = $1 and strumien = $2 order by okres desc limit 1',
      [head.jednostka_id, head.strumien],
    );
    const closure = rows[0] && { ...rows[0], nr: Number(rows[0].nr) };
    if (!closure) return { nr: 0, skrot: GENESIS };
    if (closureSeal(this.key, closure) === closure.pieczec) return closure;
    this.fault('zamkniecie', `${chainName(head)}: zamknięcie miesiąca ${closure.okres} nie jest prawdziwe`);
    return { nr: 0, skrot: GENESIS };
  }

  private async walk(head: Head, start: { nr: number; skrot: string }, wanted: KnownDigests): Promise<{ nr: number; skrot: string }> {
    let last = { nr: start.nr, skrot: start.skrot, okres: '-infinity' };
    for (;;) {
      const rows = await this.sql<StoredEntry>(ENTRIES, [head.jednostka_id, head.strumien, last.okres, last.nr]);
      for (const row of rows) {
        const entry = { ...row, nr: Number(row.nr) };
        this.checkEntry(entry, last, wanted);
        last = entry;
      }
      this.entries += rows.length;
      if (rows.length < BATCH) return last;
    }
  }

  private checkEntry(entry: ChainEntry, previous: { nr: number; skrot: string }, wanted: KnownDigests): void {
    const place = `${chainName(entry)}, wpis ${entry.nr}`;
    if (entry.nr !== previous.nr + 1) {
      this.fault('usuniety', `${place}: brak wpisów od ${previous.nr + 1} do ${entry.nr - 1}`);
    } else if (chainDigest(this.key, previous.skrot, entry) !== entry.skrot) {
      this.fault('zmieniony', `${place}: treść nie zgadza się ze skrótem`);
    }
    const anchored = wanted.get(entry.nr);
    if (anchored !== undefined && anchored !== entry.skrot) this.fault('kotwica', `${place}: skrót inny niż w kotwicy`);
  }

  /** Entries of a chain whose head is gone. */
  private async checkOrphans(): Promise<void> {
    const rows = await this.sql<{ jednostka_id: string; strumien: number }>(
      'select distinct jednostka_id, strumien from audit.wpis w where not exists (select from audit.glowa g where g.jednostka_id = w.jednostka_id and g.strumien = w.strumien)',
      [],
    );
    for (const row of rows) this.fault('glowa', `${chainName(row)}: brak głowy łańcucha`);
  }

  private fault(rodzaj: AuditFault['rodzaj'], opis: string): void {
    this.faults.push({ rodzaj, opis });
  }
}

function chainName({ jednostka_id, strumien }: { jednostka_id: string; strumien: number }): string {
  return `ośrodek ${jednostka_id}, łańcuch ${strumien}`;
}
