import { Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { SAMORZAD } from './przepisy.js';
import { FaktyModulu1, POZYCJE_MODULU_1, type PozycjaModulu1, type PozycjaSamorzaduFakt } from './samorzad.facts.js';
import { isDopuszczonyDoProgramu } from './samorzad-wykluczenia.rule.js';
import { readStopien } from './stopien.rule.js';
import { inner } from './wspolne.rule.js';

interface Pozycja {
  readonly limit: string;
  /** Own share of the price, where the programme wants one. */
  readonly udzial?: 'podstawowy' | 'a2_a3_c5';
  /** Limit of several tasks together. */
  readonly razem?: 'a2.limit_lacznie' | 'b1.limit_niewidomi';
  /** The limit holds for each piece. */
  readonly zaSztuke?: true;
}

const POZYCJE: Readonly<Record<PozycjaModulu1, Pozycja>> = {
  a1: { limit: 'a1.limit', udzial: 'podstawowy' },
  a1_fotelik: { limit: 'a1.limit_fotelik', udzial: 'podstawowy' },
  a2_kat_b: { limit: 'a2.limit_kat_b', udzial: 'a2_a3_c5', razem: 'a2.limit_lacznie' },
  a2_pozostale: { limit: 'a2.limit_pozostale_kategorie', udzial: 'a2_a3_c5', razem: 'a2.limit_lacznie' },
  a2_poza_miejscem: { limit: 'a2.limit_kurs_poza_miejscem', udzial: 'a2_a3_c5', razem: 'a2.limit_lacznie' },
  a3_tlumacz: { limit: 'a3.limit_tlumacz', udzial: 'a2_a3_c5', razem: 'a2.limit_lacznie' },
  a4: { limit: 'a4.limit', udzial: 'podstawowy' },
  b1_podstawowy: { limit: 'b1.limit_podstawowy' },
  b1_niewidomi: { limit: 'b1.limit_niewidomi', razem: 'b1.limit_niewidomi' },
  b1_brajl: { limit: 'b1.limit_urzadzenia_brajlowskie', razem: 'b1.limit_niewidomi' },
  b2_gluchoniewidomi: { limit: 'b2.limit_gluchoniewidomi' },
  b2_sluch: { limit: 'b2.limit_sluch' },
  b2_pozostali: { limit: 'b2.limit_pozostali' },
  c1: { limit: 'c1.limit' },
  c2: { limit: 'c2.limit' },
  c2_akumulator: { limit: 'c2.limit_akumulator', zaSztuke: true },
  c5: { limit: 'c5.limit', udzial: 'a2_a3_c5' },
};

const UDZIAL: StepDefinition = { kod: 'modul1.udzial_wlasny', nazwa: 'udział własny', przepis: SAMORZAD };
const PO_UDZIALE: StepDefinition = { kod: 'modul1.po_udziale', nazwa: 'cena po odjęciu udziału własnego', przepis: SAMORZAD };
const W_LIMICIE: StepDefinition = { kod: 'modul1.w_limicie', nazwa: 'nie więcej niż limit', przepis: SAMORZAD };
const GRUPA: StepDefinition = { kod: 'modul1.grupa', nazwa: 'suma pozycji ze wspólnym limitem', przepis: SAMORZAD };
const WSPOLNY: StepDefinition = { kod: 'modul1.wspolny_limit', nazwa: 'nie więcej niż limit łączny', przepis: SAMORZAD };
const RAZEM: StepDefinition = { kod: 'modul1.kwota_max', nazwa: 'najwyższe dofinansowanie', przepis: SAMORZAD, prosto: 'Najwyższe dofinansowanie' };

const COKOLWIEK: ConditionDefinition = { kod: 'BRAK_KOSZTU_DO_DOFINANSOWANIA', nazwa: 'podano koszt do dofinansowania', przepis: SAMORZAD, odmowa: 'Nie podano pozycji z kosztem, który można dofinansować.' };

function calculate(c: Calculus, fakty: FaktyModulu1): Outcome {
  const warunki = [readStopien(c, fakty) !== null, isDopuszczonyDoProgramu(c, fakty)];
  if (!warunki.every(Boolean)) return ODMOWA;
  const kwoty = [...new Set(fakty.pozycje.map(({ zadanie }) => POZYCJE[zadanie].razem ?? zadanie))].map((grupa) => calculateGrupa(c, grupa, fakty.pozycje));
  const kwota_max = c.round(RAZEM, c.sum(inner(RAZEM), kwoty.map(({ nazwa, kwota }) => c.fact(nazwa, kwota.toFraction()))));
  return c.holds(COKOLWIEK, !kwota_max.isZero) ? { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max, kwoty } : ODMOWA;
}

/** Tasks under one common limit, which is read only for several tasks; a task without one is a group of its own. */
function calculateGrupa(c: Calculus, grupa: string, pozycje: readonly PozycjaSamorzaduFakt[]): NazwanaKwota {
  const zadania = [...new Set(pozycje.map(({ zadanie }) => zadanie))].filter((zadanie) => (POZYCJE[zadanie].razem ?? zadanie) === grupa);
  const suma = c.sum(GRUPA, zadania.map((zadanie) => calculateZadanie(c, zadanie, pozycje.filter((pozycja) => pozycja.zadanie === zadanie))));
  const kwota = c.round(WSPOLNY, zadania.length > 1 ? c.min(WSPOLNY, suma, c.param(`aktywny_samorzad.${grupa}`)) : suma);
  return { kod: grupa.replace('.', '_'), nazwa: zadania.map((zadanie) => POZYCJE_MODULU_1[zadanie]).join('; '), kwota, przepis: SAMORZAD };
}

/** All items of one task share its limit, unless the limit is for each piece. */
function calculateZadanie(c: Calculus, zadanie: PozycjaModulu1, pozycje: readonly PozycjaSamorzaduFakt[]): Quantity {
  const { limit, zaSztuke } = POZYCJE[zadanie];
  const wLimicie = (kwota: Quantity): Quantity => c.min(W_LIMICIE, kwota, c.param(`aktywny_samorzad.${limit}`));
  const poUdziale = pozycje.map((pozycja) => calculatePoUdziale(c, pozycja));
  return zaSztuke ? c.sum(GRUPA, poUdziale.map(wLimicie)) : wLimicie(c.sum(GRUPA, poUdziale));
}

/** Price less the own share. */
function calculatePoUdziale(c: Calculus, { zadanie, cena }: PozycjaSamorzaduFakt): Quantity {
  const { udzial } = POZYCJE[zadanie];
  const calaCena = amountFact(c, `cena: ${POZYCJE_MODULU_1[zadanie]}`, cena);
  const procent = udzial === undefined ? c.fact('bez udziału własnego', Fraction.ZERO) : c.param(`aktywny_samorzad.udzial_wlasny.${udzial}`);
  return c.difference(PO_UDZIALE, calaCena, [c.product(UDZIAL, calaCena, procent)]);
}

/** „Aktywny samorząd”, Module I, areas A to C: the ceiling of the help by item and year. */
export const aktywnySamorzadModul1 = defineSwiadczenie<FaktyModulu1>({
  kod: 'aktywny-samorzad-modul-1',
  nazwa: '„Aktywny samorząd”, Moduł I, obszary A-C',
  przepis: SAMORZAD,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyModulu1,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['aktywny-samorzad-modul-1'],
  na_dzien_przykladu: plainDate('2025-12-31'),
  wersje: [{ od: plainDate('2024-01-01'), do: null, calculate }],
});
