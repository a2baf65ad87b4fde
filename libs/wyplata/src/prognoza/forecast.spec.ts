import type { StanLinii } from '@ostoja/finanse';
import { Money, plainMonth } from '@ostoja/kernel';
import { forecast, type Potrzeba } from './forecast.js';

const LINIA = { dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne' };
const stan = (fields: Partial<StanLinii>): StanLinii => ({ ...LINIA, komorka_id: null, komorka: null, plan: '0.00', przekroczenia: '0.00', zaangazowano: '0.00', dostepne: '0.00', ...fields });
const need = (miesiac: string, kwota: string, rodzaj: Potrzeba['rodzaj'] = 'rata', komorka_id = 'f1'): Potrzeba => ({ ...LINIA, komorka_id, miesiac: plainMonth(miesiac), rodzaj, kwota: Money.parse(kwota) });
const run = (lines: StanLinii[], needs: Potrzeba[], today = '2026-10') =>
  forecast(lines, needs, 2026, plainMonth(today)).map(({ przedluzenie, ponowienie, brakuje, wyczerpanie }) => [przedluzenie, ponowienie, brakuje].map(String).concat(wyczerpanie ?? 'starcza'));

it('says that the money is enough when what is due and what will be due fit in the plan to the grosz', () => {
  expect(run([stan({ plan: '300.00', zaangazowano: '100.00' })], [need('2026-09', '100.00'), need('2026-11', '120.00', 'przedluzenie'), need('2026-12', '80.00', 'ponowienie')])).toEqual([['120.00', '80.00', '0.00', 'starcza']]);
});

it('names the first month for which it is not, and what is missing to the end of the year', () => {
  const needs = [need('2026-09', '100.00'), need('2026-10', '100.00', 'przedluzenie'), need('2026-11', '100.00', 'przedluzenie'), need('2026-12', '100.00', 'ponowienie')];
  expect(run([stan({ plan: '199.99', przekroczenia: '100.00', zaangazowano: '100.00' })], needs)).toEqual([['200.00', '100.00', '100.01', '2026-11']]);
});

it('weighs an approved decision without instalments on the month of today', () => {
  expect(run([stan({ plan: '150.00', zaangazowano: '160.00' })], [need('2026-09', '100.00')])).toEqual([['0.00', '0.00', '10.00', '2026-10']]);
});

it('charges a unit with money of its own with its own needs, and the centre with all others', () => {
  const lines = [stan({ plan: '100.00', zaangazowano: '90.00' }), stan({ komorka_id: 'f1', komorka: 'Filia 1', plan: '50.00', zaangazowano: '60.00' })];
  expect(run(lines, [need('2026-03', '60.00'), need('2026-04', '90.00', 'rata', 'f2')])).toEqual([['0.00', '0.00', '0.00', 'starcza'], ['0.00', '0.00', '10.00', '2026-03']]);
});
