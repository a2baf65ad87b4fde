import { registerConstraint } from '@ostoja/database';

registerConstraint('osoba_pesel', {
  code: 'OSOBA.PESEL_TAKEN',
  message: 'Osoba z tym numerem PESEL jest już w systemie. Wyszukaj ją po numerze PESEL.',
  field: 'pesel',
});
registerConstraint('osoba_scalenie_czynne', {
  code: 'OSOBA.SCALENIE_ALREADY',
  message: 'Ten zapis osoby jest już scalony z innym. Najpierw cofnij tamto scalenie.',
});
registerConstraint('osoba_scalenie_petla', {
  code: 'OSOBA.SCALENIE_LOOP',
  message: 'Te zapisy dotyczą już tej samej osoby: scalenie utworzyłoby pętlę.',
});
registerConstraint('osoba_scalenie_gospodarstwa', {
  code: 'OSOBA.SCALENIE_TWO_HOUSEHOLDS',
  message: 'Scalane zapisy należą w tym samym czasie do różnych gospodarstw. Najpierw zakończ lub unieważnij jedno z członkostw.',
});
registerConstraint('czlonkostwo_jedno_gospodarstwo', {
  code: 'OSOBA.TWO_HOUSEHOLDS',
  message: 'Osoba należy już w tym czasie do gospodarstwa domowego. Najpierw zakończ tamto członkostwo.',
  provision: 'art. 6 pkt 10 i 14 ustawy o pomocy społecznej',
});
registerConstraint('rachunek_cztery_oczy', { code: 'OSOBA.RACHUNEK_SAME_PERSON', message: 'Rachunek sprawdza inna osoba niż ta, która go zapisała.', status: 403 });
registerConstraint('rachunek_dokument', { code: 'OSOBA.DOKUMENT_UNKNOWN', message: 'Nie ma takiego dokumentu.', field: 'dokument_id', status: 422 });
registerConstraint('dowod_poprzedni', {
  code: 'OSOBA.DOWOD_SUPERSEDED',
  message: 'Ktoś w międzyczasie poprawił lub zmienił ten dowód. Odśwież kartotekę i nanieś zmianę na aktualny zapis.',
});
registerConstraint('dowod_okres', {
  code: 'OSOBA.DOWOD_PERIOD',
  message: 'Koniec okresu nie może być wcześniejszy niż jego początek.',
  field: 'wazne_do',
  status: 422,
});
