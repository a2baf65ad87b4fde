import { Money, plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { type CardLoad, getCardLayout, writeCardLoads } from './card-loads.js';
import { writeCsv } from './csv-file.js';
import { getPostalLayout, type PostalOrder, writePostalOrders } from './postal-orders.js';

const dzien = plainDate('2026-11-30');
const postal: PostalOrder = {
  dzien, kwota: Money.parse('450.00'), odbiorca: ['Łucja Przykładowa', 'ul. Testowa 1/2', '30-001 Kraków'], tytulem: ['Zasiłek okresowy 11/2026', 'DEC 5123/ZO/2026'], numer: 'P-2026-7-1',
};
const load: CardLoad = { dzien, kwota: Money.parse('450.00'), numerKarty: 'KP-000123', numerPosiadacza: 'H-77', tytulem: ['Zasiłek okresowy 11/2026'], numer: 'P-2026-8-1' };
const hostile = fc.string({ unit: fc.constantFrom(';', '"', ',', '\r', '\n', '\t', '=', 'ł', '👩‍🦽', 'ж', ' ', 'x', '\ud800', '\u0000'), maxLength: 60 });
const fieldsOf = (bytes: Buffer): string[][] => bytes.toString('utf8').split('\r\n').slice(0, -1).map((line) => line.split(';'));

describe('postal orders', () => {
  it('are written byte by byte as the layout says', () => {
    const file = writePostalOrders([postal, { ...postal, odbiorca: ['Jan Przykładowy', 'Wola Testowa 5'], numer: 'P-2026-7-2', kwota: Money.parse('0.01') }], getPostalLayout(dzien));
    expect(file.bytes.toString('utf8')).toBe(
      'numer;kwota;odbiorca;ulica;kod_pocztowy;miejscowosc;tytul;dzien\r\n' +
        'P-2026-7-1;450.00;Łucja Przykładowa;ul. Testowa 1/2;30-001;Kraków;Zasiłek okresowy 11/2026 DEC 5123/ZO/2026;2026-11-30\r\n' +
        'P-2026-7-2;0.01;Jan Przykładowy;;;Wola Testowa 5;Zasiłek okresowy 11/2026 DEC 5123/ZO/2026;2026-11-30\r\n',
    );
    expect([file.liczba, String(file.suma), file.rozszerzenie]).toEqual([2, '450.01', 'csv']);
  });

  it('need somebody to be found', () => {
    expect(() => writePostalOrders([{ ...postal, odbiorca: ['Jan Przykładowy'] }], getPostalLayout(dzien))).toThrow(expect.objectContaining({ code: 'WYPLATA.ADDRESS_MISSING', details: { numer: 'P-2026-7-1' } }));
  });

  it('keep their columns and sums whatever the names hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile, fc.bigInt({ min: 1n, max: 10n ** 9n })), { minLength: 1, maxLength: 5 }), (rows) => {
        const orders = rows.map(([name, place, title, grosze], i): PostalOrder => ({ ...postal, odbiorca: [name, place], tytulem: [title], kwota: Money.ofGrosze(grosze), numer: `P-${i}` }));
        const file = writePostalOrders(orders, getPostalLayout(dzien));
        const [, ...lines] = fieldsOf(file.bytes);
        expect(lines.map((fields) => fields.length)).toEqual(rows.map(() => 8));
        expect(Money.sum(lines.map(([, kwota]) => Money.parse(kwota!))).equals(file.suma)).toBe(true);
      }),
    );
  });
});

describe('loads of cards', () => {
  it('are written byte by byte as the layout says', () => {
    expect(writeCardLoads([load], getCardLayout(dzien)).bytes.toString('utf8')).toBe(
      'numer_karty;numer_posiadacza;kwota;tytul;dzien\r\nKP-000123;H-77;450.00;P-2026-8-1 Zasiłek okresowy 11/2026;2026-11-30\r\n',
    );
  });

  it('follow another order of columns, separator, encoding and no heading', () => {
    const layout = { ...getCardLayout(dzien), kodowanie: 'windows-1250', separator: '\t', naglowek: false, kolumny: ['kwota', 'numer_karty', 'tytul'] as const };
    expect(iconv.decode(writeCardLoads([load], layout).bytes, 'windows-1250')).toBe('450.00\tKP-000123\tP-2026-8-1 Zasiłek okresowy 11/2026\r\n');
  });

  it('refuse an amount that is not positive', () => {
    expect(() => writeCardLoads([{ ...load, kwota: Money.ZERO }], getCardLayout(dzien))).toThrow(expect.objectContaining({ code: 'WYPLATA.ORDER_INVALID' }));
  });
});

it('knows no layout before anybody described one', () => {
  for (const find of [getPostalLayout, getCardLayout]) expect(() => find(plainDate('2011-12-31'))).toThrow(expect.objectContaining({ code: expect.stringMatching(/^WYPLATA\..*_LAYOUT_UNKNOWN$/) }));
});

it('lets no text break a line or a column', () => {
  expect(String(writeCsv([{ a: 'x;"y"\r\nz', b: '' }], { ...getPostalLayout(dzien), kolumny: ['a', 'b'], naglowek: false }))).toBe('x y z;\r\n');
});
