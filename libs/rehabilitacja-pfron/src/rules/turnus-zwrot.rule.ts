import { plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { TURNUSY } from './przepisy.js';
import { FaktyZwrotuTurnusu } from './turnus.facts.js';
import { faultyFact, inner } from './wspolne.rule.js';

const PRZEPIS = `przepisy o rozliczeniu turnusu: ${TURNUSY}`;
const DNI: StepDefinition = { kod: 'turnus_zwrot.niewykorzystane', nazwa: 'dni niewykorzystane', przepis: PRZEPIS, jednostka: 'dni' };
const CZESC: StepDefinition = { kod: 'turnus_zwrot.czesc', nazwa: 'część niewykorzystana', przepis: PRZEPIS, jednostka: 'wskaźnik' };
const ZWROT: StepDefinition = { kod: 'turnus_zwrot.kwota', nazwa: 'kwota do zwrotu', przepis: PRZEPIS, prosto: 'Kwota do zwrotu' };
const DO_ZWROTU: ConditionDefinition = { kod: 'BRAK_PODSTAWY_ZWROTU', nazwa: 'pobyt nie odbył się albo skrócono go bez ważnej przyczyny', przepis: PRZEPIS, odmowa: 'Pobyt odbył się w całości albo skrócono go z ważnej przyczyny.' };

function calculate(c: Calculus, { kwota, dni_turnusu, dni_pobytu, wazna_przyczyna }: FaktyZwrotuTurnusu): Outcome {
  if (dni_pobytu > dni_turnusu) throw faultyFact('ZA_DUZO_DNI_POBYTU', 'Pobyt nie może być dłuższy niż turnus.', 'dni_pobytu');
  const nieobecny = dni_pobytu === 0;
  if (!c.holds(DO_ZWROTU, nieobecny || (dni_pobytu < dni_turnusu && wazna_przyczyna !== true))) return ODMOWA;
  const dni = countFact(c, 'dni turnusu', dni_turnusu, 'dni');
  const niewykorzystane = c.difference(DNI, dni, [countFact(c, 'dni pobytu', dni_pobytu, 'dni')]);
  const zwrot = c.round(ZWROT, c.product(inner(ZWROT), amountFact(c, 'dofinansowanie', kwota), c.quotient(CZESC, niewykorzystane, dni)));
  return { spelnia_warunki: true, kwota: zwrot, kwota_min: null, kwota_max: null };
}

/** What the organiser returns: all when nobody came, a share of the days when the stay was cut short without a sound reason. */
export const zwrotDofinansowaniaTurnusu = defineSwiadczenie<FaktyZwrotuTurnusu>({
  kod: 'zwrot-dofinansowania-turnusu',
  nazwa: 'zwrot dofinansowania turnusu przez organizatora',
  przepis: PRZEPIS,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyZwrotuTurnusu,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['zwrot-dofinansowania-turnusu'],
  na_dzien_przykladu: plainDate('2026-06-20'),
  wersje: [{ od: plainDate('2018-01-01'), do: null, calculate }],
});
