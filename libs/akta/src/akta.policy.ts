import { allOf, anyOf, caseRow, equals, existsRow, inCircle, inUnit, isNull, isSelf, manyCasesRow, not, notExcludedFromAny, type TablePolicy, unitRow } from '@ostoja/access';

const registers = manyCasesRow('akta:pismo:register');
const counts = unitRow('akta:pismo:register');

const certifies = caseRow('akta:kopia:certify');

/** Papers kept outside the akta are notes of social work: not for everybody who sees the register. */
const notSetAside = anyOf(equals('poza_aktami', 'false'), inUnit('komorka_id', 'akta:poza-aktami:read'));

/** Who entered a paper about a person of a sealed circle from outside of it knows the entry until it is in a case. */
const isKnown = anyOf(isNull('krag_id'), inCircle('krag_id'), isSelf('powierzyl_id'));
const reads = allOf(inUnit('komorka_id', 'akta:pismo:read'), isKnown, notExcludedFromAny('sprawa_ids'), notSetAside);

/** Of an interview and of a passed note nobody else sees that it exists. */
const isTold = allOf(
  anyOf(not(equals('rodzaj', 'wywiad')), inUnit('komorka_id', 'pomoc-spoleczna:wywiad:read')),
  anyOf(not(equals('rodzaj', 'notatka-pracy-socjalnej')), inUnit('komorka_id', 'pomoc-spoleczna:notatka-przekazana:read')),
);
const readsKarta = allOf(anyOf(caseRow('akta:akta:read'), caseRow('akta:akta:write')), notExcludedFromAny('sprawa_ids'), isTold);

/** Who may see and write which row of the schema `akta`. What lies in the akta is never changed or deleted. */
export const aktaPolicies: TablePolicy[] = [
  { table: 'akta.rejestr_licznik', read: counts, insert: counts, update: counts },
  { table: 'akta.pismo', read: reads, insert: allOf(inUnit('komorka_id', 'akta:pismo:register'), isKnown, notExcludedFromAny('sprawa_ids')), update: allOf(reads, registers) },
  { table: 'akta.pismo_plik', read: existsRow('pismo', 'akta.pismo', 'pismo_id', 'id', reads), insert: existsRow('pismo', 'akta.pismo', 'pismo_id', 'id', allOf(reads, registers)) },
  {
    table: 'akta.przekazanie_pisma',
    read: anyOf(inUnit('z_komorki_id', 'akta:pismo:read'), inUnit('do_komorki_id', 'akta:pismo:read')),
    insert: inUnit('z_komorki_id', 'akta:pismo:register'),
    update: anyOf(allOf(isSelf('przekazal_id'), inUnit('z_komorki_id', 'akta:pismo:register')), inUnit('do_komorki_id', 'akta:pismo:register')),
  },
  { table: 'akta.spis', read: caseRow('akta:akta:write'), insert: caseRow('akta:akta:write'), update: caseRow('akta:akta:write') },
  { table: 'akta.karta', read: readsKarta, insert: caseRow('akta:akta:write') },
  { table: 'akta.okazanie', read: caseRow('akta:akta:read'), insert: certifies, update: allOf(certifies, isSelf('pracownik_id')) },
  { table: 'akta.udostepnienie', read: caseRow('akta:udostepnienie:read'), insert: caseRow('akta:udostepnienie:write') },
];
