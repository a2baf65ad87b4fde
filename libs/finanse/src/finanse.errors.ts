import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

const FOUR_EYES = { code: 'FINANSE.FOUR_EYES', message: 'Korektę rozstrzyga inna osoba niż ta, która ją zgłosiła.', status: 403 };

/** Whoever wishes a correction does not decide it. */
export const fourEyes = (): DomainError => new DomainError(FOUR_EYES.code, FOUR_EYES.message, FOUR_EYES);

const CORRECTION_STATE = { code: 'FINANSE.CORRECTION_STATE', message: 'Ta korekta jest już rozstrzygnięta. Odśwież ją.', status: 409 };

/** The correction was decided already. */
export const wrongCorrectionState = (): DomainError => new DomainError(CORRECTION_STATE.code, CORRECTION_STATE.message, CORRECTION_STATE);

registerConstraint('korekta_cztery_oczy', FOUR_EYES);
registerConstraint('korekta_stan', CORRECTION_STATE);
registerConstraint('korekta_operacji', { code: 'FINANSE.ALREADY_CORRECTED', message: 'Ta operacja ma już korektę.', status: 409 });
registerConstraint('operacja_storno', { code: 'FINANSE.ALREADY_CORRECTED', message: 'Ta operacja ma już korektę.', status: 409 });
registerConstraint('operacja_zamkniety_miesiac', { code: 'FINANSE.MONTH_CLOSED', message: 'Ten miesiąc jest zamknięty i nie przyjmuje zapisów.', status: 409, provision: 'art. 12 ust. 4 i 5 ustawy o rachunkowości' });
registerConstraint('zamkniecie_miesiac', { code: 'FINANSE.MONTH_CLOSED', message: 'Ten miesiąc jest już zamknięty.', status: 409 });
registerConstraint('zamkniecie_kolejnosc', { code: 'FINANSE.MONTH_BLOCKED', message: 'Najpierw zamknij wcześniejsze miesiące.', status: 409 });
registerConstraint('eksport_zamkniety', { code: 'FINANSE.MONTH_OPEN', message: 'Plik księgi powstaje dopiero z zamkniętego miesiąca.', status: 409 });
