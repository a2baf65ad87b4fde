import { daysBetween, firstDay, Fraction, lastDay, monthOf, plainDate, type Money, type PlainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, isFact, ODMOWA, round, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { isBezPrawaWylaczajacego } from './kto-moze-uczestniczyc.rule.js';
import { FaktySwiadczenieIntegracyjne, type OkresUczestnictwa } from './swiadczenie-integracyjne.facts.js';
import { faultyFact } from './wspolne.js';

const PREFIX = 'zatrudnienie_socjalne.swiadczenie_integracyjne';
const NIEOBECNOSC = 'zatrudnienie_socjalne.nieobecnosc';
const USTAWA = 'ustawy o zatrudnieniu socjalnym';
const UST_6 = `art. 15 ust. 6 ${USTAWA}`;
const UST_7A = `art. 15 ust. 7a ${USTAWA}`;
const PELNE: StepDefinition = { kod: 'integracyjne.pelne', nazwa: 'pełne świadczenie integracyjne za miesiąc', przepis: `art. 15 ust. 4 ${USTAWA}`, prosto: 'Pełne świadczenie za miesiąc' };
const UCZESTNICTWO: ConditionDefinition = {
  kod: 'BEZ_UCZESTNICTWA_W_CIS', nazwa: 'osoba uczestniczy w zajęciach CIS', przepis: `art. 13 ust. 5 ${USTAWA}`,
  odmowa: 'Za czas realizacji programu bez uczestnictwa w CIS świadczenie integracyjne nie przysługuje.',
};
const W_GRANICY_NIEOBECNOSCI: ConditionDefinition = {
  kod: 'NIEUSPRAWIEDLIWIONA_NIEOBECNOSC', nazwa: 'nieusprawiedliwiona nieobecność nie trwa w miesiącu dłużej, niż dopuszcza ustawa', przepis: `art. 15 ust. 7 ${USTAWA}`,
  odmowa: 'Nieusprawiedliwiona nieobecność trwała w miesiącu dłużej niż dopuszcza ustawa; świadczenie za ten miesiąc nie przysługuje.',
};
const ZA_DZIEN: StepDefinition = { kod: 'integracyjne.za_dzien', nazwa: 'świadczenie za dzień kalendarzowy', przepis: UST_6 };
const ZA_CZESC: StepDefinition = { kod: 'integracyjne.za_czesc_miesiaca', nazwa: 'świadczenie za niepełny miesiąc', przepis: UST_6, prosto: 'Świadczenie za niepełny miesiąc' };
const NIE_WIECEJ: StepDefinition = { kod: 'integracyjne.nie_wiecej_niz_pelne', nazwa: 'za niepełny miesiąc nie więcej niż pełne świadczenie', przepis: UST_6 };
const ZMNIEJSZENIE_ZA_DZIEN: StepDefinition = { kod: 'integracyjne.nieobecnosc_dzien', nazwa: 'zmniejszenie za dzień nieusprawiedliwionej nieobecności', przepis: `art. 15 ust. 7 ${USTAWA}` };
const ZMNIEJSZENIE: StepDefinition = { kod: 'integracyjne.nieobecnosc', nazwa: 'zmniejszenie za nieusprawiedliwioną nieobecność', przepis: `art. 15 ust. 7 ${USTAWA}`, prosto: 'Potrącenie za nieusprawiedliwioną nieobecność' };
const POZOSTALO: StepDefinition = { kod: 'integracyjne.choroba_pozostalo', nazwa: 'dni choroby pozostałe do wykorzystania', przepis: UST_7A, jednostka: 'dni' };
const W_LIMICIE: StepDefinition = { kod: 'integracyjne.choroba_w_limicie', nazwa: 'dni choroby z obniżonym świadczeniem', przepis: UST_7A, jednostka: 'dni' };
const PONAD_LIMIT: StepDefinition = { kod: 'integracyjne.choroba_ponad_limit', nazwa: 'dni choroby bez świadczenia', przepis: UST_7A, jednostka: 'dni' };
const NIE_MNIEJ_NIZ_ZERO: StepDefinition = { ...POZOSTALO, kod: 'integracyjne.choroba_pozostalo_nie_mniej_niz_zero', nazwa: 'pozostałe dni choroby, nie mniej niż zero' };
const CHOROBA_DZIEN: StepDefinition = { kod: 'integracyjne.choroba_dzien', nazwa: 'zmniejszenie za dzień choroby', przepis: UST_7A };
const CHOROBA: StepDefinition = { kod: 'integracyjne.choroba', nazwa: 'zmniejszenie za chorobę', przepis: UST_7A, prosto: 'Potrącenie za dni choroby' };
const BEZ_PRAWA_DZIEN: StepDefinition = { kod: 'integracyjne.bez_prawa_dzien', nazwa: 'świadczenie za dzień choroby ponad limit', przepis: UST_7A };
const BEZ_PRAWA: StepDefinition = { kod: 'integracyjne.bez_prawa', nazwa: 'świadczenie nienależne za chorobę ponad limit', przepis: UST_7A, prosto: 'Dni choroby ponad limit, bez świadczenia' };
const DZIEN_Z_PRAWEM: ConditionDefinition = {
  kod: 'CHOROBA_PONAD_LIMIT', nazwa: 'w okresie jest dzień, za który świadczenie przysługuje', przepis: UST_7A,
  odmowa: 'Każdy dzień tego okresu to dzień choroby ponad limit; za takie dni świadczenie nie przysługuje.',
};
const PO_POTRACENIACH: StepDefinition = { kod: 'integracyjne.po_potraceniach', nazwa: 'świadczenie po zmniejszeniach', przepis: `art. 15 ust. 6–7a ${USTAWA}` };
const NIE_MNIEJ: StepDefinition = { kod: 'integracyjne.nie_mniej_niz_zero', nazwa: 'świadczenie nie niższe niż zero', przepis: `art. 15 ust. 6–7a ${USTAWA}` };
const ZAOKRAGLONE: StepDefinition = { kod: 'integracyjne.zaokraglone', nazwa: 'świadczenie zaokrąglone do grosza', przepis: `art. 15 ust. 4 ${USTAWA}`, prosto: 'Świadczenie integracyjne' };

/** The full monthly amount: the share of the basic unemployment benefit that the act names; until 2021 the trial month had its own share. */
export function calculatePelneSwiadczenie(c: Calculus, okres: OkresUczestnictwa): Quantity {
  const udzial = c.param(okres === 'okres_probny' ? `${PREFIX}.procent_okres_probny` : `${PREFIX}.procent`);
  return c.product(PELNE, c.param('rynek_pracy.zasilek.pierwsze_90_dni'), udzial);
}

/** To the grosz; the act says nothing on rounding, so a centre may load a unit to round up to. */
export function roundSwiadczenie(c: Calculus, kwota: Quantity, krok: StepDefinition): Money {
  const wGoreDo = c.findParam(`${PREFIX}.zaokraglenie_w_gore_do`);
  return wGoreDo ? c.roundUp({ ...krok, przepis: wGoreDo.legalBasis }, kwota, round(wGoreDo.value, wGoreDo.legalBasis)) : c.round(krok, kwota);
}

function calculate(c: Calculus, fakty: FaktySwiadczenieIntegracyjne): Outcome {
  const { dni, calyMiesiac } = readDni(c, fakty);
  const nieobecnosc = countFact(c, 'dni nieusprawiedliwionej nieobecności', fakty.dni_nieusprawiedliwione ?? 0, 'dni');
  const warunki = [
    isBezPrawaWylaczajacego(c, fakty.prawa),
    isFact(c, UCZESTNICTWO, fakty.bez_uczestnictwa_w_cis !== true),
    c.isAtMost(W_GRANICY_NIEOBECNOSCI, nieobecnosc, c.param(`${NIEOBECNOSC}.nieusprawiedliwiona.max_dni`)),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  const choroba = readChoroba(c, fakty);
  if (choroba !== null && !c.isLess(DZIEN_Z_PRAWEM, choroba.ponad, dni)) return ODMOWA;
  const pelne = calculatePelneSwiadczenie(c, fakty.okres);
  const zaOkres = calyMiesiac ? pelne : calculateZaCzesc(c, pelne, dni);
  const zmniejszenia = [...calculateNieobecnosc(c, pelne, nieobecnosc), ...(choroba === null ? [] : calculateChoroba(c, pelne, choroba))];
  const kwota = c.max(NIE_MNIEJ, c.difference(PO_POTRACENIACH, zaOkres, zmniejszenia), c.fact('zero', Fraction.ZERO));
  return due(roundSwiadczenie(c, kwota, ZAOKRAGLONE));
}

/** Calendar days for which the benefit is due, and whether they are the whole month. Errors: days outside the month, more absence than days. */
function readDni(c: Calculus, fakty: FaktySwiadczenieIntegracyjne): { dni: Quantity; calyMiesiac: boolean } {
  const miesiac = monthOf(c.day);
  const od = (fakty.przysluguje_od ?? firstDay(miesiac)) as PlainDate;
  const koniec = (fakty.przysluguje_do ?? lastDay(miesiac)) as PlainDate;
  if (od > koniec || monthOf(od) !== miesiac || monthOf(koniec) !== miesiac) {
    throw faultyFact('OKRES_POZA_MIESIACEM', 'Dni, za które przysługuje świadczenie, muszą leżeć w miesiącu obliczenia.', 'przysluguje_od', UST_6);
  }
  const dni = daysBetween(od, koniec) + 1;
  if ((fakty.dni_nieusprawiedliwione ?? 0) + (fakty.dni_choroby ?? 0) > dni) {
    throw faultyFact('ZA_DUZO_DNI_NIEOBECNOSCI', 'Dni nieobecności i choroby jest więcej niż dni, za które przysługuje świadczenie.', 'dni_choroby', `art. 15 ust. 7 i 7a ${USTAWA}`);
  }
  return { dni: c.fact('dni kalendarzowe, za które przysługuje świadczenie', Fraction.of(dni), null, 'dni'), calyMiesiac: od === firstDay(miesiac) && koniec === lastDay(miesiac) };
}

function calculateZaCzesc(c: Calculus, pelne: Quantity, dni: Quantity): Quantity {
  const zaDzien = c.quotient(ZA_DZIEN, pelne, c.param(`${PREFIX}.dzielnik_dni`));
  return c.min(NIE_WIECEJ, c.product(ZA_CZESC, zaDzien, dni), pelne);
}

function calculateNieobecnosc(c: Calculus, pelne: Quantity, nieobecnosc: Quantity): Quantity[] {
  if (nieobecnosc.value.isZero) return [];
  return [c.product(ZMNIEJSZENIE, c.quotient(ZMNIEJSZENIE_ZA_DZIEN, pelne, c.param(`${NIEOBECNOSC}.nieusprawiedliwiona.czesc`)), nieobecnosc)];
}

interface DniChoroby {
  readonly wLimicie: Quantity;
  readonly ponad: Quantity;
}

/** Days of illness, only after the trial month: the act has no rule on illness within it, so a confirmed illness excuses there. Null when none counts. */
function readChoroba(c: Calculus, fakty: FaktySwiadczenieIntegracyjne): DniChoroby | null {
  if (!fakty.dni_choroby) return null;
  if (fakty.okres === 'okres_probny') {
    c.warn({ kod: 'CHOROBA_W_OKRESIE_PROBNYM', opis: 'Ustawa nie reguluje choroby w okresie próbnym. Chorobę potwierdzoną przez lekarza potraktowano jako nieobecność usprawiedliwioną, bez zmniejszenia.', przepis: UST_7A });
    return null;
  }
  const choroba = countFact(c, 'dni choroby potwierdzonej przez lekarza', fakty.dni_choroby, 'dni');
  const pozostalo = c.difference(POZOSTALO, c.param(`${NIEOBECNOSC}.choroba.max_dni`), [countFact(c, 'dni choroby wykorzystane wcześniej', fakty.choroba_wykorzystane_dni ?? 0, 'dni')]);
  const wLimicie = c.min(W_LIMICIE, choroba, c.max(NIE_MNIEJ_NIZ_ZERO, pozostalo, c.fact('zero', Fraction.ZERO, null, 'dni')));
  return { wLimicie, ponad: c.difference(PONAD_LIMIT, choroba, [wLimicie]) };
}

function calculateChoroba(c: Calculus, pelne: Quantity, { wLimicie, ponad }: DniChoroby): Quantity[] {
  const zmniejszenie = c.product(CHOROBA, c.quotient(CHOROBA_DZIEN, pelne, c.param(`${NIEOBECNOSC}.choroba.czesc`)), wLimicie);
  if (ponad.value.isZero) return [zmniejszenie];
  return [zmniejszenie, c.product(BEZ_PRAWA, c.quotient(BEZ_PRAWA_DZIEN, pelne, c.param(`${NIEOBECNOSC}.choroba.ponad_limit_czesc`)), ponad)];
}

/** Świadczenie integracyjne: paid monthly in arrears to a participant of a centre (art. 15). */
export const swiadczenieIntegracyjne = defineSwiadczenie<FaktySwiadczenieIntegracyjne>({
  kod: 'swiadczenie-integracyjne',
  nazwa: 'świadczenie integracyjne',
  przepis: 'art. 15 ustawy o zatrudnieniu socjalnym',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktySwiadczenieIntegracyjne,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { okres: 'uczestnictwo', dni_nieusprawiedliwione: 1, dni_choroby: 2, choroba_wykorzystane_dni: 0, prawa: [] },
  na_dzien_przykladu: plainDate('2026-03-31'),
  budzet: [],
  wersje: [{ od: plainDate('2017-06-01'), do: null, calculate }],
});
