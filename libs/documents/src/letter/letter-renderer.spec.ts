import { aLetter, isTaggedPdf, readPdfText } from '@ostoja/documents/testing';
import { LetterRenderer } from './letter-renderer.js';

const renderer = new LetterRenderer();

describe('LetterRenderer', () => {
  it('sets a tagged letter whose text can be read back', () => {
    const pdf = renderer.render(
      aLetter({
        sekcje: [
          { naglowek: 'Uzasadnienie', bloki: [{ rodzaj: 'akapit', tekst: 'Zażółć gęślą jaźń: 1\u00a0234,50\u00a0zł.' }] },
          { naglowek: null, bloki: [{ rodzaj: 'tabela', naglowki: ['Miesiąc', 'Kwota'], wiersze: [['2026-01', '133,49']] }] },
          { naglowek: null, bloki: [{ rodzaj: 'lista', pozycje: ['pierwsza', 'druga'] }] },
        ],
      }),
    );
    const text = readPdfText(pdf).replaceAll(/\s+/g, ' ');
    expect(isTaggedPdf(pdf)).toBe(true);
    for (const part of ['Zażółć gęślą jaźń: 1 234,50 zł.', '133,49', 'druga', 'F1.8123.1.2026', 'Janina Przykładowa', 'Kierownik Filii']) expect(text).toContain(part);
    expect(text).not.toContain('PROJEKT');
  });

  it('keeps markup in the data as plain text', () => {
    const text = readPdfText(renderer.render(aLetter({ adresat: ['#panic("x") *nie* $a$ = b \\u0041'] })));
    expect(text).toContain('#panic("x") *nie* $a$ = b \\u0041');
  });

  it('marks a draft and leaves its date open', () => {
    const text = readPdfText(renderer.render(aLetter({ projekt: true, data: null })));
    expect(text).toContain('PROJEKT');
    expect(text).not.toContain('stycznia');
  });

  it('gives the same bytes for the same letter', () => {
    expect(renderer.render(aLetter()).equals(renderer.render(aLetter()))).toBe(true);
  });

  it.each(['漢', '😀', 'a\u0000b', '\ud800'])('refuses a character that the fonts lack: %j', (text) => {
    expect(() => renderer.render(aLetter({ adresat: [text] }))).toThrow(expect.objectContaining({ code: 'DOCUMENTS.CHARACTER_UNPRINTABLE' }));
  });

  it('sets a letter of many pages', () => {
    const bloki = Array.from({ length: 200 }, (_, i) => ({ rodzaj: 'akapit' as const, tekst: `Akapit numer ${i} z treścią uzasadnienia.` }));
    expect(readPdfText(renderer.render(aLetter({ sekcje: [{ naglowek: 'Uzasadnienie', bloki }] })))).toContain('Akapit numer 199');
  });

  it('sets an envelope a page, with sender, addressee and the way of service', () => {
    const envelope = { nadawca: ['MOPS w Krakowie', 'Filia nr 1'], adresat: ['Adam Zmyślony', 'pełnomocnik strony: Janina Przykładowa', 'ul. Inna 1'], znak: 'F1.8123.1.2026', oznaczenie: 'Za zwrotnym potwierdzeniem odbioru' };
    const pdf = renderer.renderEnvelopes([envelope, { ...envelope, adresat: ['Piotr Zmyślony', '30-004 Kraków'] }]);
    const text = readPdfText(pdf).replaceAll(/\s+/g, ' ');
    expect(isTaggedPdf(pdf)).toBe(true);
    for (const part of ['MOPS w Krakowie', 'pełnomocnik strony: Janina Przykładowa', 'Znak: F1.8123.1.2026', 'Za zwrotnym potwierdzeniem odbioru', 'Piotr Zmyślony']) expect(text).toContain(part);
  });
});
