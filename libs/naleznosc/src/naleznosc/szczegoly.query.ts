import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, Money, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { DecyzjaNaleznosci } from '../decyzja/decyzja-naleznosci.entity.js';
import { RataSplaty } from '../decyzja/rata-splaty.entity.js';
import { Pouczenie } from '../pouczenie/pouczenie.entity.js';
import { Ruch } from '../rozliczenie/ruch.entity.js';
import { Wezwanie } from '../wezwanie/wezwanie.entity.js';
import { wolne } from './available.js';
import { Naleznosc } from './naleznosc.entity.js';
import { WIDZI_PODSTAWE } from './naleznosc.query.js';
import { findPouczenie } from './obliczenie-naleznosci.service.js';
import { PrzedawnienieService } from './przedawnienie.service.js';
import { findWymagalne } from './wymagalne.js';

/** A claim with all that belongs to it, as far as the asker may see it. */
export interface SzczegolyNaleznosci {
  readonly naleznosc: Naleznosc;
  /** Whether the asker may see why it is owed; if not, only how much. */
  readonly podstawa: boolean;
  readonly osoba: string | null;
  readonly wymagalne: Money;
  readonly przedawnienie: PlainDate | null;
  readonly pouczenie: Pouczenie | null;
  readonly ruchy: readonly Ruch[];
  readonly decyzje: readonly DecyzjaNaleznosci[];
  readonly raty: readonly RataSplaty[];
  readonly wezwania: readonly Wezwanie[];
}

/** What a person owes the centre, summed over all claims that the asker may see. */
export interface SaldoOsoby {
  readonly ustalono: string;
  readonly wplacono: string;
  readonly potracono: string;
  readonly umorzono: string;
  readonly przedawniono: string;
  readonly uchylono: string;
  readonly pozostalo: string;
  readonly wymagalne: string;
}

/** An undue instalment of a case that is in no claim yet. */
export interface PropozycjaRow {
  readonly rata_id: string;
  readonly miesiac: string;
  readonly dzien_pobrania: string;
  readonly wyplacono: string;
  readonly nienalezna: string;
  readonly opis: string;
}

const SALDO = `
  with moje as (
    select n.* from naleznosc.naleznosc n where n.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[$2::uuid]) a)) and n.stan in ('ustalona', 'uchylona')
  ), ruchy as (
    select coalesce(c.rodzaj, r.rodzaj) as rodzaj, sum(r.kwota) as kwota from moje m
    join naleznosc.ruch r on r.jednostka_id = m.jednostka_id and r.naleznosc_id = m.id
    left join naleznosc.ruch c on c.jednostka_id = r.jednostka_id and c.id = r.cofa_id group by 1
  )
  select coalesce((select sum(m.kwota) from moje m), 0)::numeric(14, 2)::text as ustalono,
    coalesce(sum(kwota) filter (where rodzaj = 'wplata'), 0)::numeric(14, 2)::text as wplacono, coalesce(sum(kwota) filter (where rodzaj = 'potracenie'), 0)::numeric(14, 2)::text as potracono,
    coalesce(sum(kwota) filter (where rodzaj in ('umorzenie', 'odstapienie')), 0)::numeric(14, 2)::text as umorzono, coalesce(sum(kwota) filter (where rodzaj = 'przedawnienie'), 0)::numeric(14, 2)::text as przedawniono,
    coalesce(sum(kwota) filter (where rodzaj = 'uchylenie'), 0)::numeric(14, 2)::text as uchylono,
    coalesce((select sum(m.pozostalo) from moje m), 0)::numeric(14, 2)::text as pozostalo,
    coalesce((select sum(case when n.termin <= $1 and n.stan = 'ustalona' then greatest(0, n.pozostalo - coalesce((select sum(x.kwota) from naleznosc.rata x
      where x.jednostka_id = n.jednostka_id and x.naleznosc_id = n.id and x.aktywna and x.termin > $1), 0)) else 0 end) from moje n), 0)::numeric(14, 2)::text as wymagalne
  from ruchy`;

