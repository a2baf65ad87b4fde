import { terminUstawy } from './wspolne.termin.js';

const ADMINISTRATOR = 'podmiot, który wprowadza dane do rejestru';
const USUNAC = 'usunięcie danych niezwłocznie po tym dniu';

/** Clocks of the central register of foster care (art. 38d-38f). */
export const terminyRejestru = [
  terminUstawy({ kod: 'pierwsze-wprowadzenie-danych-do-rejestru-pieczy', nazwa: 'pierwsze wprowadzenie posiadanych danych do rejestru', art: 'art. 38d', kto: 'starosta, marszałek, organizator, wojewoda', czynnosc: 'wprowadzenie posiadanych danych', zdarzenie: 'dzień ogłoszony w Dzienniku Ustaw', parametr: 'piecza.rejestr.pierwsze_wprowadzenie', od: '2024-10-15', do: '2025-01-15', przyklad: '2024-10-15' }),
  terminUstawy({ kod: 'przeglad-danych-w-rejestrze-pieczy', nazwa: 'przegląd danych osobowych w rejestrze', art: 'art. 38f ust. 3', kto: 'administratorzy danych rejestru', czynnosc: 'przegląd danych', zdarzenie: 'poprzedni przegląd', parametr: 'piecza.rejestr.przeglad_danych', od: '2025-01-15' }),
  terminUstawy({ kod: 'dane-dziecka-ktore-opuscilo-piecze', nazwa: 'przechowywanie danych dziecka, które opuściło pieczę przed pełnoletnością', art: 'art. 38f ust. 5 pkt 1', kto: ADMINISTRATOR, czynnosc: USUNAC, zdarzenie: '18. urodziny', parametr: 'piecza.rejestr.przechowywanie.dziecko_opuszczajace_przed_18', od: '2025-01-15' }),
  terminUstawy({ kod: 'dane-pelnoletniego-wychowanka', nazwa: 'przechowywanie danych pełnoletniego wychowanka', art: 'art. 38f ust. 5 pkt 2', kto: ADMINISTRATOR, czynnosc: USUNAC, zdarzenie: '25. urodziny', parametr: 'piecza.rejestr.przechowywanie.pelnoletni_wychowanek', od: '2025-01-15' }),
  terminUstawy({ kod: 'dane-dziecka-przysposobionego', nazwa: 'przechowywanie danych dziecka przysposobionego', art: 'art. 38f ust. 5 pkt 3', kto: ADMINISTRATOR, czynnosc: USUNAC, zdarzenie: 'uprawomocnienie się postanowienia o przysposobieniu', parametr: 'piecza.rejestr.przechowywanie.przysposobienie', od: '2025-01-15' }),
  terminUstawy({ kod: 'pseudonimizacja-wstepnej-kwalifikacji', nazwa: 'pseudonimizacja danych wstępnej kwalifikacji', art: 'art. 38f ust. 8', kto: 'organizator rodzinnej pieczy zastępczej', czynnosc: 'pseudonimizacja danych po tym dniu', zdarzenie: 'przeprowadzenie wstępnej kwalifikacji', parametr: 'piecza.rejestr.przechowywanie.wstepna_kwalifikacja_pseudonimizacja', od: '2025-01-15' }),
  terminUstawy({ kod: 'dane-po-pseudonimizacji', nazwa: 'przechowywanie danych po pseudonimizacji', art: 'art. 38f ust. 8, 10, 12, 14 i 19', kto: ADMINISTRATOR, czynnosc: USUNAC, zdarzenie: 'pseudonimizacja danych kandydata, rodziny, domu albo osoby usamodzielnianej', parametr: 'piecza.rejestr.przechowywanie.po_pseudonimizacji', od: '2025-01-15' }),
];
