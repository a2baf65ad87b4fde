import { defineTexts } from '../texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    choose: 'Wybierz…',
    notSaid: 'nie podano',
    yes: 'tak',
    no: 'nie',
    add: 'Dodaj',
    remove: 'Usuń',
    more: (count: number) => `Więcej danych (${count})`,
    itemOf: (label: string, number: number) => `${label} – ${number}`,
    linesHint: 'Każda pozycja w osobnym wierszu.',
    codesHint: 'Wpisz kody oddzielone przecinkami.',
    full: 'Lista jest pełna.',
    required: 'To pole jest wymagane.',
  },
});
