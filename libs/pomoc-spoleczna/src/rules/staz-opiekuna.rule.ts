import { addDays, addMonths, ageOn, Fraction, type PlainDate } from '@ostoja/kernel';
import { countFact, FACT_LIMITS, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition } from '@ostoja/law';
import type { FaktySkladkaOpiekuna } from './skladka-opiekuna.facts.js';

const PREFIX = 'pomoc_spoleczna.skladka_opiekun';
const UST_4 = 'art. 42 ust. 4 ustawy o pomocy społecznej';
const UST_6 = 'art. 42 ust. 6 ustawy o pomocy społecznej';
const TRZECIA: StepDefinition = { kod: 'skladka.nieskladkowe_najwyzej', nazwa: 'okresy nieskładkowe liczą się najwyżej do', przepis: UST_6, jednostka: 'miesiące' };
const NIESKLADKOWE: StepDefinition = { kod: 'skladka.nieskladkowe', nazwa: 'uwzględnione okresy nieskładkowe', przepis: UST_6, jednostka: 'miesiące' };
const STAZ: StepDefinition = { kod: 'skladka.staz', nazwa: 'okres ubezpieczenia', przepis: UST_6, jednostka: 'miesiące' };
const W_MIESIACACH: StepDefinition = { kod: 'skladka.lata_w_miesiacach', nazwa: 'wymagany okres w miesiącach', przepis: UST_4, jednostka: 'miesiące' };
const PELNY: ConditionDefinition = {
  kod: 'PELNY_STAZ', nazwa: 'okres ubezpieczenia krótszy niż pełny', przepis: 'art. 42 ust. 5 pkt 2 ustawy o pomocy społecznej', jednostka: 'miesiące', odmowa: 'W dniu wniosku opiekun ma już pełny okres ubezpieczenia.',
};
const WIEK: StepDefinition = { kod: 'skladka.wiek', nazwa: 'opiekun osiągnął wiek, w którym wymaga się stażu', przepis: 'art. 42 ust. 5 pkt 1 ustawy o pomocy społecznej', jednostka: 'lata' };
const KROTKI: ConditionDefinition = {
  kod: 'KROTKI_STAZ_PO_50', nazwa: 'wymagany najkrótszy okres ubezpieczenia', przepis: 'art. 42 ust. 5 pkt 1 ustawy o pomocy społecznej', jednostka: 'miesiące',
  odmowa: 'W dniu wniosku opiekun ukończył wiek, od którego składki nie opłaca się przy krótkim okresie ubezpieczenia.',
};
const BRAKUJE: StepDefinition = { kod: 'skladka.brakuje', nazwa: 'brakujące miesiące do pełnego okresu', przepis: UST_4, jednostka: 'miesiące', prosto: 'Miesiące, które brakują do pełnego okresu ubezpieczenia' };
const BEZ_NIESKLADKOWYCH: StepDefinition = { kod: 'skladka.potrzebne_skladkowe', nazwa: 'potrzebne okresy składkowe', przepis: `${UST_4}, ${UST_6}`, jednostka: 'miesiące' };

/** Insurance periods of the carer on the day of the application. */
interface Staz {
  readonly skladkowe: Quantity;
  readonly nieskladkowe: Quantity;
  readonly dzielnik: Quantity;
  readonly pelny: Quantity;
}

/** The insured period allows the contribution; then the last day up to which it is needed. Null when it does not allow it. */
export function findKoniecSkladki(c: Calculus, fakty: FaktySkladkaOpiekuna, wniosek: PlainDate): PlainDate | null {
  const dane = readStaz(c, fakty);
  const uwzglednione = c.min(NIESKLADKOWE, dane.nieskladkowe, c.quotient(TRZECIA, dane.skladkowe, dane.dzielnik));
  const staz = c.sum(STAZ, [dane.skladkowe, uwzglednione]);
  const wiek = countFact(c, 'wiek w dniu wniosku', ageOn(fakty.data_urodzenia as PlainDate, wniosek), 'lata');
  const odWieku = c.isAtLeast(WIEK, wiek, c.param(`${PREFIX}.wiek_wykluczenia`));
  const dosc = !odWieku || c.isAtLeast(KROTKI, staz, toMonths(c, `${PREFIX}.wiek_wykluczenia.min_staz`));
  const niepelny = c.isLess(PELNY, staz, dane.pelny);
  return dosc && niepelny ? addDays(addMonths(c.day, monthsMissing(c, dane)), -1) : null;
}

function readStaz(c: Calculus, { skladkowe, nieskladkowe, plec }: FaktySkladkaOpiekuna): Staz {
  return {
    skladkowe: countFact(c, 'okresy składkowe', skladkowe, 'miesiące'),
    nieskladkowe: countFact(c, 'okresy nieskładkowe', nieskladkowe, 'miesiące'),
    dzielnik: c.param(`${PREFIX}.nieskladkowe.dzielnik`),
    pelny: toMonths(c, `${PREFIX}.maks_staz.${plec === 'K' ? 'kobieta' : 'mezczyzna'}`),
  };
}

function toMonths(c: Calculus, id: string): Quantity {
  return c.product(W_MIESIACACH, c.param(id), countFact(c, 'miesiące w roku', FACT_LIMITS.miesiace_w_roku));
}

/**
 * Each contributory month also lets a further share of the others count, so with `s` contributory and `n` other months the whole is
 * `min(s + n, s + s/d)`; it is full when `s` reaches both `full − n` and `full · d / (d + 1)`.
 */
function monthsMissing(c: Calculus, { skladkowe, nieskladkowe, dzielnik, pelny }: Staz): number {
  const jeden = countFact(c, 'jeden', 1);
  const przyPelnejCzesci = c.quotient(BEZ_NIESKLADKOWYCH, c.product(BEZ_NIESKLADKOWYCH, pelny, dzielnik), c.sum({ ...BEZ_NIESKLADKOWYCH, jednostka: 'liczba' }, [dzielnik, jeden]));
  const potrzebne = c.max(BEZ_NIESKLADKOWYCH, c.difference(BEZ_NIESKLADKOWYCH, pelny, [nieskladkowe]), przyPelnejCzesci);
  return ceil(c.difference(BRAKUJE, potrzebne, [skladkowe]).value);
}

function ceil(value: Fraction): number {
  const { numerator, denominator } = value;
  return Number((numerator + denominator - 1n) / denominator);
}
