import { DomainError, Money } from '@ostoja/kernel';
import type { Sprawa } from '../sprawa/sprawa.entity.js';

type Laczona = Pick<Sprawa, 'id' | 'osobaId' | 'komorkaId' | 'kragId' | 'swiadczenieKod' | 'zamknieta'>;

/**
 * Cases may be run as one proceeding when they come from the same facts and law, are for the same authority and are of different
 * parties (KPA 62). Facts are for the official to judge; the rest is checked. Errors: 422 or 409 with the provision.
 */
export function assertPolaczenie(glowna: Laczona, inna: Laczona): void {
  const faults: [boolean, string][] = [
    [glowna.id === inna.id, 'Sprawy nie łączy się z nią samą.'],
    [glowna.swiadczenieKod !== inna.swiadczenieKod, 'Łączy się sprawy o tej samej podstawie prawnej: te dotyczą różnych świadczeń.'],
    [glowna.komorkaId !== inna.komorkaId || glowna.kragId !== inna.kragId, 'Łączy się sprawy prowadzone przez tę samą jednostkę.'],
    [glowna.id !== inna.id && glowna.osobaId === inna.osobaId, 'Jedno postępowanie dotyczy wtedy więcej niż jednej strony, a to są sprawy tej samej osoby.'],
  ];
  const fault = faults.find(([wrong]) => wrong);
  if (fault) throw new DomainError('POSTEPOWANIE.CASES_NOT_JOINABLE', fault[1], { field: 'sprawa_id', provision: 'art. 62 KPA' });
  if (glowna.zamknieta || inna.zamknieta) throw new DomainError('POSTEPOWANIE.CASE_CLOSED', 'Łączy się tylko sprawy w toku.', { status: 409, provision: 'art. 62 KPA' });
}

/** What is left of a demanded sum after a part is split off; null where no sum was named. Errors: 422 `POSTEPOWANIE.SPLIT_AMOUNT`. */
export function pozostaloscZadania(zadana: string | null, wydzielana: string | null): string | null {
  if (zadana === null || wydzielana === null) return zadana;
  const rest = Money.parse(zadana).minus(Money.parse(wydzielana));
  if (rest.isNegative || rest.isZero || Money.parse(wydzielana).isZero) {
    throw new DomainError('POSTEPOWANIE.SPLIT_AMOUNT', 'Wydzielana kwota musi być większa od zera i mniejsza od żądanej.', { field: 'kwota' });
  }
  return rest.toString();
}
