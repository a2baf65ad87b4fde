import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, firstDay, lastDay, Money, monthOf, type PlainMonth, shiftMonth } from '@ostoja/kernel';
import { round } from '@ostoja/law';
import { SnapshotSource } from '@ostoja/prawo';
import { skladkaZdrowotna } from '../../rules/skladka-zdrowotna.rule.js';
import type { FaktySkladkaZdrowotna } from '../../rules/skladka-zdrowotna.facts.js';
import { PlatnikSkladekService } from '../platnik/platnik-skladek.service.js';
import type { PlatnikSkladek } from '../platnik/platnik-skladek.entity.js';
import { monthAhead, payerMissing } from '../skladka.errors.js';
import { type Naliczenie, type Podstawy, type Poprzednia, reckon, type TytulZdrowotny } from './naliczenie.js';

/** The month as it would be passed on now. */
export interface NaliczenieMiesiaca extends Naliczenie {
  readonly miesiac: PlainMonth;
  /** Number of the register that it would become. */
  readonly numer: number;
  readonly platnik: PlatnikSkladek;
  /** What the register before it of the same month said; empty for the first one. */
  readonly poprzednieMiesiaca: readonly Poprzednia[];
}

const LAST_REGISTER = `
  select r.numer, s.osoba_id, s.komorka_id, s.tytul, s.podstawa, s.skladka
  from pomoc_spoleczna.rejestr_skladek r
  left join lateral (
    select osoba.kanoniczna(x.osoba_id) as osoba_id, x.komorka_id, x.tytul, x.podstawa, x.skladka from pomoc_spoleczna.skladka x where x.jednostka_id = r.jednostka_id and x.rejestr_id = r.id
  ) s on true
  where r.miesiac = $1 and r.numer = (select max(n.numer) from pomoc_spoleczna.rejestr_skladek n where n.miesiac = $1)`;

/** Reckons the contributions of a month by the law of its first day. */
@Injectable()
export class NaliczenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly snapshots: SnapshotSource,
    private readonly platnicy: PlatnikSkladekService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: `POMOC_SPOLECZNA.MONTH_AHEAD`, `POMOC_SPOLECZNA.CONTRIBUTION_PAYER_MISSING` (409). */
  async reckon(miesiac: PlainMonth): Promise<NaliczenieMiesiaca> {
    if (miesiac > monthOf(this.clock.today())) throw monthAhead();
    const platnik = await this.platnicy.findInForce(lastDay(miesiac));
    if (!platnik) throw payerMissing();
    const tytuly = await this.database.read<TytulZdrowotny>('select * from pomoc_spoleczna.tytuly_zdrowotne($1)', [firstDay(miesiac)], 'skladki-tytuly');
    const own = await this.lastRegister(miesiac);
    const poprzednie = own.numer > 0 ? own.lines : (await this.lastRegister(shiftMonth(miesiac, -1))).lines;
    const naliczenie = reckon(tytuly, { miesiac, kody: platnik.kody, poprzednie, calculate: await this.ruleOf(miesiac) });
    await this.audit.read({ zasob: 'naliczenie-skladek', osobaIds: [...new Set(tytuly.map(({ osoba_id }) => osoba_id))], cel: 'skladki' });
    return { ...naliczenie, miesiac, numer: own.numer + 1, platnik, poprzednieMiesiaca: own.lines };
  }

  private async ruleOf(miesiac: PlainMonth): Promise<Podstawy['calculate']> {
    const snapshot = await this.snapshots.current();
    return (tytul, zasilek) => {
      const facts = { tytul: tytul as FaktySkladkaZdrowotna['tytul'], inny_tytul: false, ...(zasilek !== null && { kwota_zasilku_stalego: zasilek }) };
      const { kwota, kroki } = skladkaZdrowotna.calculate(snapshot, firstDay(miesiac), facts);
      const podstawa = kroki.find(({ definition }) => definition.kod === 'zdrowotna.podstawa')!;
      return { podstawa: round(podstawa.value, podstawa.definition.przepis), skladka: kwota ?? Money.ZERO };
    };
  }

  private async lastRegister(miesiac: PlainMonth): Promise<{ numer: number; lines: Poprzednia[] }> {
    const rows = await this.database.read<Poprzednia & { numer: number }>(LAST_REGISTER, [firstDay(miesiac)], 'skladki-poprzedni');
    return { numer: rows[0]?.numer ?? 0, lines: rows.filter(({ osoba_id }) => osoba_id !== null) };
  }
}
