import { allOf, anyOf, equals, existsRow, has, inCircle, inUnit, isNull, not, type TablePolicy } from '@ostoja/access';

const isBankFile = equals('rodzaj', 'plik-bankowy');
const inOpenCircle = anyOf(isNull('krag_id'), inCircle('krag_id'));

const readDokument = allOf(
  inOpenCircle,
  anyOf(
    allOf(not(isBankFile), inUnit('komorka_id', 'documents:dokument:read')),
    allOf(isBankFile, inUnit('komorka_id', 'documents:plik-bankowy:read')),
  ),
);

/** A file follows the unit, the kind and the circle of its dokument; bytes without a dokument are seen by nobody. Nothing is changed or deleted. */
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
      inOpenCircle,
      anyOf(
        allOf(not(isBankFile), inUnit('komorka_id', 'documents:dokument:create')),
        allOf(isBankFile, inUnit('komorka_id', 'documents:plik-bankowy:create')),
      ),
    ),
  },
];
