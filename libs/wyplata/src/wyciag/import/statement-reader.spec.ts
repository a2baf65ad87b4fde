import { plainDate } from '@ostoja/kernel';
import { aCamt053, aMt940, type EntrySketch } from '../../../testing/index.js';
import { prepareStatements } from './prepared-statement.js';
import { readAside } from './statement-reader.js';

const day = plainDate('2026-12-01');
const read = (text: string) => readAside({ bytes: Buffer.from(text), profil: 'mt940-utf-8', day });
const entries = (count: number): EntrySketch[] => Array.from({ length: count }, (_, i) => ({ kwota: '1.00', strona: i % 2 === 0 ? 'uznanie' : 'obciazenie', numer: `P-2026-1-${i + 1}`, tytul: 'Zasiłek okresowy', nazwa: 'Janina Przykładowa', rachunek: null, referencja: `R${i}` }));

describe('readAside', () => {
  it.each([['camt.053', aCamt053({ wpisy: entries(2000) })], ['MT940', aMt940({ wpisy: entries(4000) })]])('reads a large %s as a small one is read, and keeps nobody waiting', async (_name, text) => {
    let turns = 0;
    const turn = (): void => void (turns += 1);
    const clock = setInterval(turn, 1);
    const statements = await read(text);
    clearInterval(clock);
    expect(statements).toEqual(prepareStatements(Buffer.from(text), 'mt940-utf-8', day));
    expect(turns).toBeGreaterThan(5);
  });

  it('reads several files that come at once', async () => {
    const files = [1500, 1600, 1700].map((count) => aCamt053({ wpisy: entries(count) }));
    expect((await Promise.all(files.map(read))).map(([one]) => one!.liczba)).toEqual([1500, 1600, 1700]);
  });

  const stmt = /<Stmt>.*<\/Stmt>/s.exec(aCamt053({ wpisy: entries(1) }))![0];
  const many = (count: number): string => aCamt053().replace(/<Stmt>.*<\/Stmt>/s, stmt.repeat(count));
  it('reads as many statements as a year has', async () => {
    expect(await read(many(400))).toHaveLength(400);
  });

  const large = aCamt053({ wpisy: entries(2000) });
  it.each<[string, string, object]>([
    ['sums that do not agree', large.replace('1.00</Amt>', '2.00</Amt>'), { code: 'WYPLATA.STATEMENT_UNBALANCED', status: 422, field: 'plik' }],
    ['a damaged place, naming it', large.replace(/1\.00<\/Amt>(?=[^§]{0,400}R1999<)/, 'x</Amt>'), { code: 'WYPLATA.STATEMENT_UNREADABLE', status: 422, details: { miejsce: expect.stringMatching(/^Stmt\[1\]\/Ntry\[/) as string } }],
    ['millions of elements', large.replace('<Acct>', `${'<a/>'.repeat(3_100_000)}<Acct>`), { code: 'WYPLATA.STATEMENT_TOO_LARGE', status: 413 }],
    ['millions of elements in one entry', large.replace('<Sts>', `${'<a/>'.repeat(3_100_000)}<Sts>`), { code: 'WYPLATA.STATEMENT_TOO_LARGE', status: 413 }],
    ['more entries than a day has', aMt940({ wpisy: entries(1) }).replace(/:61:[^\n]*\n/, (line) => line.repeat(100_001)), { code: 'WYPLATA.STATEMENT_TOO_LARGE', status: 413 }],
    ['more statements than a year has, camt.053', many(401), { code: 'WYPLATA.STATEMENT_TOO_LARGE', status: 413 }],
    ['more statements than a year has, all empty', large.replace('<Stmt>', `${'<Stmt/>'.repeat(401)}<Stmt>`), { code: 'WYPLATA.STATEMENT_TOO_LARGE', status: 413 }],
    ['more statements than a year has, MT940', aMt940({ wpisy: entries(1) }).repeat(401), { code: 'WYPLATA.STATEMENT_TOO_LARGE', status: 413 }],
    ['a damaged place of a later statement, naming it', many(3).replace(/1\.00<\/Amt>(?=(?:(?!<Stmt>)[\s\S])*$)/, 'x</Amt>'), { code: 'WYPLATA.STATEMENT_UNREADABLE', details: { miejsce: expect.stringMatching(/^Stmt\[3\]/) as string } }],
    ['one entry of too many orders', large.replace(/<NtryDtls>[\s\S]*?<\/NtryDtls>/, `<NtryDtls>${'<TxDtls><Amt>0.01</Amt></TxDtls>'.repeat(100_001)}</NtryDtls>`).replace('1.00</Amt>', '1000.01</Amt>'), { code: 'WYPLATA.STATEMENT_TOO_LARGE', status: 413 }],
  ])('refuses %s', async (_name, text, fault) => {
    await expect(read(text)).rejects.toMatchObject(fault);
  });
});
