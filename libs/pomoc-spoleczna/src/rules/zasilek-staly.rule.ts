import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { calculateGospodarstwo, calculateNaOsobe, findWnioskodawca, type Gospodarstwo } from './gospodarstwo.rule.js';
import { LINIE_ZASILKU_STALEGO } from './klasyfikacja-budzetowa.js';
import { readKontekst, type KontekstDochodu } from './kontekst-dochodu.rule.js';
import { calculateCzescMiesiaca, findKwotaBezZmian, roundKwota } from './kwota-miesieczna.rule.js';
import { findKoniecNiezdolnosci, isNiezdolna, isPelnoletnia } from './niezdolnosc.rule.js';
import type { OsobaFakt } from './osoba.facts.js';
import { isNaWolnosci } from './warunki.rule.js';
import { DOWOD_PIECZY, DOWODY_WSPOLNE } from './wspolne.evidence.js';
import { FaktyZasilekStaly, PRZYKLAD_ZASILKU_STALEGO } from './zasilek-staly.facts.js';

const PREFIX = 'pomoc_spoleczna.zasilek_staly';
const PRAWO = ['mnoznik_kryterium', 'maksymalny', 'minimalny'].map((nazwa) => `${PREFIX}.${nazwa}`);
const UST_1 = 'art. 37 ust. 1 ustawy o pomocy społecznej';
const UST_2 = 'art. 37 ust. 2 ustawy o pomocy społecznej';
const DOCHOD_SAMOTNEJ: ConditionDefinition = {
  kod: 'DOCHOD_NIE_NIZSZY_OD_KRYTERIUM', nazwa: 'dochód niższy od kryterium dochodowego osoby samotnie gospodarującej', przepis: 'art. 37 ust. 1 pkt 1 ustawy o pomocy społecznej',
  odmowa: 'Dochód nie jest niższy od kryterium dochodowego osoby samotnie gospodarującej.',
};
const DOCHOD_WLASNY: ConditionDefinition = {
  kod: 'DOCHOD_WLASNY_NIE_NIZSZY_OD_KRYTERIUM', nazwa: 'dochód własny niższy od kryterium na osobę w rodzinie', przepis: 'art. 37 ust. 1 pkt 2 ustawy o pomocy społecznej',
  odmowa: 'Dochód własny wnioskodawcy nie jest niższy od kryterium dochodowego na osobę w rodzinie.',
};
const DOCHOD_NA_OSOBE: ConditionDefinition = {
  kod: 'DOCHOD_NA_OSOBE_NIE_NIZSZY_OD_KRYTERIUM', nazwa: 'dochód na osobę niższy od kryterium na osobę w rodzinie', przepis: 'art. 37 ust. 1 pkt 2 ustawy o pomocy społecznej',
  odmowa: 'Dochód na osobę w rodzinie nie jest niższy od kryterium dochodowego na osobę w rodzinie.',
};
const INNE_SWIADCZENIE: ConditionDefinition = {
  kod: 'INNE_SWIADCZENIE_WYKLUCZA', nazwa: 'brak prawa do świadczenia, które wyklucza zasiłek stały', przepis: 'art. 37 ust. 4 ustawy o pomocy społecznej',
  odmowa: 'Wnioskodawca ma prawo do świadczenia, które wyklucza zasiłek stały.',
};
const ORZECZENIE_OCZEKIWANE: ConditionDefinition = {
  kod: 'OCZEKIWANIE_NA_ORZECZENIE', nazwa: 'orzeczenie przedstawione', przepis: 'art. 106 ust. 7 ustawy o pomocy społecznej',
  odmowa: 'Pozostałe warunki są spełnione, ale brakuje orzeczenia: postępowanie zawiesza się do dnia jego przedstawienia, a na ten czas przyznaje się z urzędu zasiłek okresowy.',
};
const PODSTAWA: StepDefinition = { kod: 'staly.podstawa', nazwa: 'część kryterium, od której odejmuje się dochód', przepis: UST_2 };
const ROZNICA: StepDefinition = { kod: 'staly.roznica', nazwa: 'różnica między podstawą a dochodem', przepis: UST_2 };
const NAJWYZEJ: StepDefinition = { kod: 'staly.najwyzej', nazwa: 'kwota nie wyższa od maksymalnej', przepis: 'art. 37 ust. 2 pkt 1 ustawy o pomocy społecznej' };
const NAJMNIEJ: StepDefinition = { kod: 'staly.kwota', nazwa: 'miesięczna kwota zasiłku stałego, nie niższa od minimalnej', przepis: 'art. 37 ust. 3 ustawy o pomocy społecznej', prosto: 'Miesięczna kwota zasiłku stałego' };

