import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';
import './kasa/kasa.errors.js';

const FOUR_EYES = {
  code: 'WYPLATA.FOUR_EYES',
  message: 'Tę czynność musi wykonać inna osoba niż te, które listę przygotowały, poprawiały, sprawdzały lub podpisały.',
  status: 403,
};
const LIST_STATE = { code: 'WYPLATA.LIST_STATE', message: 'Lista wypłat jest już na innym etapie i nie można jej w ten sposób zmienić. Odśwież ją.', status: 409 };

/** One person does one act on a list: prepares (or corrects), checks, approves or signs. */
export const fourEyes = (): DomainError => new DomainError(FOUR_EYES.code, FOUR_EYES.message, FOUR_EYES);

/** The list is past, or not yet at, the stage that the act needs. */
export const wrongListState = (): DomainError => new DomainError(LIST_STATE.code, LIST_STATE.message, LIST_STATE);

/** The list waits for another person's act. */
export const notYourStage = (): DomainError =>
  new DomainError('WYPLATA.NOT_YOUR_STAGE', 'Na tym etapie lista czeka na czynność innej osoby niż Ty.', { status: 403 });

/** Some line is hidden from whoever would check the substance; the answer tells neither which nor how many. */
export const listNotWhole = (): DomainError =>
  new DomainError('WYPLATA.LIST_NOT_WHOLE', 'Nie możesz sprawdzić tej listy pod względem merytorycznym, bo nie wszystko na niej jest dla Ciebie dostępne. Sprawdza ją osoba zastępująca, inny kierownik albo dyrektor.', { status: 403, provision: 'art. 24 KPA' });

registerConstraint('lista_rozdzial_sprawdzenia', FOUR_EYES);
registerConstraint('lista_rozdzial_zatwierdzenia', FOUR_EYES);
registerConstraint('lista_rozdzial_wysylki', FOUR_EYES);
registerConstraint('dzien_wyplaty_okres', { code: 'WYPLATA.PAYDAYS_OVERLAP', message: 'Ta komórka ma już dni wypłat od tego dnia albo późniejszego.', field: 'od' });
registerConstraint('dzien_wyplaty_do', { code: 'WYPLATA.PAYDAYS_OVERLAP', message: 'Ta komórka ma już dni wypłat od tego dnia albo późniejszego.', field: 'od' });
registerConstraint('lista_przejscie', LIST_STATE);
registerConstraint('lista_stan', LIST_STATE);
registerConstraint('pozycja_rata', { code: 'WYPLATA.ALREADY_LISTED', message: 'Ta wypłata jest już na innej liście.' });
registerConstraint('tytul_rachunek', { code: 'WYPLATA.ACCOUNT_INVALID', message: 'Numer rachunku odbiorcy jest niepoprawny.', field: 'rachunek', status: 422 });
registerConstraint('rachunek_platnika_numer', { code: 'WYPLATA.ACCOUNT_INVALID', message: 'Numer rachunku ośrodka jest niepoprawny.', field: 'numer', status: 422 });
registerConstraint('rachunek_platnika_okres', { code: 'WYPLATA.PAYER_OVERLAP', message: 'Na te dni ośrodek ma już wskazany rachunek. Najpierw zakończ poprzedni.', field: 'od' });
registerConstraint('rachunek_platnika_do', { code: 'WYPLATA.PERIOD_INVALID', message: 'Ostatni dzień nie może być wcześniejszy niż pierwszy.', field: 'do', status: 422 });
registerConstraint('lista_komorka', { code: 'WYPLATA.UNIT_UNKNOWN', message: 'Nie ma takiej komórki.', field: 'komorka_id', status: 422 });
const CARD_STATE = { code: 'WYPLATA.CARD_STATE', message: 'Karta jest już w innym stanie i nie można jej w ten sposób zmienić. Odśwież ją.', status: 409 };
registerConstraint('karta_przejscie', CARD_STATE);
registerConstraint('karta_wydanie', CARD_STATE);
registerConstraint('karta_zgon', { code: 'WYPLATA.CARD_HOLDER_DEAD', message: 'Odnotowano zgon tej osoby: karty nie można jej zamówić, wydać ani odblokować.', status: 409 });
registerConstraint('karta_osoba', { code: 'WYPLATA.CARD_TAKEN', message: 'Ta osoba ma już kartę. Zamknij ją albo zamów kartę w jej miejsce.' });
registerConstraint('karta_numer', { code: 'WYPLATA.CARD_NUMBER_TAKEN', message: 'Karta o tym numerze wydawcy jest już w rejestrze.', field: 'numer_wydawcy' });
registerConstraint('karta_zastepuje', CARD_STATE);
registerConstraint('karta_komorka', { code: 'WYPLATA.UNIT_UNKNOWN', message: 'Nie ma takiej komórki.', field: 'komorka_id', status: 422 });
