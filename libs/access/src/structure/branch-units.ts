import { DEMO_ADDRESS, type Unit } from './unit.js';

const TEATRALNE = 'os. Teatralne 24, Kraków';
const MAZOWIECKA = 'ul. Mazowiecka 4-6, Kraków';

const BRANCHES: readonly { numer: number; adres: string; ownInformation: boolean }[] = [
  { numer: 1, adres: TEATRALNE, ownInformation: false },
  { numer: 2, adres: DEMO_ADDRESS, ownInformation: true },
  { numer: 3, adres: DEMO_ADDRESS, ownInformation: true },
  { numer: 4, adres: DEMO_ADDRESS, ownInformation: true },
  { numer: 5, adres: DEMO_ADDRESS, ownInformation: true },
  { numer: 6, adres: MAZOWIECKA, ownInformation: false },
  { numer: 7, adres: MAZOWIECKA, ownInformation: false },
  { numer: 8, adres: DEMO_ADDRESS, ownInformation: true },
  { numer: 9, adres: TEATRALNE, ownInformation: false },
];

function toUnits({ numer, adres, ownInformation }: (typeof BRANCHES)[number]): Unit[] {
  const filia = `filia-${numer}`;
  const team = (suffix: string, symbol: string, nazwa: string): Unit => ({
    kod: `${filia}-${suffix}`,
    nadrzedna: filia,
    rodzaj: 'zespol',
    nazwa: `${nazwa}, Filia ${numer}`,
    symbol: `F${numer}-${symbol}`,
    adres,
  });
  return [
    { kod: filia, nadrzedna: 'pion-srodowiskowy', rodzaj: 'filia', nazwa: `Filia ${numer}`, symbol: `F${numer}`, adres },
    team('swiadczenia', 'ZdsS', 'Zespół ds. Usług i Świadczeń'),
    team('praca-socjalna', 'ZdsPS', 'Zespół ds. Pracy Socjalnej'),
    ...(ownInformation ? [team('informacja', 'ZI', 'Zespół Informacji i Obsługi')] : []),
  ];
}

/** The nine branches with their teams, and the two departments that inform for the branches without a team of their own. */
export const BRANCH_UNITS: readonly Unit[] = [
  ...BRANCHES.flatMap(toUnits),
  {
    kod: 'dzial-informacji-1',
    nadrzedna: 'pion-srodowiskowy',
    rodzaj: 'dzial',
    nazwa: 'Dział Informacji i Obsługi (Filie 1 i 9, Dział Pomocy Bezdomnym)',
    symbol: 'DIO1',
    adres: TEATRALNE,
    obsluguje: ['filia-1', 'filia-9', 'dzial-bezdomnych'],
  },
  {
    kod: 'dzial-informacji-2',
    nadrzedna: 'pion-srodowiskowy',
    rodzaj: 'dzial',
    nazwa: 'Dział Informacji i Obsługi (Filie 6 i 7)',
    symbol: 'DIO2',
    adres: MAZOWIECKA,
    obsluguje: ['filia-6', 'filia-7'],
  },
];
