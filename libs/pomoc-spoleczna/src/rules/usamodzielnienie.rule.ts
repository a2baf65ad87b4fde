import { countFact, FACT_LIMITS, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateGospodarstwo, calculateNaOsobe } from './gospodarstwo.rule.js';
import { readKontekst } from './kontekst-dochodu.rule.js';
import { PLACOWKI, type FaktyUsamodzielnienie } from './usamodzielnienie.facts.js';

const PREFIX = 'pomoc_spoleczna.usamodzielnienie';
const UST_5 = 'art. 89 ust. 5 ustawy o pomocy społecznej';
const TYLKO_Z_ORZECZENIA: ReadonlySet<string> = new Set(['dps_dzieci', 'sosw', 'sow', 'mos']);
const TYLKO_ZDOLNI: ReadonlySet<string> = new Set(['dps_dzieci', 'sosw', 'sow']);
const ORZECZENIE: ConditionDefinition = { kod: 'POBYT_BEZ_ORZECZENIA', nazwa: 'skierowanie na podstawie orzeczenia sądu, gdy jest wymagane', przepis: 'art. 88 ust. 2 ustawy o pomocy społecznej', odmowa: 'Z tej placówki pomoc przysługuje tylko osobie skierowanej przez sąd.' };
const ZDOLNOSC: ConditionDefinition = { kod: 'BRAK_SAMODZIELNOSCI', nazwa: 'zdolność do samodzielnej egzystencji, gdy jest wymagana', przepis: 'art. 88 ust. 4 ustawy o pomocy społecznej', odmowa: 'Z tej placówki pomoc przysługuje tylko osobie zdolnej do samodzielnej egzystencji.' };
const PRZED_DOMEM: ConditionDefinition = {
  kod: 'KROTKI_POBYT_PRZED_DOMEM', nazwa: 'wymagany pobyt przed przyjęciem do domu dla matek', przepis: 'art. 88 ust. 5 ustawy o pomocy społecznej', jednostka: 'miesiące',
  odmowa: 'Bezpośrednio przed przyjęciem do domu dla matek pobyt w pieczy lub placówce był krótszy niż wymagany.',
};
const PIECZA: ConditionDefinition = { kod: 'POMOC_Z_PIECZY_ZASTEPCZEJ', nazwa: 'brak pomocy z systemu pieczy zastępczej', przepis: 'art. 88 ust. 8 ustawy o pomocy społecznej', odmowa: 'Osoba otrzymuje pomoc na usamodzielnienie według przepisów o pieczy zastępczej.' };
const PROGRAM: ConditionDefinition = { kod: 'BRAK_PROGRAMU', nazwa: 'zatwierdzony indywidualny program usamodzielnienia', przepis: 'art. 88 ust. 6 ustawy o pomocy społecznej', odmowa: 'Brakuje zobowiązania do realizacji zatwierdzonego indywidualnego programu usamodzielnienia.' };
const POBYT: ConditionDefinition = { kod: 'KROTKI_POBYT', nazwa: 'wymagany najkrótszy pobyt', przepis: 'art. 88 ust. 3 ustawy o pomocy społecznej', jednostka: 'miesiące', odmowa: 'Pobyt w placówce był krótszy niż wymagany do pomocy pieniężnej.' };
const POSTEPOWANIE: ConditionDefinition = { kod: 'POSTEPOWANIE_KARNE', nazwa: 'nie toczy się postępowanie karne', przepis: 'art. 89 ust. 10 ustawy o pomocy społecznej', odmowa: 'Pomoc zawiesza się do prawomocnego zakończenia postępowania karnego.' };
const PROG: StepDefinition = { kod: 'usamodzielnienie.prog', nazwa: 'próg dochodu', przepis: UST_5 };
const DOCHOD: ConditionDefinition = { kod: 'DOCHOD_PRZEKRACZA_PROG', nazwa: 'dochód nie przekracza progu', przepis: UST_5, odmowa: 'Dochód osoby albo dochód na osobę w rodzinie przekracza próg.' };
const W_MIESIACACH: StepDefinition = { kod: 'usamodzielnienie.lata_w_miesiacach', nazwa: 'okres w miesiącach', przepis: 'art. 88 ust. 3 ustawy o pomocy społecznej', jednostka: 'miesiące' };

/** Conditions of every help for a care leaver: place, programme, no help from the foster-care system (art. 88 ups). */
export function isUsamodzielniana(c: Calculus, fakty: FaktyUsamodzielnienie): boolean {
  const { placowka, orzeczenie_sadu = false, zdolna_do_samodzielnosci = false } = fakty;
  const placowkaFakt = [c.factText('placówka', PLACOWKI[placowka])];
  return [
    c.holds(ORZECZENIE, orzeczenie_sadu || !TYLKO_Z_ORZECZENIA.has(placowka), placowkaFakt),
    c.holds(ZDOLNOSC, zdolna_do_samodzielnosci || !TYLKO_ZDOLNI.has(placowka), placowkaFakt),
    placowka !== 'dom_dla_matek' || c.isAtLeast(PRZED_DOMEM, pobyt(c, fakty), yearsInMonths(c, `${PREFIX}.min_pobyt`)),
    c.holds(PIECZA, !fakty.pomoc_z_pieczy_zastepczej),
    c.holds(PROGRAM, fakty.program),
  ].every(Boolean);
}

/** The further conditions of the two cash kinds: length of stay, income, no criminal proceedings (art. 88 ust. 3, art. 89 ust. 5 and 10 ups). */
export function isUprawnionaDoPieniedzy(c: Calculus, kod: string, fakty: FaktyUsamodzielnienie): boolean {
  return [
    isUsamodzielniana(c, fakty),
    fakty.placowka === 'dom_dla_matek' || c.isAtLeast(POBYT, pobyt(c, fakty), yearsInMonths(c, `${PREFIX}.min_pobyt`)),
    c.holds(POSTEPOWANIE, !fakty.postepowanie_karne),
    isDochodWProgu(c, kod, fakty),
  ].every(Boolean);
}

/** A number of years that a parameter gives, in months. */
export function yearsInMonths(c: Calculus, id: string): Quantity {
  return c.product(W_MIESIACACH, c.param(id), countFact(c, 'miesiące w roku', FACT_LIMITS.miesiace_w_roku));
}

export function pobyt(c: Calculus, { miesiace_pobytu }: FaktyUsamodzielnienie): Quantity {
  return countFact(c, 'pobyt', miesiace_pobytu, 'miesiące');
}

function isDochodWProgu(c: Calculus, kod: string, fakty: FaktyUsamodzielnienie): boolean {
  const gospodarstwo = calculateGospodarstwo(c, fakty, readKontekst(c, kod, fakty), { bezPieczyZastepczej: false, kryteriumRady: false });
  return c.isAtMost(DOCHOD, calculateNaOsobe(c, gospodarstwo), c.product(PROG, c.param(`${PREFIX}.prog_dochodu`), gospodarstwo.kryteriumOsoby));
}
