import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

const UPS_50 = 'art. 50 ust. 5 ustawy o pomocy społecznej';

/** Everything about orders, monthly accounts and insurance that a person can be told. */
export const notOrdered = () => new DomainError('POMOC_SPOLECZNA.NOT_ORDERED', 'Tego świadczenia nie zleca się usługodawcy.', { field: 'przyznanie_id' });
export const grantOver = () => new DomainError('POMOC_SPOLECZNA.GRANT_OVER', 'To świadczenie jest już zakończone.', { status: 409 });
export const grantHeld = () => new DomainError('POMOC_SPOLECZNA.GRANT_HELD', 'To świadczenie jest wstrzymane. Poczekaj na wznowienie.', { status: 409, provision: 'art. 130 § 2 KPA' });
export const outsideGrant = () => new DomainError('POMOC_SPOLECZNA.ORDER_OUTSIDE_GRANT', 'Zlecenie musi mieścić się w okresie, na który przyznano świadczenie.', { field: 'od', provision: UPS_50 });
export const moreThanGranted = (limit: string) =>
  new DomainError('POMOC_SPOLECZNA.ORDER_ABOVE_GRANT', `Zlecono by więcej, niż przyznano: najwyżej ${limit} w miesiącu we wszystkich zleceniach razem.`, { field: 'ilosc', provision: UPS_50 });
export const noPrice = (dzien: string) => new DomainError('POMOC_SPOLECZNA.PRICE_MISSING', `Usługodawca nie ma ceny tego świadczenia na dzień ${dzien}: uzupełnij cennik z umowy.`, { field: 'uslugodawca_id' });
export const orderOver = () => new DomainError('POMOC_SPOLECZNA.ORDER_OVER', 'Zlecenie jest już zakończone.', { status: 409 });
export const changeDay = () => new DomainError('POMOC_SPOLECZNA.CHANGE_DAY', 'Zmiana musi następować po poprzedniej i w okresie zlecenia.', { field: 'od' });
export const monthAccepted = (miesiac: string) =>
  new DomainError('POMOC_SPOLECZNA.MONTH_ACCEPTED', `Rozliczenie za ${miesiac} jest już przyjęte: zmiana może objąć dopiero następny miesiąc.`, { status: 409 });

export const accountFault = (kod: string, opis: string, field: string) => new DomainError(`POMOC_SPOLECZNA.${kod}`, opis, { field });
export const reportDecided = () => new DomainError('POMOC_SPOLECZNA.REPORT_DECIDED', 'Ta pozycja raportu jest już rozstrzygnięta.', { status: 409 });
export const accountDecided = () => new DomainError('POMOC_SPOLECZNA.ACCOUNT_DECIDED', 'To rozliczenie jest już rozstrzygnięte.', { status: 409 });
export const accountByReporter = () => new DomainError('POMOC_SPOLECZNA.ACCOUNT_BY_REPORTER', 'Rozliczenia nie przyjmuje osoba, która je wprowadziła.', { status: 403 });

const UBEZPIECZENIE = 'art. 66 ust. 1 pkt 26–30 ustawy o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych';
export const noTitle = () => new DomainError('POMOC_SPOLECZNA.NO_INSURANCE_TITLE', 'To świadczenie nie jest tytułem do ubezpieczenia zdrowotnego.', { field: 'przyznanie_id', provision: UBEZPIECZENIE });
export const otherTitle = () => new DomainError('POMOC_SPOLECZNA.OTHER_INSURANCE_TITLE', 'Osoba podlega ubezpieczeniu zdrowotnemu z innego tytułu: ośrodek jej nie zgłasza.', { status: 409, provision: UBEZPIECZENIE });
export const deregistered = () => new DomainError('POMOC_SPOLECZNA.DEREGISTERED', 'Osoba jest już wyrejestrowana z tego tytułu.', { status: 409 });
export const insuranceDay = () => new DomainError('POMOC_SPOLECZNA.INSURANCE_DAY', 'Ostatni dzień tytułu nie może poprzedzać zgłoszenia ani wykraczać poza przyznane świadczenie.', { field: 'do' });

registerConstraint('uslugodawca_nip', { code: 'POMOC_SPOLECZNA.PROVIDER_EXISTS', message: 'Usługodawca o tym numerze NIP już jest w rejestrze.', field: 'nip' });
registerConstraint('cennik_okres', { code: 'POMOC_SPOLECZNA.PRICE_OVERLAPS', message: 'Usługodawca ma już cenę tego świadczenia w tym okresie.', field: 'od' });
registerConstraint('cennik_do', { code: 'POMOC_SPOLECZNA.PRICE_PERIOD', message: 'Koniec okresu nie może być wcześniejszy niż początek.', field: 'do', status: 422 });
registerConstraint('rozliczenie_miesiac', { code: 'POMOC_SPOLECZNA.ACCOUNT_EXISTS', message: 'Ten miesiąc zlecenia jest już rozliczany.', field: 'miesiac' });
registerConstraint('raport_uslug_miesiac', { code: 'POMOC_SPOLECZNA.REPORT_EXISTS', message: 'Raport z tego zlecenia za ten miesiąc już złożono.', field: 'miesiac' });
registerConstraint('uslugodawca_konto_raz', { code: 'POMOC_SPOLECZNA.ACCOUNT_OF_PROVIDER', message: 'To konto działa już za usługodawcę.', field: 'uzytkownik_id' });
registerConstraint('uslugodawca_konto_uzytkownik', { code: 'POMOC_SPOLECZNA.USER_UNKNOWN', message: 'Nie ma takiego konta.', field: 'uzytkownik_id', status: 422 });
registerConstraint('rozliczenie_inna_osoba', { code: 'POMOC_SPOLECZNA.ACCOUNT_BY_REPORTER', message: 'Rozliczenia nie przyjmuje osoba, która je wprowadziła.' });
registerConstraint('ubezpieczenie_przyznanie', { code: 'POMOC_SPOLECZNA.REGISTERED', message: 'Osoba jest już zgłoszona z tego tytułu.', field: 'przyznanie_id' });
registerConstraint('ubezpieczenie_jeden_tytul', { code: 'POMOC_SPOLECZNA.REGISTERED_OTHERWISE', message: 'Ośrodek zgłosił już tę osobę z innego tytułu w tym czasie.', field: 'przyznanie_id' });
