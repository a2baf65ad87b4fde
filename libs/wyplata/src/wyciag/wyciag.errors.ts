import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

const SETTLED = { code: 'WYPLATA.PAYMENT_SETTLED', message: 'Ta wypłata jest już rozliczona inną operacją.', status: 409 };

/** Another entry says already what became of the payment. */
export const settled = (): DomainError => new DomainError(SETTLED.code, SETTLED.message, SETTLED);

registerConstraint('rozliczenie_wpisu_pozycja', SETTLED);
registerConstraint('rozliczenie_wpisu_lista', SETTLED);
registerConstraint('zwrot_pozycja', SETTLED);
registerConstraint('wniosek_pozycja_raz', { code: 'WYPLATA.RECALL_ASKED', message: 'O zwrot tej wypłaty bank został już poproszony.', status: 409 });
