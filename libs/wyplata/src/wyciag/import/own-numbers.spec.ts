import { plainDate, Money } from '@ostoja/kernel';
import type { StatementEntry } from '../format/statement.js';
import { findOwnNumbers } from './own-numbers.js';

const OWN = '07109010140000000000000001';
const read = (fields: Partial<StatementEntry>) =>
  findOwnNumbers({ strona: 'uznanie', kwota: Money.parse('1.00'), dzien: plainDate('2026-11-30'), referencja: '', numerObcy: '', tytul: '', kontrahent: '', kontrahentRachunek: null, rachunekWirtualny: null, kodZwrotu: null, liczba: null, ...fields }, OWN);

describe('findOwnNumbers', () => {
  it.each<[string, Partial<StatementEntry>, object]>([
    ['a payment in a reference', { numerObcy: 'P-2026-1-17' }, { pozycja: 'P-2026-1-17', lista: null, naleznosc: null }],
    ['a payment in the title, in small letters', { tytul: 'zwrot p-2026-12-3.' }, { pozycja: 'P-2026-12-3', lista: null, naleznosc: null }],
    ['a list by its message', { numerObcy: 'L-2026-5' }, { pozycja: null, lista: '2026-5', naleznosc: null }],
    ['a list by the name of its file', { tytul: 'lista-2026-5.pli' }, { pozycja: null, lista: '2026-5', naleznosc: null }],
    ['a claim in the title', { tytul: 'rata N-2026-15' }, { pozycja: null, lista: null, naleznosc: 'N-2026-15' }],
    ['a claim by its virtual account, before the title', { rachunekWirtualny: '99109010140000202600000042', tytul: 'N-2026-15' }, { pozycja: null, lista: null, naleznosc: 'N-2026-42' }],
    ['no claim by the account itself', { rachunekWirtualny: OWN }, { pozycja: null, lista: null, naleznosc: null }],
    ['no claim by an account of another bank', { rachunekWirtualny: '99114020040000202600000042' }, { pozycja: null, lista: null, naleznosc: null }],
    ['nothing inside other words', { tytul: 'SP-2026-1-1 XL-2026-1 P-26-1-1' }, { pozycja: null, lista: null, naleznosc: null }],
  ])('reads %s', (_name, fields, numbers) => {
    expect(read(fields)).toEqual(numbers);
  });
});
