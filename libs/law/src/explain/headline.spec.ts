import { Money, plainDate } from '@ostoja/kernel';
import { sampleBenefit, sampleSnapshot, sampleTermin, sampleTermSnapshot } from '@ostoja/law/testing';
import type { Wynik } from '../swiadczenie/result.js';
import { headline } from './headline.js';

const base = sampleBenefit.calculate(sampleSnapshot, plainDate('2025-05-10'), { a: '0.00', b: '0.00' });
const amount = (change: Partial<Wynik>) => headline({ ...base, ...change });
const zl = (text: string) => Money.parse(text);

describe('headline', () => {
  it('says of a benefit that is not money what the person pays, where that is known', () => {
    const service = { forma: 'uslugi' as const, kwota: null, kwota_min: null, kwota_max: null, spelnia_warunki: true, uznaniowe: true };
    expect(amount(service)).toBe('Świadczenie można przyznać.');
    expect(amount({ ...service, oplata: Money.ZERO })).toBe('Świadczenie można przyznać, bezpłatnie.');
    expect(amount({ ...service, oplata: Money.parse('18.23'), uznaniowe: false }).replaceAll(/\s/g, ' ')).toBe('Świadczenie przysługuje; opłata: 18,23 zł.');
  });

  it.each([
    ['not met', { spelnia_warunki: false }, 'Świadczenie nie przysługuje.'],
    ['no fee', { spelnia_warunki: false, naleznosc: 'oplata' }, 'Opłaty się nie ponosi.'],
    ['nothing to settle', { spelnia_warunki: false, naleznosc: 'rozliczenie' }, 'Nie ma kwoty do rozliczenia.'],
    ['fixed', { kwota: zl('5.00') }, 'Świadczenie przysługuje w kwocie 5,00\u00a0zł.'],
    ['a fee', { kwota: zl('5.00'), naleznosc: 'oplata' }, 'Opłata wynosi 5,00\u00a0zł.'],
    ['proposed', { kwota: zl('5.00'), uznaniowe: true }, 'Świadczenie można przyznać w kwocie 5,00\u00a0zł.'],
    ['between', { kwota: null, kwota_min: zl('1.00'), kwota_max: zl('2.00') }, 'Świadczenie można przyznać w kwocie od 1,00\u00a0zł do 2,00\u00a0zł.'],
    ['up to', { kwota: null, kwota_max: zl('2.00'), naleznosc: 'rozliczenie' }, 'Kwotę można ustalić w wysokości do 2,00\u00a0zł.'],
    ['open', { kwota: null }, 'Świadczenie można przyznać; kwotę ustala ośrodek według potrzeby.'],
  ] as const)('%s', (_name, change, text) => {
    expect(amount(change)).toBe(text);
  });
  it('tells the hour of a term in hours and the last day of one that counts back', () => {
    const wynik = sampleTermin.calculateFor(sampleTermSnapshot, { zdarzenie: '2026-03-30' });
    const obliczenie = wynik.obliczenie!;
    expect(headline({ ...wynik, czynnosc: 'złożenie pisma' })).toMatch(/^Złożenie pisma: do /);
    expect(headline({ ...wynik, obliczenie: { ...obliczenie, koniec_godzina: '15:30' } })).toBe('Złożenie próbnego pisma: do 7 kwietnia 2026 r., godz. 15:30.');
    expect(headline({ ...wynik, obliczenie: { ...obliczenie, wstecz: true } })).toBe('Złożenie próbnego pisma: najpóźniej 7 kwietnia 2026 r.');
  });
});
