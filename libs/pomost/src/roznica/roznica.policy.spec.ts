import { assertDrugaOsoba, stanPoWyborze } from './roznica.policy.js';

const open = { rodzaj: 'osoby', pole: 'nazwisko', stan: 'otwarta' } as const;

describe('a difference with POMOST', () => {
  it.each([
    ['ostoja', open, 'zachowana'], ['pomost', open, 'przyjeta'], ['pomost', { ...open, stan: 'do-wyjasnienia' }, 'przyjeta'], ['pomost', { ...open, pole: 'rachunek' }, 'do-zatwierdzenia'],
    ['ostoja', { ...open, pole: 'rachunek' }, 'zachowana'], ['pomost', { ...open, rodzaj: 'decyzje', pole: 'rachunek' }, 'do-zatwierdzenia'], ['ostoja', { ...open, rodzaj: 'decyzje', pole: 'swiadczenie_kod' }, 'zachowana'],
  ] as const)('%s makes of %j %s', (wybor, roznica, stan) => expect(stanPoWyborze(roznica, wybor, null)).toBe(stan));

  it('is asked about only with a note of what is asked', () => {
    expect(stanPoWyborze(open, 'wyjasnienie', 'Telefon do strony.')).toBe('do-wyjasnienia');
    expect(() => stanPoWyborze(open, 'wyjasnienie', null)).toThrow(expect.objectContaining({ code: 'POMOST.NOTE_REQUIRED', field: 'uwaga' }));
  });

  it.each(['do-zatwierdzenia', 'zachowana', 'przyjeta'] as const)('in the state %s is not chosen about again', (stan) => {
    expect(() => stanPoWyborze({ ...open, stan }, 'ostoja', null)).toThrow(expect.objectContaining({ code: 'POMOST.DIFFERENCE_SETTLED', status: 409 }));
  });

  it.each([['decyzje', 'swiadczenie_kod'], ['wyplaty', 'miesiac'], ['wyplaty', 'decyzja_pomost_id']] as const)('of %s.%s is never taken over', (rodzaj, pole) => {
    expect(() => stanPoWyborze({ rodzaj, pole, stan: 'otwarta' }, 'pomost', null)).toThrow(expect.objectContaining({ code: 'POMOST.FIELD_NOT_TAKEN' }));
  });

  it('about an account takes two people', () => {
    expect(() => assertDrugaOsoba({ stan: 'do-zatwierdzenia', rozstrzygnalId: 'a' }, 'b')).not.toThrow();
    expect(() => assertDrugaOsoba({ stan: 'do-zatwierdzenia', rozstrzygnalId: 'a' }, 'a')).toThrow(expect.objectContaining({ code: 'POMOST.SAME_PERSON', status: 403 }));
    expect(() => assertDrugaOsoba({ stan: 'otwarta', rozstrzygnalId: null }, 'b')).toThrow(expect.objectContaining({ status: 409 }));
  });
});
