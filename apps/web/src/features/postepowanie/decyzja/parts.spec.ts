import type { Decyzja } from './api.js';
import { partsFaults, toBody, toParts } from './parts.js';

const decision = {
  rozstrzygniecie: 'przyznanie', kwota: '450.00', od: '2026-11-01', do: null, kanal: null, rachunek: null, warunki: 'Podjęcie leczenia.', uzasadnienie_kwoty: null,
  podstawa_odmowy: null, ocena_dowodow: null, rygor: false, rygor_powod: null, uzasadnienie_pominiete: false,
} as unknown as Decyzja;

describe('parts of a draft', () => {
  it('go out as they came in, with empty ones cleared', () => {
    expect(toBody(toParts(decision))).toEqual({
      rozstrzygniecie: 'przyznanie', kwota: '450.00', od: '2026-11-01', do: null, kanal: null, rachunek: null, warunki: 'Podjęcie leczenia.', uzasadnienie_kwoty: null,
      ocena_dowodow: null, rygor_powod: null, rygor: false, uzasadnienie_pominiete: false, podstawa_odmowy: null,
    });
  });

  it('carry a ground only with a refusal', () => {
    const parts = { ...toParts(decision), przepis: 'art. 11 ust. 2', opis: 'Odmowa podjęcia pracy.' };
    expect(toBody(parts).podstawa_odmowy).toBeNull();
    expect(toBody({ ...parts, rozstrzygniecie: 'odmowa' }).podstawa_odmowy).toEqual({ przepis: 'art. 11 ust. 2', opis: 'Odmowa podjęcia pracy.' });
  });

  it('name an amount that is none', () => {
    expect(partsFaults({ ...toParts(decision), kwota: 'sto' }).kwota).not.toBe(false);
    expect(partsFaults(toParts(decision)).kwota).toBe(false);
  });
});
