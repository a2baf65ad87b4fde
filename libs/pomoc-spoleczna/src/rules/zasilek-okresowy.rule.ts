import { Money, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateGospodarstwo, type Gospodarstwo } from './gospodarstwo.rule.js';
import { LINIE_ZASILKU_OKRESOWEGO } from './klasyfikacja-budzetowa.js';
import { readKontekst } from './kontekst-dochodu.rule.js';
import { calculateCzescMiesiaca, findKwotaBezZmian, roundKwota } from './kwota-miesieczna.rule.js';
import { isOkresowyPoPodjeciuPracy } from './podjecie-pracy.rule.js';
import { isNaWolnosci, isPowod, readKwotaProponowana } from './warunki.rule.js';
import { DOWOD_KONTRAKTU, DOWOD_PIECZY, DOWODY_WSPOLNE } from './wspolne.evidence.js';
import { FaktyZasilekOkresowy, PRZYKLAD_ZASILKU_OKRESOWEGO } from './zasilek-okresowy.facts.js';

const PREFIX = 'pomoc_spoleczna.zasilek_okresowy';
const PRAWO = ['maksymalny.osoba_samotnie_gospodarujaca', 'minimalny_udzial.osoba_samotnie_gospodarujaca', 'minimalny_udzial.rodzina', 'kwota_minimalna'].map((nazwa) => `${PREFIX}.${nazwa}`);
const UST_2 = 'art. 38 ust. 2 ustawy o pomocy społecznej';
const UST_3 = 'art. 38 ust. 3 ustawy o pomocy społecznej';
const UST_4 = 'art. 38 ust. 4 ustawy o pomocy społecznej';
const DOCHOD: ConditionDefinition = {
  kod: 'DOCHOD_NIE_NIZSZY_OD_KRYTERIUM', nazwa: 'dochód niższy od kryterium dochodowego', przepis: 'art. 38 ust. 1 ustawy o pomocy społecznej',
  odmowa: 'Dochód nie jest niższy od kryterium dochodowego.',
};
const ROZNICA: StepDefinition = { kod: 'okresowy.roznica', nazwa: 'różnica między kryterium a dochodem', przepis: UST_2, prosto: 'Różnica między kryterium a dochodem' };
const PULAP: StepDefinition = { kod: 'okresowy.pulap', nazwa: 'różnica nie wyższa od kwoty maksymalnej', przepis: 'art. 38 ust. 2 pkt 1 ustawy o pomocy społecznej' };
const CZESC: StepDefinition = { kod: 'okresowy.minimum_ustawowe', nazwa: 'ustawowe minimum: część różnicy', przepis: UST_3 };
const NAJMNIEJ: StepDefinition = { kod: 'okresowy.kwota_min', nazwa: 'najniższa kwota zasiłku okresowego', przepis: UST_4, prosto: 'Najniższa kwota zasiłku okresowego' };
const NAJWYZEJ: StepDefinition = { kod: 'okresowy.kwota_max', nazwa: 'najwyższa kwota zasiłku okresowego', przepis: `${UST_2}, ${UST_4}`, prosto: 'Najwyższa kwota zasiłku okresowego' };

function calculate(c: Calculus, fakty: FaktyZasilekOkresowy): Outcome {
  const kontekst = readKontekst(c, 'zasilek-okresowy', fakty);
  const gospodarstwo = calculateGospodarstwo(c, fakty, kontekst, { bezPieczyZastepczej: true, kryteriumRady: true });
  const wolnosc = isNaWolnosci(c, fakty);
  if (wolnosc && isOkresowyPoPodjeciuPracy(c, fakty)) {
    return { spelnia_warunki: true, kwota: Money.parse(fakty.biezaca_decyzja!.kwota), kwota_min: null, kwota_max: null };
  }
  const warunki = [wolnosc, isPowod(c, fakty), c.isLess(DOCHOD, gospodarstwo.dochod, gospodarstwo.kryterium)].every(Boolean);
  if (!warunki) return ODMOWA;
  const granice = calculateGranice(c, gospodarstwo);
  const kwota_min = roundKwota(c, calculateCzescMiesiaca(c, granice.min, fakty));
  const kwota_max = roundKwota(c, calculateCzescMiesiaca(c, granice.max, fakty));
  const bezZmian = findKwotaBezZmian(c, fakty, gospodarstwo, PRAWO);
  const kwota = bezZmian
    ? roundKwota(c, calculateCzescMiesiaca(c, bezZmian, fakty))
    : readKwotaProponowana(fakty.kwota_proponowana, kwota_min, kwota_max, 'art. 38 ust. 2-4 ustawy o pomocy społecznej');
  return { spelnia_warunki: true, kwota, kwota_min, kwota_max };
}

/** The act's minimum and maximum. The 20 złoty of ust. 4 hold even where the whole gap is smaller, so the maximum never falls below the minimum. */
function calculateGranice(c: Calculus, { samotnie, dochod, kryterium }: Gospodarstwo): { min: Quantity; max: Quantity } {
  const roznica = c.difference(ROZNICA, kryterium, [dochod]);
  const pulap = samotnie ? c.min(PULAP, roznica, c.param(`${PREFIX}.maksymalny.osoba_samotnie_gospodarujaca`)) : roznica;
  const udzial = c.param(`${PREFIX}.minimalny_udzial.${samotnie ? 'osoba_samotnie_gospodarujaca' : 'rodzina'}`);
  const czesc = c.product(CZESC, udzial, roznica);
  const min = c.max(NAJMNIEJ, samotnie ? c.min(PULAP, czesc, pulap) : czesc, c.param(`${PREFIX}.kwota_minimalna`));
  return { min, max: c.max(NAJWYZEJ, pulap, min) };
}

/** Zasiłek okresowy: discretionary amount between the act's minimum and maximum (art. 38 ups). */
export const zasilekOkresowy = defineSwiadczenie<FaktyZasilekOkresowy>({
  kod: 'zasilek-okresowy',
  nazwa: 'zasiłek okresowy',
  przepis: 'art. 38 ustawy o pomocy społecznej',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktyZasilekOkresowy,
  wersja_faktow: 1,
  evidence: [...DOWODY_WSPOLNE, DOWOD_PIECZY, DOWOD_KONTRAKTU],
  przyklad: PRZYKLAD_ZASILKU_OKRESOWEGO,
  na_dzien_przykladu: plainDate('2025-05-10'),
  budzet: LINIE_ZASILKU_OKRESOWEGO,
  wersje: [{ od: plainDate('2005-10-04'), do: null, calculate }],
});
