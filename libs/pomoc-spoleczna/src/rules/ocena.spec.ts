import { plainDate } from '@ostoja/kernel';
import { ParameterSnapshot } from '@ostoja/law';
import { nazwyPodstaw, sentence, zasadaPrzeszkod } from './ocena.js';

class Fakty {
  znalezione!: string[];
}
const PRZESZKODY = { za_pozno: { nazwa: 'wniosek złożono za późno', przepis: 'art. 1' }, brak_podpisu: { nazwa: 'brak podpisu', przepis: 'art. 2' } };

describe('rules made of tables', () => {
  it('read the names of grounds', () => expect(nazwyPodstaw(PRZESZKODY)).toEqual({ za_pozno: 'wniosek złożono za późno', brak_podpisu: 'brak podpisu' }));
  it('write a name as a sentence', () => expect(sentence('środki własne są marnotrawione')).toBe('Środki własne są marnotrawione.'));

  it('give each obstacle that was found as a reason with its provision', () => {
    const zasada = zasadaPrzeszkod<Fakty>({
      kod: 'proba', nazwa: 'próba', przepis: 'art. 1-2', pytanie: 'Czy wolno?', facts: Fakty, przyklad: { znalezione: [] }, od: plainDate('2026-01-01'), przeszkody: PRZESZKODY, znalezione: ({ znalezione }) => znalezione,
    });
    const wynik = zasada.calculate(new ParameterSnapshot([]), plainDate('2026-03-02'), { znalezione: ['za_pozno'] });
    expect(wynik.tak).toBe(false);
    expect(wynik.przyczyny).toEqual([{ kod: 'ZA_POZNO', opis: 'Wniosek złożono za późno.', przepis: 'art. 1' }]);
    expect(wynik.kroki).toHaveLength(2);
  });
});
