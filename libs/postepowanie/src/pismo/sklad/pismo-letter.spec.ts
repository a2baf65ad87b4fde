import { LetterRenderer } from '@ostoja/documents';
import { isTaggedPdf } from '@ostoja/documents/testing';
import { aPodpisPisma, aRama } from '../../../testing/pismo.js';
import { wezwanieBraki } from '../szablony/wezwania/braki.szablon.js';
import { przekazanieOdwolania } from '../szablony/przekazania/odwolanie.szablon.js';
import { przekazanieWlasciwosc } from '../szablony/przekazania/wlasciwosc.szablon.js';
import { buildPismoLetter } from './pismo-letter.js';

const EMPTY = { dane: {}, wolne: {}, adresat: null };
const attorney = { rola: 'pelnomocnik' as const, nazwa: 'Adam Zmyślony', adres: ['ul. Inna 1', '30-003 Kraków'] };

describe('buildPismoLetter', () => {
  it('goes to the party, to who acts for it, to the appeal body or to the institution that is named', () => {
    expect(buildPismoLetter(wezwanieBraki, EMPTY, aRama(), null).adresat).toEqual(['Janina Przykładowa', 'ul. Zmyślona 2', '30-002 Kraków']);
    expect(buildPismoLetter(wezwanieBraki, { ...EMPTY, adresat: attorney }, aRama(), null).adresat).toEqual(['Adam Zmyślony', 'pełnomocnik strony: Janina Przykładowa', 'ul. Inna 1', '30-003 Kraków']);
    expect(buildPismoLetter(wezwanieBraki, { ...EMPTY, adresat: { ...attorney, rola: 'przedstawiciel-34' } }, aRama(), null).adresat[1]).toBe('przedstawiciel strony: Janina Przykładowa');
    expect(buildPismoLetter(przekazanieOdwolania, EMPTY, aRama(), null).adresat).toEqual(['Samorządowe Kolegium Odwoławcze', 'w Krakowie']);
    expect(buildPismoLetter(przekazanieOdwolania, { ...EMPTY, adresat: { rola: 'instytucja', nazwa: 'SKO', adres: ['Kraków'] } }, aRama(), null).adresat).toEqual(['SKO', 'Kraków']);
  });

  it('sends a copy to the authority that takes the case over', () => {
    expect(buildPismoLetter(przekazanieWlasciwosc, { ...EMPTY, dane: { organ: ' OPS w Skawinie ' } }, aRama(), null).rozdzielnik).toEqual(['Adresat', 'OPS w Skawinie', 'a/a']);
    expect(buildPismoLetter(przekazanieWlasciwosc, EMPTY, aRama(), null).rozdzielnik).toEqual(['Adresat', 'a/a']);
  });

  it('is a draft until it is signed, by the worker or in the name of the authority', () => {
    expect(buildPismoLetter(wezwanieBraki, EMPTY, aRama(), null)).toMatchObject({ projekt: true, data: null, podpis: ['Miejski Ośrodek Pomocy Społecznej w Krakowie'] });
    const podpis = aPodpisPisma();
    const signed = buildPismoLetter(przekazanieWlasciwosc, EMPTY, aRama(), podpis);
    expect(signed).toMatchObject({ projekt: false, data: '10 marca 2025 r.', podpis: ['z up. Prezydenta Miasta Krakowa', 'Jan Wzorcowy', 'Kierownik Filii', 'upoważnienie nr 12/2025'] });
    expect(buildPismoLetter(wezwanieBraki, EMPTY, aRama(), { ...podpis, upowaznienie: null }).podpis).toEqual(['Miejski Ośrodek Pomocy Społecznej w Krakowie', 'Jan Wzorcowy', 'Kierownik Filii']);
    expect(isTaggedPdf(new LetterRenderer().render(signed))).toBe(true);
  });
});
