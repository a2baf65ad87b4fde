import { Fraction, Money, plainDate, type PlainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, due, isFact, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyDotacjaCisOrganizacji, FaktyDotacjaCisSamorzadu, FaktyDotacjaStartowaCis } from './cis-rozliczenia.facts.js';

const USTAWA = 'ustawy o zatrudnieniu socjalnym';
const UST_4 = `art. 10 ust. 4 ${USTAWA}`;
const UST_5 = `art. 10 ust. 5 ${USTAWA}`;
const UST_3 = `art. 8 ust. 3 ${USTAWA}`;
/** The day of the consolidated text in which the grants were read. */
const OD = plainDate('2022-09-22');

const OSOBY = (przepis: string): StepDefinition => ({ kod: 'dotacja_cis.osoby', nazwa: 'uczestnicy i pracownicy razem', przepis, jednostka: 'osoby' });
const ILOCZYN = (przepis: string): StepDefinition => ({ kod: 'dotacja_cis.iloczyn', nazwa: 'stawka na osobę pomnożona przez liczbę osób', przepis });
const KOSZTY: StepDefinition = { kod: 'dotacja_cis.koszty_netto', nazwa: 'koszty działalności pomniejszone o przychód z działalności CIS', przepis: UST_4 };
const NIE_WIECEJ: StepDefinition = { kod: 'dotacja_cis.nie_wiecej', nazwa: 'dotacja nie wyższa niż koszty po odjęciu przychodu', przepis: UST_4 };
const PO_PRZYCHODZIE: StepDefinition = { kod: 'dotacja_cis.po_przychodzie', nazwa: 'koszty reintegracji pomniejszone o przychód', przepis: UST_5 };
const FORMA: ConditionDefinition = { kod: 'JEDNOSTKA_BUDZETOWA', nazwa: 'CIS nie jest jednostką budżetową', przepis: `art. 10 ust. 1a ${USTAWA}`, odmowa: 'CIS w formie jednostki budżetowej nie otrzymuje tej dotacji.' };
const STAWKA: StepDefinition = { kod: 'dotacja_cis.stawka_startowa', nazwa: 'część zasiłku dla bezrobotnych na jedną osobę', przepis: UST_3 };
const PIERWSZE_MIESIACE: ConditionDefinition = { kod: 'PO_PIERWSZYCH_MIESIACACH', nazwa: 'miesiąc mieści się w okresie dotacji', przepis: `art. 8 ust. 1 ${USTAWA}`, odmowa: 'Dotacja na działalność obejmuje tylko pierwsze miesiące działalności CIS.' };

/** Not below zero, to the grosz. */
function roundDotacja(c: Calculus, kwota: Quantity, przepis: string): Money {
  const nieMniej = c.max({ kod: 'dotacja_cis.nie_mniej', nazwa: 'dotacja nie niższa niż zero', przepis }, kwota, c.fact('zero', Fraction.ZERO));
  return c.round({ kod: 'dotacja_cis.kwota', nazwa: 'dotacja zaokrąglona do grosza', przepis, prosto: 'Dotacja' }, nieMniej);
}

function sumOsoby(c: Calculus, { uczestnicy, pracownicy }: { uczestnicy: number; pracownicy: number }, przepis: string): Quantity {
  return c.sum(OSOBY(przepis), [countFact(c, 'uczestnicy', uczestnicy, 'osoby'), countFact(c, 'pracownicy', pracownicy, 'osoby')]);
}

function calculateOrganizacji(c: Calculus, fakty: FaktyDotacjaCisOrganizacji): Outcome {
  const iloczyn = c.product(ILOCZYN(UST_4), amountFact(c, 'stawka z uchwały rady', fakty.stawka), sumOsoby(c, fakty, UST_4));
  const koszty = c.difference(KOSZTY, amountFact(c, 'koszty działalności', fakty.koszty), [amountFact(c, 'przychód z działalności CIS', fakty.przychod)]);
  return due(roundDotacja(c, c.min(NIE_WIECEJ, iloczyn, koszty), UST_4));
}

