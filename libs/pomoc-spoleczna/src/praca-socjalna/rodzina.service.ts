import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@ostoja/kernel';
import { OpiekaService, OsobaService } from '@ostoja/osoba';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { unitWithoutSocialWork } from './praca-socjalna.errors.js';

/** A person with those who live with them on a day. */
export interface Rodzina {
  /** Canonical id of the person. */
  readonly osobaId: string;
  /** Null when no household was recorded on that day. */
  readonly gospodarstwoId: string | null;
  /** The person first, then the members of the household that the asker may see. */
  readonly osobaIds: readonly string[];
}

const SERVED = 'select from osoba.opieka_scalona where osoba_id = $1 and komorka_id = $2 limit 1';

// Behind the wall: a member hidden from the asker is not counted with this family.
const HOUSEHOLD = `
  with moje as (
    select m.gospodarstwo_id from osoba.czlonkostwo m
    join osoba.aliasy(array[$1::uuid]) a on a.osoba_id = m.osoba_id
    where $2::date between m.od and coalesce(m."do", 'infinity') and m.wycofano is null
    limit 1
  )
  select moje.gospodarstwo_id, array_agg(distinct osoba.kanoniczna(c.osoba_id)) as osoby
  from moje
  join osoba.czlonkostwo c on c.gospodarstwo_id = moje.gospodarstwo_id and $2::date between c.od and coalesce(c."do", 'infinity') and c.wycofano is null
  group by moje.gospodarstwo_id`;

/** The family that a worker of the unit begins or goes on to work with. */
@Injectable()
export class RodzinaService {
  constructor(private readonly osoby: OsobaService, private readonly opieka: OpiekaService) {}

  /**
   * The person with the household on the day. The unit begins to serve them if it does not yet: whoever is helped is known to the unit.
   * Errors: 404 osoba, 403 without the permission in the unit or outside of the person's sealed circle, 422 for a unit that does no social work.
   */
  async take(tx: EntityManager, askedId: string, { komorkaId, dzien, uprawnienie }: { komorkaId: string; dzien: PlainDate; uprawnienie: string }): Promise<Rodzina> {
    await assertMay(tx, uprawnienie, komorkaId);
    const units = await tx.query<object[]>(`select from access.komorka where id = $1 and rodzaj in ('filia', 'dzial')`, [komorkaId]);
    if (units.length === 0) throw unitWithoutSocialWork();
    const osobaId = (await this.osoby.getOsoba(askedId)).id;
    const served = await tx.query<object[]>(SERVED, [osobaId, komorkaId]);
    if (served.length === 0) await this.opieka.attach([osobaId], komorkaId, dzien);
    return this.onDay(tx, osobaId, dzien);
  }

  /** The household of a person (canonical id) on the day. */
  async onDay(tx: EntityManager, osobaId: string, dzien: PlainDate): Promise<Rodzina> {
    const [row] = await tx.query<{ gospodarstwo_id: string; osoby: string[] }[]>(HOUSEHOLD, [osobaId, dzien]);
    return { osobaId, gospodarstwoId: row?.gospodarstwo_id ?? null, osobaIds: [osobaId, ...(row?.osoby ?? []).filter((id) => id !== osobaId)] };
  }
}
