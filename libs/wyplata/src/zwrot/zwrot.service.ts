import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { findPostingDay, Ledger, toIncomeLines } from '@ostoja/finanse';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, Money, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { LINIE_POZYCJI } from '../lista/linie-pozycji.js';
import { subtractLines, sumOf } from '../naleznosci/fill-lines.js';
import { Naleznosci } from '../naleznosci/naleznosci.js';
import type { LinieWyplaty } from '../naleznosci/naleznosci.port.js';
import { forgetCommitment } from '../rata/commitment.js';
import { leaveList } from '../rata/leave-list.js';
import { DEDUCTED_YEAR, PAID_YEAR } from '../rata/paid-year.js';
import { postRepaidTwice } from '../wyciag/ksiegowanie.js';
import { getReturnReason } from './return-reason.js';
import { returnedLines } from './returned-lines.js';
import { Zwrot } from './zwrot.entity.js';

/** A payment that an entry of a statement says came back. */
export interface ReturnedPayment {
  readonly wpis_id: string;
  readonly pozycja_id: string;
  readonly rata_id: string;
  readonly komorka_id: string;
  readonly dzien: string;
  readonly kod_zwrotu: string | null;
}

/**
 * Payments that came back: the instalment is payable again, its liability is posted anew with its next list, and the account waits to be cleared up.
 * What was paid in an earlier year is its expense for good: coming back it is income, and paying it anew an expense of the new year.
 */
@Injectable()
export class ZwrotService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly naleznosci: Naleznosci,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Takes the payments back in the caller's transaction; each can come back once. The ledger enters them today when no day is given. */
  async accept(tx: EntityManager, wyciagId: string, returned: readonly ReturnedPayment[], dzien?: PlainDate): Promise<void> {
    if (returned.length === 0) return;
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const ids = returned.map(({ pozycja_id }) => pozycja_id);
    const rows = returned.map((one) => ({ ...one, ...getReturnReason(one.kod_zwrotu) }));
    await tx.query(INSERT_RETURNS, [jednostkaId, this.clock.now(), JSON.stringify(rows)]);
    await tx.query(INSERT_SETTLEMENTS, [jednostkaId, this.clock.now(), uzytkownikId, JSON.stringify(rows)]);
    await tx.query(
      `update wyplata.pozycja p set stan = 'zwrocona', powod = x.opis from json_to_recordset($2::json) as x (pozycja_id uuid, opis text) where p.jednostka_id = $1 and p.id = x.pozycja_id`,
      [jednostkaId, JSON.stringify(rows)],
    );
    await this.naleznosci.restore(tx, ids, dzien);
    const oddane = await this.findRepaid(tx, ids, dzien);
    const zapis = await findPostingDay(tx, this.clock.today(), dzien);
    const units = await tx.query<PaidTogether[]>(PAID_TOGETHER, [ids]);
    for (const { komorka_id: komorkaId, rok, rok_potracenia, pozycje, raty } of units) {
      const lines = await returnedLines(tx, pozycje);
      const repaid = oddane.filter(({ rataId }) => raty.includes(rataId)).flatMap(({ linie }) => linie);
      const netto = subtractLines(lines.netto, repaid);
      const source = { zrodloTyp: 'wyciag' as const, zrodloId: wyciagId, komorkaId, dzien };
      if (rok === zapis.rok) {
        await this.ledger.post(tx, { ...source, rodzaj: 'zwrot-platnosci', linie: netto });
        const deductedBefore = rok_potracenia === rok ? [] : lines.potracone;
        await this.ledger.post(tx, { ...source, rodzaj: 'storno-zobowiazania', linie: subtractLines(lines.brutto, [...repaid, ...deductedBefore]) });
        await this.ledger.post(tx, { ...source, rodzaj: 'storno-z-lat-ubieglych', linie: deductedBefore });
      } else {
        await this.ledger.post(tx, { ...source, rodzaj: 'dochod-z-lat-ubieglych', linie: toIncomeLines(netto, zapis.dzien) });
        await this.ledger.post(tx, { ...source, rodzaj: 'storno-z-lat-ubieglych', linie: lines.potracone });
        await forgetCommitment(tx, raty);
      }
    }
    await leaveList(tx, this.ledger, returned.map(({ rata_id }) => rata_id));
    for (const { komorka_id: komorkaId, rok, raty } of units.filter((unit) => unit.rok === zapis.rok)) {
      // The repayment had released this already, and the instalment has just released all.
      const linie = oddane.filter(({ rataId }) => raty.includes(rataId)).flatMap((one) => one.linie.map((line) => ({ ...line, rok })));
      await this.ledger.post(tx, { rodzaj: 'zaangazowanie', zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId, dzien, linie });
    }
    await postRepaidTwice(tx, this.ledger, wyciagId, Money.sum(oddane.map(({ linie }) => sumOf(linie))), dzien);
  }

  /** What of the payments people had repaid already on claims; the rest of these claims is owed no more. */
  private async findRepaid(tx: EntityManager, pozycjaIds: readonly string[], dzien?: PlainDate): Promise<LinieWyplaty[]> {
    const wyplaty = await tx.query<LinieWyplaty[]>(
      `select p.rata_id as "rataId", z.linie from wyplata.zwrot z join wyplata.pozycja p on p.jednostka_id = z.jednostka_id and p.id = z.pozycja_id where z.pozycja_id = any ($1) order by p.rata_id`,
      [pozycjaIds],
    );
    const back = await this.naleznosci.cameBack(tx, wyplaty, Money.sum(wyplaty.map(({ linie }) => sumOf(linie))), dzien);
    return wyplaty.map(({ rataId, linie }, i) => ({ rataId, linie: subtractLines(linie, back[i]!.linie) })).filter(({ linie }) => linie.length > 0);
  }

  /** The account is right after all, or the matter is settled in another way: it is paid to again. Errors: 404, 412, `WYPLATA.RETURN_CLEARED` (409). */
  async wyjasnij(zwrotId: string, wersja: number, uwaga: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const zwrot = await tx.findOne(Zwrot, { where: { id: zwrotId }, lock: { mode: 'pessimistic_write' } });
      if (!zwrot) throw notFound('zwrot wypłaty');
      assertVersion(zwrot.wersja, wersja);
      if (zwrot.wyjasniono) throw new DomainError('WYPLATA.RETURN_CLEARED', 'Ten zwrot jest już wyjaśniony.', { status: 409 });
      await tx.save(Object.assign(zwrot, { wyjasniono: this.clock.now(), wyjasnilId: getPrincipal().uzytkownikId, uwaga }));
      await this.audit.write({ zasob: 'zwrot-wyplaty', czynnosc: 'wyjasnienie', osobaIds: [zwrot.osobaId], ids: [zwrotId] });
    });
  }
}

