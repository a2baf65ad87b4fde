import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { type ClassifiedAmount, findPostingDay, Ledger, type PostingKind } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, Money, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { LINIE_SKLADKI_ZDROWOTNEJ } from '../../rules/klasyfikacja-budzetowa.js';
import type { NaliczonaPozycja, Poprzednia } from '../naliczenie/naliczenie.js';
import { alreadyPaid, nothingToPay, paidAhead } from '../skladka.errors.js';
import { RejestrSkladek, type RozliczenieKomorki } from './rejestr-skladek.entity.js';

/** What a register has committed to a year, or taken off it, unit by unit. */
interface CommittedLine extends ClassifiedAmount {
  readonly komorka_id: string;
  readonly ujemne: boolean;
}
const COMMITTED_ELSEWHERE = `
  select x.komorka_id, x.dzial, x.rozdzial, x.paragraf, x.zrodlo, x.rok, abs(x.kwota)::text as kwota, x.kwota < 0 as ujemne from (
    select z.komorka_id, z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.rok, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end) as kwota
    from finanse.operacja o join finanse.zapis z on z.jednostka_id = o.jednostka_id and z.operacja_id = o.id and z.konto = 'zaangazowanie'
    where o.zrodlo_typ = 'skladka' and o.zrodlo_id = $1 group by 1, 2, 3, 4, 5, 6) x
  where x.rok <> $2 and x.kwota <> 0 order by x.komorka_id, x.rok`;

/** What a register changes in the books, and its payment to ZUS. Nothing of it touches the benefit: the contribution is paid on top (art. 86 of the health-care benefits act). */
@Injectable()
export class RejestrLedger {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly ledger: Ledger, private readonly audit: AuditLog) {}

  /** Commits and owes what is new, takes back what fell away, unit by unit. Errors: those of the ledger. */
  async enter(tx: EntityManager, rejestr: RejestrSkladek): Promise<void> {
    for (const share of rejestr.rozliczenie) {
      const kinds = Money.parse(share.kwota).isNegative ? (['zmniejszenie-skladki', 'zmniejszenie-zaangazowania'] as const) : (['zaangazowanie', 'skladka'] as const);
      for (const kind of kinds) await this.post(tx, rejestr, share, kind);
    }
  }

  /**
   * Notes the day on which ZUS was paid: the expense of that day's year, which takes the commitment there, as that of December paid in January. A register that takes back more than it adds was paid back or set off by ZUS.
   * Errors: 404, 412, `POMOC_SPOLECZNA.CONTRIBUTIONS_PAID`, `POMOC_SPOLECZNA.NOTHING_TO_PAY` (409), 422 for a day in the future.
   */
  async pay(id: string, wersja: number, dzien: PlainDate): Promise<void> {
    if (dzien > this.clock.today()) throw paidAhead();
    await this.database.transaction(async (tx) => {
      const rejestr = await tx.findOne(RejestrSkladek, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!rejestr) throw notFound('rejestr składek');
      if (rejestr.zaplacono !== null) throw alreadyPaid();
      assertVersion(rejestr.wersja, wersja);
      if (rejestr.rozliczenie.length === 0) throw nothingToPay();
      await tx.save(Object.assign(rejestr, { zaplacono: dzien, zaplacilId: getPrincipal().uzytkownikId }));
      for (const share of rejestr.rozliczenie) await this.post(tx, rejestr, share, Money.parse(share.kwota).isNegative ? 'zwrot-skladki' : 'zaplata-skladki', dzien);
      await this.commitToYear(tx, id, dzien);
      await this.audit.write({ zasob: 'rejestr-skladek', czynnosc: 'zaplata', ids: [id] });
    });
  }

  /** What a correction takes back goes the same way: ZUS sets it off against what is paid then (art. 24 ust. 6a of the social insurance act). */
  private async commitToYear(tx: EntityManager, id: string, dzien: PlainDate): Promise<void> {
    const { rok } = await findPostingDay(tx, this.clock.today(), dzien);
    for (const { komorka_id: komorkaId, ujemne, ...line } of await tx.query<CommittedLine[]>(COMMITTED_ELSEWHERE, [id, rok])) {
      const source = { zrodloTyp: 'skladka', zrodloId: id, komorkaId, dzien } as const;
      await this.ledger.post(tx, { ...source, rodzaj: 'zmniejszenie-zaangazowania', linie: [ujemne ? { ...line, rok } : line] });
      await this.ledger.post(tx, { ...source, rodzaj: 'zaangazowanie', linie: [ujemne ? line : { ...line, rok }] });
    }
  }

  private async post(tx: EntityManager, { id, miesiac }: RejestrSkladek, { komorka_id, kwota }: RozliczenieKomorki, rodzaj: PostingKind, dzien?: PlainDate): Promise<void> {
    const amount = Money.parse(kwota);
    await this.ledger.post(tx, { rodzaj, zrodloTyp: 'skladka', zrodloId: id, komorkaId: komorka_id, linie: classify(miesiac, amount.isNegative ? amount.negated() : amount), dzien });
  }
}

/** What each unit's people cost more, or less, than the register before it said. Units without a change are left out. */
export function settle(pozycje: readonly NaliczonaPozycja[], poprzednie: readonly Poprzednia[]): RozliczenieKomorki[] {
  const sums = new Map<string, Money>();
  const add = (komorkaId: string, kwota: Money): void => void sums.set(komorkaId, (sums.get(komorkaId) ?? Money.ZERO).plus(kwota));
  for (const { komorka_id, skladka } of pozycje) add(komorka_id, skladka);
  for (const { komorka_id, skladka } of poprzednie) add(komorka_id, Money.parse(skladka).negated());
  return [...sums].filter(([, kwota]) => !kwota.isZero).sort(([a], [b]) => (a < b ? -1 : 1)).map(([komorka_id, kwota]) => ({ komorka_id, kwota: kwota.toString() }));
}

function classify(miesiac: PlainDate, kwota: Money): ClassifiedAmount[] {
  const line = LINIE_SKLADKI_ZDROWOTNEJ.find(({ od, do: until }) => od <= miesiac && (until === null || miesiac <= until))!;
  return [{ dzial: line.dzial, rozdzial: line.rozdzial, paragraf: line.paragraf, zrodlo: line.zrodlo, kwota: kwota.toString() }];
}
