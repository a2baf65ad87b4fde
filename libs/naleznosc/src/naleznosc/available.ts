import type { LiniaBudzetowa } from '@ostoja/finanse';
import { DomainError, Money, notFound, yearOf } from '@ostoja/kernel';
import { PAID_YEAR } from '@ostoja/wyplata';
import type { EntityManager } from 'typeorm';
import { type LiniaNaleznosci, shareLines } from '../rozliczenie/lines.js';
import type { MiesiacNalezny } from './naleznosc.entity.js';

interface RataRow {
  readonly id: string;
  readonly kwota: string;
  readonly klasyfikacja: LiniaNaleznosci[];
  readonly wolne: string;
  /** Unit and year that paid it; null while no payment of it stands. */
  readonly komorka_id: string | null;
  readonly rok: number | null;
}

/** Instalments of the case with what of them is undue and in no claim yet. */
const FREE = `
  select r.id, r.kwota, r.klasyfikacja, r.nienalezna - coalesce((
    select sum((m ->> 'wyplacono')::numeric - (m ->> 'nalezne')::numeric) from naleznosc.naleznosc n cross join jsonb_array_elements(n.miesiace) m
    where n.jednostka_id = r.jednostka_id and n.sprawa_id = r.sprawa_id and n.stan in ('projekt', 'ustalona') and m ->> 'rataId' = r.id::text), 0) as wolne, z.komorka_id, z.rok
  from wyplata.rata r
  left join lateral (select l.komorka_id, ${PAID_YEAR} as rok from wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
    where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna') z on true
  where r.sprawa_id = $1 and r.id = any ($2)`;

/**
 * The lines of the budget of each month's overpayment, with year and unit of the expense: in the proportion of the instalment, or on the line given for what another system paid.
 * Errors: 404, 409 `NALEZNOSC.MONTH_CLAIMED`, 422 `NALEZNOSC.LINE_MISSING`, `NALEZNOSC.MONTH_INVALID`.
 */
export async function classifyMonths(tx: EntityManager, sprawaId: string, miesiace: readonly MiesiacNalezny[], linia: LiniaBudzetowa | null): Promise<LiniaNaleznosci[][]> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('naleznosc.sprawa' || $1, 0))`, [sprawaId]);
  const rataIds = miesiace.flatMap(({ rataId }) => rataId ?? []);
  if (new Set(rataIds).size < rataIds.length) throw invalidMonth('Każdą wypłatę podaj raz.');
  const rows = new Map((await tx.query<RataRow[]>(FREE, [sprawaId, rataIds])).map((row) => [row.id, row]));
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
    const wydatek = rata.rok === null ? {} : { rok_wydatku: rata.rok, komorka_wydatku_id: rata.komorka_id! };
    return shareLines(rata.klasyfikacja, nadplata).map((line) => ({ ...line, ...wydatek }));
  });
}

function invalidMonth(message: string): DomainError {
  return new DomainError('NALEZNOSC.MONTH_INVALID', message, { field: 'miesiace' });
}
