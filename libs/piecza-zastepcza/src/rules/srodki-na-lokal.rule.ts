import { plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktySrodkowNaLokal } from './srodki-rodziny.facts.js';
import { faultyFact } from './wspolne.facts.js';
import { kwotaFaktu, przedZaokragleniem, uwr } from './wspolne.rule.js';

const PRZEPIS = uwr('art. 83 ust. 2-3a, art. 84 pkt 1');
const NIESPOKREWNIONA: ConditionDefinition = { kod: 'RODZINA_SPOKREWNIONA', nazwa: 'forma pieczy, której można przyznać środki na lokal', przepis: PRZEPIS, odmowa: 'Środki na utrzymanie lokalu nie przysługują rodzinie zastępczej spokrewnionej.' };
const WIECEJ: StepDefinition = { kod: 'lokal.wiecej_dzieci', nazwa: 'więcej dzieci i pełnoletnich wychowanków, niż wynosi próg', przepis: uwr('art. 83 ust. 3a') };
const KOSZTY: StepDefinition = { kod: 'lokal.koszty', nazwa: 'koszty lokalu', przepis: PRZEPIS, prosto: 'Koszty lokalu razem' };
const NA_OSOBE: StepDefinition = { kod: 'lokal.na_osobe', nazwa: 'koszty na osobę', przepis: PRZEPIS };
const OSOBY: StepDefinition = { kod: 'lokal.osoby', nazwa: 'podopieczni i opiekunowie', przepis: PRZEPIS, jednostka: 'osoby' };
const KWOTA: StepDefinition = { kod: 'lokal.kwota', nazwa: 'środki na utrzymanie lokalu', przepis: PRZEPIS, prosto: 'Środki na utrzymanie lokalu' };
const ZAWODOWE = new Set<string>(['zawodowa', 'pogotowie', 'specjalistyczna']);

function calculate(c: Calculus, fakty: FaktySrodkowNaLokal): Outcome {
  const { osoby_w_lokalu, podopieczni, opiekunowie } = fakty;
  if (podopieczni + opiekunowie > osoby_w_lokalu) throw faultyFact('OSOBY_W_LOKALU', 'Podopiecznych i opiekunów nie może być więcej niż mieszkańców lokalu.', 'osoby_w_lokalu', PRZEPIS);
  if (!c.holds(NIESPOKREWNIONA, fakty.forma !== 'spokrewniona', [c.factText('forma', fakty.forma)])) return ODMOWA;
  const koszty = c.sum(KOSZTY, fakty.koszty.map(({ rodzaj, kwota }) => kwotaFaktu(c, rodzaj, kwota)));
  const uprawnieni = c.sum(OSOBY, [countFact(c, 'podopieczni', podopieczni, 'osoby'), countFact(c, 'opiekunowie', opiekunowie, 'osoby')]);
  const kwota = c.round(KWOTA, c.product(przedZaokragleniem(KWOTA), c.quotient(NA_OSOBE, koszty, countFact(c, 'osoby w lokalu', osoby_w_lokalu, 'osoby')), uprawnieni));
  const nalezne = isNalezne(c, fakty) ? kwota : null;
  return { spelnia_warunki: true, kwota: nalezne, kwota_min: nalezne, kwota_max: kwota };
}

/** By right for a family home, and for a professional family above the number whose need the organiser confirmed; else at discretion. */
function isNalezne(c: Calculus, { forma, podopieczni, opinia_organizatora }: FaktySrodkowNaLokal): boolean {
  if (forma === 'rodzinny_dom_dziecka') return true;
  if (!ZAWODOWE.has(forma)) return false;
  return c.isMore(WIECEJ, countFact(c, 'podopieczni', podopieczni, 'osoby'), c.param('piecza.srodki_lokal.prog_obowiazkowy')) && opinia_organizatora === true;
}

/** Money for the upkeep of the dwelling: costs per person times wards and carers (art. 83 ust. 2-3a, art. 84 pkt 1). */
export const srodkiNaLokal = defineSwiadczenie<FaktySrodkowNaLokal>({
  kod: 'srodki-na-utrzymanie-lokalu-rodziny-zastepczej',
  nazwa: 'środki na utrzymanie lokalu rodziny zastępczej lub rodzinnego domu dziecka',
  przepis: PRZEPIS,
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktySrodkowNaLokal,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { forma: 'zawodowa', koszty: [{ rodzaj: 'czynsz', kwota: '1400.00' }], osoby_w_lokalu: 7, podopieczni: 4, opiekunowie: 2, opinia_organizatora: true },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate }],
});
