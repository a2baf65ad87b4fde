import { NO_PAPER, paperBody, paperFaults } from './paper.js';

describe('the paper of an application', () => {
  it('is left out when nothing is known of it', () => expect(paperBody(NO_PAPER)).toBeUndefined());

  it('gives days and numbers as the API takes them', () => {
    expect(paperBody({ ...NO_PAPER, data_nadania: '2026-11-20', liczba_stron: '3', liczba_zalacznikow: '0' })).toEqual({ data_nadania: '2026-11-20', liczba_stron: 3, liczba_zalacznikow: 0 });
  });

  it.each([['', false], ['12', false], ['-1', 'zle'], ['1,5', 'zle'], ['12345', 'zle']])('%j pages: %s', (liczba_stron, fault) => {
    expect(paperFaults({ ...NO_PAPER, liczba_stron }, 'zle')['pismo.liczba_stron']).toBe(fault);
  });
});
