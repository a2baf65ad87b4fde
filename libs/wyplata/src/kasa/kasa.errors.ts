import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

const DAY_CLOSED = { code: 'WYPLATA.DESK_DAY_CLOSED', message: 'Ten dzień w kasie jest już zamknięty raportem kasowym.', status: 409 };

/** A cash report closes the day. */
export const deskDayClosed = (): DomainError => new DomainError(DAY_CLOSED.code, DAY_CLOSED.message, DAY_CLOSED);

registerConstraint('kasa_dzien_zamkniety', DAY_CLOSED);
registerConstraint('raport_kasowy_dzien', DAY_CLOSED);
registerConstraint('lista_odbioru_zamknieta', { code: 'WYPLATA.COLLECTION_CLOSED', message: 'Lista odbioru jest już zamknięta.', status: 409 });
registerConstraint('operacja_kasowa_pozycja', { code: 'WYPLATA.HANDED_OUT', message: 'Tę wypłatę już odebrano.', status: 409 });
registerConstraint('upowaznienie_odbioru_cztery_oczy', { code: 'WYPLATA.SAME_PERSON', message: 'Upoważnienie sprawdza inna osoba niż ta, która je zapisała.', status: 403 });
registerConstraint('upowaznienie_odbioru_okres', { code: 'WYPLATA.PAYEE_OVERLAP', message: 'W tym czasie ten tytuł ma już innego odbiorcę. Najpierw odwołaj tamto upoważnienie.', field: 'od' });
registerConstraint('upowaznienie_odbioru_do', { code: 'WYPLATA.PERIOD_INVALID', message: 'Ostatni dzień nie może być wcześniejszy niż pierwszy.', field: 'do', status: 422 });
registerConstraint('upowaznienie_odbioru_dokument', { code: 'WYPLATA.DOCUMENT_UNKNOWN', message: 'Nie ma takiego dokumentu.', field: 'dokument_id', status: 422 });
registerConstraint('zmiana_kanalu_dokument', { code: 'WYPLATA.DOCUMENT_UNKNOWN', message: 'Nie ma takiego dokumentu.', field: 'dokument_id', status: 422 });
