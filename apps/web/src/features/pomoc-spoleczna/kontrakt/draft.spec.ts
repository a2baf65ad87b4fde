import type { WersjaKontraktu } from './api.js';
import { nextKey, toBody, toDraft } from './draft.js';

const EMPTY = toDraft({ numer: 0, stan: 'szkic', od: null, do: null, podpisano: null, tresc: {} } as WersjaKontraktu);
const GOAL = { klucz: 'c1', rodzaj: 'glowny', tresc: 'Praca.', miernik: '', termin: '' };

describe('the draft of a contract', () => {
  it('of an empty contract sends empty texts and no items', () => {
    const { body, waiting } = toBody(EMPTY);
    expect(waiting).toBe(0);
    expect(body).toMatchObject({ od: null, do: null, tresc: { przyczyny: '', cele: [], dzialania: [], oceny: [], skierowanie: null, uzgodnienie: null } });
  });

  it('keeps back items without their text or day and says how many', () => {
    const { body, waiting } = toBody({ ...EMPTY, cele: [GOAL, { ...GOAL, klucz: 'c2', tresc: ' ' }], oceny: ['', '2026-03-01'], skierowanie: { numer: '1', dzien: '' } });
    expect(waiting).toBe(3);
    expect(body.tresc).toMatchObject({ cele: [{ klucz: 'c1', termin: null }], oceny: [{ termin: '2026-03-01' }], skierowanie: null });
  });

  it('lets a duty of a removed goal serve any', () => {
    const duty = { strona: 'osoba', osoba_id: '', tresc: 'Kurs.', termin: '' };
    expect(toBody({ ...EMPTY, cele: [GOAL], dzialania: [{ ...duty, cel: 'c1' }, { ...duty, cel: 'c9' }] }).body.tresc.dzialania).toMatchObject([{ cel: 'c1', osoba_id: null }, { cel: null }]);
  });

  it('comes back from the server as it was sent', () => {
    const draft = { ...EMPTY, od: '2026-01-01', cele: [GOAL], oceny: ['2026-03-01'], uzgodnienie: { osrodek: 'OPS', dzien: '2026-01-01' } };
    const { body } = toBody(draft);
    expect(toDraft({ numer: 0, stan: 'szkic', podpisano: null, ...body } as unknown as WersjaKontraktu)).toEqual(draft);
  });

  it('names goals apart', () => expect([nextKey([]), nextKey([GOAL, { ...GOAL, klucz: 'c7' }, { ...GOAL, klucz: 'inny' }])]).toEqual(['c1', 'c8']));
});
