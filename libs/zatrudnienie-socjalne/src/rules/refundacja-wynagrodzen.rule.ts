import { Fraction, plainDate, type PlainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, due, ODMOWA, percentFact, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import {
  FaktyPomocPrawnaSpoldzielniSocjalnej, FaktyRefundacjaPracInterwencyjnych, FaktyRefundacjaRobotPublicznych, FaktyRefundacjaZatrudnieniaWspieranego,
} from './zatrudnienie-wspierane.facts.js';

const ETAPY = 'zatrudnienie_socjalne.zatrudnienie_wspierane';
const UST_2 = 'art. 16 ust. 2 ustawy o zatrudnieniu socjalnym';
const UST_4 = 'art. 16 ust. 4 ustawy o zatrudnieniu socjalnym';
const INTERWENCYJNE = 'ustawa z 20.03.2025 o rynku pracy i służbach zatrudnienia, rozdział „Zatrudnienie subsydiowane”';
const ROBOTY = 'art. 57 ustawy o promocji zatrudnienia i instytucjach rynku pracy';
const W_OKRESIE: ConditionDefinition = { kod: 'PO_OKRESIE_REFUNDACJI', nazwa: 'miesiąc mieści się w okresie refundacji', przepis: UST_2, odmowa: 'Okres refundacji się skończył.' };
const DO_KONCA_ETAPU: StepDefinition = { kod: 'wspierane.do_konca_etapu', nazwa: 'miesiąc nie późniejszy niż koniec etapu', przepis: UST_2 };
const KONIEC_ETAPU: StepDefinition = { kod: 'wspierane.koniec_etapu', nazwa: 'miesiące do końca etapu', przepis: UST_2, jednostka: 'miesiące' };

const krok = (kod: string, nazwa: string, przepis: string, prosto?: string): StepDefinition => ({ kod, nazwa, przepis, prosto });

/** A wage up to a ceiling, with the employer's social insurance on that part. */
function calculateZeSkladkami(c: Calculus, wynagrodzenie: string, pulap: Quantity, skladki: string, przepis: string): Outcome {
  const czesc = c.min(krok('refundacja.czesc_wynagrodzenia', 'refundowana część wynagrodzenia', przepis), amountFact(c, 'wypłacone wynagrodzenie', wynagrodzenie), pulap);
  const odCzesci = c.product(krok('refundacja.skladki', 'składki od refundowanej części', przepis), czesc, percentFact(c, 'stopa składek pracodawcy', skladki));
  const razem = c.sum(krok('refundacja.razem', 'refundacja ze składkami', przepis, 'Refundacja ze składkami'), [czesc, odCzesci]);
  const kwota_max = c.round(krok('refundacja.zaokraglona', 'refundacja zaokrąglona do grosza', przepis), razem);
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max };
}

/** Agreements run under the law of the day they were signed; until 2022 the share of the benefit fell in three stages. */
function calculateWspierane(c: Calculus, fakty: FaktyRefundacjaZatrudnieniaWspieranego): Outcome {
  const udzial = findUdzial(c, fakty);
  if (!c.holds(W_OKRESIE, udzial !== null)) return ODMOWA;
  const pulap = c.product(krok('wspierane.pulap', 'część zasiłku dla bezrobotnych', UST_2), c.param('rynek_pracy.zasilek.pierwsze_90_dni'), udzial!);
  return calculateZeSkladkami(c, fakty.wynagrodzenie, pulap, fakty.skladki, UST_2);
}

function findUdzial(c: Calculus, { dzien_umowy, miesiac_zatrudnienia }: FaktyRefundacjaZatrudnieniaWspieranego): Quantity | null {
  const miesiac = countFact(c, 'miesiąc zatrudnienia', miesiac_zatrudnienia);
  let koniec = c.fact('początek zatrudnienia', Fraction.ZERO, null, 'miesiące');
  for (const etap of ['etap_1', 'etap_2', 'etap_3']) {
    const dlugosc = c.findParam(`${ETAPY}.${etap}.miesiace`, dzien_umowy as PlainDate);
    if (dlugosc === null) return null;
    koniec = c.sum(KONIEC_ETAPU, [koniec, dlugosc]);
    if (c.isAtMost(DO_KONCA_ETAPU, miesiac, koniec)) return c.param(`${ETAPY}.${etap}.procent`, dzien_umowy as PlainDate);
  }
  return null;
}

function calculatePomocPrawna(c: Calculus, fakty: FaktyPomocPrawnaSpoldzielniSocjalnej): Outcome {
  const czesc = c.product(krok('spoldzielnia.czesc', 'część udokumentowanych kosztów', UST_4), amountFact(c, 'koszty', fakty.koszty), c.param('zatrudnienie_socjalne.spoldzielnia.pomoc_prawna_procent'));
  const pulap = c.min(krok('spoldzielnia.pulap', 'nie więcej niż przeciętne wynagrodzenie', UST_4, 'Najwyższe dofinansowanie'), czesc, amountFact(c, 'przeciętne wynagrodzenie', fakty.przecietne_wynagrodzenie));
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max: c.round(krok('spoldzielnia.zaokraglone', 'dofinansowanie zaokrąglone do grosza', UST_4), pulap) };
}

