import { anyOf, caseRow, has, isSelf, allOf, type TablePolicy } from '@ostoja/access';

const seesDesk = has('wyplata:kasa:read');
/** Whoever stands at the desk. */
export const atDesk = has('wyplata:kasa:write');
const receives = caseRow('wyplata:upowaznienie:write');
const reads = anyOf(has('wyplata:ksiegowosc:read'), caseRow('wyplata:tytul:read'));
const changes = caseRow('wyplata:tytul:update');

/** Receipts and reports are only added; the desk is one for the whole centre. */
export const kasaPolicies: TablePolicy[] = [
  { table: 'wyplata.lista_odbioru', read: seesDesk, insert: allOf(atDesk, isSelf('przyjal_id')), update: atDesk },
  { table: 'wyplata.operacja_kasowa', read: seesDesk, insert: allOf(atDesk, isSelf('wykonal_id')) },
  { table: 'wyplata.raport_kasowy', read: seesDesk, insert: allOf(atDesk, isSelf('zamknal_id')) },
  { table: 'wyplata.upowaznienie', read: reads, insert: allOf(receives, isSelf('zapisal_id')), update: receives },
  { table: 'wyplata.zmiana_kanalu', read: reads, insert: allOf(changes, isSelf('zapisal_id')) },
  { table: 'wyplata.nieodebranie', read: reads, insert: changes },
];
