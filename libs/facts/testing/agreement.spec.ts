import { plainDate, Fraction } from '@ostoja/kernel';
import { defineZasada, ParameterSnapshot, type Calculus } from '@ostoja/law';
import { TakNie, Kwota } from '@ostoja/facts';
import { runAgreement } from './agreement.js';

class FaktyProbnejZasady {
  @Kwota('Kwota', { wymagane: true })
  kwota!: string;
  @TakNie('Zgoda')
  zgoda?: boolean;
}

const snapshot = new ParameterSnapshot([{
  id: 'probna.kwota', name_pl: 'kwota próbna', name_en: 'sample amount', unit: 'PLN',
  values: [{ from: '2020-01-01', to: null, value: '700', legal_basis: 'art. 3 ustawy próbnej', sources: ['własne'], confidence: 'confirmed' }],
}]);
const MNIEJ = { kod: 'ZA_DUZO', nazwa: 'kwota mniejsza', przepis: 'art. 3 ustawy próbnej', odmowa: 'Kwota jest za duża.' };

const zasada = defineZasada<FaktyProbnejZasady>({
  kod: 'zasada-probna', nazwa: 'zasada próbna', przepis: 'art. 3 ustawy próbnej', pytanie: 'Czy wolno?', facts: FaktyProbnejZasady,
  przyklad: { kwota: '12.00', zgoda: true }, na_dzien_przykladu: plainDate('2026-01-01'),
  wersje: [{ od: plainDate('2020-01-01'), do: null, calculate: (c: Calculus, f) => ({ tak: c.isLess(MNIEJ, c.fact('kwota', Fraction.parse(f.kwota)), c.param('probna.kwota')) || f.zgoda === true }) }],
});

describe('a sound definition', () => {
  runAgreement({ zasady: [zasada], snapshot, przypadkow: 500 });
});
