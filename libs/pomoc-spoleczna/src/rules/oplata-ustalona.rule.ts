import { Money } from '@ostoja/kernel';
import { faultyFact } from './faulty-fact.js';

/** The fee that the referring body agreed with the person, which may be nothing; null when it was not given. Errors: it is over the act's maximum. */
export function readOplataUstalona(oplata: string | undefined, max: Money | null, przepis: string): Money | null {
  if (oplata === undefined) return null;
  const ustalona = Money.parse(oplata);
  if (max && ustalona.compare(max) > 0) throw faultyFact('OPLATA_PONAD_GRANICE', `Opłata nie może być wyższa niż ${max.format()}.`, 'oplata_ustalona', przepis);
  return ustalona;
}
