import { registerConstraint } from '@ostoja/database';

registerConstraint('wylaczenie_raz', {
  code: 'POSTEPOWANIE.EXCLUSION_REPEATED',
  message: 'Wyłączenie tej osoby w tej sprawie jest już zgłoszone albo zarządzone.',
  field: 'uzytkownik_id',
});
registerConstraint('wylaczenie_wlasne', { code: 'POSTEPOWANIE.EXCLUSION_OWN', message: 'O twoim wyłączeniu rozstrzyga przełożony.', provision: 'art. 24 § 3 KPA' });
registerConstraint('wylaczenie_inny_zastepca', {
  code: 'POSTEPOWANIE.EXCLUSION_SUBSTITUTE',
  message: 'Sprawę musi przejąć inna osoba niż wyłączona.',
  field: 'zastepca_id',
  status: 422,
  provision: 'art. 26 § 1 KPA',
});
for (const [name, field] of [['wylaczenie_kogo', 'uzytkownik_id'], ['wylaczenie_zastepca', 'zastepca_id']] as const) {
  registerConstraint(name, { code: 'POSTEPOWANIE.USER_UNKNOWN', message: 'Nie ma takiego użytkownika.', field, status: 422 });
}
for (const [name, field] of [['wylaczenie_okres', 'do'], ['wylaczenie_pilne', 'do'], ['przedstawiciel_okres', 'do'], ['ograniczenie_okres', 'do'], ['strona_okres', 'do']] as const) {
  registerConstraint(name, { code: 'POSTEPOWANIE.PERIOD', message: 'Ostatni dzień nie może być wcześniejszy niż pierwszy.', field, status: 422 });
}
registerConstraint('przedstawiciel_osoba', { code: 'POSTEPOWANIE.PERSON_UNKNOWN', message: 'Nie ma takiej osoby w kartotece.', field: 'osoba_id', status: 422 });
registerConstraint('strona_osoba', { code: 'POSTEPOWANIE.PERSON_UNKNOWN', message: 'Nie ma takiej osoby w kartotece.', field: 'osoba_id', status: 422 });
registerConstraint('strona_raz', { code: 'POSTEPOWANIE.PARTY_TWICE', message: 'Ta osoba jest już stroną tej sprawy.', field: 'osoba_id', provision: 'art. 28 KPA' });
registerConstraint('przedstawiciel_dokument', { code: 'POSTEPOWANIE.DOCUMENT_UNKNOWN', message: 'Nie ma takiego dokumentu.', field: 'dokument_id', status: 422 });
