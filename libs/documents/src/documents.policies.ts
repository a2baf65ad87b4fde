import { allOf, anyOf, equals, existsRow, has, inCircle, inUnit, isNull, not, notExcluded, type TablePolicy } from '@ostoja/access';

const isBankFile = equals('rodzaj', 'plik-bankowy');
/** In no sealed circle or in one of the principal's, and of no case from which the principal is excluded (KPA 24). */
const isOpen = allOf(anyOf(isNull('krag_id'), inCircle('krag_id')), notExcluded('sprawa_id'));

const readDokument = allOf(
  isOpen,
  anyOf(
    allOf(not(isBankFile), inUnit('komorka_id', 'documents:dokument:read')),
    allOf(isBankFile, inUnit('komorka_id', 'documents:plik-bankowy:read')),
  ),
);

/** A file follows the unit, the kind, the circle and the case of its dokument; bytes without a dokument are seen by nobody. Nothing is changed or deleted. */
export const documentsPolicies: TablePolicy[] = [
  {
    table: 'documents.blob',
    read: existsRow('dokument', 'documents.dokument', 'id', 'blob_id', readDokument),
    insert: anyOf(has('documents:dokument:create'), has('documents:plik-bankowy:create')),
  },
  {
    table: 'documents.dokument',
    read: readDokument,
    insert: allOf(
      isOpen,
      anyOf(
        allOf(not(isBankFile), inUnit('komorka_id', 'documents:dokument:create')),
        allOf(isBankFile, inUnit('komorka_id', 'documents:plik-bankowy:create')),
      ),
    ),
  },
];
