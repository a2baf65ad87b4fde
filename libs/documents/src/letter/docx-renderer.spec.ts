import { aLetter, readDocxPart, readDocxText } from '@ostoja/documents/testing';
import { DocxRenderer } from './docx-renderer.js';
import { fixZipDates } from './zip-dates.js';

const render = (...args: Parameters<typeof aLetter>) => new DocxRenderer().render(aLetter(...args));
const list = (...pozycje: string[]) => ({ rodzaj: 'lista' as const, pozycje });

describe('DocxRenderer', () => {
  it('writes a letter in Polish with headings, a table with a header row and lists that each count from one', async () => {
    const docx = await render({ sekcje: [
      { naglowek: 'Uzasadnienie', bloki: [{ rodzaj: 'akapit', tekst: 'Zażółć gęślą jaźń: 1\u00a0234,50\u00a0zł.', wyroznienie: true }] },
      { naglowek: null, bloki: [{ rodzaj: 'tabela', naglowki: ['Miesiąc', 'Kwota'], wiersze: [['2026-01', '133,49']] }, list('pierwsza', 'druga'), list('inna')] },
    ] });
    const text = readDocxText(docx);
    for (const part of ['Zażółć gęślą jaźń: 1\u00a0234,50\u00a0zł.', '133,49', 'druga', 'Znak sprawy: F1.8123.1.2026', 'Janina Przykładowa', 'Kierownik Filii', 'Kraków, 7 stycznia 2026 r.']) expect(text).toContain(part);
    const xml = readDocxPart(docx, 'word/document.xml');
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>[\s\S]*DECYZJA[\s\S]*<w:pStyle w:val="Heading2"\/>[\s\S]*Uzasadnienie/);
    expect(xml).toContain('<w:tblHeader/>');
    expect(new Set([...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)).size).toBe(3);
    expect(readDocxPart(docx, 'word/styles.xml')).toContain('w:lang w:val="pl-PL"');
    expect(readDocxPart(docx, 'word/header1.xml')).not.toContain('PROJEKT');
  });

  it('numbers its pages under the number of the case', async () => {
    const footer = readDocxPart(await render(), 'word/footer1.xml');
    expect(footer).toMatch(/F1\.8123\.1\.2026 · strona [\s\S]*>PAGE<[\s\S]* z [\s\S]*>NUMPAGES</);
  });

  it('marks a draft on every page and leaves its date open', async () => {
    const docx = await render({ projekt: true, data: null });
    expect(readDocxPart(docx, 'word/header1.xml')).toContain('PROJEKT');
    expect(readDocxText(docx)).not.toContain('stycznia');
  });

  it('keeps markup in the data as plain text', async () => {
    const docx = await render({ adresat: ['<w:p>&amp; "x"'], tytul: 'A & <B>' });
    expect(readDocxText(docx)).toContain('<w:p>&amp; "x"');
    expect(readDocxPart(docx, 'docProps/core.xml')).toContain('<dc:title>A &amp; &lt;B&gt; F1.8123.1.2026</dc:title>');
  });

  it('gives the same bytes for the same letter, whenever it is packed', async () => {
    const first = await render();
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
    const later = await render();
    jest.useRealTimers();
    expect(later.equals(first)).toBe(true);
  });

  it('does not touch what is no archive', () => {
    expect(() => fixZipDates(Buffer.from('%PDF-1.7'))).toThrow('The archive has no directory');
  });
});
