import { daysBetween, Fraction, plainDate, type Money, type PlainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { USTAWA } from './przepisy.js';
import { FaktyDoplatyPfron, FaktyZwrotuPfron } from './srodki.facts.js';
import { faultyFact, roundedTo } from './wspolne.rule.js';

const ART_49E = `art. 49e ${USTAWA}`;
const ART_56 = 'art. 56 § 1 Ordynacji podatkowej';
const PAR_2 = '§ 2 rozporządzenia z 22.08.2005 w sprawie naliczania odsetek za zwłokę';
const ROCZNE: StepDefinition = { kod: 'odsetki.za_rok', nazwa: 'odsetki za cały rok przy tej stawce', przepis: ART_56 };
const DZIENNE: StepDefinition = { kod: 'odsetki.za_dzien', nazwa: 'odsetki za jeden dzień', przepis: PAR_2 };
const OKRES: StepDefinition = { kod: 'odsetki.okres', nazwa: 'odsetki za okres jednej stawki', przepis: PAR_2 };
const SUMA: StepDefinition = { kod: 'odsetki.suma', nazwa: 'odsetki za wszystkie okresy', przepis: PAR_2 };
const PROG: StepDefinition = { kod: 'odsetki.prog', nazwa: 'trzykrotność opłaty za polecenie listu', przepis: `art. 49e ust. 4a ${USTAWA}` };
const DROBNE: StepDefinition = { kod: 'odsetki.drobne', nazwa: 'odsetki nie przekraczają trzykrotności opłaty za polecenie', przepis: `art. 49e ust. 4a ${USTAWA}` };
const PELNE: StepDefinition = { kod: 'odsetki.pelne_zlote', nazwa: 'odsetki w pełnych złotych', przepis: 'art. 63 § 1 Ordynacji podatkowej' };
const ODSETKI: StepDefinition = { kod: 'odsetki', nazwa: 'odsetki', przepis: ART_49E, prosto: 'Odsetki jak od zaległości podatkowych' };
const BRAK: StepDefinition = { kod: 'odsetki.brak', nazwa: 'odsetek nie nalicza się', przepis: ART_49E };
const GLOWNA: StepDefinition = { kod: 'zwrot.kwota', nazwa: 'należność główna', przepis: ART_49E };

/** Ust. 4a frees only the interest of ust. 1, that on a return, when it is small. */
function calculateZwrot(c: Calculus, { kwota, dzien_otrzymania, dzien_zwrotu, przyczyna_niezalezna }: FaktyZwrotuPfron): Outcome {
  if (przyczyna_niezalezna) return toOutcome(c, kwota, bezWiny(c));
  const suma = calculateSuma(c, kwota, dzien_otrzymania, dzien_zwrotu, 'dzien_zwrotu');
  const prog = c.product(PROG, c.param('rehabilitacja.zwrot.oplata_za_polecenie'), c.param('rehabilitacja.zwrot.odsetki_prog_krotnosc'));
  return toOutcome(c, kwota, c.isAtMost(DROBNE, suma, prog) ? c.chosen(BRAK, Fraction.ZERO, [suma]) : wPelnychZlotych(c, suma));
}

function calculateDoplata(c: Calculus, { kwota, dzien_naleznosci, dzien_zaplaty, przyczyna_niezalezna }: FaktyDoplatyPfron): Outcome {
  return toOutcome(c, kwota, przyczyna_niezalezna ? bezWiny(c) : wPelnychZlotych(c, calculateSuma(c, kwota, dzien_naleznosci, dzien_zaplaty, 'dzien_zaplaty')));
}

/** Ust. 4: no interest when the ground did not depend on the one who has to pay. */
const bezWiny = (c: Calculus): Quantity => c.chosen(BRAK, Fraction.ZERO, [c.factText('przyczyna niezależna od zobowiązanego', 'tak')]);

const wPelnychZlotych = (c: Calculus, suma: Quantity): Quantity => roundedTo(c, PELNE, suma, c.param('rehabilitacja.odsetki.zaokraglenie_do'));

function toOutcome(c: Calculus, kwota: string, dokladneOdsetki: Quantity): Outcome {
  const glowna = c.round(GLOWNA, amountFact(c, 'kwota', kwota));
  const odsetki: Money = c.round(ODSETKI, dokladneOdsetki);
  return {
    spelnia_warunki: true, kwota: glowna.plus(odsetki), kwota_min: null, kwota_max: null,
    kwoty: [{ kod: 'kwota', nazwa: 'należność główna', kwota: glowna, przepis: ART_49E }, { kod: 'odsetki', nazwa: 'odsetki', kwota: odsetki, przepis: ART_49E }],
  };
}

/** Interest as on tax arrears, exact, both the first and the last day counted. Errors: the last day is before the first. */
function calculateSuma(c: Calculus, kwota: string, od: string, doDnia: string, pole: string): Quantity {
  if (doDnia < od) throw faultyFact('DNI_ODSETEK_ODWROCONE', 'Dzień zapłaty nie może być wcześniejszy niż dzień, od którego liczy się odsetki.', pole, ART_49E);
  return c.sum(SUMA, calculateOkresy(c, amountFact(c, 'kwota', kwota), plainDate(od), plainDate(doDnia)));
}

/** One part for each rate: amount x days x rate / 365, exact. */
function calculateOkresy(c: Calculus, kwota: Quantity, od: PlainDate, doDnia: PlainDate): Quantity[] {
  return c.periods('rehabilitacja.odsetki.stawka_za_zwloke', od, doDnia).map(({ wartosc: stawka, od: pierwszy, do: ostatni }) => {
    const dni = countFact(c, `dni od ${pierwszy} do ${ostatni}`, daysBetween(pierwszy, ostatni) + 1, 'dni');
    const zaDzien = c.quotient(DZIENNE, c.product(ROCZNE, kwota, stawka), c.param('rehabilitacja.odsetki.dni_w_roku', pierwszy));
    return c.product(OKRES, zaDzien, dni);
  });
}

/** Money to be returned to the Fund with interest from the day it was received. */
export const zwrotSrodkowPfron = defineSwiadczenie<FaktyZwrotuPfron>({
  kod: 'zwrot-srodkow-pfron',
  nazwa: 'zwrot środków PFRON z odsetkami',
  przepis: ART_49E,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'oplata',
  facts: FaktyZwrotuPfron,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['zwrot-srodkow-pfron'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2024-01-12'), do: null, calculate: calculateZwrot }],
});

/** Money that was paid too low, paid out with the same interest. */
export const doplataSrodkowPfron = defineSwiadczenie<FaktyDoplatyPfron>({
  kod: 'doplata-srodkow-pfron',
  nazwa: 'wypłata zaniżonych środków PFRON z odsetkami',
  przepis: `art. 49e ust. 3 ${USTAWA}`,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  facts: FaktyDoplatyPfron,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['doplata-srodkow-pfron'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2024-01-12'), do: null, calculate: calculateDoplata }],
});
