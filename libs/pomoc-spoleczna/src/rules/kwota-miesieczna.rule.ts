import { daysBetween, daysInMonth, Fraction, firstDay, lastDay, monthOf, type Money, type PlainDate } from '@ostoja/kernel';
import { amountFact, round, type Calculus, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import type { Gospodarstwo } from './gospodarstwo.rule.js';
import type { FaktySwiadczeniaMiesiecznego } from './wspolne.facts.js';

const UST_3 = 'art. 106 ust. 3 ustawy o pomocy społecznej';
const UST_3A = 'art. 106 ust. 3a i 3b ustawy o pomocy społecznej';
const DZIENNIE: StepDefinition = { kod: 'kwota.dziennie', nazwa: 'kwota za dzień', przepis: UST_3 };
const ZA_CZESC: StepDefinition = { kod: 'kwota.za_czesc_miesiaca', nazwa: 'kwota za część miesiąca', przepis: UST_3, prosto: 'Kwota za część miesiąca' };
const ZAOKRAGLONA: StepDefinition = { kod: 'kwota.zaokraglona', nazwa: 'kwota zaokrąglona do grosza, od połowy w górę', przepis: UST_3 };
const ZMIANA: StepDefinition = { kod: 'tolerancja.zmiana', nazwa: 'kwota zmiany dochodu', przepis: UST_3A };
const PROG: StepDefinition = { kod: 'tolerancja.prog', nazwa: 'dopuszczalna zmiana dochodu', przepis: UST_3A };
const W_TOLERANCJI: StepDefinition = { kod: 'tolerancja.spelniona', nazwa: 'zmiana dochodu nie przekracza dopuszczalnej', przepis: UST_3A };
const BEZ_ZMIAN: StepDefinition = { kod: 'tolerancja.kwota', nazwa: 'dotychczasowa kwota świadczenia', przepis: UST_3A, prosto: 'Dotychczasowa kwota, bez zmian' };

/**
 * The amount of the running decision when only income changed, and by no more than the share of the criterion that the act allows; else null.
 * A change of the number of persons, of the criterion or of another value that the amount rests on is not such a change: art. 106 ust. 5 ups
 * names a change of the law beside that of income.
 * @param prawo ids of the parameters, besides the criterion, that the act makes the amount from
 */
export function findKwotaBezZmian(c: Calculus, fakty: FaktySwiadczeniaMiesiecznego, gospodarstwo: Gospodarstwo, prawo: readonly string[]): Quantity | null {
  const biezaca = fakty.biezaca_decyzja;
  if (!biezaca) return null;
  const { kryteriumOsoby } = gospodarstwo;
  const bezZmianyPrawa = [kryteriumOsoby.id, ...prawo].every((id) => c.findParam(id, biezaca.z_dnia as PlainDate) === c.findParam(id));
  if (biezaca.liczba_osob !== gospodarstwo.liczbaOsob || !bezZmianyPrawa) return null;
  const poprzedni = amountFact(c, 'dochód przyjęty w decyzji', biezaca.dochod);
  const [wiekszy, mniejszy] = gospodarstwo.dochod.value.isLess(poprzedni.value) ? [poprzedni, gospodarstwo.dochod] : [gospodarstwo.dochod, poprzedni];
  const zmiana = c.difference(ZMIANA, wiekszy, [mniejszy]);
  const prog = c.product(PROG, c.param('pomoc_spoleczna.dochod.tolerancja_zmiany'), kryteriumOsoby);
  if (!c.isAtMost(W_TOLERANCJI, zmiana, prog)) return null;
  c.reason({ kod: 'ZMIANA_DOCHODU_W_TOLERANCJI', opis: 'Zmiana dochodu nie przekracza 10% kryterium dochodowego, dlatego kwota świadczenia się nie zmienia.', przepis: UST_3A });
  const kwota = amountFact(c, 'kwota z bieżącej decyzji', biezaca.kwota);
  return c.chosen(BEZ_ZMIAN, kwota.value, [kwota]);
}

/** The share of a monthly amount for the days of the month in which the benefit is due. Errors: days outside the month of the calculation. */
export function calculateCzescMiesiaca(c: Calculus, kwota: Quantity, fakty: Pick<FaktySwiadczeniaMiesiecznego, 'przysluguje_od' | 'przysluguje_do'>): Quantity {
  if (fakty.przysluguje_od === undefined && fakty.przysluguje_do === undefined) return kwota;
  const miesiac = monthOf(c.day);
  const od = (fakty.przysluguje_od ?? firstDay(miesiac)) as PlainDate;
  const koniec = (fakty.przysluguje_do ?? lastDay(miesiac)) as PlainDate;
  if (od > koniec || monthOf(od) !== miesiac || monthOf(koniec) !== miesiac) {
    throw faultyFact('OKRES_POZA_MIESIACEM', 'Dni, za które przysługuje świadczenie, muszą leżeć w miesiącu obliczenia.', 'przysluguje_od', UST_3);
  }
  const dni = c.fact('liczba dni, za które przysługuje', Fraction.of(daysBetween(od, koniec) + 1), null, 'dni');
  const wMiesiacu = c.fact('liczba dni miesiąca', Fraction.of(daysInMonth(miesiac)), null, 'dni');
  return c.product(ZA_CZESC, c.quotient(DZIENNIE, kwota, wMiesiacu), dni);
}

/** To the grosz; up to full 10 groszy while art. 106 ust. 3c ups was in force. */
export function roundKwota(c: Calculus, kwota: Quantity): Money {
  const wGoreDo = c.findParam('pomoc_spoleczna.zaokraglenie_w_gore_do');
  return wGoreDo ? c.roundUp({ ...ZAOKRAGLONA, przepis: wGoreDo.legalBasis }, kwota, round(wGoreDo.value, wGoreDo.legalBasis)) : c.round(ZAOKRAGLONA, kwota);
}
