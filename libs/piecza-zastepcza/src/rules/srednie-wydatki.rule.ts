import { Fraction, plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktySrednichWydatkow } from './rozliczenia.facts.js';
import { faultyFact } from './wspolne.facts.js';
import { kwotaFaktu, przedZaokragleniem, uwr } from './wspolne.rule.js';

const UST_1 = uwr('art. 196 ust. 1');
const UST_6 = uwr('art. 196 ust. 6');
const POWIEKSZONE: StepDefinition = { kod: 'srednie.powiekszone', nazwa: 'wydatki powiększone o prognozowany wzrost cen', przepis: UST_1 };
const NA_DZIEN: StepDefinition = { kod: 'srednie.na_dzien', nazwa: 'wydatki na dziecko i dzień', przepis: UST_6 };
const DNI_MIESIACA: StepDefinition = { kod: 'srednie.dni_miesiaca', nazwa: 'średnia liczba dni miesięcy działania', przepis: UST_6, jednostka: 'dni' };
const KWOTA: StepDefinition = { kod: 'srednie.kwota', nazwa: 'średnie miesięczne wydatki na dziecko', przepis: uwr('art. 196'), prosto: 'Średnie miesięczne wydatki na dziecko' };

type Fakty = FaktySrednichWydatkow;
type Obliczenie = (c: Calculus, fakty: Fakty) => Quantity;

/** A fact that this kind of facility needs. */
function wymagany<T>(wartosc: T | undefined, pole: keyof Fakty): T {
  if (wartosc === undefined) throw faultyFact('BRAK_DANYCH_WYDATKOW', 'Podaj daną, której wymaga ten rodzaj placówki.', pole, uwr('art. 196'));
  return wartosc;
}

function readPowiekszone(c: Calculus, fakty: Fakty): Quantity {
  const wskaznik = c.fact('prognozowany wskaźnik cen', Fraction.parse(wymagany(fakty.wskaznik, 'wskaznik')), null, 'wskaźnik');
  return c.product(POWIEKSZONE, kwotaFaktu(c, 'wydatki poprzedniego roku', wymagany(fakty.wydatki, 'wydatki')), wskaznik);
}

const CALY_ROK: Obliczenie = (c, fakty) =>
  c.quotient(przedZaokragleniem(KWOTA), readPowiekszone(c, fakty), countFact(c, 'suma dzieci w miesiącach', wymagany(fakty.suma_dzieci_w_miesiacach, 'suma_dzieci_w_miesiacach'), 'osoby'));

const CZESC_ROKU: Obliczenie = (c, fakty) => {
  const naDzien = c.quotient(NA_DZIEN, readPowiekszone(c, fakty), countFact(c, 'suma dzieci w dniach', wymagany(fakty.suma_dzieci_w_dniach, 'suma_dzieci_w_dniach'), 'osoby'));
  const dni = countFact(c, 'dni w miesiącach działania', wymagany(fakty.dni_dzialania, 'dni_dzialania'), 'dni');
  return c.product(przedZaokragleniem(KWOTA), naDzien, c.quotient(DNI_MIESIACA, dni, countFact(c, 'miesiące działania', wymagany(fakty.miesiace_dzialania, 'miesiace_dzialania'), 'miesiące')));
};

/** The voivodeship's average, or the national one where the voivodeship has no facility of the type (ust. 5). */
const NOWA: Obliczenie = (c, fakty) =>
  fakty.srednia_wojewodzka === undefined
    ? kwotaFaktu(c, 'średnia krajowa', wymagany(fakty.srednia_krajowa, 'srednia_krajowa'))
    : kwotaFaktu(c, 'średnia wojewódzka', fakty.srednia_wojewodzka);

/** The ways of counting came into the act one after another. */
function wersja(obliczenia: Partial<Record<Fakty['placowka'], Obliczenie>>) {
  return (c: Calculus, fakty: Fakty): Outcome => {
    const obliczenie = obliczenia[fakty.placowka];
    if (obliczenie === undefined) throw faultyFact('SPOSOB_JESZCZE_NIE_OBOWIAZYWAL', 'W tym dniu ustawa nie znała jeszcze takiego sposobu obliczenia.', 'placowka', uwr('art. 196 ust. 5-6'));
    return due(c.round(KWOTA, obliczenie(c, fakty)));
  };
}

/** The average monthly expenditure on a child in a facility, which the starosta announces (art. 196). */
export const srednieWydatki = defineSwiadczenie<Fakty>({
  kod: 'srednie-miesieczne-wydatki-na-dziecko-w-placowce',
  nazwa: 'średnie miesięczne wydatki na utrzymanie dziecka w placówce',
  przepis: uwr('art. 196'),
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  naleznosc: 'rozliczenie',
  facts: FaktySrednichWydatkow,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { placowka: 'caly_rok', wydatki: '1400000.00', wskaznik: '1.036', suma_dzieci_w_miesiacach: 160 },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [
    { od: plainDate('2012-01-01'), do: plainDate('2014-09-18'), calculate: wersja({ caly_rok: CALY_ROK }) },
    { od: plainDate('2014-09-19'), do: plainDate('2014-12-31'), calculate: wersja({ caly_rok: CALY_ROK, nowa: NOWA }) },
    { od: plainDate('2015-01-01'), do: null, calculate: wersja({ caly_rok: CALY_ROK, nowa: NOWA, czesc_roku: CZESC_ROKU }) },
  ],
});
