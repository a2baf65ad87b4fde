import { allOf, anyOf, caseRow, equals, inUnit, isNull, isSelf, not, type TablePolicy, unitRow } from '@ostoja/access';

// Who counts must reach the rows; the routes that show them ask for `usluga:read`.
const countsUslugi = anyOf(unitRow('pomoc-spoleczna:usluga:read'), unitRow('pomoc-spoleczna:zestawienie:read'));
const writesUslugi = unitRow('pomoc-spoleczna:usluga:write');
const readsKontrakty = unitRow('pomoc-spoleczna:kontrakt:read');
const writesKontrakty = unitRow('pomoc-spoleczna:kontrakt:write');
const isDraft = equals('stan', 'szkic');
const ownDraft = allOf(isDraft, isSelf('autor_id'), caseRow('pomoc-spoleczna:notatka:write'));

/** Who may see and write which row of social work. A draft of a note is its author's alone; after it is passed it belongs to the case. */
export const pracaSocjalnaPolicies: TablePolicy[] = [
  { table: 'pomoc_spoleczna.usluga', read: countsUslugi, insert: allOf(writesUslugi, isSelf('pracownik_id')), update: writesUslugi },
  {
    table: 'pomoc_spoleczna.praca_grupowa', read: anyOf(inUnit('komorka_id', 'pomoc-spoleczna:usluga:read'), inUnit('komorka_id', 'pomoc-spoleczna:zestawienie:read')),
    insert: allOf(inUnit('komorka_id', 'pomoc-spoleczna:usluga:write'), isSelf('pracownik_id')), update: inUnit('komorka_id', 'pomoc-spoleczna:usluga:write'),
  },
  { table: 'pomoc_spoleczna.usluga_osoba', read: countsUslugi, insert: writesUslugi },
  {
    table: 'pomoc_spoleczna.notatka',
    read: anyOf(
      ownDraft,
      allOf(not(isDraft), caseRow('pomoc-spoleczna:notatka:read')),
      allOf(equals('stan', 'przekazana'), caseRow('pomoc-spoleczna:notatka-przekazana:read')),
    ),
    insert: ownDraft,
    update: anyOf(allOf(isSelf('autor_id'), caseRow('pomoc-spoleczna:notatka:write')), allOf(not(isDraft), caseRow('pomoc-spoleczna:notatka:pass'))),
    delete: ownDraft,
  },
  { table: 'pomoc_spoleczna.kontrakt', read: readsKontrakty, insert: writesKontrakty, update: writesKontrakty },
  { table: 'pomoc_spoleczna.kontrakt_osoba', read: readsKontrakty, insert: writesKontrakty, delete: writesKontrakty },
  { table: 'pomoc_spoleczna.kontrakt_wersja', read: readsKontrakty, insert: writesKontrakty, update: writesKontrakty },
  { table: 'pomoc_spoleczna.kontrakt_zdarzenie', read: readsKontrakty, insert: writesKontrakty, update: writesKontrakty, delete: allOf(isNull('dzien'), writesKontrakty) },
];
