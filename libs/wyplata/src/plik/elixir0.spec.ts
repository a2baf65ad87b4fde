import { Money, plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { BANK_PROFILE_CODES, type ElixirProfile, getBankProfile } from './bank-profile.js';
import { writeElixir0 } from './elixir0.js';
import type { TransferOrder } from './transfer-order.js';

const day = plainDate('2026-11-30');
const elixir = (code: string): ElixirProfile => {
  const profile = getBankProfile(code, day);
  if (profile.format !== 'elixir-0') throw new Error(`${code} is no Elixir-0`);
  return profile;
};
const CODES = BANK_PROFILE_CODES.filter((code) => getBankProfile(code, day).format === 'elixir-0');
const order: TransferOrder = {
  dzien: day,
  kwota: Money.parse('450.00'),
  platnik: { rachunek: '07109010140000000000000001', linie: ['Miejski Ośrodek Pomocy Społecznej', 'w Krakowie'] },
  odbiorca: { rachunek: '61109010140000071219812874', linie: ['Janina Przykładowa', 'ul. Testowa 1/2', '30-001 Kraków'] },
  tytulem: ['Zasiłek okresowy 11/2026', 'DEC 5123/ZO/2026'],
  numer: 'P-000123',
};
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: fc.constantFrom('|', '"', ',', '\r', '\n', '\t', 'ł', 'Ż', '👩‍🦽', 'ж', '漢', ' ', 'x', '\u0301', '\ud800'), maxLength: 250 }),
);

/** Reads the file as a bank would: lines, then fields with quotation marks. */
function parse(bytes: Buffer, encoding: string): string[][] {
  const text = iconv.decode(bytes, encoding);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(0, -2).split('\r\n').map((line) => line.split(','));
}

describe('Elixir-0', () => {
  it('writes the published example byte by byte', () => {
    const file = writeElixir0([order], elixir('elixir-ascii'));
    const expected =
      '110,20261130,45000,10901014,0,"07109010140000000000000001","61109010140000071219812874","MIEJSKI OSRODEK POMOCY SPOLECZNEJ|W KRAKOWIE||",' +
      '"JANINA PRZYKLADOWA|UL. TESTOWA 1/2|30-001 KRAKOW|",0,10901014,"ZASILEK OKRESOWY 11/2026|DEC 5123/ZO/2026||","","","51","P-000123"\r\n';
    expect(file.bytes).toEqual(Buffer.from(expected, 'ascii'));
    expect([file.liczba, file.suma.toString(), file.rozszerzenie]).toEqual([1, '450.00', 'txt']);
  });

  it.each([
    ['elixir-iso-8859-2', 'c6 a1 af a3 d3 a6 ca ac d1'],
    ['elixir-windows-1250', 'c6 a5 af a3 d3 8c ca 8f d1'],
    ['elixir-cp852', '8f a4 bd 9d e0 97 a8 8d e3'],
    ['elixir-utf-8', 'c4 86 c4 84 c5 bb c5 81 c3 93 c5 9a c4 98 c5 b9 c5 83'],
    ['elixir-ascii', '43 41 5a 4c 4f 53 45 5a 4e'],
  ])('writes Polish letters as %s asks', (code, hex) => {
    const bytes = writeElixir0([{ ...order, tytulem: ['ĆĄŻŁÓŚĘŹŃ'] }], elixir(code)).bytes;
    expect(bytes.includes(Buffer.from(hex.replaceAll(' ', ''), 'hex'))).toBe(true);
  });

  it.each(CODES)('keeps sixteen whole fields whatever the names hold (%s)', (code) => {
    const profile = elixir(code);
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile, fc.bigInt({ min: 1n, max: 10n ** 12n })), { minLength: 1, maxLength: 5 }), (rows) => {
        const orders = rows.map(([name, address, title, grosze], i): TransferOrder => ({
          ...order, kwota: Money.ofGrosze(grosze), odbiorca: { ...order.odbiorca, linie: [name, address] }, tytulem: [title], numer: `P-${i}`,
        }));
        const file = writeElixir0(orders, profile);
        const lines = parse(file.bytes, profile.kodowanie);
        expect(lines).toHaveLength(rows.length);
        lines.forEach((fields, i) => {
          expect(fields).toHaveLength(16);
          expect(fields[15]).toBe(`"P-${i}"`);
          for (const block of [fields[7]!, fields[8]!, fields[11]!]) {
            expect(block).toMatch(/^"[^"]*"$/);
            const parts = block.slice(1, -1).split('|');
            expect(parts).toHaveLength(4);
            for (const part of parts) {
              expect(part.length).toBeLessThanOrEqual(35);
              expect([...part].filter((c) => c < ' ' || c === '\ufffd' || profile.zakazane.includes(c))).toEqual([]);
            }
          }
        });
        expect(Money.sum(lines.map((fields) => Money.ofGrosze(BigInt(fields[2]!)))).equals(file.suma)).toBe(true);
        expect(file.liczba).toBe(lines.length);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same bytes for the same list', () => {
    const profile = elixir('elixir-cp852');
    expect(writeElixir0([order, order], profile).bytes.equals(writeElixir0([order, order], profile).bytes)).toBe(true);
  });

  it.each([
    [{ ...order, kwota: Money.ZERO }],
    [{ ...order, kwota: Money.parse('-1.00') }],
    [{ ...order, odbiorca: { ...order.odbiorca, rachunek: '61109010140000071219812875' } }],
  ])('refuses an amount or account that no bank would take', (faulty) => {
    expect(() => writeElixir0([faulty], elixir('elixir-ascii'))).toThrow(expect.objectContaining({ code: 'WYPLATA.ORDER_INVALID' }));
  });

  it('knows no profile that nobody described', () => {
    expect(() => getBankProfile('elixir-x', day)).toThrow(expect.objectContaining({ code: 'WYPLATA.BANK_PROFILE_UNKNOWN' }));
    expect(() => getBankProfile('elixir-ascii', plainDate('2011-12-31'))).toThrow(expect.objectContaining({ code: 'WYPLATA.BANK_PROFILE_UNKNOWN' }));
  });
});
