import { defineTexts } from '../../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    title: 'Rachunki i dni wypłat',
    subtitle: 'Z których rachunków ośrodek płaci, w jakim formacie bank przyjmuje pliki i w które dni miesiąca wypłacają komórki.',
    accounts: 'Rachunki ośrodka',
    noAccounts: 'Nie ma jeszcze rachunku, z którego ośrodek płaci.',
    newAccount: 'Dodaj rachunek',
    number: 'Numer rachunku',
    lines: 'Nazwa i adres na przelewie',
    linesHint: 'Najwyżej cztery wiersze po 35 znaków, każdy w osobnym wierszu.',
    profile: 'Format pliku dla banku',
    from: 'Od dnia',
    to: 'Do dnia',
    toHint: 'Puste: bezterminowo.',
    unlimited: 'bezterminowo',
    days: 'Dni wypłat komórek',
    daysText: 'Komórka bez ustalonych dni wypłaca w każdy dzień roboczy. Gdy dzień wypada w dzień wolny, listę płaci się w najbliższym dniu, który bank może dotrzymać.',
    noDays: 'Żadna komórka nie ma ustalonych dni wypłat.',
    setDays: 'Ustal dni wypłat',
    unit: 'Komórka',
    daysField: 'Dni miesiąca',
    daysHint: 'Liczby od 1 do 31 oddzielone przecinkami, np. 5, 15, 25.',
    daysInvalid: 'Podaj dni miesiąca od 1 do 31, oddzielone przecinkami.',
    required: 'To pole jest potrzebne.',
    save: 'Zapisz',
    profiles: {
      'elixir-iso-8859-2': 'Elixir-0, ISO-8859-2', 'elixir-windows-1250': 'Elixir-0, Windows-1250', 'elixir-cp852': 'Elixir-0, CP852', 'elixir-utf-8': 'Elixir-0, UTF-8',
      'elixir-ascii': 'Elixir-0 bez polskich znaków', 'pain-001': 'ISO 20022 pain.001, każdy przelew osobno', 'pain-001-zbiorczo': 'ISO 20022 pain.001, jedno obciążenie za plik',
    },
  },
});
