import { registerConstraint } from '@ostoja/database';

registerConstraint('uzytkownik_login', { code: 'ACCESS.LOGIN_TAKEN', message: 'Ten login jest już zajęty.', field: 'login' });
registerConstraint('komorka_kod', { code: 'ACCESS.UNIT_CODE_TAKEN', message: 'Komórka o tym kodzie już istnieje.', field: 'kod' });
registerConstraint('przydzial_okres', { code: 'ACCESS.PERIOD_REVERSED', message: 'Ostatni dzień nie może być wcześniejszy niż dzień przed pierwszym.', field: 'do', status: 422 });
registerConstraint('zastepstwo_okres', { code: 'ACCESS.PERIOD_REVERSED', message: 'Ostatni dzień nie może być wcześniejszy niż dzień przed pierwszym.', field: 'do', status: 422 });
registerConstraint('zastepstwo_inna_osoba', { code: 'ACCESS.SELF_SUBSTITUTION', message: 'Nikt nie może zastępować samego siebie.', field: 'zastepujacy_id', status: 422 });
registerConstraint('przydzial_uzytkownik_fk', { code: 'ACCESS.UNKNOWN_USER', message: 'Nie ma takiego użytkownika.', field: 'uzytkownik_id', status: 422 });
registerConstraint('przydzial_komorka_fk', { code: 'ACCESS.UNKNOWN_UNIT', message: 'Nie ma takiej komórki.', field: 'komorka_id', status: 422 });
registerConstraint('zastepstwo_zastepowany_fk', { code: 'ACCESS.UNKNOWN_USER', message: 'Nie ma takiego użytkownika.', field: 'zastepowany_id', status: 422 });
registerConstraint('zastepstwo_zastepujacy_fk', { code: 'ACCESS.UNKNOWN_USER', message: 'Nie ma takiego użytkownika.', field: 'zastepujacy_id', status: 422 });
registerConstraint('komorka_nadrzedna_fk', { code: 'ACCESS.UNKNOWN_UNIT', message: 'Nie ma takiej komórki.', field: 'nadrzedna_id', status: 422 });
registerConstraint('obsluga_obslugiwana_fk', { code: 'ACCESS.UNKNOWN_UNIT', message: 'Nie ma takiej komórki.', field: 'obsluguje', status: 422 });
registerConstraint('rejon_okres', { code: 'ACCESS.PERIOD_REVERSED', message: 'Ostatni dzień nie może być wcześniejszy niż dzień przed pierwszym.', field: 'do', status: 422 });
registerConstraint('rejon_komorka', { code: 'ACCESS.UNKNOWN_UNIT', message: 'Nie ma takiej komórki.', field: 'komorka_id', status: 422 });
registerConstraint('dopuszczenie_numer', { code: 'ACCESS.DATA_NUMBER_USED', message: 'Wpis o tym numerze już istnieje.', field: 'numer' });
registerConstraint('dopuszczenie_okres', { code: 'ACCESS.PERIOD_REVERSED', message: 'Ostatni dzień nie może być wcześniejszy niż dzień przed pierwszym.', field: 'do', status: 422 });
registerConstraint('dopuszczenie_osoba', { code: 'ACCESS.UNKNOWN_USER', message: 'Nie ma takiego użytkownika.', field: 'uzytkownik_id', status: 422 });
