import { cardOf, standsAlone } from './acts.js';

describe('acts of the procedure', () => {
  it('are taken here when they stand alone, else on a card of the case', () => {
    expect([standsAlone({ kod: 'ponaglenie', samodzielna: true }), standsAlone({ kod: 'zlecenie-wywiadu', samodzielna: false }), standsAlone({ kod: 'wydanie', samodzielna: false })]).toEqual([true, true, false]);
    expect([cardOf('podpis-wywiadu'), cardOf('zatwierdzenie'), cardOf('wezwanie-brakow'), cardOf('odmowa-wznowienia')]).toEqual(['wywiad', 'decyzja', 'pisma', 'pisma']);
  });
});
