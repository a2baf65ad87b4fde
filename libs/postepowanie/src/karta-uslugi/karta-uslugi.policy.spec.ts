import { plainDate } from '@ostoja/kernel';
import { aKarta } from '@ostoja/postepowanie/testing';
import { szukajKart, wybierzObowiazujace } from './karta-uslugi.policy.js';

const opal = aKarta({ kod: 'zasilek-celowy', nazwa: 'Zasiłek celowy', opis: 'Pieniądze na opał, leki albo odzież.', slowa: ['węgiel', 'drewno', 'lekarstwa'] });
const posilek = aKarta({ kod: 'posilek', nazwa: 'Posiłek', opis: 'Gorący posiłek.', slowa: ['obiady', 'jedzenie', 'stołówka'] });
const find = (text: string) => szukajKart([opal, posilek], text).map(({ kod }) => kod);

describe('looking for a card', () => {
  it.each([
    ['węgla', ['zasilek-celowy']], ['wegiel', ['zasilek-celowy']], ['OPAŁU', ['zasilek-celowy']], ['obiad', ['posilek']], ['zasiłku celowego', ['zasilek-celowy']], ['jedzenia dla dziecka', ['posilek']], ['kto kupi leki i obiady', ['zasilek-celowy', 'posilek']], ['do na i', ['zasilek-celowy', 'posilek']], ['', ['zasilek-celowy', 'posilek']],
    ["%'; drop table--", []], ['<script>', []], ['opał na', ['zasilek-celowy']],
  ])('%j', (text, kody) => expect(find(text)).toEqual(kody));

  it('sets a word of the name before a word of the text', () => {
    const mention = aKarta({ kod: 'inna', nazwa: 'Inna', opis: 'Nie jest to posiłek.' });
    expect(szukajKart([mention, posilek], 'posiłek').map(({ kod }) => kod)).toEqual(['posilek', 'inna']);
  });
});

describe('versions of a card', () => {
  const old = { ...opal, od: plainDate('2024-01-01') };
  const own = { ...opal, od: plainDate('2025-01-01') };
  it.each([['2023-12-31', []], ['2024-01-01', [old]], ['2024-12-31', [old]], ['2025-01-01', [own]]])('on %s', (dzien, expected) => {
    expect(wybierzObowiazujace([own, old], plainDate(dzien))).toEqual(expected);
  });
  it('of two that begin on one day the one released later holds', () => {
    const later = { ...own, tresc: { ...own.tresc, nazwa: 'Nowsza' } };
    expect(wybierzObowiazujace([own, later], plainDate('2025-06-01'))).toEqual([later]);
  });
});
