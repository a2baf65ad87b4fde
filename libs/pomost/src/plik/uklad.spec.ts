import iconv from 'iconv-lite';
import { readCsv } from './csv.js';
import { assertColumns, readWiersz, UKLAD_LISTY, UKLADY } from './uklad.js';

const NAGLOWEK = 'pomost_id;komorka;imie;nazwisko;pesel';
const read = (text: string, encoding = 'utf-8') => readCsv(iconv.encode(text, encoding));

describe('a file from POMOST', () => {
  it.each([['utf-8', 'utf-8'], ['windows-1250', 'windows-1250']])('is read in %s with Polish letters', (encoding, kodowanie) => {
    const plik = read(`${NAGLOWEK}\n1;f1;Żółć;Gęślą-Jaźń;`, encoding);
    expect(plik).toMatchObject({ kodowanie, wiersze: [{ numer: 2, pola: { imie: 'Żółć', nazwisko: 'Gęślą-Jaźń', pesel: '' } }] });
  });

  it.each([';', ',', '\t'])('may be separated by %j, begin with a BOM, and quote', (separator) => {
    const row = ['x', `"a${separator}""b"`, '', ' c '].join(separator);
    expect(read(`\uFEFF${['A', 'B', 'C', 'D'].join(separator)}\r\n\r\n${row}\r\n`).wiersze).toEqual([{ numer: 3, pola: { a: 'x', b: `a${separator}"b`, c: '', d: 'c' } }]);
  });

  it.each([
    ['', 'FILE_EMPTY'], [NAGLOWEK, 'FILE_EMPTY'], [`${NAGLOWEK}\n1;2`, 'FILE_UNREADABLE'], [`${NAGLOWEK}\n1;"2;3;4;5`, 'FILE_UNREADABLE'], ['a;A\n1;2', 'FILE_UNREADABLE'],
    [`${NAGLOWEK}\n1;f1;Ja\u0000n;Nowy;`, 'FILE_UNREADABLE'], [`${NAGLOWEK}\n1;f1;Jan\u001b;Nowy;`, 'FILE_UNREADABLE'],
  ])('%j is refused as %s', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: `POMOST.${code}` }));
  });

  it('an endless line is refused at once and not repeated', () => {
    for (const line of ['x'.repeat(10_000_000), `1;f1;"${'a;b\n'.repeat(2_000_000)}`]) {
      expect(() => read(`${NAGLOWEK}\n${line}`)).toThrow(expect.objectContaining({ code: 'POMOST.FILE_UNREADABLE', message: expect.not.stringContaining('xxx') }));
    }
  });

  it('of a spreadsheet is read as it is saved: BOM or Windows-1250, semicolons, CRLF', () => {
    for (const encoding of ['utf-8', 'windows-1250']) expect(read(`${encoding === 'utf-8' ? '\uFEFF' : ''}${NAGLOWEK}\r\n1;f1;Łucja;Żak;\r\n`, encoding).wiersze[0]!.pola).toMatchObject({ pomost_id: '1', imie: 'Łucja', nazwisko: 'Żak' });
  });

  it('must have the columns of its layout and no others', () => {
    expect(() => assertColumns(UKLADY.osoby, read(`${NAGLOWEK}\n1;2;3;4;5`))).not.toThrow();
    expect(() => assertColumns(UKLADY.osoby, read('pomost_id;komorka;obce\n1;2;3'))).toThrow('brakuje kolumn: imie, nazwisko; liczba kolumn spoza układu: 1');
  });
});

describe('a line', () => {
  const listy = (pola: Record<string, string>) => readWiersz(UKLAD_LISTY, { numer: 2, pola: { decyzja_pomost_id: 'D-1', miesiac: '2026-11', kwota: '1', ...pola } });

  it.each([
    [{ kwota: '1 234,50' }, { kwota: '1234.50' }], [{ kwota: '0.01' }, { kwota: '0.01' }], [{ miesiac: '11.2026' }, { miesiac: '2026-11' }],
    [{ rachunek: 'PL61 1090 1014 0000 0712 1981 2874' }, { rachunek: '61109010140000071219812874' }], [{}, { rachunek: null }],
  ])('%j is read as %j', (pola, wartosci) => expect(listy(pola).wartosci).toMatchObject(wartosci));

  it.each([
    [{ kwota: '0' }, 'kwota'], [{ kwota: '-5' }, 'kwota'], [{ kwota: '1,234.50' }, 'kwota'], [{ kwota: '1e3' }, 'kwota'], [{ kwota: '99999999999999,99' }, 'kwota'], [{ miesiac: '2026-13' }, 'miesiac'], [{ miesiac: '' }, 'miesiac'],
    [{ rachunek: '61109010140000071219812875' }, 'rachunek'], [{ decyzja_pomost_id: '=HYPERLINK("x")' }, 'decyzja_pomost_id'],
  ])('%j is refused in its column', (pola, pole) => expect(listy(pola as Record<string, string>).uwagi.map((uwaga) => uwaga.pole)).toEqual([pole]));

  it.each(['=HYPERLINK("x")', '+48', '-1', '@SUM(A1)'])('a formula %j is no text of any column', (formula) => {
    const pola = { pomost_id: '1', komorka: 'f1', imie: formula, nazwisko: formula, ulica: formula, miejscowosc: formula, rachunek_posiadacz: formula };
    expect(readWiersz(UKLADY.osoby, { numer: 2, pola }).uwagi.map(({ pole }) => pole)).toEqual(['imie', 'nazwisko', 'ulica', 'miejscowosc', 'rachunek_posiadacz']);
    const decyzja = { pomost_id: formula, osoba_pomost_id: '1', komorka: 'f1', numer: formula, data_decyzji: '2026-01-01', swiadczenie_kod: 'x', kwota: formula, od: '2026-01-01', kanal: 'kasa' };
    expect(readWiersz(UKLADY.decyzje, { numer: 2, pola: decyzja }).uwagi.map(({ pole }) => pole)).toEqual(expect.arrayContaining(['pomost_id', 'numer']));
  });

  it('names everything that is wrong at once, without repeating it', () => {
    const { uwagi } = readWiersz(UKLADY.osoby, { numer: 7, pola: { pomost_id: 'ą', imie: '<b>', nazwisko: 'Tajna', pesel: '44051401358', data_urodzenia: '31.02.2020', plec: 'x', komorka: 'f1' } });
    expect(uwagi.map(({ pole }) => pole)).toEqual(['pomost_id', 'imie', 'pesel', 'data_urodzenia', 'plec']);
    expect(JSON.stringify(uwagi)).not.toMatch(/<b>|Tajna|44051401358/);
  });
});
