import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
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
  /** Day of the event when it is not today: a payment belongs to the day on which the bank made it, unless that month is closed already. */
  readonly dzien?: PlainDate;
  /** Day until which a liability is to be paid; after it, it is overdue (Rb-28S: wymagalne). */
  readonly termin?: PlainDate;
  /** What it is about, for people; no personal data. */
  readonly opis?: string;
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
      `insert into finanse.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, zapisano, zapisal_id, termin, opis, transakcja)
       values ($1, $2, $3, finanse.dzien_zapisu($12, $4), $5, $6, $7, $8, $9, $10, $11, pg_current_xact_id()::text::bigint)`,
      [
        jednostkaId, operacjaId, posting.rodzaj, this.clock.today(), posting.zrodloTyp, posting.zrodloId, posting.komorkaId, this.clock.now(), uzytkownikId,
        posting.termin ?? null, posting.opis ?? null, posting.dzien ?? null,
      ],
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

  /** Enters the mirror of an operation because of an approved correction: the same event, sides exchanged. The database takes it once. */
  async reverse(tx: EntityManager, operacjaId: string, korektaId: string): Promise<void> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const stornoId = newId();
    await tx.query(
      `insert into finanse.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, koryguje_id, termin, opis, zapisano, zapisal_id, transakcja)
       select o.jednostka_id, $2, o.rodzaj, $3, 'korekta', $4, o.komorka_id, o.id, o.termin, o.opis, $5, $6, pg_current_xact_id()::text::bigint
       from finanse.operacja o where o.jednostka_id = $1 and o.id = $7`,
      [jednostkaId, stornoId, this.clock.today(), korektaId, this.clock.now(), uzytkownikId, operacjaId],
    );
    await tx.query(
      `insert into finanse.zapis (jednostka_id, id, operacja_id, komorka_id, konto, strona, kwota, dzial, rozdzial, paragraf, zrodlo, rok)
       select z.jednostka_id, wyplata.nowe_id($4), $3, z.komorka_id, z.konto, case z.strona when 'Wn' then 'Ma' else 'Wn' end, z.kwota, z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.rok
       from finanse.zapis z where z.jednostka_id = $1 and z.operacja_id = $2`,
      [jednostkaId, operacjaId, stornoId, this.clock.now()],
    );
  }
}

function getRule(kind: PostingKind): { wn: string; ma: string } {
  const rule = rules.operacje.find((operation) => operation.rodzaj === kind);
  if (!rule) throw new Error(`No posting rule for ${kind}`);
  return rule;
}
