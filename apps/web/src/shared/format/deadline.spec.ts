import { deadlineOf } from './deadline.js';

describe('deadlineOf', () => {
  const on = (date: string) => deadlineOf('2026-11-22', date);

  it('says how far the date is', () => {
    expect(on('2026-11-25')).toEqual({ text: 'termin za 3 dni', urgency: 'near' });
    expect(on('2026-11-22')).toEqual({ text: 'termin dzisiaj', urgency: 'near' });
    expect(on('2026-11-23').text).toBe('termin jutro');
    expect(on('2026-12-22')).toEqual({ text: 'termin za 30 dni', urgency: 'far' });
  });

  it('says how late it is', () => {
    expect(on('2026-11-21')).toEqual({ text: 'po terminie od 1 dnia', urgency: 'late' });
    expect(on('2026-11-12').text).toBe('po terminie od 10 dni');
  });
});
