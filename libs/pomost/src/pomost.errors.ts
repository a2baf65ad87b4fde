import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

registerConstraint('pomost_osoba_osoba', { code: 'POMOST.PERSON_KEYED', message: 'Ta osoba ma już w Ostoi inny identyfikator POMOST.', field: 'pomost_id' });
registerConstraint('pomost_osoba_pomost', { code: 'POMOST.KEY_USED', message: 'Ten identyfikator POMOST wskazuje już inną osobę.', field: 'pomost_id' });
registerConstraint('pomost_wyplata_miesiac', { code: 'POMOST.MONTH_PAID', message: 'Ten miesiąc decyzji ma już wypłatę o innym identyfikatorze.', field: 'miesiac' });
registerConstraint('tytul_prowadzi_ostoja', {
  code: 'POMOST.LED_BY_POMOST', message: 'Tę sprawę prowadzi i wypłaca POMOST. Przejmij ją, zanim przekażesz świadczenie do wypłaty w Ostoi.',
});

/** A fault of a line of an imported file. */
export function lineFault(pole: string, message: string): DomainError {
  return new DomainError('POMOST.LINE', message, { field: pole });
}
