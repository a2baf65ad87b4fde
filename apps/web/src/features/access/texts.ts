import { defineTexts } from '../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    account: {
      title: 'Moje konto',
      login: 'Login',
      position: 'Stanowisko',
      centre: 'Ośrodek',
      roles: 'Moje role dzisiaj',
      role: 'Rola',
      unit: 'Komórka',
      how: 'Tytuł',
      own: 'własna',
      standingFor: (name: string) => `zastępstwo: ${name}`,
      noRoles: 'Nie masz dziś żadnej roli. Zwróć się do administratora.',
      password: 'Zmiana hasła',
      present: 'Obecne hasło',
      next: 'Nowe hasło',
      repeat: 'Powtórz nowe hasło',
      nextHint: 'Co najmniej 12 znaków.',
      change: 'Zmień hasło',
      changed: 'Hasło zmienione. Zaloguj się nowym hasłem.',
      different: 'Hasła się różnią.',
      tooShort: 'Hasło musi mieć co najmniej 12 znaków.',
      needed: 'Podaj obecne hasło.',
      show: 'Pokaż hasło',
    },
  },
});
