import { plainDate } from '@ostoja/kernel';
import { buildSnapshot } from '../swiadczenie.registry.js';
import { listRodzajeDochodu } from './rodzaj-dochodu.rule.js';

describe('the dictionary of kinds of income', () => {
  const rodzaje = (dzien: string) => new Map(listRodzajeDochodu(buildSnapshot(), plainDate(dzien)).map((rodzaj) => [rodzaj.kod, rodzaj]));

  it('tells the treatment of the day by the code of the kind', () => {
    expect(rodzaje('2016-03-31').get('swiadczenie_wychowawcze')!.traktowanie).toBe('wliczany');
    expect(rodzaje('2016-04-01').get('swiadczenie_wychowawcze')!.traktowanie).toBe('wylaczony');
    expect(rodzaje('2026-03-02').get('emerytura')).toMatchObject({ kod: 'emerytura', nazwa: expect.stringMatching(/emerytura/i), traktowanie: 'wliczany', podstawa_prawna: expect.stringContaining('art. 8') });
  });

  it('holds kinds of income only, and none before the act', () => {
    expect(rodzaje('2026-03-02').has('osoba_w_rodzinie')).toBe(false);
    expect(rodzaje('2004-04-30').size).toBe(0);
  });
});
