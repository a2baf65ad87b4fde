import { registerConstraint } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';

/** The interview regulation (Dz.U. 2021 poz. 893). */
export const ZAKAZ_KOPII_DOWODU = '§ 11 rozporządzenia w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)';

export function unitRunsNoRegister(): DomainError {
  return new DomainError('AKTA.UNIT_KEEPS_NO_REGISTER', 'Rejestr pism prowadzi filia lub dział: wskaż jedną z tych jednostek.', { field: 'komorka_id' });
}

export function identityCardCopy(): DomainError {
  return new DomainError('AKTA.IDENTITY_CARD_COPY', 'Kopii dokumentu tożsamości się nie sporządza. Zapisz, że dokument okazano.', { field: 'rodzaj_dokumentu', provision: ZAKAZ_KOPII_DOWODU });
}

registerConstraint('okazanie_bez_kopii_dowodu', {
  code: 'AKTA.IDENTITY_CARD_COPY', message: 'Kopii dokumentu tożsamości się nie sporządza. Zapisz, że dokument okazano.', field: 'rodzaj_dokumentu', status: 422, provision: ZAKAZ_KOPII_DOWODU,
});
export function otherPlace(): DomainError {
  return new DomainError('AKTA.OTHER_PLACE', 'Sprawa należy do innej jednostki albo innego kręgu niż pismo. Przekaż pismo właściwej jednostce.', { status: 409, field: 'sprawa_id' });
}

for (const [name, field] of [['pismo_osoba', 'osoba_id'], ['pismo_korespondent_osoba', 'korespondent_osoba_id']] as const) {
  registerConstraint(name, { code: 'AKTA.PERSON_UNKNOWN', message: 'Nie ma takiej osoby.', field, status: 422 });
}
registerConstraint('pismo_plik_raz', { code: 'AKTA.FILE_TWICE', message: 'Ten plik jest już dołączony do pisma.', field: 'dokument_id' });
registerConstraint('karta_pismo', { code: 'AKTA.PAPER_IN_AKTA', message: 'To pismo jest już w aktach tej sprawy.', field: 'sprawa_id' });
registerConstraint('pismo_nadanie', { code: 'AKTA.POSTED_AFTER_RECEIPT', message: 'Dzień nadania nie może być późniejszy niż dzień wpływu.', field: 'data_nadania', status: 422 });
registerConstraint('przekazanie_pisma_raz', { code: 'AKTA.PAPER_ON_ITS_WAY', message: 'To pismo jest już w drodze do innej jednostki.', field: 'komorka_id' });
