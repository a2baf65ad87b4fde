import { Fraction } from '@ostoja/kernel';
import type { Calculus, ParameterValue, Quantity, StepDefinition } from '@ostoja/law';
import { calculateDochodOsoby } from './dochod-osoby.rule.js';
import { faultyFact } from './faulty-fact.js';
import type { KontekstDochodu } from './kontekst-dochodu.rule.js';
import type { OsobaFakt } from './osoba.facts.js';
import type { FaktyGospodarstwa, ZestawienieFakt } from './wspolne.facts.js';

const UST_3 = 'art. 8 ust. 3 ustawy o pomocy społecznej';
const POMINIETA: StepDefinition = { kod: 'gospodarstwo.osoba_pominieta', nazwa: 'osoba i jej dochód pominięte: piecza zastępcza', przepis: 'art. 10 ust. 1 ustawy o pomocy społecznej' };
const DOCHOD_OSOBY: StepDefinition = { kod: 'dochod.osoby_samotnie_gospodarujacej', nazwa: 'dochód osoby samotnie gospodarującej', przepis: UST_3, prosto: 'Twój dochód' };
const DOCHOD_RODZINY: StepDefinition = { kod: 'dochod.rodziny', nazwa: 'dochód rodziny', przepis: UST_3, prosto: 'Dochód Twojej rodziny' };
const NA_OSOBE: StepDefinition = { kod: 'dochod.na_osobe', nazwa: 'dochód na osobę w rodzinie', przepis: 'art. 6 pkt 4 ustawy o pomocy społecznej', prosto: 'Dochód na osobę w rodzinie' };
const KRYTERIUM_RODZINY: StepDefinition = { kod: 'kryterium.rodziny', nazwa: 'kryterium dochodowe rodziny', przepis: 'art. 8 ust. 1 pkt 3 ustawy o pomocy społecznej', prosto: 'Kryterium dochodowe rodziny' };
const KRYTERIUM_OSOBY: StepDefinition = { kod: 'kryterium.osoby_samotnie_gospodarujacej', nazwa: 'kryterium osoby samotnie gospodarującej', przepis: 'art. 8 ust. 1 pkt 1 ustawy o pomocy społecznej', prosto: 'Kryterium dochodowe' };

const KRYTERIUM = 'pomoc_spoleczna.kryterium';
const KRYTERIUM_PODWYZSZONE = 'pomoc_spoleczna.kryterium_podwyzszone';

/** Household and its income as a benefit sees them. */
export interface Gospodarstwo {
  readonly samotnie: boolean;
  readonly liczbaOsob: number;
  readonly liczba: Quantity;
  /** Of the single person or of the whole family. */
  readonly dochod: Quantity;
  readonly dochodWnioskodawcy: Quantity | null;
  /** Per person: of the single person, or of one person in the family. */
  readonly kryteriumOsoby: ParameterValue;
  /** Of the single person or of the whole family. */
  readonly kryterium: Quantity;
}

export interface WyborGospodarstwa {
  /** Children in foster care and grown charges are left out (art. 10 ust. 1 ups: zasiłek stały, okresowy). */
  readonly bezPieczyZastepczej: boolean;
  /** The council may have raised the criterion (art. 8 ust. 2 ups: zasiłek okresowy, celowy). */
  readonly kryteriumRady: boolean;
  /** The applicant counts as a single person whatever the household (art. 37 ust. 5 ups). */
  readonly jakSamotna?: boolean;
}

/** Counts the persons, their income and the criterion. Errors: facts that contradict each other. */
export function calculateGospodarstwo(c: Calculus, fakty: FaktyGospodarstwa, kontekst: KontekstDochodu, wybrane: WyborGospodarstwa): Gospodarstwo {
  // Raised criteria are not for benefits at the place of stay (art. 101 ust. 5 ups).
  const wybor = { ...wybrane, kryteriumRady: wybrane.kryteriumRady && !fakty.w_gminie_pobytu };
  if ((fakty.osoby === undefined) === (fakty.zestawienie === undefined)) {
    throw faultyFact('OSOBY_ALBO_ZESTAWIENIE', 'Podaj albo listę osób, albo zestawienie dochodu.', 'osoby');
  }
  if (fakty.zestawienie) return fromZestawienie(c, fakty.zestawienie, wybor);
  const osoby = readOsoby(fakty.osoby ?? [], fakty.liczba_osob);
  const liczone = osoby.map((osoba, i) => ({ osoba, pole: `osoby.${i}` })).filter(({ osoba }) => isLiczona(c, osoba, wybor));
  const samotnie = liczone.length === 1;
  const liczba = c.fact('liczba osób', Fraction.of(liczone.length), null, 'liczba');
  const { kryteriumOsoby, kryterium } = calculateKryterium(c, samotnie, liczba, wybor);
  const dochody = liczone.map(({ osoba, pole }) => ({ osoba, dochod: calculateDochodOsoby(c, osoba, pole, kontekst, () => kryterium) }));
  return {
    samotnie,
    liczbaOsob: liczone.length,
    liczba,
    dochod: c.sum(samotnie ? DOCHOD_OSOBY : DOCHOD_RODZINY, dochody.map(({ dochod }) => dochod)),
    dochodWnioskodawcy: dochody.find(({ osoba }) => osoba.wnioskodawca)?.dochod ?? null,
    kryteriumOsoby,
    kryterium,
  };
}

