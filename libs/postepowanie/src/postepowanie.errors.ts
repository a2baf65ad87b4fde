import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

/** An act that the procedure does not allow in the present state. */
export function transitionIllegal(czynnosc: string, stan: string, provision: string): DomainError {
  return new DomainError('POSTEPOWANIE.TRANSITION_ILLEGAL', `Czynność „${czynnosc}” nie jest dopuszczalna w stanie „${stan}”.`, {
    status: 409,
    provision,
  });
}

/** An act whose condition is not met yet. */
export function conditionNotMet(czynnosc: string, brak: string, provision: string): DomainError {
  return new DomainError('POSTEPOWANIE.CONDITION_NOT_MET', `Czynność „${czynnosc}” jest jeszcze niedopuszczalna: ${brak}.`, { status: 409, provision });
}

export function forbidden(): DomainError {
  return new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności w tej jednostce.', { status: 403 });
}

/** The body names what the asker does not see or what there is not: both answers are one. */
export function unknownReference(kod: 'APPLICATION_UNKNOWN' | 'REPORT_UNKNOWN' | 'DOCUMENT_UNKNOWN', czego: string, field: string): DomainError {
  return new DomainError(`POSTEPOWANIE.${kod}`, `Nie ma takiego ${czego}.`, { field, status: 422 });
}

export function dateInFuture(field: string): DomainError {
  return new DomainError('POSTEPOWANIE.DATE_IN_FUTURE', 'Data nie może być z przyszłości.', { field });
}

registerConstraint('wniosek_kompletnosc', {
  code: 'POSTEPOWANIE.COMPLETENESS_BEFORE_FILING',
  message: 'Dzień skompletowania dokumentów nie może być wcześniejszy niż dzień wpływu wniosku.',
  field: 'data_kompletnosci',
  status: 422,
  provision: 'art. 106 ust. 3 ustawy o pomocy społecznej',
});
registerConstraint('zgloszenie_numer', {
  code: 'POSTEPOWANIE.REPORT_NUMBER_USED',
  message: 'Zgłoszenie o tym numerze zewnętrznym zostało już przyjęte.',
  field: 'numer_zewnetrzny',
});
registerConstraint('upowaznienie_numer', {
  code: 'POSTEPOWANIE.AUTHORISATION_NUMBER_USED',
  message: 'Upoważnienie o tym numerze już istnieje.',
  field: 'numer',
});
registerConstraint('upowaznienie_okres', {
  code: 'POSTEPOWANIE.AUTHORISATION_PERIOD',
  message: 'Ostatni dzień upoważnienia nie może być wcześniejszy niż pierwszy.',
  field: 'do',
  status: 422,
});
registerConstraint('sprawa_znak', { code: 'POSTEPOWANIE.NUMBER_TAKEN', message: 'Ten znak sprawy jest już nadany. Spróbuj ponownie.' });
for (const name of ['zgloszenie_komorka', 'upowaznienie_komorka', 'kontakt_komorka']) {
  registerConstraint(name, { code: 'POSTEPOWANIE.UNIT_UNKNOWN', message: 'Nie ma takiej jednostki.', field: 'komorka_id', status: 422 });
}
registerConstraint('upowaznienie_osoba', { code: 'POSTEPOWANIE.USER_UNKNOWN', message: 'Nie ma takiego użytkownika.', field: 'uzytkownik_id', status: 422 });
registerConstraint('kontakt_skierowano', { code: 'POSTEPOWANIE.UNIT_UNKNOWN', message: 'Nie ma takiej jednostki.', field: 'skierowano_komorka_id', status: 422 });
registerConstraint('kontakt_wniosek', { code: 'POSTEPOWANIE.APPLICATION_UNKNOWN', message: 'Nie ma takiego wniosku.', field: 'wniosek_id', status: 422 });
registerConstraint('kontakt_zgloszenie', { code: 'POSTEPOWANIE.REPORT_UNKNOWN', message: 'Nie ma takiego zgłoszenia.', field: 'zgloszenie_id', status: 422 });
registerConstraint('wniosek_skladajacy', { code: 'POSTEPOWANIE.FILER_UNKNOWN', message: 'Nie ma takiej osoby.', field: 'zlozenie.skladajacy_id', status: 422 });
registerConstraint('powiazanie_jedno', { code: 'POSTEPOWANIE.CASES_JOINED', message: 'Ta sprawa jest już połączona z inną.', field: 'sprawa_id' });
