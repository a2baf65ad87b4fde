import { nazwaFaktu } from './nazwa-faktu.js';

it.each([
  ['ochrona_od', 'Dzień otrzymania ochrony w Polsce'],
  ['osoby[].stopien', 'Osoby, które razem mieszkają i gospodarują: Orzeczenie'],
  ['osoby[0].stopien', 'Osoby, które razem mieszkają i gospodarują: Orzeczenie'],
  ['piecza.dzieci[].od', 'Dzieci w pieczy zastępczej: Dzieci w pieczy: W pieczy od'],
  ['na_dzien', 'na_dzien'],
  ['osoby[].nieznany', 'osoby[].nieznany'],
])('%s is asked for as %s', (path, title) => expect(nazwaFaktu(path)).toBe(title));
