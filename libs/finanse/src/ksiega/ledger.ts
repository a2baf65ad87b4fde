import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { Clock, newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { ClassifiedAmount } from './classified-amount.js';
import type { PostingKind, SourceKind } from './posting-kind.js';
import rules from './posting-rules.json' with { type: 'json' };

/** An economic event to be entered. */
export interface Posting {
  readonly rodzaj: PostingKind;
  readonly zrodloTyp: SourceKind;
  readonly zrodloId: string;
  readonly komorkaId: string;
  /** Equal lines are added up. */
  readonly linie: readonly ClassifiedAmount[];
}

/** Double entry: every event is two sides of one amount per budget line. The database refuses an unbalanced one and any later change. */
@Injectable()
export class Ledger {
  constructor(private readonly clock: Clock) {}

  /** Enters the event in the caller's transaction; an event without amounts leaves nothing. */
  async post(tx: EntityManager, posting: Posting): Promise<void> {
    if (posting.linie.length === 0) return;
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const rule = getRule(posting.rodzaj);
    const operacjaId = newId();
    await tx.query(
      `insert into finanse.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, zapisano, zapisal_id, transakcja)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, pg_current_xact_id()::text::bigint)`,
      [jednostkaId, operacjaId, posting.rodzaj, this.clock.today(), posting.zrodloTyp, posting.zrodloId, posting.komorkaId, this.clock.now(), uzytkownikId],
    );
    await tx.query(
      `insert into finanse.zapis (jednostka_id, id, operacja_id, komorka_id, konto, strona, kwota, dzial, rozdzial, paragraf, zrodlo, rok)
       select $1, wyplata.nowe_id($7), $2, $3, k.konto, k.strona, sum(l.kwota), l.dzial, l.rozdzial, l.paragraf, l.zrodlo, l.rok
       from jsonb_to_recordset($4) as l (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric, rok smallint)
       cross join (values ($5::text, 'Wn'), ($6::text, 'Ma')) as k (konto, strona)
       group by k.konto, k.strona, l.dzial, l.rozdzial, l.paragraf, l.zrodlo, l.rok`,
      [jednostkaId, operacjaId, posting.komorkaId, JSON.stringify(posting.linie), rule.wn, rule.ma, this.clock.now()],
    );
  }
}

function getRule(kind: PostingKind): { wn: string; ma: string } {
  const rule = rules.operacje.find((operation) => operation.rodzaj === kind);
  if (!rule) throw new Error(`No posting rule for ${kind}`);
  return rule;
}