function calculateSamorzadu(c: Calculus, fakty: FaktyDotacjaCisSamorzadu): Outcome {
  if (!isFact(c, FORMA, fakty.forma === 'zaklad_budzetowy')) return ODMOWA;
  const koszty = c.product(ILOCZYN(UST_5), amountFact(c, 'koszt reintegracji na uczestnika', fakty.koszt_na_uczestnika), sumOsoby(c, fakty, UST_5));
  return due(roundDotacja(c, c.difference(PO_PRZYCHODZIE, koszty, [amountFact(c, 'przychód z działalności CIS', fakty.przychod)]), UST_5));
}

function calculateStartowa(c: Calculus, fakty: FaktyDotacjaStartowaCis): Outcome {
  const miesiac = countFact(c, 'miesiąc działalności', fakty.miesiac_dzialalnosci);
  if (!c.isAtMost(PIERWSZE_MIESIACE, miesiac, c.param('zatrudnienie_socjalne.cis.dotacja_startowa_miesiace'))) return ODMOWA;
  const zasilek = c.param('rynek_pracy.zasilek.pierwsze_90_dni', fakty.dzien_porozumienia as PlainDate);
  const stawka = c.product(STAWKA, zasilek, c.param('zatrudnienie_socjalne.cis.dotacja_startowa_procent'));
  return due(roundDotacja(c, c.product(ILOCZYN(UST_3), stawka, sumOsoby(c, fakty, UST_3)), UST_3));
}

const WSPOLNE = { wyplata: 'okresowe', naleznosc: 'rozliczenie', wersja_faktow: 1, evidence: [], budzet: [], na_dzien_przykladu: plainDate('2026-03-31') } as const;

/** Monthly grant of the gmina for a centre of an organisation. */
export const dotacjaCisOrganizacji = defineSwiadczenie<FaktyDotacjaCisOrganizacji>({
  ...WSPOLNE,
  kod: 'dotacja-cis-organizacji', nazwa: 'dotacja gminy dla CIS organizacji pozarządowej', przepis: UST_4, rodzaj: 'obligatoryjne', facts: FaktyDotacjaCisOrganizacji,
  przyklad: { stawka: '450.00', uczestnicy: 20, pracownicy: 5, koszty: '14000.00', przychod: '2000.00' },
  wersje: [{ od: OD, do: null, calculate: calculateOrganizacji }],
});

/** Yearly grant for a centre of a local government. */
export const dotacjaCisSamorzadu = defineSwiadczenie<FaktyDotacjaCisSamorzadu>({
  ...WSPOLNE,
  kod: 'dotacja-cis-samorzadu', nazwa: 'dotacja dla CIS jednostki samorządu terytorialnego', przepis: UST_5, rodzaj: 'obligatoryjne', facts: FaktyDotacjaCisSamorzadu,
  przyklad: { forma: 'zaklad_budzetowy', koszt_na_uczestnika: '9000.00', uczestnicy: 20, pracownicy: 5, przychod: '25000.00' },
  wersje: [{ od: OD, do: null, calculate: calculateSamorzadu }],
});

/** One monthly part of the grant of the voivodeship for the first months of a centre. */
export const dotacjaStartowaCis = defineSwiadczenie<FaktyDotacjaStartowaCis>({
  ...WSPOLNE,
  kod: 'dotacja-startowa-cis', nazwa: 'dotacja województwa na pierwsze miesiące działalności CIS', przepis: `art. 8 ust. 1, 3 i 5 ${USTAWA}`, rodzaj: 'uznaniowe', facts: FaktyDotacjaStartowaCis,
  przyklad: { dzien_porozumienia: '2026-02-10', miesiac_dzialalnosci: 1, uczestnicy: 20, pracownicy: 4 },
  wersje: [{ od: OD, do: null, calculate: calculateStartowa }],
});
