import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { rozporzadzenie } from '../przepisy.js';
import { terminProcedury } from '../termin-procedury.js';
import { monitoring } from './monitoring.termin.js';
import { przechowywanieDokumentacji } from './przechowywanie.termin.js';

const PROTOKOL = { kto: 'grupa diagnostyczno-pomocowa', przyklad: '2025-12-18' };

/** Terms at and after the end of the procedure. */
export const terminyZakonczenia: readonly Termin<FaktyZdarzenia>[] = [
  terminProcedury({
    ...PROTOKOL, kod: 'protokol-odstapienia-do-zespolu', nazwa: 'przekazanie zespołowi protokołu odstąpienia od dalszych działań', przepis: rozporzadzenie('§ 19 ust. 3'),
    czynnosc: 'niezwłocznie przekazać zespołowi protokół odstąpienia od dalszych działań',
    zdarzenie: 'sporządzenie protokołu odstąpienia', parametr: 'przemoc_domowa.nk.protokol_odstapienia_do_zespolu',
  }),
  terminProcedury({
    ...PROTOKOL, kod: 'protokol-zakonczenia-do-zespolu', nazwa: 'przekazanie zespołowi protokołu zakończenia procedury', przepis: rozporzadzenie('§ 20 ust. 2'),
    czynnosc: 'niezwłocznie przekazać zespołowi protokół zakończenia procedury',
    zdarzenie: 'sporządzenie protokołu zakończenia', parametr: 'przemoc_domowa.nk.protokol_zakonczenia_do_zespolu',
  }),
  monitoring,
  przechowywanieDokumentacji,
];
