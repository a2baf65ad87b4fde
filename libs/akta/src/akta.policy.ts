import { allOf, anyOf, caseRow, equals, existsRow, inUnit, isSelf, manyCasesRow, type TablePolicy, unitRow } from '@ostoja/access';

const registers = manyCasesRow('akta:pismo:register');
const counts = unitRow('akta:pismo:register');

const certifies = caseRow('akta:kopia:certify');

/** Papers kept outside the akta are notes of social work: not for everybody who sees the register. */
const notSetAside = anyOf(equals('poza_aktami', 'false'), inUnit('komorka_id', 'akta:poza-aktami:read'));

const reads = allOf(manyCasesRow('akta:pismo:read'), notSetAside);

/** Who may see and write which row of the schema `akta`. What lies in the akta is never changed or deleted. */
export const aktaPolicies: TablePolicy[] = [
  { table: 'akta.rejestr_licznik', read: counts, insert: counts, update: counts },
  { table: 'akta.pismo', read: reads, insert: registers, update: registers },
  { table: 'akta.pismo_plik', read: existsRow('pismo', 'akta.pismo', 'pismo_id', 'id', reads), insert: existsRow('pismo', 'akta.pismo', 'pismo_id', 'id', allOf(reads, registers)) },
  { table: 'akta.spis', read: caseRow('akta:akta:write'), insert: caseRow('akta:akta:write'), update: caseRow('akta:akta:write') },
  { table: 'akta.karta', read: anyOf(caseRow('akta:akta:read'), caseRow('akta:akta:write')), insert: caseRow('akta:akta:write') },
  { table: 'akta.okazanie', read: caseRow('akta:akta:read'), insert: certifies, update: allOf(certifies, isSelf('pracownik_id')) },
  { table: 'akta.udostepnienie', read: caseRow('akta:udostepnienie:read'), insert: caseRow('akta:udostepnienie:write') },
];
