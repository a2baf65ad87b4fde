import { plainDate } from '@ostoja/kernel';
import { ParameterSnapshot } from '@ostoja/law';
import { readFacts } from '@ostoja/law/testing';
import { factsSchema } from './facts-schema.js';
import { prostyTermin } from './prosty-termin.js';

const snapshot = new ParameterSnapshot(['days', 'hours'].map((unit) => ({
  id: `probny.${unit}`, name_pl: 'termin', name_en: 'term', unit,
  values: [{ from: '2020-01-01', to: null, value: '24', legal_basis: 'art. 1 ustawy próbnej', sources: ['własne'], confidence: 'confirmed' }],
})));
const common = {
  nazwa: 'termin próbny', przepis: 'art. 1', kto: 'strona', czynnosc: 'Złożenie pisma', zdarzenie: 'doręczenie pisma', liczenie: 'kpa', na_czynnosc: true, od: plainDate('2020-01-01'), przyklad: '2026-01-10',
} as const;
const days = prostyTermin({ ...common, kod: 'proba-w-dniach', parametr: 'probny.days' });
const hours = prostyTermin({ ...common, kod: 'proba-w-godzinach', parametr: 'probny.hours', godziny: true, do: plainDate('2026-12-31') });

describe('prostyTermin', () => {
  it('counts from its event', () => {
    expect(days.calculateFor(snapshot, readFacts(days, { zdarzenie: '2026-01-10' })).obliczenie).toMatchObject({ koniec: '2026-02-03', nazwa_zdarzenia: 'doręczenie pisma' });
    expect(hours.calculateFor(snapshot, readFacts(hours, { zdarzenie: '2026-01-10', godzina: '08:00' })).obliczenie).toMatchObject({ koniec: '2026-01-11', koniec_godzina: '08:00' });
    expect(() => hours.calculateFor(snapshot, readFacts(hours, { zdarzenie: '2027-01-01', godzina: '08:00' }))).toThrow(expect.objectContaining({ code: 'LAW.NO_RULE_VERSION' }));
  });
  it('has a facts class of its own that names the event', () => {
    expect([days.opis.facts.name, hours.opis.facts.name]).toEqual(['FaktyTerminuProbaWDniach', 'FaktyTerminuProbaWGodzinach']);
    expect(factsSchema(hours.opis.facts)).toMatchObject({ required: ['zdarzenie', 'godzina'], properties: { zdarzenie: { title: 'Dzień zdarzenia: doręczenie pisma' } } });
    expect(() => readFacts(days, { zdarzenie: '2026-02-30' })).toThrow('Podaj istniejącą datę');
  });
});
