import { addDays, DomainError, Money, type PlainDate } from '@ostoja/kernel';
import type { Zadanie } from './zadanie.entity.js';

/** A part of a demand that is ruled on by itself (KPA 104 § 2). */
export interface CzescZadania {
  /** What of the demand it is, in words for the letter. */
  readonly opis: string;
  readonly kwota: string | null;
  readonly cel: string | null;
  readonly od: PlainDate | null;
  readonly do: PlainDate | null;
  /** What of the demand is left for another decision. */
  readonly reszta?: string;
}

const PRZEPIS = 'art. 104 § 2 KPA';

/**
 * What of the demand is left after the part: the sum less the part's sum, the time after the part's time. At least one of them must part the demand,
 * or it has a purpose of its own. Errors: 422 `DECYZJA.PART`.
 */
export function resztaZadania(calosc: Pick<Zadanie, 'kwota' | 'od' | 'do'> & Partial<Pick<Zadanie, 'cel'>>, czesc: CzescZadania, opisReszty: string): CzescZadania {
  const kwota = restOf(calosc.kwota, czesc.kwota);
  const od = czesc.do === null || (calosc.do !== null && czesc.do >= calosc.do) ? calosc.od : addDays(czesc.do, 1);
  const parted = kwota !== calosc.kwota || od !== calosc.od || (czesc.cel !== null && czesc.cel !== (calosc.cel ?? null));
  if (!parted) throw fault('Wskaż, czego dotyczy część: kwoty niższej od żądanej, okresu krótszego od żądanego albo jednego z celów.', 'kwota');
  return { opis: opisReszty, kwota, cel: calosc.cel ?? null, od, do: calosc.do };
}

function restOf(asked: string | null, part: string | null): string | null {
  if (part === null || asked === null) return asked;
  const rest = Money.parse(asked).minus(Money.parse(part));
  if (Money.parse(part).isZero || rest.isNegative || rest.isZero) throw fault('Kwota części musi być większa od zera i mniejsza od żądanej.', 'kwota');
  return rest.toString();
}

function fault(message: string, name: string): DomainError {
  return new DomainError('DECYZJA.PART', message, { field: `czesc.${name}`, provision: PRZEPIS });
}
