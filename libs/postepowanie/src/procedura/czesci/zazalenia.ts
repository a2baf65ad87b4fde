import { PrzyczynaCzynnosci, RozstrzygniecieZazalenia } from '../dane-czynnosci.js';
import type { Przejscie, TerminProcedury } from '../procedura.js';
import { ODMOWY, PO_WYDANIU, PRZED_WYDANIEM } from './stany.js';
import { term } from './terminy.js';

const ODWOLANIA = 'postepowanie:odwolanie:write';
const W_BIEGU = [...PRZED_WYDANIEM, 'braki', 'zawieszone', ...PO_WYDANIU, 'podanie-o-wznowienie'];

export const terminyZazalen: Readonly<Record<string, TerminProcedury>> = {
  zazalenie: term('Upływ terminu zażalenia', 7, 'dni', 'doręczenia postanowienia', 'art. 141 § 2 KPA', { po_nim: 'uplyw-zazalenia' }),
  'przekazanie-zazalenia': term('Przekazanie zażalenia do SKO', 7, 'dni', 'otrzymania zażalenia', 'art. 133 w związku z art. 144 KPA', { obowiazek: true }),
  'rozstrzygniecie-zazalenia': term('Rozstrzygnięcie zażalenia przez SKO', 1, 'miesiące', 'przekazania zażalenia', 'art. 35 § 3 w związku z art. 144 KPA', { na_czynnosc: false }),
};

/** Orders delivered, and complaints about them (KPA 141-144). The order that ended a case may be complained about although the case is closed. */
export const zazalenia: readonly Przejscie[] = [
  { kod: 'doreczenie-postanowienia', nazwa: 'Doręczenie postanowienia', z: [...W_BIEGU, ...ODMOWY], do: null, uprawnienie: null, przepis: 'art. 125 § 1 i art. 141 § 2 KPA', konczy: ['dowod-doreczenia'], zaczyna: ['zazalenie'] },
  { kod: 'uplyw-zazalenia', nazwa: 'Upływ terminu zażalenia', z: [...W_BIEGU, ...ODMOWY], do: null, uprawnienie: null, przepis: 'art. 141 § 2 KPA', po_uplywie: 'zazalenie', konczy: ['zazalenie'] },
  { kod: 'zazalenie', nazwa: 'Wniesienie zażalenia na postanowienie', z: W_BIEGU, do: null, uprawnienie: ODWOLANIA, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 141 i art. 143 KPA', wymaga: { 'doreczenie-postanowienia': 'nie doręczono postanowienia' }, konczy: ['zazalenie'], zaczyna: ['przekazanie-zazalenia'] },
  { kod: 'zazalenie-na-odmowe', nazwa: 'Wniesienie zażalenia na postanowienie, które zakończyło sprawę', z: ODMOWY, do: 'zazalenie', zapamietuje: true, uprawnienie: ODWOLANIA, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 61a § 2, art. 66 § 3, art. 141 i art. 149 § 4 KPA', uchyla: ['dowod-doreczenia'], konczy: ['zazalenie'], zaczyna: ['przekazanie-zazalenia'] },
  { kod: 'przekazanie-zazalenia', droga: true, nazwa: 'Przekazanie zażalenia z aktami do SKO', z: [...W_BIEGU, 'zazalenie'], do: null, uprawnienie: ODWOLANIA, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 133 w związku z art. 144 KPA', wymaga_jednego: [{ zdarzenia: ['zazalenie', 'zazalenie-na-odmowe'], brak: 'nie wniesiono zażalenia' }], konczy: ['przekazanie-zazalenia'], uchyla: ['rozstrzygniecie-zazalenia'], zaczyna: ['rozstrzygniecie-zazalenia'] },
  { kod: 'rozstrzygniecie-zazalenia', nazwa: 'Rozstrzygnięcie zażalenia przez SKO', z: W_BIEGU, do: null, uprawnienie: ODWOLANIA, reczna: true, dane: RozstrzygniecieZazalenia, przepis: 'art. 138 w związku z art. 144 KPA', wymaga: { 'przekazanie-zazalenia': 'zażalenia nie przekazano do SKO' }, konczy: ['rozstrzygniecie-zazalenia'] },
  { kod: 'zazalenie-oddalone', droga: true, nazwa: 'Zażalenie nieuwzględnione: postanowienie zostaje w mocy', z: ['zazalenie'], do: 'poprzedni', uprawnienie: ODWOLANIA, reczna: true, dane: RozstrzygniecieZazalenia, przepis: 'art. 138 § 1 w związku z art. 144 KPA', wymaga: { 'przekazanie-zazalenia': 'zażalenia nie przekazano do SKO' }, uchyla: 'wszystkie' },
  {
    kod: 'zazalenie-uwzglednione', droga: true, nazwa: 'Zażalenie uwzględnione: postępowanie toczy się dalej', z: ['zazalenie'], do: 'wszczete', zapomina: true, uprawnienie: ODWOLANIA, reczna: true, dane: RozstrzygniecieZazalenia, przepis: 'art. 132 i art. 138 w związku z art. 144 KPA',
    wymaga_jednego: [{ zdarzenia: ['odmowa-wszczecia', 'zwrot-podania'], brak: 'zażalenie dotyczy odmowy wznowienia' }], zegar: 'rusza', uchyla: ['przekazanie-zazalenia', 'rozstrzygniecie-zazalenia'], zaczyna: ['zalatwienie'],
  },
  {
    kod: 'zazalenie-uwzglednione-wznowienie', nazwa: 'Zażalenie na odmowę wznowienia uwzględnione', z: ['zazalenie'], do: 'podanie-o-wznowienie', zapomina: true, uprawnienie: ODWOLANIA, reczna: true, dane: RozstrzygniecieZazalenia, przepis: 'art. 138 w związku z art. 144 i art. 149 § 4 KPA',
    wymaga: { 'odmowa-wznowienia': 'zażalenie nie dotyczy odmowy wznowienia' }, uchyla: ['przekazanie-zazalenia', 'rozstrzygniecie-zazalenia'], zaczyna: ['zalatwienie'],
  },
];
