import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

const SAME_PERSON = { code: 'PRAWO.SAME_PERSON', message: 'Wartość musi zwolnić inna osoba niż ta, która ją wczytała.', status: 403 };
const STATE = { code: 'PRAWO.STATE', message: 'Ta wartość jest już rozpatrzona i nie można jej zmienić. Poprawkę wczytaj jako nową wartość za ten sam okres.', status: 409 };

/** Whoever loaded a value does not release it. */
export const samePerson = (): DomainError => new DomainError(SAME_PERSON.code, SAME_PERSON.message, SAME_PERSON);

/** The value no longer waits: what was released or rejected stays as it is. */
export const wrongState = (): DomainError => new DomainError(STATE.code, STATE.message, STATE);

/** No definition of the kind has the code. */
export const unknownDefinition = (what: string): DomainError => new DomainError('PRAWO.UNKNOWN', `Nie ma takiego kodu ${what}.`, { status: 404 });

registerConstraint('wartosc_parametru_druga_osoba', SAME_PERSON);
registerConstraint('wartosc_parametru_przejscie', STATE);
registerConstraint('wartosc_parametru_okres', { code: 'PRAWO.PERIOD_INVALID', message: 'Ostatni dzień nie może być wcześniejszy niż pierwszy.', field: 'do', status: 422 });
registerConstraint('wartosc_parametru_jednostka', {
  code: 'PRAWO.UNIT_INVALID', message: 'Wczytano już wartość tego parametru w innej jednostce miary. Użyj tej samej albo odrzuć tamtą wartość.', field: 'jednostka_miary', status: 422,
});
registerConstraint('wartosc_parametru_czeka', {
  code: 'PRAWO.PARAMETER_PENDING', message: 'Na część tych dni czeka już inna wczytana wartość tego parametru. Najpierw ją zwolnij albo odrzuć.', field: 'od',
});
