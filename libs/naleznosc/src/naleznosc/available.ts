import type { ClassifiedAmount } from '@ostoja/finanse';
import { DomainError, Money, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { shareLines } from '../rozliczenie/lines.js';
import type { MiesiacNalezny } from './naleznosc.entity.js';

interface RataRow {
  readonly id: string;
  readonly kwota: string;
  readonly klasyfikacja: ClassifiedAmount[];
  readonly wolne: string;
}

/** Instalments of the case with what of them is undue and in no claim yet. */
const FREE = `
  select r.id, r.kwota, r.klasyfikacja, r.nienalezna - coalesce((
    select sum((m ->> 'wyplacono')::numeric - (m ->> 'nalezne')::numeric) from naleznosc.naleznosc n cross join jsonb_array_elements(n.miesiace) m
    where n.jednostka_id = r.jednostka_id and n.sprawa_id = r.sprawa_id and n.stan in ('projekt', 'ustalona') and m ->> 'rataId' = r.id::text), 0) as wolne
  from wyplata.rata r where r.sprawa_id = $1 and r.id = any ($2)`;

/**
 * The lines of the budget of each month's overpayment: in the proportion of the instalment, or on the line given for what another system paid.
 * Errors: 404, 409 `NALEZNOSC.MONTH_CLAIMED`, 422 `NALEZNOSC.LINE_MISSING`, `NALEZNOSC.MONTH_INVALID`.
 */
export async function classifyMonths(tx: EntityManager, sprawaId: string, miesiace: readonly MiesiacNalezny[], linia: Omit<ClassifiedAmount, 'kwota'> | null): Promise<ClassifiedAmount[][]> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('naleznosc.sprawa' || $1, 0))`, [sprawaId]);
  const rataIds = miesiace.flatMap(({ rataId }) => rataId ?? []);
  if (new Set(rataIds).size < rataIds.length) throw invalidMonth('Każdą wypłatę podaj raz.');
  const rows = new Map((await tx.query<RataRow[]>(FREE, [sprawaId, rataIds])).map((row) => [row.id, row]));
  return miesiace.map((miesiac) => {
    const nadplata = Money.parse(miesiac.wyplacono).minus(Money.parse(miesiac.nalezne));
    if (nadplata.compare(Money.ZERO) <= 0) throw invalidMonth('Kwota wypłacona musi być wyższa niż należna.');
    if (miesiac.rataId === null) {
      if (!linia) throw new DomainError('NALEZNOSC.LINE_MISSING', 'Podaj klasyfikację budżetową: tych wypłat nie ma w Ostoi.', { field: 'linia' });
      return [{ ...linia, kwota: nadplata.toString() }];
    }
    const rata = rows.get(miesiac.rataId);
    if (!rata) throw notFound('wypłata');
    if (nadplata.compare(Money.parse(rata.wolne)) > 0) {
      throw new DomainError('NALEZNOSC.MONTH_CLAIMED', 'Za ten miesiąc nie ma tyle wypłaconego bez podstawy albo jest to już w innej należności.', { status: 409, field: 'miesiace', details: { wolne: rata.wolne } });
    }
    return shareLines(rata.klasyfikacja, nadplata);
  });
}

function invalidMonth(message: string): DomainError {
  return new DomainError('NALEZNOSC.MONTH_INVALID', message, { field: 'miesiace' });
}
