import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { terminProcedury } from '../termin-procedury.js';
import { rozporzadzenie, ustawa } from '../przepisy.js';
import { zawiadomienieOsobyStosujacej } from './zawiadomienie.termin.js';

/** Terms from the opening of the procedure to the first meeting of the group. */
export const terminyWszczecia: readonly Termin<FaktyZdarzenia>[] = [
  terminProcedury({
    kod: 'nk-a-do-zespolu', nazwa: 'przekazanie formularza „Niebieska Karta - A” zespołowi', przepis: rozporzadzenie('§ 7 ust. 1'),
    kto: 'osoba, która wszczęła procedurę', czynnosc: 'niezwłocznie przekazać zespołowi interdyscyplinarnemu wypełniony formularz „Niebieska Karta - A”',
    zdarzenie: 'wszczęcie procedury (wypełnienie formularza „Niebieska Karta - A”)',
    parametr: 'przemoc_domowa.nk.nk_a_do_zespolu', dawny: 'przemoc_domowa.nk_2011.nk_a_do_przewodniczacego_zespolu', przyklad: '2025-12-22',
  }),
  terminProcedury({
    kod: 'powolanie-grupy-diagnostyczno-pomocowej', nazwa: 'powołanie grupy diagnostyczno-pomocowej', przepis: ustawa('art. 9a ust. 10a'),
    kto: 'zespół interdyscyplinarny', czynnosc: 'niezwłocznie powołać grupę diagnostyczno-pomocową',
    zdarzenie: 'otrzymanie przez zespół zgłoszenia o podejrzeniu przemocy domowej',
    parametr: 'przemoc_domowa.zespol.powolanie_grupy', przyklad: '2025-12-22',
  }),
  terminProcedury({
    kod: 'nk-a-do-grupy', nazwa: 'przekazanie formularza „Niebieska Karta - A” grupie', przepis: rozporzadzenie('§ 8 ust. 1'),
    kto: 'zespół interdyscyplinarny', czynnosc: 'niezwłocznie przekazać grupie diagnostyczno-pomocowej formularz „Niebieska Karta - A”',
    zdarzenie: 'otrzymanie formularza przez zespół (także formularza o nowym zdarzeniu w trwającej procedurze)',
    parametr: 'przemoc_domowa.nk.nk_a_do_grupy', dawny: 'przemoc_domowa.nk_2011.nk_a_do_czlonkow_grupy_roboczej', przyklad: '2025-12-22',
  }),
  terminProcedury({
    kod: 'pierwsze-posiedzenie-grupy', nazwa: 'pierwsze posiedzenie grupy diagnostyczno-pomocowej', przepis: rozporzadzenie('§ 8 ust. 2'),
    kto: 'grupa diagnostyczno-pomocowa', czynnosc: 'niezwłocznie odbyć pierwsze posiedzenie',
    zdarzenie: 'otrzymanie formularza „Niebieska Karta - A” przez grupę',
    parametr: 'przemoc_domowa.nk.pierwsze_posiedzenie_grupy', przyklad: '2025-12-22',
  }),
  terminProcedury({
    kod: 'wystapienie-o-przedstawiciela', nazwa: 'wystąpienie o wytypowanie przedstawiciela do grupy', przepis: rozporzadzenie('§ 9 ust. 2'),
    kto: 'zespół interdyscyplinarny', czynnosc: 'niezwłocznie wystąpić do pracodawcy o wytypowanie przedstawiciela do grupy',
    zdarzenie: 'otrzymanie pisemnego wniosku o poszerzenie składu grupy',
    parametr: 'przemoc_domowa.nk.wystapienie_o_przedstawiciela', przyklad: '2025-12-22',
  }),
  zawiadomienieOsobyStosujacej,
];
