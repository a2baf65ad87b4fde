import { plainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type Term } from '@ostoja/law';
import { REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { dniemWszczecia, findDlugosc } from '../termin-procedury.js';
import { warunek } from '../warunki.js';
import { FaktyPrzemocMonitoring, SPOSOBY_ZAKONCZENIA } from './zakonczenie-termin.facts.js';

const ZAKONCZENIE = warunek('ODSTAPIENIE_BEZ_MONITORINGU', 'procedura się zakończyła, więc prowadzi się monitoring', `${ustawa('art. 9h ust. 2')}, ${rozporzadzenie('§ 21 ust. 1')}`,
  'Po odstąpieniu od dalszych działań monitoringu się nie prowadzi, chyba że ośrodek ustawił inaczej.');
const MONITORING = { kod: 'monitoring', nazwa: 'koniec działań monitorujących', przepis: ustawa('art. 9h ust. 2') };

/** The acts do not say whether discontinuation is an end of the procedure: a dated setting decides. */
function calculate(c: Calculus, fakty: FaktyPrzemocMonitoring): Term | null {
  const dlugosc = findDlugosc(c, dniemWszczecia(fakty), 'przemoc_domowa.nk.monitoring_po_zakonczeniu');
  if (dlugosc === null) return null;
  const ustawienie = c.param('przemoc_domowa.ustawienie.monitoring_po_odstapieniu');
  const obejmuje = fakty.sposob !== 'odstapienie' || ustawienie.text === 'tak';
  if (!c.holds(ZAKONCZENIE, obejmuje, [c.factText('sposób zakończenia', SPOSOBY_ZAKONCZENIA[fakty.sposob]), ustawienie])) return null;
  return c.term(MONITORING, { zdarzenie: plainDate(fakty.zdarzenie), nazwa_zdarzenia: 'zakończenie procedury', dlugosc, liczenie: 'kalendarzowe', na_czynnosc: false });
}

/** A period of duty, not a day by which something is done, so its end does not move. */
export const monitoring = defineTermin<FaktyPrzemocMonitoring>({
  kod: 'monitoring-po-niebieskiej-karcie',
  nazwa: 'działania monitorujące po zakończeniu procedury „Niebieskie Karty”',
  przepis: ustawa('art. 9h ust. 2-3'),
  kto: 'grupa diagnostyczno-pomocowa',
  czynnosc: 'prowadzić działania monitorujące wobec wszystkich objętych procedurą',
  facts: FaktyPrzemocMonitoring,
  przyklad: { zdarzenie: '2026-01-15', sposob: 'ustanie_przemocy' },
  na_dzien_przykladu: plainDate('2026-01-15'),
  wersje: [{ od: REFORMA, do: null, calculate }],
});