function calculate(c: Calculus, fakty: FaktyZasilekStaly): Outcome {
  const kontekst = readKontekst(c, 'zasilek-staly', fakty, fakty.okresowy_w_czasie_zawieszenia ? 'zasilek_okresowy' : null);
  const jakSamotna = fakty.w_dps_lub_oczekuje ?? false;
  const gospodarstwo = calculateGospodarstwo(c, fakty, kontekst, { bezPieczyZastepczej: true, kryteriumRady: false, jakSamotna });
  const wnioskodawca = findWnioskodawca(fakty);
  if (wnioskodawca === null) throw faultyFact('WNIOSKODAWCA', 'Podaj wiek i orzeczenie wnioskodawcy.', 'zestawienie.wnioskodawca', UST_1);
  const naOsobe = calculateNaOsobe(c, gospodarstwo);
  const pozostale = [
    isNaWolnosci(c, fakty),
    isPelnoletnia(c, wnioskodawca),
    isBezInnegoSwiadczenia(c, fakty, wnioskodawca, kontekst),
    isDochodNizszy(c, gospodarstwo, naOsobe),
  ].every(Boolean);
  if (!isNiezdolnaAlboCzeka(c, fakty, wnioskodawca, pozostale) || !pozostale) return ODMOWA;
  const pelna = findKwotaBezZmian(c, fakty, gospodarstwo, PRAWO) ?? calculateKwota(c, gospodarstwo, naOsobe);
  return { spelnia_warunki: true, kwota: roundKwota(c, calculateCzescMiesiaca(c, pelna, fakty)), kwota_min: null, kwota_max: null, najdalej_do: findKoniecNiezdolnosci(c, wnioskodawca) };
}

function isDochodNizszy(c: Calculus, gospodarstwo: Gospodarstwo, naOsobe: Quantity): boolean {
  const { samotnie, kryteriumOsoby, dochodWnioskodawcy } = gospodarstwo;
  if (samotnie) return c.isLess(DOCHOD_SAMOTNEJ, naOsobe, kryteriumOsoby);
  if (dochodWnioskodawcy === null) {
    throw faultyFact('DOCHOD_WNIOSKODAWCY_NIEZNANY', 'Podaj dochód własny wnioskodawcy.', 'zestawienie.dochod_wnioskodawcy', DOCHOD_WLASNY.przepis);
  }
  const wlasny = c.isLess(DOCHOD_WLASNY, dochodWnioskodawcy, kryteriumOsoby);
  return c.isLess(DOCHOD_NA_OSOBE, naOsobe, kryteriumOsoby) && wlasny;
}

/** Both what is declared and what is paid in the month of income tell of an excluding benefit. */
function isBezInnegoSwiadczenia(c: Calculus, fakty: FaktyZasilekStaly, wnioskodawca: OsobaFakt, kontekst: KontekstDochodu): boolean {
  const dochody = (wnioskodawca.dochody ?? []).filter(({ miesiac }) => miesiac === kontekst.miesiac).map(({ rodzaj }) => rodzaj);
  const wykluczajace = [...new Set([...(fakty.inne_swiadczenia ?? []), ...dochody])]
    .map((kod) => c.findParam(`${PREFIX}.wyklucza.${kod}`))
    .filter((wyklucza) => wyklucza !== null);
  return c.holds(INNE_SWIADCZENIE, wykluczajace.length === 0, wykluczajace, wnioskodawca.klucz);
}

function isNiezdolnaAlboCzeka(c: Calculus, fakty: FaktyZasilekStaly, wnioskodawca: OsobaFakt, pozostale: boolean): boolean {
  if (pozostale && fakty.oczekuje_na_orzeczenie && (wnioskodawca.orzeczenia ?? []).length === 0) {
    return c.holds(ORZECZENIE_OCZEKIWANE, false, [], wnioskodawca.klucz);
  }
  return isNiezdolna(c, wnioskodawca);
}

function calculateKwota(c: Calculus, { samotnie, kryteriumOsoby }: Gospodarstwo, naOsobe: Quantity): Quantity {
  const podstawa = c.product(PODSTAWA, c.param(`${PREFIX}.mnoznik_kryterium`), kryteriumOsoby);
  const roznica = c.difference(ROZNICA, podstawa, [naOsobe]);
  const kwota = samotnie ? c.min(NAJWYZEJ, roznica, c.param(`${PREFIX}.maksymalny`)) : roznica;
  return c.max(NAJMNIEJ, kwota, c.param(`${PREFIX}.minimalny`));
}

/** Zasiłek stały: obligatory, for adults incapable of work whose income is lower than the criterion (art. 37 ups). */
export const zasilekStaly = defineSwiadczenie<FaktyZasilekStaly>({
  kod: 'zasilek-staly',
  nazwa: 'zasiłek stały',
  przepis: 'art. 37 ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyZasilekStaly,
  wersja_faktow: 1,
  evidence: [
    ...DOWODY_WSPOLNE,
    DOWOD_PIECZY,
    { fakt: 'osoby[].orzeczenia', rodzaj: 'niepelnosprawnosc', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'lista' },
    { fakt: 'osoby[].orzeczenia', rodzaj: 'niezdolnosc-do-pracy', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'lista' },
    { fakt: 'inne_swiadczenia', rodzaj: 'inne-swiadczenie', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'lista', pole: 'rodzaj' },
    { fakt: 'oczekuje_na_orzeczenie', rodzaj: 'oczekiwanie-na-orzeczenie', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'istnieje' },
    { fakt: 'okresowy_w_czasie_zawieszenia', rodzaj: 'okresowy-w-zawieszeniu', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'istnieje' },
  ],
  przyklad: PRZYKLAD_ZASILKU_STALEGO,
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: LINIE_ZASILKU_STALEGO,
  wersje: [{ od: plainDate('2005-10-04'), do: null, calculate }],
});
