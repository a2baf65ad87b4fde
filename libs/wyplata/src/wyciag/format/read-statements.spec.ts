import { plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import { aCamt053, aMt940, type EntrySketch } from '../../../testing/index.js';
import { readCamt053 } from './camt053.js';
import { readMt940 } from './mt940.js';
import { readStatements } from './read-statements.js';
import { clean, readAccount } from './statement.js';
import { getStatementProfile, STATEMENT_PROFILE_CODES } from './statement-profile.js';
import { findAll, parseXml, textAt } from './xml-tree.js';

const DZIS = plainDate('2026-12-01');
const read = (file: string | Uint8Array, profil = 'mt940-utf-8') => readStatements(typeof file === 'string' ? Buffer.from(file) : file, profil, DZIS);
const entry = (fields: Partial<EntrySketch> = {}): EntrySketch => ({ kwota: '450.00', strona: 'obciazenie', numer: 'P-2026-1-1', tytul: 'Zasiłek okresowy 11/2026', nazwa: 'Janina Przykładowa', rachunek: '61109010140000071219812874', referencja: 'R1', ...fields });

describe('readStatements', () => {
  const entries = [entry(), entry({ strona: 'uznanie', kodZwrotu: 'AC04', tytul: 'ZWROT AC04 rachunek zamknięty' })];

  it.each([['camt.053.001.02', aCamt053({ wpisy: entries })], ['camt.053.001.08', aCamt053({ wpisy: entries, wersja: '08' })], ['mt940', aMt940({ wpisy: entries })]])('reads %s', (_name, file) => {
    const [statement] = read(file);
    expect(statement).toMatchObject({ rachunek: '07109010140000000000000001', numer: '1', od: '2026-11-30', do: '2026-11-30' });
    expect([statement!.otwarcie, statement!.zamkniecie].map(String)).toEqual(['1000.00', '1000.00']);
    expect(statement!.wpisy).toEqual([
      expect.objectContaining({ strona: 'obciazenie', dzien: '2026-11-30', referencja: 'R1', numerObcy: 'P-2026-1-1', tytul: 'Zasiłek okresowy 11/2026', kontrahent: 'Janina Przykładowa', kontrahentRachunek: '61109010140000071219812874', kodZwrotu: null }),
      expect.objectContaining({ strona: 'uznanie', kodZwrotu: 'AC04' }),
    ]);
    expect(statement!.wpisy.map(({ kwota }) => kwota.toString())).toEqual(['450.00', '450.00']);
  });

  it('reads as many statements as the file holds', () => {
    expect(read(aMt940({ numer: '1' }) + aMt940({ numer: '2' })).map(({ numer }) => numer)).toEqual(['1', '2']);
  });

  it('takes the orders of a batch apart where the bank lists them, and keeps their number where it does not', () => {
    const batch = (details: string) => aCamt053({ wpisy: [entry({ kwota: '30.00' })] }).replace(/<NtryDtls>[\s\S]*?<\/NtryDtls>/, `<NtryDtls>${details}</NtryDtls>`);
    const order = (amount: string, id: string) => `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="PLN">${amount}</Amt></TxDtls>`;
    expect(read(batch(order('10.00', 'P-2026-1-1') + order('20', 'P-2026-1-2')))[0]!.wpisy.map(({ kwota, numerObcy }) => [kwota.toString(), numerObcy])).toEqual([['10.00', 'P-2026-1-1'], ['20.00', 'P-2026-1-2']]);
    expect(read(batch('<Btch><MsgId>lista-2026-1</MsgId><NbOfTxs>2</NbOfTxs></Btch>'))[0]!.wpisy).toMatchObject([{ liczba: 2, numerObcy: 'lista-2026-1' }]);
    expect(read(batch(order('10.00', 'P-2026-1-1') + order('19.99', 'P-2026-1-2')))[0]!.wpisy).toMatchObject([{ liczba: 2 }]);
  });

  it('leaves out what is not booked yet', () => {
    expect(read(aCamt053({ wpisy: [entry(), entry({ strona: 'uznanie' })] }).replaceAll('<Sts>BOOK</Sts>', '<Sts>PDNG</Sts>'))[0]!.wpisy).toEqual([]);
  });

  it('reads the letters of every encoding', () => {
    const letters: Record<string, number[]> = { 'mt940-utf-8': [0xc5, 0xbb, 0xc4, 0x84], 'mt940-windows-1250': [0xaf, 0xa5], 'mt940-iso-8859-2': [0xaf, 0xa1], 'mt940-cp852': [0xbd, 0xa4] };
    const file = Buffer.from(aMt940({ wpisy: [entry({ nazwa: '@@', tytul: 'ZASILEK' })] }));
    const at = file.indexOf('@@');
    const names = STATEMENT_PROFILE_CODES.map((kod) => read(Buffer.concat([file.subarray(0, at), Buffer.from(letters[kod] ?? []), file.subarray(at + 2)]), kod)[0]!.wpisy[0]!.kontrahent);
    expect(names).toEqual(['ŻĄ', 'ŻĄ', 'ŻĄ', 'ŻĄ']);
  });

  const xml = aCamt053({ wpisy: [entry()], zamkniecie: '550.00' });
  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'WYPLATA.STATEMENT_UNREADABLE'],
    ['something else', 'Lorem ipsum', 'WYPLATA.STATEMENT_UNREADABLE'],
    ['another document', '<a/>', 'WYPLATA.STATEMENT_UNREADABLE'],
    ['a DTD', xml.replace('<Document', '<!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['an unknown entity', xml.replace('Janina', '&xxe;'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['a truncated file', xml.slice(0, -40), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['a head of millions of attributes', xml.replace('<Document', `<Document ${'a="1" '.repeat(1_400_000)}`), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['two hyphens in a comment', xml.replace('<Document', '<!-- a -- b --><Document'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['a file of something else', `<a>${'<b/>'.repeat(1000)}</a>`, 'WYPLATA.STATEMENT_UNREADABLE'],
    ['crossing elements', xml.replace('</Stmt></BkToCstmrStmt>', '</BkToCstmrStmt></Stmt>'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['too deep a document', `${'<a>'.repeat(100_000)}`, 'WYPLATA.STATEMENT_UNREADABLE'],
    ['another currency', xml.replaceAll('Ccy="PLN"', 'Ccy="EUR"'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['another encoding', xml.replace('UTF-8', 'UTF-16'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['UTF-16', Buffer.from(xml, 'utf16le'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(xml), Buffer.from([0xff])]), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['a negative amount', xml.replaceAll('450.00', '-450.00'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['an amount of nothing', aCamt053({ wpisy: [entry({ kwota: '0.00' })], zamkniecie: '1000.00' }), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['sums that do not agree', aCamt053({ wpisy: [entry()], zamkniecie: '550.01' }), 'WYPLATA.STATEMENT_UNBALANCED'],
    ['MT940 sums that do not agree', aMt940({ wpisy: [entry()], zamkniecie: '550.01' }), 'WYPLATA.STATEMENT_UNBALANCED'],
    ['MT940 without an account', aMt940({ wpisy: [] }).replace(/:25:.*\n/, ''), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['MT940 with a day of no calendar', aMt940({ wpisy: [] }).replace('C261130', 'C261131'), 'WYPLATA.STATEMENT_UNREADABLE'],
    ['MT940 cut in the middle', aMt940({ wpisy: [entry()], zamkniecie: '550.00' }).slice(0, 120), 'WYPLATA.STATEMENT_UNREADABLE'],
  ])('refuses %s', (_name, file, code) => {
    expect(() => read(file)).toThrow(expect.objectContaining({ code, status: 422 }));
  });

  it('reads each format by itself too', () => {
    expect(readCamt053(Buffer.from(xml))).toEqual(read(xml));
    expect(readMt940(Buffer.from(aMt940()), getStatementProfile('mt940-cp852', DZIS))).toHaveLength(1);
    expect(() => getStatementProfile('mt940-x', DZIS)).toThrow(expect.objectContaining({ code: 'WYPLATA.BANK_PROFILE_UNKNOWN' }));
  });

  it('reads past a comment of any length', () => {
    expect(read(xml.replace('<Document', `<!--${'x'.repeat(16_000_000)}--><Document`))).toEqual(read(xml));
  });

  it('keeps texts of XML as they are: references, CDATA, comments, prefixes', () => {
    const tree = parseXml(Buffer.from('<?xml version="1.0"?><n:a xmlns:n="urn:x"><!-- c --><b> A&amp;B &#x141;&#261; <![CDATA[<c/>]]></b><b/></n:a>'));
    expect([tree.name, tree.namespace, textAt(tree, 'c', 'b'), findAll(tree, 'b').length]).toEqual(['a', 'urn:x', 'A&B Łą <c/>', 2]);
    expect([readAccount('PL 61 1090 1014 0000 0712 1981 2874'), readAccount('123'), clean('a\n\t b', 2)]).toEqual(['61109010140000071219812874', null, 'a']);
  });

  it('answers any bytes, and any damage to a good file, with a statement or a refusal', () => {
    const good = [xml, aMt940({ wpisy: entries })].map((text) => Buffer.from(text));
    const damaged = fc.tuple(fc.constantFrom(...good), fc.array(fc.tuple(fc.nat(3000), fc.uint8Array({ maxLength: 4 }), fc.nat(5)), { minLength: 1, maxLength: 4 })).map(([file, cuts]) =>
      cuts.reduce((bytes, [at, put, take]) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + take)]), file));
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), (bytes) => {
      try {
        read(bytes);
      } catch (error) {
        expect(error).toMatchObject({ status: 422 });
      }
    }), { numRuns: 400 });
  });
});
