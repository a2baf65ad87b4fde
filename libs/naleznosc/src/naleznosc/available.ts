import type { ClassifiedAmount, LiniaBudzetowa } from '@ostoja/finanse';
import { DomainError, Money, notFound, yearOf } from '@ostoja/kernel';
import { PAID_YEAR, subtractLines } from '@ostoja/wyplata';
import type { EntityManager } from 'typeorm';
import { type LiniaNaleznosci, shareLines } from '../rozliczenie/lines.js';
import type { MiesiacNalezny, Naleznosc } from './naleznosc.entity.js';

interface RataRow {
  readonly id: string;
  readonly kwota: string;
  readonly klasyfikacja: LiniaNaleznosci[];
  readonly wolne: string;
  /** Lines of it that came back to the bank, or that claims demand already. */
  readonly zajete: ClassifiedAmount[];
  /** Unit that holds its commitment in the year that paid it; null where none does. */
  readonly komorka_id: string | null;
  /** Year that paid it; null while no payment of it stands. */
  readonly rok: number | null;
}

/** Claims of an instalment `r`, but for the one with the id given, by month `m`. */
const claimed = (except: string, lines = ''): string => `from naleznosc.naleznosc n cross join jsonb_array_elements(n.miesiace) m ${lines}
    where n.jednostka_id = r.jednostka_id and n.sprawa_id = r.sprawa_id and n.stan in ('projekt', 'ustalona') and m ->> 'rataId' = r.id::text and n.id is distinct from ${except}`;
const sumOf = (lines: string): string => `(select coalesce(sum((l ->> 'kwota')::numeric), 0) from jsonb_array_elements(${lines}) l)`;
/** Lines whose deduction was given back, because the bank returned the payment `p` after a death. */
const RESTORED = `case when exists (select from naleznosc.potracenie x where x.jednostka_id = p.jednostka_id and x.pozycja_id = p.id and x.stan = 'zwolnione') then p.potracenie_linie else '[]' end`;

/** What of an instalment `r`, paid by `p`, is undue, did not come back otherwise, and is in no claim but the one given. */
export const wolne = (except = 'null'): string => `(r.nienalezna - ${sumOf('r.zwrocono')} - ${sumOf(RESTORED)}
  - coalesce((select sum(case when m ? 'linie' then ${sumOf(`m -> 'linie'`)} else (m ->> 'wyplacono')::numeric - (m ->> 'nalezne')::numeric end) ${claimed(except)}), 0))`;

/** Instalments of the case with what of them is undue and in no claim yet. */
const FREE = `
  select r.id, r.kwota, r.klasyfikacja, ${wolne('$3::uuid')} as wolne, case when r.rok = p.rok then p.komorka_listy end as komorka_id, p.rok,
    r.zwrocono || ${RESTORED} || coalesce((select jsonb_agg(l) ${claimed('$3::uuid', `cross join jsonb_array_elements(coalesce(m -> 'linie', '[]')) l`)}), '[]') as zajete
  from wyplata.rata r
  left join lateral (select p.*, l.komorka_id as komorka_listy, ${PAID_YEAR} as rok from wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
    where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna') p on true
  where r.sprawa_id = $1 and r.id = any ($2)`;

/**
 * The lines of the budget of each month's overpayment, with year and unit of the expense: in the proportion of the instalment, or on the line given for what another system paid.
 * Errors: 404, 409 `NALEZNOSC.MONTH_CLAIMED`, 422 `NALEZNOSC.LINE_MISSING`, `NALEZNOSC.MONTH_INVALID`.
 */
export async function classifyMonths(tx: EntityManager, sprawaId: string, miesiace: readonly MiesiacNalezny[], linia: LiniaBudzetowa | null): Promise<LiniaNaleznosci[][]> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('naleznosc.sprawa' || $1, 0))`, [sprawaId]);
  const rataIds = miesiace.flatMap(({ rataId }) => rataId ?? []);
  if (new Set(rataIds).size < rataIds.length) throw invalidMonth('Każdą wypłatę podaj raz.');
  const rows = new Map((await tx.query<RataRow[]>(FREE, [sprawaId, rataIds, null])).map((row) => [row.id, row]));
  return miesiace.map((miesiac) => {
    const nadplata = Money.parse(miesiac.wyplacono).minus(Money.parse(miesiac.nalezne));
    if (nadplata.compare(Money.ZERO) <= 0) throw invalidMonth('Kwota wypłacona musi być wyższa niż należna.');
    if (miesiac.rataId === null) {
      if (!linia) throw new DomainError('NALEZNOSC.LINE_MISSING', 'Podaj klasyfikację budżetową: tych wypłat nie ma w Ostoi.', { field: 'linia' });
      return [{ ...linia, kwota: nadplata.toString(), rok_wydatku: yearOf(miesiac.dzienPobrania) }];
    }
    const rata = rows.get(miesiac.rataId);
    if (!rata) throw notFound('wypłata');
    if (nadplata.compare(Money.parse(rata.wolne)) > 0) {
      throw new DomainError('NALEZNOSC.MONTH_CLAIMED', 'Za ten miesiąc nie ma tyle wypłaconego bez podstawy albo jest to już w innej należności.', { status: 409, field: 'miesiace', details: { wolne: rata.wolne } });
    }
    const wydatek = rata.rok === null ? {} : { rok_wydatku: rata.rok, ...(rata.komorka_id !== null && { komorka_wydatku_id: rata.komorka_id }) };
    return shareLines(subtractLines(rata.klasyfikacja, rata.zajete), nadplata).map((line) => ({ ...line, ...wydatek }));
  });
}

function invalidMonth(message: string): DomainError {
  return new DomainError('NALEZNOSC.MONTH_INVALID', message, { field: 'miesiace' });
}

/** The draft demands no more than what is still undue: a payment may have come back, or count towards a later decision, since it was made. Errors: 409 `NALEZNOSC.AMOUNT_CHANGED`. */
export async function assertStillFree(tx: EntityManager, { id, sprawaId, miesiace }: Naleznosc): Promise<void> {
  const rows = new Map((await tx.query<RataRow[]>(FREE, [sprawaId, miesiace.flatMap(({ rataId }) => rataId ?? []), id])).map((row) => [row.id, row]));
  const stands = miesiace.every(({ rataId, wyplacono, nalezne }) => rataId === null || Money.parse(wyplacono).minus(Money.parse(nalezne)).compare(Money.parse(rows.get(rataId)?.wolne ?? '0.00')) <= 0);
  if (!stands) throw new DomainError('NALEZNOSC.AMOUNT_CHANGED', 'Od przygotowania należności wypłata wróciła albo zaliczono ją na późniejszą decyzję. Wycofaj należność i przygotuj nową.', { status: 409 });
}
