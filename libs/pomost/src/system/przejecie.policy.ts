import { DomainError, monthOf, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { SystemProwadzacy } from '@ostoja/postepowanie';

/** What a move of a case is judged by. */
export interface StanPrzejecia {
  readonly system: SystemProwadzacy;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly ostatni_wyplacony: PlainMonth | null;
}

/**
 * A case moves to the other system, from this month or a later one of the decision, and never over a month that POMOST has paid:
 * no month is paid twice. Errors: `POMOST.SAME_SYSTEM` (409), `POMOST.MONTH` (422).
 */
export function assertPrzejecie(stan: StanPrzejecia, system: SystemProwadzacy, odMiesiaca: PlainMonth, obecny: PlainMonth): void {
  if (stan.system === system) throw new DomainError('POMOST.SAME_SYSTEM', `Tę sprawę już prowadzi ${system}.`, { status: 409, field: 'system' });
  if (odMiesiaca < obecny) throw month('Miesiąc już minął. Wybierz bieżący albo późniejszy.');
  if (stan.do !== null && odMiesiaca > monthOf(stan.do)) throw month('Decyzja kończy się przed tym miesiącem.');
  if (system === 'Ostoja' && stan.ostatni_wyplacony !== null && odMiesiaca <= stan.ostatni_wyplacony) {
    throw month(`POMOST wypłacił już miesiąc ${stan.ostatni_wyplacony}. Wybierz późniejszy.`);
  }
}

function month(message: string): DomainError {
  return new DomainError('POMOST.MONTH', message, { field: 'od_miesiaca' });
}
