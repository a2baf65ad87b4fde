import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, Money, newId, type PlainDate, yearOf } from '@ostoja/kernel';
import { type EntityManager, MoreThanOrEqual } from 'typeorm';
import { deskDayClosed } from './kasa.errors.js';
import { lockDesk } from './dowody.js';
import { RaportKasowy } from './raport-kasowy.entity.js';

/** The desk on one day: what was in it, what came, what went, what is left. `numer` only once the day is closed. */
export interface StanKasy {
  readonly dzien: string;
  readonly numer: string | null;
  readonly stan_poczatkowy: string;
  readonly przychod: string;
  readonly rozchod: string;
  readonly stan_koncowy: string;
}

const DAY = `
  select coalesce(sum(case when o.rodzaj = 'zasilenie' then o.kwota else -o.kwota end) filter (where o.dzien < $1), 0.00)::text as stan_poczatkowy,
    coalesce(sum(o.kwota) filter (where o.dzien = $1 and o.rodzaj = 'zasilenie'), 0.00)::text as przychod,
    coalesce(sum(o.kwota) filter (where o.dzien = $1 and o.rodzaj <> 'zasilenie'), 0.00)::text as rozchod
  from wyplata.operacja_kasowa o where o.rodzaj <> 'wydanie' and o.dzien <= $1`;

/** A day with receipts before this one that no report closes. */
const UNCLOSED = `
  select o.dzien from wyplata.operacja_kasowa o where o.dzien < $1
    and not exists (select 1 from wyplata.raport_kasowy r where r.jednostka_id = o.jednostka_id and r.dzien = o.dzien) order by o.dzien limit 1`;

/** Cash reports: one a day, in the order of days, with the cash counted. */
@Injectable()
export class RaportKasowyService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** The day as its receipts say. */
  async get(dzien: PlainDate): Promise<StanKasy> {
    return this.database.transaction(async (tx) => {
      const raport = await tx.findOneBy(RaportKasowy, { dzien });
      return { dzien, numer: raport && `${raport.numer}/${raport.rok}`, ...(await stateOf(tx, dzien)) };
    });
  }

  /**
   * Closes the day with the cash that was counted; nothing is entered on it, or before it, any more.
   * Errors: `WYPLATA.DESK_DAY_CLOSED`, `WYPLATA.EARLIER_DAY_OPEN`, `WYPLATA.CASH_DIFFERS` (409), `WYPLATA.DAY_AHEAD` (422).
   */
  async close(dzien: PlainDate, policzono: Money): Promise<StanKasy> {
    return this.database.transaction(async (tx) => {
      await lockDesk(tx);
      if (dzien > this.clock.today()) throw new DomainError('WYPLATA.DAY_AHEAD', 'Tego dnia jeszcze nie ma.', { field: 'dzien' });
      if (await tx.existsBy(RaportKasowy, { dzien: MoreThanOrEqual(dzien) })) throw deskDayClosed();
      const [open] = await tx.query<{ dzien: string }[]>(UNCLOSED, [dzien]);
      if (open) throw new DomainError('WYPLATA.EARLIER_DAY_OPEN', `Najpierw zamknij raport kasowy za ${open.dzien}.`, { status: 409, field: 'dzien' });
      const stan = await stateOf(tx, dzien);
      const difference = policzono.minus(Money.parse(stan.stan_koncowy));
      if (!difference.isZero) {
        throw new DomainError('WYPLATA.CASH_DIFFERS', `W kasie powinno być ${stan.stan_koncowy} zł. Policz gotówkę jeszcze raz, a różnicę wyjaśnij z głównym księgowym.`, { status: 409, field: 'policzono', details: { roznica: difference.toString() } });
      }
      const rok = yearOf(dzien);
      const [last] = await tx.query<{ numer: number }[]>('select coalesce(max(numer), 0)::int as numer from wyplata.raport_kasowy where rok = $1', [rok]);
      const raport = await tx.save(tx.create(RaportKasowy, {
        id: newId(), rok, numer: last!.numer + 1, dzien, stanPoczatkowy: stan.stan_poczatkowy, przychod: stan.przychod, rozchod: stan.rozchod, stanKoncowy: stan.stan_koncowy,
        zamknalId: getPrincipal().uzytkownikId, zamknieto: this.clock.now(),
      }));
      await this.audit.write({ zasob: 'raport-kasowy', czynnosc: 'zamkniecie', ids: [raport.id] });
      return { dzien, numer: `${raport.numer}/${rok}`, ...stan };
    });
  }
}

async function stateOf(tx: EntityManager, dzien: PlainDate): Promise<Pick<StanKasy, 'stan_poczatkowy' | 'przychod' | 'rozchod' | 'stan_koncowy'>> {
  const [row] = await tx.query<{ stan_poczatkowy: string; przychod: string; rozchod: string }[]>(DAY, [dzien]);
  const { stan_poczatkowy, przychod, rozchod } = row!;
  return { stan_poczatkowy, przychod, rozchod, stan_koncowy: Money.parse(stan_poczatkowy).plus(Money.parse(przychod)).minus(Money.parse(rozchod)).toString() };
}
