import { allOf, anyOf, caseRow, equals, existsRow, has, inCircle, inUnit, isNull, isSelf, manyCasesRow, notExcluded, notExcludedFromAny, type TablePolicy, unitRow } from '@ostoja/access';
import { obsadaPolicies } from './obsada.policy.js';

const reads = caseRow('postepowanie:sprawa:read');
const opens = unitRow('postepowanie:wniosek:create');
const registers = caseRow('postepowanie:wniosek:create');
const acts = caseRow('postepowanie:czynnosc:write');

const readsDecision = caseRow('postepowanie:decyzja:read');
/** A report stays with its cases and its circle: who is excluded from one of them, or outside of it, does not see the report either. */
const handlesReports = manyCasesRow('postepowanie:zgloszenie:handle');
/** Who took a report down about a person of a sealed circle knows it until the circle settles it. */
const tookReport = allOf(isSelf('powierzyl_id'), equals('stan', 'nowe'), inUnit('komorka_id', 'postepowanie:zgloszenie:handle'));
const takesReports = inUnit('komorka_id', 'postepowanie:zgloszenie:register');
const ofSeenReport = existsRow('zgloszenie', 'postepowanie.zgloszenie', 'zgloszenie_id', 'id', handlesReports);
/** A partner names the reporter of its own report, and never reads them back. */
const ofOwnReport = allOf(has('postepowanie:zgloszenie:create'), existsRow('zgloszenie', 'postepowanie.zgloszenie', 'zgloszenie_id', 'id', isSelf('klient_id')));
/** A contact lies behind the walls of what came of it; who handed it over to a circle from outside knows it. */
const seesContacts = allOf(inUnit('komorka_id', 'postepowanie:kontakt:read'), anyOf(isNull('krag_id'), inCircle('krag_id'), isSelf('powierzyl_id')), notExcludedFromAny('sprawa_ids'));
const keepsCards = has('postepowanie:karta-uslugi:write');
/** A tie between two cases is hidden from whoever is excluded from either. */
const ofBothCases = (permission: string) => allOf(caseRow(permission), notExcluded('glowna_id'));
const managesAuthorisations = has('postepowanie:upowaznienie:manage');

/** Who may see and write which row of the schema `postepowanie`. */
export const postepowaniePolicies: TablePolicy[] = [
  {
    table: 'postepowanie.zgloszenie',
    read: anyOf(handlesReports, tookReport, isSelf('klient_id')),
    insert: anyOf(allOf(isSelf('klient_id'), has('postepowanie:zgloszenie:create')), allOf(isNull('klient_id'), takesReports)),
    update: handlesReports,
  },
  { table: 'postepowanie.zglaszajacy', read: allOf(inUnit('komorka_id', 'postepowanie:zglaszajacy:read'), ofSeenReport), insert: anyOf(takesReports, ofOwnReport) },
  { table: 'postepowanie.zgloszenie_dzialanie', read: ofSeenReport, insert: allOf(inUnit('komorka_id', 'postepowanie:zgloszenie:handle'), ofSeenReport) },
  { table: 'postepowanie.kontakt', read: seesContacts, insert: inUnit('komorka_id', 'postepowanie:kontakt:write') },
  { table: 'postepowanie.karta_uslugi', read: keepsCards, insert: allOf(keepsCards, isSelf('przygotowal_id')), update: keepsCards },
  { table: 'postepowanie.powiazanie', read: ofBothCases('postepowanie:sprawa:read'), insert: ofBothCases('postepowanie:sprawa:join'), update: ofBothCases('postepowanie:sprawa:join') },
  {
    table: 'postepowanie.wniosek',
    read: manyCasesRow('postepowanie:wniosek:read'),
    insert: opens,
    update: manyCasesRow('postepowanie:wniosek:complete'),
  },
  { table: 'postepowanie.zadanie', read: caseRow('postepowanie:wniosek:read'), insert: registers, update: caseRow('postepowanie:sprawa:join') },
  { table: 'postepowanie.znak_licznik', read: opens, insert: opens, update: opens },
  { table: 'postepowanie.sprawa', read: caseRow('postepowanie:sprawa:read', 'id'), insert: opens, update: caseRow('postepowanie:czynnosc:write', 'id') },
  { table: 'postepowanie.postepowanie', read: reads, insert: acts, update: acts },
  { table: 'postepowanie.zdarzenie', read: reads, insert: acts },
  { table: 'postepowanie.termin', read: reads, insert: acts, update: acts },
  {
    table: 'postepowanie.upowaznienie',
    read: anyOf(isSelf('uzytkownik_id'), has('postepowanie:upowaznienie:read')),
    insert: managesAuthorisations,
    update: managesAuthorisations,
  },
  {
    table: 'postepowanie.decyzja',
    read: readsDecision,
    insert: anyOf(
      caseRow('postepowanie:decyzja:prepare'),
      allOf(equals('organ', 'sko'), caseRow('postepowanie:odwolanie:write')),
      allOf(equals('organ', 'pomost'), caseRow('postepowanie:decyzja:approve')),
    ),
    update: allOf(readsDecision, acts),
  },
  {
    table: 'postepowanie.pismo',
    read: caseRow('postepowanie:pismo:read'),
    insert: caseRow('postepowanie:pismo:prepare'),
    update: anyOf(caseRow('postepowanie:pismo:prepare'), caseRow('postepowanie:pismo:sign'), caseRow('postepowanie:doreczenie:write')),
    delete: allOf(equals('stan', 'projekt'), caseRow('postepowanie:pismo:prepare')),
  },
  {
    table: 'postepowanie.doreczenie',
    read: readsDecision,
    insert: caseRow('postepowanie:doreczenie:write'),
    update: caseRow('postepowanie:doreczenie:write'),
  },
  ...obsadaPolicies,
];
