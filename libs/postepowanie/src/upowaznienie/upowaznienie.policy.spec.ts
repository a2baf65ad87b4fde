import { plainDate } from '@ostoja/kernel';
import { assertPodstawa, stanUpowaznienia } from './upowaznienie.policy.js';

const stan = (od: string, until: string | null, odwolano: string | null = null) =>
  stanUpowaznienia({ od: plainDate(od), do: until ? plainDate(until) : null, odwolano: odwolano ? plainDate(odwolano) : null }, plainDate('2025-06-01'), 30);

describe('the state of an authorisation on 1 June 2025', () => {
  it.each([
    ['without an end', stan('2025-01-01', null), 'w-mocy'],
    ['on its first day', stan('2025-06-01', null), 'w-mocy'],
    ['the day before it begins', stan('2025-06-02', null), 'przyszle'],
    ['31 days before its end', stan('2025-01-01', '2025-07-02'), 'w-mocy'],
    ['30 days before its end', stan('2025-01-01', '2025-07-01'), 'wygasa'],
    ['on its last day', stan('2025-01-01', '2025-06-01'), 'wygasa'],
    ['the day after', stan('2025-01-01', '2025-05-31'), 'wygaslo'],
    ['revoked with the day before', stan('2025-01-01', '2025-05-31', '2025-05-31'), 'odwolane'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('needs the request of the head for another person (art. 110 ust. 8)', () => {
    expect(() => assertPodstawa({ podstawa: '110-8', naWniosek: null })).toThrow(expect.objectContaining({ field: 'na_wniosek' }));
    expect(() => assertPodstawa({ podstawa: '110-8', naWniosek: 'wniosek z 2 czerwca 2025 r.' })).not.toThrow();
    expect(() => assertPodstawa({ podstawa: '110-7' })).not.toThrow();
  });
});
