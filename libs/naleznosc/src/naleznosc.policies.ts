import { allOf, anyOf, caseRow, equals, has, type TablePolicy } from '@ostoja/access';

const reads = caseRow('naleznosc:naleznosc:read');
const readsContent = caseRow('naleznosc:decyzja:read');
/** What is owed belongs to the books: exclusion from a case (KPA 24) leaves them whole. Decisions with their reasons do not. */
const keepsBooks = anyOf(has('naleznosc:ksiegowosc:read'), has('naleznosc:rozliczenie:create'));
const readsBooks = anyOf(keepsBooks, reads);
/** What is only drafted is not owed yet, so it is of the case alone. */
const isOwed = anyOf(equals('stan', 'ustalona'), equals('stan', 'uchylona'));
const prepares = caseRow('naleznosc:naleznosc:create');
const signs = caseRow('naleznosc:decyzja:sign');
const enforces = caseRow('naleznosc:windykacja:create');
const settles = has('naleznosc:rozliczenie:create');
const deducts = has('naleznosc:potracenie:create');

/** Who may see and write which row of the schema `naleznosc`. Nothing is deleted. */
export const naleznoscPolicies: TablePolicy[] = [
  { table: 'naleznosc.naleznosc', read: anyOf(readsContent, allOf(isOwed, readsBooks)), insert: prepares, update: anyOf(prepares, signs, enforces, settles) },
  { table: 'naleznosc.ruch', read: readsBooks, insert: anyOf(settles, signs, enforces) },
  { table: 'naleznosc.rata', read: readsBooks, insert: signs, update: signs },
  { table: 'naleznosc.pouczenie', read: readsContent, insert: caseRow('naleznosc:pouczenie:create') },
  { table: 'naleznosc.decyzja', read: readsContent, insert: prepares, update: anyOf(prepares, signs) },
  { table: 'naleznosc.wezwanie', read: readsBooks, insert: enforces, update: enforces },
  { table: 'naleznosc.potracenie', read: anyOf(readsBooks, caseRow('naleznosc:potracenie:create')), insert: deducts, update: deducts },
];
