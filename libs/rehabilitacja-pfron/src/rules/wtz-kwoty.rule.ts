import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { USTAWA, WARSZTATY } from './przepisy.js';
import { FaktyKwartaluSrodkowWtz, FaktyTreninguEkonomicznego, FaktyUtworzeniaWtz, FaktyZwrotuWyposazeniaWtz } from './wtz.facts.js';
import { inner, remainder, uznaniowe, yesNoFact } from './wspolne.rule.js';

const ART_68C = `art. 68c ust. 1 pkt 2 ${USTAWA}`;
const PAR_12 = `§ 12 ${WARSZTATY}`;
const UTWORZENIE: StepDefinition = { kod: 'wtz_utworzenie.kwota_max', nazwa: 'najwyższe dofinansowanie utworzenia warsztatu', przepis: ART_68C, prosto: 'Najwyższe dofinansowanie utworzenia' };
const TRENING: StepDefinition = { kod: 'wtz_trening.kwota_max', nazwa: 'najwyższa kwota treningu ekonomicznego', przepis: PAR_12, prosto: 'Najwyższa kwota do dyspozycji uczestnika' };

const PAR_20 = `§ 20 ust. 2-3 ${WARSZTATY}`;
const INFORMACJA: ConditionDefinition = { kod: 'INFORMACJA_NIEPRZYJETA', nazwa: 'informacja kwartalna przyjęta', przepis: PAR_20, odmowa: 'Środki na kwartał przekazuje się po przyjęciu informacji o wydatkach.' };
const KWARTAL: StepDefinition = { kod: 'wtz_kwartal.kwota', nazwa: 'środki na kwartał pomniejszone o odsetki', przepis: PAR_20, prosto: 'Środki do przekazania na kwartał' };
const LIT_A = `§ 5 ust. 3 pkt 4 lit. a ${WARSZTATY}`;
const WYPOSAZENIE: StepDefinition = { kod: 'wtz_wyposazenie.kwota', nazwa: 'wartość wyposażenia po odjęciu amortyzacji', przepis: LIT_A, prosto: 'Kwota do zwrotu' };

function calculateKwartal(c: Calculus, { srodki_na_kwartal, odsetki_bankowe, informacja_przyjeta }: FaktyKwartaluSrodkowWtz): Outcome {
  if (!c.holds(INFORMACJA, informacja_przyjeta, [yesNoFact(c, 'informacja przyjęta', informacja_przyjeta)])) return ODMOWA;
  const kwota = remainder(c, inner(KWARTAL), amountFact(c, 'środki na kwartał', srodki_na_kwartal), [amountFact(c, 'odsetki bankowe', odsetki_bankowe)]);
  return { spelnia_warunki: true, kwota: c.round(KWARTAL, kwota), kwota_min: null, kwota_max: null };
}

function calculateWyposazenie(c: Calculus, { wartosc, amortyzacja }: FaktyZwrotuWyposazeniaWtz): Outcome {
  const kwota = remainder(c, inner(WYPOSAZENIE), amountFact(c, 'wartość wyposażenia', wartosc), [amountFact(c, 'amortyzacja', amortyzacja)]);
  return { spelnia_warunki: true, kwota: c.round(WYPOSAZENIE, kwota), kwota_min: null, kwota_max: null };
}

function calculateUtworzenie(c: Calculus, { koszty, kwota_proponowana }: FaktyUtworzeniaWtz): Outcome {
  const pulap = c.product(inner(UTWORZENIE), amountFact(c, 'koszty utworzenia', koszty), c.param('rehabilitacja.wtz.tworzenie_max_procent'));
  return uznaniowe(c, UTWORZENIE, pulap, kwota_proponowana, ART_68C);
}

function calculateTrening(c: Calculus, { kwota_proponowana }: FaktyTreninguEkonomicznego): Outcome {
  const pulap = c.product(inner(TRENING), c.param('rehabilitacja.minimalne_wynagrodzenie'), c.param('rehabilitacja.wtz.trening_ekonomiczny'));
  return uznaniowe(c, TRENING, pulap, kwota_proponowana, PAR_12);
}

/** PFRON money for the creation of a workshop: at most 70% of the costs. */
export const dofinansowanieUtworzeniaWtz = defineSwiadczenie<FaktyUtworzeniaWtz>({
  kod: 'dofinansowanie-utworzenia-wtz',
  nazwa: 'dofinansowanie utworzenia warsztatu terapii zajęciowej',
  przepis: ART_68C,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyUtworzeniaWtz,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-utworzenia-wtz'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2005-01-01'), do: null, calculate: calculateUtworzenie }],
});

/** Monthly money at the disposal of a participant in economic training: at most 20% of the minimum wage. */
export const treningEkonomicznyWtz = defineSwiadczenie<FaktyTreninguEkonomicznego>({
  kod: 'trening-ekonomiczny-wtz',
  nazwa: 'środki na trening ekonomiczny uczestnika warsztatu',
  przepis: PAR_12,
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyTreninguEkonomicznego,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['trening-ekonomiczny-wtz'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate: calculateTrening }],
});

/** Money handed over for a quarter: the planned amount less the bank interest shown. */
export const srodkiNaKwartalWtz = defineSwiadczenie<FaktyKwartaluSrodkowWtz>({
  kod: 'srodki-na-kwartal-wtz',
  nazwa: 'środki PFRON dla warsztatu na kwartał',
  przepis: PAR_20,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  naleznosc: 'rozliczenie',
  facts: FaktyKwartaluSrodkowWtz,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['srodki-na-kwartal-wtz'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2021-12-10'), do: null, calculate: calculateKwartal }],
});

/** What the operator returns for equipment when the workshop closes or the agreement ends for its fault. */
export const zwrotWyposazeniaWtz = defineSwiadczenie<FaktyZwrotuWyposazeniaWtz>({
  kod: 'zwrot-wyposazenia-wtz',
  nazwa: 'zwrot równowartości wyposażenia warsztatu',
  przepis: LIT_A,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'oplata',
  facts: FaktyZwrotuWyposazeniaWtz,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['zwrot-wyposazenia-wtz'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2021-12-10'), do: null, calculate: calculateWyposazenie }],
});
