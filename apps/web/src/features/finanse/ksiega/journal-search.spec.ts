import { parseJournalSearch } from './journal-search.js';

it('takes the filters that it knows, numbers as text, and drops all else', () => {
  expect(parseJournalSearch({ konto: 'koszty', dzial: 852, rozdzial: '85214', od: '2026-11-01', do: 'jutro', osoba: 'x', zrodlo: "' or 1=1" })).toEqual({
    konto: 'koszty', dzial: '852', rozdzial: '85214', od: '2026-11-01',
  });
  expect(parseJournalSearch({})).toEqual({});
});
