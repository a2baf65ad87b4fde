import { DEMO_ADDRESS, type Unit } from './unit.js';

type Short = readonly [kod: string, nadrzedna: string, rodzaj: Unit['rodzaj'], symbol: string, nazwa: string, adres?: string];

/** Departments that serve the whole centre: their roles reach payments of every branch. */
const SERVES_ALL = new Set(['dzial-finansowo-ksiegowy']);

const DIRECTOR: readonly Short[] = [
  ['dyrektor', 'mops', 'stanowisko', 'DYR', 'Dyrektor'],
  ['glowny-ksiegowy', 'mops', 'stanowisko', 'GK', 'Główny Księgowy'],
  ['dzial-personalny', 'mops', 'dzial', 'DP', 'Dział Personalny'],
  ['dzial-finansowo-ksiegowy', 'mops', 'dzial', 'DFK', 'Dział Finansowo-Księgowy'],
  ['sekcja-strategii', 'mops', 'sekcja', 'SSI', 'Sekcja Strategii i Informacji'],
  ['sekcja-kontroli', 'mops', 'sekcja', 'SKW', 'Sekcja Kontroli Wewnętrznej'],
  ['radcowie-prawni', 'mops', 'stanowisko', 'RP', 'Radcowie Prawni'],
  ['inspektor-danych', 'mops', 'stanowisko', 'IOD', 'Stanowisko Inspektora Ochrony Danych'],
  ['rzecznik-przemocy', 'mops', 'stanowisko', 'KRPP', 'Krakowski Rzecznik ds. Przeciwdziałania Przemocy'],
];

const SPECIALISED: readonly Short[] = [
  ['pion-specjalistyczny', 'mops', 'pion', 'ZDS', 'Pion Zastępcy Dyrektora do Spraw Pomocy Specjalistycznej'],
  ['zespol-pieczy', 'pion-specjalistyczny', 'dzial', 'ZPZ', 'Zespół do spraw Rodzinnej Pieczy Zastępczej'],
  ['piecza-zawodowe', 'zespol-pieczy', 'sekcja', 'ZPZ-Z', 'Sekcja ds. rodzin zastępczych zawodowych oraz rodzinnych domów dziecka'],
  ['piecza-spokrewnione', 'zespol-pieczy', 'sekcja', 'ZPZ-S', 'Sekcja ds. rodzin zastępczych spokrewnionych i niezawodowych'],
  ['piecza-informacja', 'zespol-pieczy', 'sekcja', 'ZPZ-I', 'Sekcja ds. Informacji i Obsługi'],
  ['dzial-pomocy-dzieciom', 'pion-specjalistyczny', 'dzial', 'DPDz', 'Dział Pomocy Dzieciom'],
  ['dzial-dps', 'pion-specjalistyczny', 'dzial', 'DPS', 'Dział Domów Pomocy Społecznej i Ośrodków Wsparcia'],
  ['dzial-niepelnosprawnych', 'pion-specjalistyczny', 'dzial', 'DWON', 'Dział Wsparcia Osób Niepełnosprawnych'],
];

const COMMUNITY: readonly Short[] = [
  ['pion-srodowiskowy', 'mops', 'pion', 'ZDŚ', 'Pion Zastępcy Dyrektora do Spraw Pomocy Środowiskowej'],
  ['dzial-koordynacji-filii', 'pion-srodowiskowy', 'dzial', 'DKF', 'Dział Koordynacji Pracy Filii'],
  ['dzial-bezdomnych', 'pion-srodowiskowy', 'dzial', 'DPB', 'Dział Pomocy Bezdomnym', 'os. Teatralne 24, Kraków'],
  ['dzial-bezdomnych-swiadczenia', 'dzial-bezdomnych', 'zespol', 'DPB-ZdsS', 'Zespół ds. Świadczeń', 'os. Teatralne 24, Kraków'],
  ['dzial-bezdomnych-praca-socjalna', 'dzial-bezdomnych', 'zespol', 'DPB-ZdsPSiU', 'Zespół ds. Pracy Socjalnej i Organizacji Usług', 'os. Teatralne 24, Kraków'],
  ['klub-integracji', 'pion-srodowiskowy', 'dzial', 'KIS', 'Klub Integracji Społecznej'],
  ['dzial-rewitalizacji', 'pion-srodowiskowy', 'dzial', 'DRS', 'Dział Rewitalizacji Społecznej'],
  ['sekcja-projektow', 'pion-srodowiskowy', 'sekcja', 'SP', 'Sekcja Projektów'],
  ['dzial-przemocy', 'pion-srodowiskowy', 'dzial', 'DPP', 'Dział do spraw Przeciwdziałania Przemocy Domowej', 'ul. Wodna 2b, Kraków'],
];

const ADMINISTRATION: readonly Short[] = [
  ['pion-administracyjny', 'mops', 'pion', 'ZDA', 'Pion Zastępcy Dyrektora do Spraw Administracyjnych'],
  ['dzial-organizacyjny', 'pion-administracyjny', 'dzial', 'DO', 'Dział Organizacyjny'],
  ['dzial-techniczny', 'pion-administracyjny', 'dzial', 'DT', 'Dział Techniczny'],
  ['sekcja-planowania', 'pion-administracyjny', 'sekcja', 'SPM', 'Sekcja Planowania i Monitoringu'],
  ['dzial-informatyzacji', 'pion-administracyjny', 'dzial', 'DI', 'Dział Informatyzacji'],
  ['sekcja-zamowien', 'pion-administracyjny', 'sekcja', 'SZP', 'Sekcja Zamówień Publicznych'],
];

/** Everything but the branches, by the centre's rules of organisation 86/2025. */
export const CENTRAL_UNITS: readonly Unit[] = [
  { kod: 'mops', nadrzedna: null, rodzaj: 'osrodek', symbol: 'MOPS', nazwa: 'Miejski Ośrodek Pomocy Społecznej w Krakowie', adres: DEMO_ADDRESS },
  ...[...DIRECTOR, ...SPECIALISED, ...COMMUNITY, ...ADMINISTRATION].map(
    ([kod, nadrzedna, rodzaj, symbol, nazwa, adres = DEMO_ADDRESS]): Unit => ({
      kod, nadrzedna, rodzaj, nazwa, symbol, adres, ...(SERVES_ALL.has(kod) && { obsluguje: ['mops'] }),
    }),
  ),
];