/** Payments of one unit and year, and year in which claims were deducted from them. */
interface PaidTogether {
  readonly komorka_id: string;
  readonly rok: number;
  readonly rok_potracenia: number;
  readonly pozycje: string[];
  readonly raty: string[];
}
const PAID_TOGETHER = `
select l.komorka_id, ${PAID_YEAR} as rok, ${DEDUCTED_YEAR} as rok_potracenia, array_agg(p.id) as pozycje, array_agg(p.rata_id) as raty
from wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id where p.id = any ($1) group by 1, 2, 3 order by 1, 2, 3`;

const INSERT_RETURNS = `
insert into wyplata.zwrot (jednostka_id, id, pozycja_id, osoba_id, kwota, dzien, kod, powod, rachunek, wstrzymuje, linie, linie_brutto, zapisano)
select p.jednostka_id, wyplata.nowe_id($2), p.id, p.osoba_id, p.kwota - p.potracono, x.dzien, x.kod_zwrotu, x.opis, p.rachunek, x.wstrzymuje and p.rachunek is not null, (
    select jsonb_agg(jsonb_build_object('dzial', s.dzial, 'rozdzial', s.rozdzial, 'paragraf', s.paragraf, 'zrodlo', s.zrodlo, 'kwota', s.kwota::text)) from (
      select k.dzial, k.rozdzial, k.paragraf, k.zrodlo, sum(k.netto) as kwota from (${LINIE_POZYCJI}) k group by 1, 2, 3, 4 having sum(k.netto) <> 0
    ) s
  ), r.klasyfikacja, $2
from json_to_recordset($3::json) as x (pozycja_id uuid, dzien date, kod_zwrotu text, opis text, wstrzymuje boolean)
join wyplata.pozycja p on p.jednostka_id = $1 and p.id = x.pozycja_id
join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id`;

const INSERT_SETTLEMENTS = `
insert into wyplata.rozliczenie_wpisu (jednostka_id, id, wpis_id, rodzaj, kwota, pozycja_id, zapisano, zapisal_id)
select z.jednostka_id, wyplata.nowe_id($2), x.wpis_id, 'zwrot', z.kwota, z.pozycja_id, $2, $3
from json_to_recordset($4::json) as x (pozycja_id uuid, wpis_id uuid) join wyplata.zwrot z on z.jednostka_id = $1 and z.pozycja_id = x.pozycja_id`;
