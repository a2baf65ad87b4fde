import { cardOf, formActOf } from './acts.js';

describe('acts of the procedure', () => {
  it('have a form here, a card of the case, or no screen yet', () => {
    expect(formActOf('zlecenie-wywiadu')?.path).toBe('/api/v1/postepowania/{id}/zlecenia-wywiadu');
    expect(formActOf('nowy-termin')?.fields).toEqual(['nowy_termin', 'przyczyna']);
    expect([cardOf('podpis-wywiadu'), cardOf('zatwierdzenie'), cardOf('umorzenie')]).toEqual(['wywiad', 'decyzja', null]);
  });
});
