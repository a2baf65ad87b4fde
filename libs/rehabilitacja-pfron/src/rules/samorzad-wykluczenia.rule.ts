import { plainDate } from '@ostoja/kernel';
import type { Calculus, ConditionDefinition, StepDefinition } from '@ostoja/law';
import { SAMORZAD } from './przepisy.js';
import type { WykluczeniaSamorzaduFakt } from './samorzad.facts.js';
import { isWOkresiePrzed } from './wspolne.rule.js';

const FUNDUSZ: ConditionDefinition = { kod: 'ZOBOWIAZANIA_WOBEC_PFRON', nazwa: 'brak wymagalnych zobowiązań wobec PFRON', przepis: SAMORZAD, odmowa: 'Wnioskodawca ma wymagalne zobowiązania wobec PFRON.' };
const REALIZATOR: ConditionDefinition = { kod: 'ZOBOWIAZANIA_WOBEC_REALIZATORA', nazwa: 'brak wymagalnych zobowiązań wobec realizatora', przepis: SAMORZAD, odmowa: 'Wnioskodawca ma wymagalne zobowiązania wobec realizatora programu.' };
const CEL: ConditionDefinition = { kod: 'CEL_SFINANSOWANY_GDZIE_INDZIEJ', nazwa: 'celu nie sfinansowano z innego źródła', przepis: SAMORZAD, odmowa: 'Ten sam cel sfinansowano z innego źródła.' };
const KONIEC_OKRESU: StepDefinition = { kod: 'samorzad.koniec_okresu', nazwa: 'ostatni dzień wykluczenia', przepis: SAMORZAD };
const UMOWA: ConditionDefinition = { kod: 'UMOWA_ROZWIAZANA_Z_WINY_WNIOSKODAWCY', nazwa: 'brak umowy rozwiązanej z winy wnioskodawcy w okresie przed wnioskiem', przepis: SAMORZAD, odmowa: 'W okresie przed wnioskiem rozwiązano z wnioskodawcą umowę na środki PFRON z jego winy.' };

/** The exclusions of the programme. */
export function isDopuszczonyDoProgramu(c: Calculus, fakty: WykluczeniaSamorzaduFakt): boolean {
  return [
    c.holds(FUNDUSZ, fakty.zobowiazania_wobec_pfron !== true),
    c.holds(REALIZATOR, fakty.zobowiazania_wobec_realizatora !== true),
    c.holds(CEL, fakty.cel_sfinansowany_gdzie_indziej !== true),
    isBezRozwiazanejUmowy(c, fakty),
  ].every(Boolean);
}

function isBezRozwiazanejUmowy(c: Calculus, { umowa_rozwiazana, data_wniosku }: WykluczeniaSamorzaduFakt): boolean {
  if (umowa_rozwiazana === undefined) return true;
  const wOkresie = isWOkresiePrzed(c, KONIEC_OKRESU, plainDate(umowa_rozwiazana), plainDate(data_wniosku), c.param('aktywny_samorzad.wykluczenie'));
  return c.holds(UMOWA, !wOkresie, [c.date('rozwiązanie umowy', plainDate(umowa_rozwiazana))]);
}
