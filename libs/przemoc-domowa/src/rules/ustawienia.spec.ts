import { plainToInstance } from 'class-transformer';
import { ParameterSnapshot, type ParameterDefinition, type WynikTerminu } from '@ostoja/law';
import { przemocDomowa } from '../prawo.registry.js';

const { terminy, parametry } = przemocDomowa;

function obliczZ(wartosc: Pick<ParameterDefinition, 'id' | 'unit'> & { readonly value: string }, kod: string, fakty: object): WynikTerminu {
  const { id, unit, value } = wartosc;
  const loaded: ParameterDefinition = { id, unit, name_pl: id, name_en: id, values: [{ from: '2023-06-22', to: null, value, legal_basis: 'zarządzenie dyrektora', sources: ['wykaz akt'], confidence: 'confirmed' }] };
  const definition = terminy.find((termin) => termin.kod === kod)!;
  return definition.calculateFor(new ParameterSnapshot(parametry, [loaded]), plainToInstance(definition.opis.facts, fakty) as never);
}

describe('values of the centre', () => {
  const ustawienie = { id: 'przemoc_domowa.ustawienie.monitoring_po_odstapieniu', unit: 'code' };

  it('make monitoring follow a discontinuation too', () => {
    expect(obliczZ({ ...ustawienie, value: 'tak' }, 'monitoring-po-niebieskiej-karcie', { zdarzenie: '2026-01-15', sposob: 'odstapienie' }).obliczenie?.koniec).toBe('2026-10-15');
  });
  it('leave monitoring after an end as it is', () => {
    expect(obliczZ({ ...ustawienie, value: 'nie' }, 'monitoring-po-niebieskiej-karcie', { zdarzenie: '2026-01-15', sposob: 'brak_zasadnosci' }).obliczenie?.koniec).toBe('2026-10-15');
  });
  it('give the keeping of files an end that does not move', () => {
    const wynik = obliczZ({ id: 'przemoc_domowa.dokumentacja.przechowywanie', unit: 'years', value: '6' }, 'przechowywanie-dokumentacji-niebieskiej-karty', { zdarzenie: '2025-12-24' });
    expect(wynik.przyczyny).toEqual([]);
    expect(wynik.obliczenie).toMatchObject({ koniec: '2031-12-24', pominiete: [] });
  });
});
