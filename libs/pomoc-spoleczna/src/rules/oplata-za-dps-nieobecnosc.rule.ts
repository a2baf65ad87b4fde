import { daysInMonth, monthOf, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { FaktyOplataZaDpsNieobecnosc } from './oplata-za-dps-nieobecnosc.facts.js';

const LIMIT = 'pomoc_spoleczna.dps.nieobecnosc.dni_bez_oplaty';
const PODSTAWA = { mieszkaniec: 'art. 63 ust. 1 ustawy o pomocy społecznej', inna_osoba: 'art. 63 ust. 1 ustawy o pomocy społecznej', maloletni: 'art. 63 ust. 2 ustawy o pomocy społecznej' } as const;
const ZOSTALO: StepDefinition = { kod: 'nieobecnosc.zostalo', nazwa: 'dni bez opłaty, które zostały w roku', przepis: PODSTAWA.mieszkaniec, jednostka: 'dni' };
const NIE_MNIEJ: StepDefinition = { kod: 'nieobecnosc.zostalo_dodatnie', nazwa: 'dni, które zostały, nie mniej niż zero', przepis: PODSTAWA.mieszkaniec, jednostka: 'dni' };
const BEZ_OPLATY: StepDefinition = { kod: 'nieobecnosc.dni', nazwa: 'dni bez opłaty w miesiącu', przepis: PODSTAWA.mieszkaniec, jednostka: 'dni', prosto: 'Dni bez opłaty' };
const DZIENNIE: StepDefinition = { kod: 'nieobecnosc.dziennie', nazwa: 'opłata za dzień', przepis: PODSTAWA.mieszkaniec };
const ULGA: StepDefinition = { kod: 'nieobecnosc.ulga', nazwa: 'opłata, której się nie ponosi', przepis: PODSTAWA.mieszkaniec };
const PRZYSLUGUJE: StepDefinition = { kod: 'nieobecnosc.warunek', nazwa: 'nieobecność zwalnia z opłaty', przepis: PODSTAWA.mieszkaniec };

function calculate(c: Calculus, fakty: FaktyOplataZaDpsNieobecnosc): Outcome {
  const przepis = PODSTAWA[fakty.kto];
  const wMiesiacu = daysInMonth(monthOf(c.day));
  if (fakty.dni_nieobecnosci > wMiesiacu) throw faultyFact('ZA_DUZO_DNI', 'Miesiąc obliczenia ma mniej dni.', 'dni_nieobecnosci', przepis);
  const oplata = amountFact(c, 'miesięczna opłata', fakty.oplata);
  const dziennie = c.quotient({ ...DZIENNIE, przepis }, oplata, countFact(c, 'dni miesiąca', wMiesiacu, 'dni'));
  const ulga = c.round({ ...ULGA, przepis }, c.product({ ...ULGA, przepis }, dziennie, calculateDni(c, fakty, przepis)));
  const kwota = c.round({ ...ULGA, kod: 'nieobecnosc.oplata', nazwa: 'opłata za miesiąc', przepis, prosto: 'Opłata za miesiąc' }, c.difference({ ...ULGA, przepis }, oplata, [c.fact('opłata, której się nie ponosi', ulga.toFraction())]));
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null, kwoty: [{ kod: 'ulga', nazwa: 'opłata, której się nie ponosi', kwota: ulga, przepis }] };
}

/** Days without a fee: no more than is left of the year's allowance, and only where the act frees this payer. */
function calculateDni(c: Calculus, fakty: FaktyOplataZaDpsNieobecnosc, przepis: string): Quantity {
  const limit = c.param(fakty.kto === 'maloletni' ? `${LIMIT}.dzieci` : LIMIT);
  const zwalnia = { mieszkaniec: true, inna_osoba: fakty.pobyt_u_platnika === true, maloletni: fakty.pobyt_w_domu_rodzinnym === true }[fakty.kto];
  const dni = countFact(c, 'dni nieobecności', c.holds({ ...PRZYSLUGUJE, przepis }, zwalnia) ? fakty.dni_nieobecnosci : 0, 'dni');
  const zostalo = c.difference({ ...ZOSTALO, przepis }, limit, [countFact(c, 'dni wykorzystane wcześniej', fakty.dni_wykorzystane, 'dni')]);
  return c.min({ ...BEZ_OPLATY, przepis }, dni, c.max({ ...NIE_MNIEJ, przepis }, zostalo, countFact(c, 'zero', 0, 'dni')));
}

/** Fee for a month with absence: 21 days a year are free, 70 for a minor at the family home (art. 63 ups). */
export const oplataZaDpsNieobecnosc = defineSwiadczenie<FaktyOplataZaDpsNieobecnosc>({
  kod: 'oplata-za-dps-nieobecnosc',
  nazwa: 'opłata za dom pomocy społecznej w miesiącu z nieobecnością',
  przepis: 'art. 63 ustawy o pomocy społecznej',
  naleznosc: 'oplata',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyOplataZaDpsNieobecnosc,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { oplata: '1550.00', kto: 'mieszkaniec', dni_nieobecnosci: 10, dni_wykorzystane: 15 },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