/** Income of a person in the family: the income of the family by the number of persons; of a single person the income itself. */
export function calculateNaOsobe(c: Calculus, { samotnie, dochod, liczba }: Gospodarstwo): Quantity {
  return samotnie ? dochod : c.quotient(NA_OSOBE, dochod, liczba);
}

/** The applicant, from the list of persons or from the summed-up shape; null when the latter does not say. */
export function findWnioskodawca({ osoby, zestawienie }: FaktyGospodarstwa): OsobaFakt | null {
  return osoby ? getWnioskodawca(osoby) : (zestawienie?.wnioskodawca ?? null);
}

function getWnioskodawca(osoby: readonly OsobaFakt[]): OsobaFakt {
  const wnioskodawcy = osoby.filter(({ wnioskodawca }) => wnioskodawca);
  if (wnioskodawcy.length !== 1) throw faultyFact('WNIOSKODAWCA', 'Wskaż dokładnie jedną osobę jako wnioskodawcę.', 'osoby');
  return wnioskodawcy[0]!;
}

function readOsoby(osoby: readonly OsobaFakt[], liczba: number | undefined): readonly OsobaFakt[] {
  getWnioskodawca(osoby);
  if (new Set(osoby.map(({ klucz }) => klucz)).size !== osoby.length) throw faultyFact('KLUCZ_POWTORZONY', 'Każda osoba musi mieć inny klucz.', 'osoby');
  if (liczba !== undefined && liczba !== osoby.length) {
    throw faultyFact('LICZBA_OSOB_NIEZGODNA', 'Liczba osób nie zgadza się z listą osób.', 'liczba_osob', 'art. 6 pkt 14 ustawy o pomocy społecznej');
  }
  return osoby;
}

function isLiczona(c: Calculus, osoba: OsobaFakt, wybor: WyborGospodarstwa): boolean {
  if (wybor.jakSamotna) return osoba.wnioskodawca === true;
  if (!wybor.bezPieczyZastepczej || !osoba.w_pieczy_zastepczej || osoba.wnioskodawca) return true;
  c.holds(POMINIETA, true, [c.factText('w pieczy zastępczej', 'tak', osoba.klucz)], osoba.klucz);
  return false;
}

function calculateKryterium(c: Calculus, samotnie: boolean, liczba: Quantity, wybor: WyborGospodarstwa) {
  const kto = samotnie ? 'osoba_samotnie_gospodarujaca' : 'osoba_w_rodzinie';
  const podwyzszone = wybor.kryteriumRady ? c.findParam(`${KRYTERIUM_PODWYZSZONE}.${kto}`) : null;
  const kryteriumOsoby = podwyzszone ?? c.param(`${KRYTERIUM}.${kto}`);
  const kryterium = samotnie ? c.chosen(KRYTERIUM_OSOBY, kryteriumOsoby.value, [kryteriumOsoby]) : c.product(KRYTERIUM_RODZINY, kryteriumOsoby, liczba);
  return { kryteriumOsoby, kryterium };
}

function fromZestawienie(c: Calculus, zestawienie: ZestawienieFakt, wybor: WyborGospodarstwa): Gospodarstwo {
  const liczbaOsob = wybor.jakSamotna ? 1 : zestawienie.liczba_osob;
  const samotnie = liczbaOsob === 1;
  const liczba = c.fact('liczba osób', Fraction.of(liczbaOsob), null, 'liczba');
  const wlasny = zestawienie.dochod_wnioskodawcy;
  checkWlasny(zestawienie);
  const podany = samotnie && zestawienie.liczba_osob !== liczbaOsob ? wlasny : zestawienie.dochod;
  if (podany === undefined) {
    throw faultyFact('DOCHOD_WNIOSKODAWCY_NIEZNANY', 'Podaj dochód własny wnioskodawcy.', 'zestawienie.dochod_wnioskodawcy', 'art. 37 ust. 5 ustawy o pomocy społecznej');
  }
  const dochod = c.fact('dochód podany w zestawieniu', Fraction.parse(podany));
  return {
    samotnie,
    liczbaOsob,
    liczba,
    dochod: c.sum(samotnie ? DOCHOD_OSOBY : DOCHOD_RODZINY, [dochod]),
    dochodWnioskodawcy: samotnie ? dochod : wlasny === undefined ? null : c.fact('dochód własny wnioskodawcy', Fraction.parse(wlasny)),
    ...calculateKryterium(c, samotnie, liczba, wybor),
  };
}

/** A person's own income is a part of the family's (art. 6 pkt 4 ups), and all of it where there is nobody else. */
function checkWlasny({ liczba_osob, dochod, dochod_wnioskodawcy }: ZestawienieFakt): void {
  if (dochod_wnioskodawcy === undefined) return;
  const [calosc, wlasny] = [Fraction.parse(dochod), Fraction.parse(dochod_wnioskodawcy)];
  if (calosc.isLess(wlasny) || (liczba_osob === 1 && wlasny.isLess(calosc))) {
    throw faultyFact('DOCHOD_WNIOSKODAWCY_NIEZGODNY', 'Dochód własny wnioskodawcy nie zgadza się z dochodem rodziny.', 'zestawienie.dochod_wnioskodawcy', NA_OSOBE.przepis);
  }
}
