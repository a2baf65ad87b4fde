import { plainDate } from '@ostoja/kernel';
import { getBankProfile } from '../bank-profile.js';
import { toBankText } from './bank-text.js';
import { ELIXIR_RESERVED } from '../elixir0.js';
import { withReserved } from './text-rules.js';

const day = plainDate('2026-11-30');
const ascii = withReserved(getBankProfile('elixir-ascii', day), ELIXIR_RESERVED);
const iso = getBankProfile('elixir-iso-8859-2', day);
const utf = getBankProfile('elixir-utf-8', day);

it.each([
  ['Zażółć gęślą jaźń', 'ZAZOLC GESLA JAZN'],
  ['Zaz\u0307o\u0301ł\u0107', 'ZAZOLC'],
  ['Nguyễn Đỗ', 'NGUYEN DO'],
  ['Weiß & Søn: "Łódź"; a@b $5', 'WEISS SON LODZ A B 5'],
  ["O’Neil–Żak", "O'NEIL-ZAK"],
  ['Щербак Юлія', 'SZCZERBAK JULIJA'],
  ['Anna\r\nNowa|Linia, m. 5', 'ANNA NOWA LINIA M. 5'],
  ['👩‍🦽 Ewa ①', 'EWA 1'],
  ['李', '?'],
  ['', ''],
])('brings %j to plain letters', (text, expected) => {
  expect(toBankText(text, ascii)).toBe(expected);
});

it('keeps the letters that the encoding has and brings the others to their base', () => {
  expect(toBankText('Müller Łoś Muñoz', iso)).toBe('MÜLLER ŁOŚ MUNOZ');
  expect(toBankText('Müller Łoś Muñoz Đỗ', utf)).toBe('Müller Łoś Muñoz Đỗ');
});
