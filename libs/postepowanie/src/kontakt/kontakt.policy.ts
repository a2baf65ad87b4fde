import { DomainError, type PlainDate } from '@ostoja/kernel';
import { dateInFuture } from '../postepowanie.errors.js';
import type { PierwszyKontaktRequest } from './kontakt.dto.js';

/** Each result names what came of it, so that the counts of the register can be trusted. Errors: 422. */
export function assertKontakt(kontakt: PierwszyKontaktRequest, dzis: PlainDate): void {
  if (kontakt.dzien > dzis) throw dateInFuture('dzien');
  if (!kontakt.karta_kod && !kontakt.temat) throw missing('temat', 'Wybierz kartę usługi albo napisz, w jakiej sprawie.');
  if (kontakt.wynik === 'skierowanie' && !kontakt.skierowano_komorka_id && !kontakt.skierowano_do) throw missing('skierowano_do', 'Wskaż, dokąd skierowano.');
  if (kontakt.wynik === 'wniosek' && !kontakt.wniosek_id) throw missing('wniosek_id', 'Wskaż wniosek, który z tego wyniknął.');
  if (kontakt.wynik === 'zgloszenie' && !kontakt.zgloszenie_id) throw missing('zgloszenie_id', 'Wskaż zgłoszenie, które z tego wynikło.');
}

function missing(field: string, message: string): DomainError {
  return new DomainError('POSTEPOWANIE.CONTACT_INCOMPLETE', message, { field });
}
