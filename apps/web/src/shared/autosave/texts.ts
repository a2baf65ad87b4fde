import { defineTexts } from '../texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    notYet: 'Zmiany zapisują się same',
    saved: (time: string) => `Zapisano ${time}`,
    waiting: 'Niezapisane zmiany…',
    saving: 'Zapisywanie…',
    unreachable: 'Brak połączenia – to, co wpisujesz, czeka w przeglądarce i zapisze się samo. Nie zamykaj tej karty.',
    refused: 'Nie udało się zapisać. Popraw wskazane pola.',
    retry: 'Spróbuj teraz',
    conflictTitle: 'Ktoś w międzyczasie zmienił ten dokument',
    conflict: 'Twoje zmiany nie są zapisane i niczego nie utracono. Wybierz, która wersja ma zostać.',
    keepMine: 'Zapisz moją wersję',
    takeTheirs: 'Wczytaj wersję z serwera (moje zmiany przepadną)',
    leaveTitle: 'Masz niezapisane zmiany',
    leaveText: 'Jeśli wyjdziesz teraz, ostatnie zmiany przepadną.',
    stay: 'Zostań na stronie',
    leave: 'Wyjdź bez zapisania',
  },
});
