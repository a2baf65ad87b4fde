import { defineTexts } from '../texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    hint: 'Nazwisko i imię albo PESEL',
    choose: 'Wybierz',
    change: 'Zmień',
    none: 'Nikogo nie znaleziono. Zarejestruj osobę, jeśli jej jeszcze nie ma.',
    newPerson: 'Nowa osoba',
    born: 'ur.',
    results: 'Znalezione osoby',
  },
});