function calculateInterwencyjne(c: Calculus, fakty: FaktyRefundacjaPracInterwencyjnych): Outcome {
  const uzgodniona = c.min(krok('interwencyjne.uzgodniona', 'kwota uzgodniona, nie wyższa niż minimalne wynagrodzenie', INTERWENCYJNE), amountFact(c, 'kwota uzgodniona', fakty.kwota_uzgodniona), amountFact(c, 'minimalne wynagrodzenie', fakty.minimalne_wynagrodzenie));
  const kwota = c.min(krok('interwencyjne.kwota', 'nie więcej niż poniesione koszty', INTERWENCYJNE, 'Refundacja za miesiąc'), uzgodniona, amountFact(c, 'poniesione koszty', fakty.koszty));
  return due(c.round(krok('interwencyjne.zaokraglona', 'refundacja w groszach', INTERWENCYJNE), kwota));
}

function calculateRoboty(c: Calculus, fakty: FaktyRefundacjaRobotPublicznych): Outcome {
  const pulap = c.product(krok('roboty.pulap', 'część przeciętnego wynagrodzenia', ROBOTY), amountFact(c, 'przeciętne wynagrodzenie', fakty.przecietne_wynagrodzenie), c.param('roboty_publiczne.refundacja_max_procent'));
  return calculateZeSkladkami(c, fakty.wynagrodzenie, pulap, fakty.skladki, ROBOTY);
}

const WSPOLNE = { naleznosc: 'rozliczenie', wersja_faktow: 1, evidence: [], budzet: [], na_dzien_przykladu: plainDate('2026-03-31') } as const;

/** Ceiling of the monthly refund to an employer of a former participant (art. 16 ust. 2). */
export const refundacjaZatrudnieniaWspieranego = defineSwiadczenie<FaktyRefundacjaZatrudnieniaWspieranego>({
  ...WSPOLNE,
  kod: 'refundacja-zatrudnienia-wspieranego', nazwa: 'refundacja wynagrodzenia w zatrudnieniu wspieranym', przepis: UST_2, rodzaj: 'uznaniowe', wyplata: 'okresowe',
  facts: FaktyRefundacjaZatrudnieniaWspieranego,
  przyklad: { dzien_umowy: '2026-01-15', miesiac_zatrudnienia: 2, wynagrodzenie: '4806.00', skladki: '17.93' },
  wersje: [{ od: plainDate('2017-06-01'), do: null, calculate: calculateWspierane }],
});

/** Ceiling of help with legal and advisory costs of a joint social co-operative (art. 16 ust. 4). */
export const pomocPrawnaSpoldzielniSocjalnej = defineSwiadczenie<FaktyPomocPrawnaSpoldzielniSocjalnej>({
  ...WSPOLNE,
  kod: 'pomoc-prawna-spoldzielni-socjalnej', nazwa: 'dofinansowanie pomocy prawnej dla spółdzielni socjalnej', przepis: UST_4, rodzaj: 'uznaniowe', wyplata: 'jednorazowe',
  facts: FaktyPomocPrawnaSpoldzielniSocjalnej,
  przyklad: { koszty: '5000.00', przecietne_wynagrodzenie: '9000.00' },
  wersje: [{ od: plainDate('2007-07-14'), do: null, calculate: calculatePomocPrawna }],
});

/** Monthly refund of prace interwencyjne under the act of 2025. */
export const refundacjaPracInterwencyjnych = defineSwiadczenie<FaktyRefundacjaPracInterwencyjnych>({
  ...WSPOLNE,
  kod: 'refundacja-prac-interwencyjnych', nazwa: 'refundacja prac interwencyjnych', przepis: INTERWENCYJNE, rodzaj: 'obligatoryjne', wyplata: 'okresowe',
  facts: FaktyRefundacjaPracInterwencyjnych,
  przyklad: { koszty: '5667.00', kwota_uzgodniona: '4000.00', minimalne_wynagrodzenie: '4806.00' },
  wersje: [{ od: plainDate('2025-06-01'), do: null, calculate: calculateInterwencyjne }],
});

/** Ceiling of the monthly refund of roboty publiczne under the act of 2004. */
export const refundacjaRobotPublicznych = defineSwiadczenie<FaktyRefundacjaRobotPublicznych>({
  ...WSPOLNE,
  kod: 'refundacja-robot-publicznych', nazwa: 'refundacja robót publicznych', przepis: ROBOTY, rodzaj: 'uznaniowe', wyplata: 'okresowe',
  facts: FaktyRefundacjaRobotPublicznych,
  przyklad: { wynagrodzenie: '4300.00', przecietne_wynagrodzenie: '8000.00', skladki: '17.93' },
  na_dzien_przykladu: plainDate('2025-05-31'),
  wersje: [{ od: plainDate('2004-06-01'), do: plainDate('2025-05-31'), calculate: calculateRoboty }],
});