/** The whole of what was paid without a basis; the day is when the payee had it, else the day of the list. */
const PROPOZYCJE = `
  select r.id as rata_id, to_char(r.miesiac, 'YYYY-MM') as miesiac, coalesce(p.wykonano, l.dzien)::text as dzien_pobrania, r.kwota as wyplacono, w.wolne::numeric(12, 2) as nienalezna, t.opis
  from wyplata.rata r
  join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
  join wyplata.pozycja p on p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna'
  join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id and l.stan = 'wyslana'
  cross join lateral (select ${wolne()} as wolne) w
  where r.sprawa_id = $1 and r.nienalezna > 0 and w.wolne > 0 order by r.miesiac, r.id`;

/** One claim, the balance of a person, and what of a case should become a claim. */
@Injectable()
export class SzczegolyQuery {
  constructor(private readonly database: Database, private readonly przedawnienie: PrzedawnienieService, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Errors: 404. */
  async get(id: string): Promise<SzczegolyNaleznosci> {
    const szczegoly = await this.database.transaction(async (tx) => {
      const naleznosc = await tx.findOneBy(Naleznosc, { id });
      if (!naleznosc) throw notFound('należność');
      const raty = await tx.find(RataSplaty, { where: { naleznoscId: id, aktywna: true }, order: { lp: 'ASC' } });
      return {
        naleznosc, raty, podstawa: await seesPodstawa(tx, id), osoba: await findOsoba(tx, naleznosc.osobaId), wymagalne: findWymagalne(naleznosc, raty, this.clock.today()), przedawnienie: await this.przedawnienie.findKoniec(naleznosc),
        pouczenie: naleznosc.przyczyna === 'niepoinformowanie_o_zmianie' ? await findPouczenie(tx, naleznosc) : null,
        ruchy: await tx.find(Ruch, { where: { naleznoscId: id }, order: { id: 'ASC' } }),
        decyzje: await tx.find(DecyzjaNaleznosci, { where: { naleznoscId: id }, order: { id: 'ASC' } }),
        wezwania: await tx.find(Wezwanie, { where: { naleznoscId: id }, order: { id: 'ASC' } }),
      };
    });
    const { osobaId, sprawaId } = szczegoly.naleznosc;
    await this.audit.read({ zasob: 'naleznosc', cel: 'sprawa', osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
    return szczegoly;
  }

  async getSaldo(osobaId: string): Promise<SaldoOsoby> {
    const [row] = await this.database.read<SaldoOsoby>(SALDO, [this.clock.today(), osobaId], 'naleznosci-saldo');
    await this.audit.read({ zasob: 'naleznosc', cel: 'saldo', osobaIds: [osobaId] });
    return row!;
  }

  /** The oldest month first. */
  async listPropozycje(sprawaId: string): Promise<PropozycjaRow[]> {
    const rows = await this.database.read<PropozycjaRow>(PROPOZYCJE, [sprawaId], 'naleznosci-propozycje');
    await this.audit.read({ zasob: 'wyplata', cel: 'sprawa', sprawaIds: [sprawaId], ids: rows.map((row) => row.rata_id) });
    return rows;
  }
}

/** Null for who may not see people. */
async function findOsoba(tx: EntityManager, id: string): Promise<string | null> {
  const [row] = await tx.query<{ nazwa: string }[]>(`select concat_ws(' ', imie, nazwisko) as nazwa from osoba.osoba where id = $1`, [id]);
  return row?.nazwa ?? null;
}

async function seesPodstawa(tx: EntityManager, id: string): Promise<boolean> {
  const [row] = await tx.query<{ widzi: boolean }[]>(`select ${WIDZI_PODSTAWE} as widzi from naleznosc.naleznosc n where n.id = $1`, [id]);
  return row?.widzi ?? false;
}
