import { plainDate, type PlainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, due, percentFact, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyRefundacjaPracSpolecznieUzytecznych } from './prace-spolecznie-uzyteczne.facts.js';
import { calculateWyplata, findDzienStarejUstawy, sumGodziny } from './prace-spolecznie-uzyteczne.rule.js';
import { faultyFact } from './wspolne.js';

const PREFIX = 'prace_spolecznie_uzyteczne';
const USTAWA = 'ustawy o promocji zatrudnienia i instytucjach rynku pracy';
const UST_5 = `art. 73a ust. 5 ${USTAWA}`;
const NIE_WYZSZY: ConditionDefinition = {
  kod: 'PROCENT_POWYZEJ_USTAWOWEGO', nazwa: 'procent refundacji nie jest wyższy od ustawowego', przepis: UST_5, odmowa: 'Procent refundacji z porozumienia jest wyższy od ustawowego.',
};
const PODSTAWA: StepDefinition = { kod: 'psu.podstawa_refundacji', nazwa: 'minimalne świadczenie za przepracowane godziny', przepis: UST_5 };
const REFUNDACJA: StepDefinition = { kod: 'psu.refundacja', nazwa: 'refundacja z Funduszu Pracy', przepis: UST_5, prosto: 'Refundacja z Funduszu Pracy' };
const ZAOKRAGLONA: StepDefinition = { kod: 'psu.refundacja_zaokraglona', nazwa: 'refundacja zaokrąglona do grosza', przepis: UST_5 };

function calculateRefundacja(c: Calculus, fakty: FaktyRefundacjaPracSpolecznieUzytecznych): Outcome {
  const dzien = findDzienStarejUstawy(c, fakty.data_porozumienia);
  const wyplata = calculateWyplata(c, fakty);
  const procent = readProcent(c, fakty, dzien);
  if (wyplata === null || procent === null) return due(null);
  const podstawa = dzien === null ? amountFact(c, 'świadczenie według porozumienia', wyplata.toString()) : calculateMinimum(c, fakty, dzien);
  const kwota = c.round(ZAOKRAGLONA, c.product(REFUNDACJA, podstawa, procent));
  const kwoty = [
    { kod: 'refundacja', nazwa: 'refundacja z Funduszu Pracy', kwota, przepis: UST_5 },
    { kod: 'udzial_gminy', nazwa: 'część, którą ponosi gmina', kwota: wyplata.minus(kwota), przepis: UST_5 },
  ];
  return { ...due(kwota), kwoty };
}

/** The refund counts from the minimum rate, never from a higher rate of the gmina. */
function calculateMinimum(c: Calculus, fakty: FaktyRefundacjaPracSpolecznieUzytecznych, dzien: PlainDate): Quantity {
  return c.product(PODSTAWA, sumGodziny(c, fakty), c.param(`${PREFIX}.stawka_godzinowa`, dzien));
}

/** Null where only an agreement under the act of 2025 can say it. Errors: a share above the statutory one. */
function readProcent(c: Calculus, fakty: FaktyRefundacjaPracSpolecznieUzytecznych, dzien: PlainDate | null): Quantity | null {
  const umowiony = fakty.procent === undefined ? null : percentFact(c, 'część refundowana według porozumienia', fakty.procent);
  if (dzien === null) return umowiony;
  const ustawowy = c.param(`${PREFIX}.${fakty.u_opiekuna === true ? 'refundacja_opieka_procent' : 'refundacja_max_procent'}`, dzien);
  if (umowiony !== null && !c.isAtMost(NIE_WYZSZY, umowiony, ustawowy)) throw faultyFact(NIE_WYZSZY.kod, NIE_WYZSZY.odmowa, 'procent', UST_5);
  return umowiony ?? ustawowy;
}

/** What Fundusz Pracy pays back to the gmina for a month (art. 73a ust. 5 and 5b). */
export const refundacjaPracSpolecznieUzytecznych = defineSwiadczenie<FaktyRefundacjaPracSpolecznieUzytecznych>({
  kod: 'refundacja-prac-spolecznie-uzytecznych',
  nazwa: 'refundacja prac społecznie użytecznych',
  przepis: `art. 73a ust. 5–5b ${USTAWA}; od 1.06.2025 ustawa o rynku pracy i służbach zatrudnienia`,
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  naleznosc: 'rozliczenie',
  facts: FaktyRefundacjaPracSpolecznieUzytecznych,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { data_porozumienia: '2025-02-10', tygodnie: [{ godziny: 10 }, { godziny: 10 }, { godziny: 10 }, { godziny: 10 }], procent: '60.00' },
  na_dzien_przykladu: plainDate('2025-05-31'),
  budzet: [],
  wersje: [{ od: plainDate('2005-11-01'), do: null, calculate: calculateRefundacja }],
});
