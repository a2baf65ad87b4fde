import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

/** Everything about contributions that a person can be told. */
export const payerMissing = () =>
  new DomainError('POMOC_SPOLECZNA.CONTRIBUTION_PAYER_MISSING', 'Dział kadr nie wprowadził jeszcze danych płatnika składek i kodów tytułów ubezpieczenia na ten miesiąc.', { status: 409 });
export const monthAhead = () => new DomainError('POMOC_SPOLECZNA.MONTH_AHEAD', 'Tego miesiąca nie można jeszcze rozliczyć.', { field: 'miesiac' });
export const registerUnchanged = () =>
  new DomainError('POMOC_SPOLECZNA.REGISTER_UNCHANGED', 'Od przekazania rejestru nic się nie zmieniło: nie ma czego korygować.', { status: 409, field: 'miesiac' });
export const nothingToPay = () => new DomainError('POMOC_SPOLECZNA.NOTHING_TO_PAY', 'Ten rejestr niczego nie zmienia w rozliczeniu z ZUS.', { status: 409 });
export const alreadyPaid = () => new DomainError('POMOC_SPOLECZNA.CONTRIBUTIONS_PAID', 'Zapłata składek z tego rejestru jest już odnotowana.', { status: 409 });
export const paidAhead = () => new DomainError('POMOC_SPOLECZNA.DAY_IN_FUTURE', 'Dzień nie może być przyszły.', { field: 'dzien' });

registerConstraint('platnik_skladek_od', { code: 'POMOC_SPOLECZNA.CONTRIBUTION_PAYER_EXISTS', message: 'Dane płatnika obowiązujące od tego dnia już są. Podaj inny dzień.', field: 'od' });
registerConstraint('rejestr_skladek_numer', { code: 'POMOC_SPOLECZNA.REGISTER_PASSED', message: 'Ktoś właśnie przekazał rejestr za ten miesiąc. Wczytaj go ponownie.', field: 'miesiac' });
