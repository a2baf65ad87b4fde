import { defineTexts } from '../texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    scan: 'Skan dokumentu (jeśli jest)',
    chooseFile: 'Wybierz plik',
    removeFile: 'Usuń wybrany plik',
    scanCase: 'Do akt sprawy',
    openScan: 'Otwórz skan',
  },
});
