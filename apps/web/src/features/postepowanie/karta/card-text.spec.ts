import { EMPTY_CARD, toCardText, toTresc } from './card-text.js';

describe('a card as an editor types it', () => {
  it('comes back as it was', () => {
    const tresc = {
      ...EMPTY_CARD, nazwa: 'Posiłek', warunki: ['pierwszy', 'drugi'], slowa: ['obiad'], nie_zadamy: [{ fakt: 'renta', skad: 'ZUS' }],
      dokumenty: [{ nazwa: 'Dowód', przepis: 'art. 1' }, { nazwa: 'Zaświadczenie', przepis: 'art. 2', kiedy: 'gdy pracuje', oswiadczenie: 'dochod' }, { nazwa: 'Inny', przepis: 'art. 3', oswiadczenie: 'majatek' }],
    };
    expect(toTresc(toCardText(tresc))).toEqual(tresc);
    expect(toCardText(tresc).dokumenty.split('\n')).toEqual(['Dowód | art. 1', 'Zaświadczenie | art. 2 | gdy pracuje | dochod', 'Inny | art. 3 |  | majatek']);
  });

  it('forgives empty lines and leaves what is missing for the server to say', () => {
    expect(toTresc({ ...toCardText(EMPTY_CARD), dokumenty: '\n  Dowód \n\n', slowa: ' a \n\n b' })).toMatchObject({ dokumenty: [{ nazwa: 'Dowód', przepis: '' }], slowa: ['a', 'b'] });
  });
});
