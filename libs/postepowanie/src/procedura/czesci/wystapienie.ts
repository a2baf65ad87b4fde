import type { Przejscie, TerminProcedury } from '../procedura.js';
import { PRZED_WYDANIEM, W_TOKU } from './stany.js';
import { KONTROLA, term, WYWIAD } from './terminy.js';

const PRZEPIS = `art. 107 ust. 3 i art. 103 ustawy o pomocy społecznej, § 2 ust. 2 i § 8 ${WYWIAD}`;
const ZBIERA = 'postepowanie:udzial:write';

export const terminyWystapien: Readonly<Record<string, TerminProcedury>> = {
  'wywiad-innego-osrodka': term('Wywiad przeprowadzany przez inny ośrodek', 14, 'dni_robocze', 'wysłania wystąpienia', `§ 3 ust. 2 i § 8 ${WYWIAD}`),
  'ponowienie-wystapienia': term('Odpowiedź innego ośrodka na ponowienie', 7, 'dni', 'wysłania ponowienia', KONTROLA),
};

/** An interview that another centre makes for our case: asked for, reminded of, answered. Each letter has a term of its own, and the answer ends those of its letters. */
export const wystapienie: readonly Przejscie[] = [
  { kod: 'wystapienie-o-wywiad', nazwa: 'Wystąpienie do innego ośrodka o wywiad', z: W_TOKU, do: null, uprawnienie: ZBIERA, przepis: PRZEPIS, zaczyna: ['wywiad-innego-osrodka'] },
  { kod: 'ponowienie-wystapienia', nazwa: 'Ponowienie wystąpienia o wywiad', z: PRZED_WYDANIEM, do: null, uprawnienie: ZBIERA, przepis: PRZEPIS, wymaga: { 'wystapienie-o-wywiad': 'nie wystąpiono o wywiad' }, zaczyna: ['ponowienie-wystapienia'] },
  {
    kod: 'odpowiedz-innego-osrodka', nazwa: 'Odpowiedź innego ośrodka', z: [...PRZED_WYDANIEM, 'zawieszone', 'braki'], do: null, uprawnienie: ZBIERA, przepis: PRZEPIS, wymaga: { 'wystapienie-o-wywiad': 'nie wystąpiono o wywiad' },
    konczy: ['wywiad-innego-osrodka', 'ponowienie-wystapienia'],
  },
];
