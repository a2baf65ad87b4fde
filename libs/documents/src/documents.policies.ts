import { allOf, anyOf, equals, existsRow, has, inCircle, inUnit, isNull, not, notExcluded, notExcludedFromAny, type TablePolicy, unitRow } from '@ostoja/access';

const isBankFile = equals('rodzaj', 'plik-bankowy');
/** What the bank sends and what it is asked, kept apart from the files by which money leaves. */
const isBankPaper = anyOf(equals('rodzaj', 'wyciag-bankowy'), equals('rodzaj', 'wniosek-zwrotu'));
const ofCases = not(anyOf(isBankFile, isBankPaper));
/** In no sealed circle or in one of the principal's, and of no case from which the principal is excluded (KPA 24). */
const isOpen = allOf(anyOf(isNull('krag_id'), inCircle('krag_id')), notExcluded('sprawa_id'), notExcludedFromAny('sprawa_ids'));

/** Whoever may not see the thing itself does not open the file that tells it: the permissions of the doors of those things. */
const KLASY = {
  decyzja: 'postepowanie:decyzja:read',
  wywiad: 'pomoc-spoleczna:wywiad:read',
  'praca-socjalna': 'pomoc-spoleczna:notatka-przekazana:read',
  'poza-aktami': 'akta:poza-aktami:read',
} as const;
const mayRead = anyOf(equals('klasa', 'zwykly'), ...Object.entries(KLASY).map(([klasa, permission]) => allOf(equals('klasa', klasa), inUnit('komorka_id', permission))));

/** The virus scan looks into sealed circles too: it tells nobody what it saw. */
const scans = inUnit('komorka_id', 'documents:dokument:scan');

const readDokument = anyOf(
  allOf(
    isOpen,
    anyOf(
      allOf(ofCases, inUnit('komorka_id', 'documents:dokument:read'), mayRead),
      allOf(isBankFile, inUnit('komorka_id', 'documents:plik-bankowy:read')),
      allOf(isBankPaper, inUnit('komorka_id', 'documents:pismo-bankowe:read')),
    ),
  ),
  allOf(ofCases, scans),
);

/** A file follows the unit, the kind, the circle and the case of its dokument; bytes without a dokument are seen by nobody. Nothing is changed or deleted. */
export const documentsPolicies: TablePolicy[] = [
  {
    table: 'documents.blob',
    read: existsRow('dokument', 'documents.dokument', 'id', 'blob_id', readDokument),
    insert: anyOf(has('documents:dokument:create'), has('documents:plik-bankowy:create'), has('documents:pismo-bankowe:create')),
  },
  {
    table: 'documents.skan_antywirusowy',
    read: anyOf(unitRow('documents:dokument:read'), unitRow('documents:plik-bankowy:read'), unitRow('documents:pismo-bankowe:read'), scans),
    insert: anyOf(unitRow('documents:dokument:create'), unitRow('documents:plik-bankowy:create'), unitRow('documents:pismo-bankowe:create'), scans),
  },
  {
    table: 'documents.dokument',
    read: readDokument,
    insert: allOf(
      isOpen,
      anyOf(
        allOf(ofCases, inUnit('komorka_id', 'documents:dokument:create')),
        allOf(isBankFile, inUnit('komorka_id', 'documents:plik-bankowy:create')),
        allOf(isBankPaper, inUnit('komorka_id', 'documents:pismo-bankowe:create')),
      ),
    ),
  },
];
