import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

const SAME_PERSON = { code: 'NALEZNOSC.SAME_PERSON', message: 'Tę czynność musi wykonać inna osoba niż ta, która ją przygotowała.', status: 403 };

const PERSON_UNKNOWN = { code: 'NALEZNOSC.PERSON_UNKNOWN', message: 'Nie ma takiej osoby.', field: 'osoba_id', status: 422 };

const TAKEN_BACK = { code: 'NALEZNOSC.TAKEN_BACK', message: 'Ten zapis jest już cofnięty.', status: 409 };

export const takenBack = (): DomainError => new DomainError(TAKEN_BACK.code, TAKEN_BACK.message, TAKEN_BACK);

export const samePerson = (): DomainError => new DomainError(SAME_PERSON.code, SAME_PERSON.message, SAME_PERSON);

/** The claim or decision is at a stage that does not allow the act. */
export const wrongState = (message: string): DomainError => new DomainError('NALEZNOSC.STATE', message, { status: 409 });

export const dayFromFuture = (field: string): DomainError => new DomainError('NALEZNOSC.DAY_FUTURE', 'Ten dzień jeszcze nie nadszedł.', { field });

/** Names that the database gave. */
registerConstraint('naleznosc_jednostka_id_osoba_id_fkey', PERSON_UNKNOWN);
registerConstraint('pouczenie_jednostka_id_osoba_id_fkey', PERSON_UNKNOWN);
registerConstraint('decyzja_naleznosci_cztery_oczy', SAME_PERSON);
registerConstraint('ruch_klucz', { code: 'NALEZNOSC.ENTERED', message: 'To zdarzenie jest już zapisane.' });
registerConstraint('ruch_cofniecie', TAKEN_BACK);
registerConstraint('decyzja_naleznosci_zwrot', { code: 'NALEZNOSC.STATE', message: 'Ta należność ma już decyzję o zwrocie.' });
registerConstraint('decyzja_naleznosci_doreczenie', { code: 'NALEZNOSC.DELIVERY_EARLY', message: 'Doręczenie nie może być wcześniejsze niż wydanie.', field: 'dzien', status: 422 });
registerConstraint('wezwanie_doreczenie', { code: 'NALEZNOSC.DELIVERY_EARLY', message: 'Doręczenie nie może być wcześniejsze niż wydanie.', field: 'dzien', status: 422 });
