import { plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateKryterium, isWKryterium } from './kryterium.rule.js';
import przyklady from './przyklady.json' with { type: 'json' };
import { USTAWA, ZADANIA } from './przepisy.js';
import { dzienWniosku, readStopien } from './stopien.rule.js';
import { isBezWykluczen } from './wykluczenia.rule.js';
import { remainder, uznaniowe, yesNoFact } from './wspolne.rule.js';
import { FaktyPrzedmiotowOrtopedycznych } from './zadania.facts.js';

const PREFIX = 'rehabilitacja.ortopedyczne';
const LIT_A = `§ 13 ust. 2 pkt 2 lit. a ${ZADANIA}`;
const LIT_B = `§ 13 ust. 2 pkt 2 lit. b ${ZADANIA}`;
const ZLECENIE: ConditionDefinition = {
  kod: 'BRAK_ZLECENIA_NFZ', nazwa: 'zlecenie na zaopatrzenie', przepis: `§ 5 ust. 2 i § 11 ust. 4 pkt 2 ${ZADANIA}`,
  odmowa: 'Nie ma zlecenia na zaopatrzenie w przedmioty ortopedyczne lub środki pomocnicze.',
};
const W_LIMICIE: StepDefinition = { kod: 'ortopedyczne.cena_w_limicie', nazwa: 'cena w granicach limitu', przepis: LIT_A };
const UDZIAL: StepDefinition = { kod: 'ortopedyczne.udzial_wlasny', nazwa: 'udział własny w limicie ceny', przepis: LIT_A };
const PONAD: StepDefinition = { kod: 'ortopedyczne.ponad_limit', nazwa: 'cena wyższa niż limit', przepis: LIT_B };
const PODSTAWA: StepDefinition = { kod: 'ortopedyczne.podstawa', nazwa: 'suma limitu i udziału własnego', przepis: LIT_B };
const SAM_LIMIT: StepDefinition = { kod: 'ortopedyczne.podstawa', nazwa: 'limit ceny', przepis: LIT_B };
const CZESC: StepDefinition = { kod: 'ortopedyczne.czesc', nazwa: 'granica z rozporządzenia', przepis: `§ 13 ust. 2 pkt 2 ${ZADANIA}` };
const JEDNOSTKA: StepDefinition = { kod: 'ortopedyczne.bez_oplat_jednostki', nazwa: 'granica po odjęciu opłat jednostki pomocy społecznej', przepis: `§ 13 ust. 3 ${ZADANIA}` };
const RESZTA: StepDefinition = { kod: 'ortopedyczne.reszta_ceny', nazwa: 'cena po odjęciu kwoty NFZ', przepis: `art. 48a ust. 1 ${USTAWA}` };
const PULAP: StepDefinition = { kod: 'ortopedyczne.pulap', nazwa: 'niższa z granic', przepis: `§ 13 ust. 2 pkt 2 ${ZADANIA}` };
const KWOTA: StepDefinition = { kod: 'ortopedyczne.kwota_max', nazwa: 'najwyższe dofinansowanie', przepis: `§ 13 ust. 2 pkt 2 ${ZADANIA}`, prosto: 'Najwyższe dofinansowanie' };

function calculate(c: Calculus, fakty: FaktyPrzedmiotowOrtopedycznych): Outcome {
  const wniosek = dzienWniosku(c, fakty);
  const warunki = [
    readStopien(c, fakty) !== null,
    isBezWykluczen(c, fakty, wniosek),
    c.holds(ZLECENIE, fakty.zlecenie_nfz, [yesNoFact(c, 'zlecenie NFZ', fakty.zlecenie_nfz)]),
    isWKryterium(c, calculateKryterium(c, fakty.gospodarstwo, wniosek)),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  return uznaniowe(c, KWOTA, calculateGranica(c, fakty), fakty.kwota_proponowana, `§ 13 ust. 2 pkt 2 ${ZADANIA}`);
}

/** Lit. a up to the price limit, lit. b above it; never more than the price without the part of the NFZ. */
function calculateGranica(c: Calculus, { cena, limit_ceny, kwota_nfz, pokrywa_jednostka }: FaktyPrzedmiotowOrtopedycznych): Quantity {
  const [pelnaCena, limit, nfz] = [amountFact(c, 'cena', cena), amountFact(c, 'limit ceny', limit_ceny), amountFact(c, 'kwota NFZ', kwota_nfz)];
  const udzial = remainder(c, UDZIAL, c.min(W_LIMICIE, pelnaCena, limit), [nfz]);
  const reszta = remainder(c, RESZTA, pelnaCena, [nfz]);
  if (!c.isMore(PONAD, pelnaCena, limit)) return c.min(PULAP, c.product(CZESC, c.param(`${PREFIX}.procent_udzialu_wlasnego`), udzial), reszta);
  const baza = c.param(`${PREFIX}.baza`);
  const podstawa = baza.text === 'limit' ? c.chosen(SAM_LIMIT, limit.value, [limit, baza]) : c.sum(PODSTAWA, [limit, udzial]);
  const granica = c.product(CZESC, c.param(`${PREFIX}.procent_sumy_limitu`), podstawa);
  const wlasna = pokrywa_jednostka === undefined ? granica : remainder(c, JEDNOSTKA, granica, [amountFact(c, 'opłaty pokrywane przez jednostkę', pokrywa_jednostka)]);
  return c.min(PULAP, wlasna, reszta);
}

/** Aid for orthopaedic items and aids ordered by the NFZ; awarded without an agreement. */
export const dofinansowaniePrzedmiotow = defineSwiadczenie<FaktyPrzedmiotowOrtopedycznych>({
  kod: 'dofinansowanie-przedmiotow-ortopedycznych',
  nazwa: 'dofinansowanie przedmiotów ortopedycznych i środków pomocniczych',
  przepis: `§ 5 ust. 2 i § 13 ust. 2 pkt 2 ${ZADANIA}`,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyPrzedmiotowOrtopedycznych,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-przedmiotow-ortopedycznych'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate }],
});
