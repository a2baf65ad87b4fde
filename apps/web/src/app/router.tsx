import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseRegisterSearch } from '../features/akta/rejestr/register-search.js';
import { parseJournalSearch } from '../features/finanse/ksiega/journal-search.js';
import { parseApprovalSearch } from '../features/postepowanie/zatwierdzanie/approval-search.js';
import { parseWorklistSearch } from '../features/postepowanie/lista/worklist-search.js';
import { expectNewHeading } from '../shared/ui/page.js';
import { Crash, NotFound } from './layout/dead-ends.js';
import { Home } from './layout/home.js';
import { OpenFrame } from './layout/open-frame.js';
import { SignedInFrame } from './layout/signed-in-frame.js';

const root = createRootRoute({ notFoundComponent: NotFound });
const inOpenFrame = createRoute({ getParentRoute: () => root, id: 'open', component: OpenFrame });
const inFrame = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedInFrame });

const open = [
  createRoute({ getParentRoute: () => inOpenFrame, path: '/rozpoznanie', component: lazyRouteComponent(() => import('../features/prawo/rozpoznanie/screening-page.js'), 'ScreeningPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/kalkulator', component: lazyRouteComponent(() => import('../features/prawo/kalkulator/definitions-page.js'), 'AmountsPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/kalkulator/$kod', component: lazyRouteComponent(() => import('../features/prawo/kalkulator/amount-page.js'), 'AmountPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/kalkulator/terminy', component: lazyRouteComponent(() => import('../features/prawo/kalkulator/definitions-page.js'), 'TermsPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/kalkulator/terminy/$kod', component: lazyRouteComponent(() => import('../features/prawo/kalkulator/term-page.js'), 'TermPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/kalkulator/zasady', component: lazyRouteComponent(() => import('../features/prawo/kalkulator/definitions-page.js'), 'RulesPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/kalkulator/zasady/$kod', component: lazyRouteComponent(() => import('../features/prawo/kalkulator/rule-page.js'), 'RulePage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/karty-uslug', component: lazyRouteComponent(() => import('../features/postepowanie/karta/cards-page.js'), 'CardsPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/karty-uslug/$kod', component: lazyRouteComponent(() => import('../features/postepowanie/karta/card-page.js'), 'CardPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/parametry', component: lazyRouteComponent(() => import('../features/prawo/parametr/parameters-page.js'), 'ParametersPage') }),
  createRoute({ getParentRoute: () => inOpenFrame, path: '/parametry/$id', component: lazyRouteComponent(() => import('../features/prawo/parametr/parameter-page.js'), 'ParameterPage') }),
] as const;

/** A case file: each part is the page of the library that keeps it. */
const caseFile = createRoute({ getParentRoute: () => inFrame, path: '/sprawy/$id', component: lazyRouteComponent(() => import('../features/postepowanie/sprawa/case-layout.js'), 'CaseLayout') });
const caseParts = [
  createRoute({ getParentRoute: () => caseFile, path: '/', component: lazyRouteComponent(() => import('../features/postepowanie/sprawa/case-course-page.js'), 'CaseCoursePage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/wywiad', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/sprawa/case-interviews-page.js'), 'CaseInterviewsPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/obliczenie', component: lazyRouteComponent(() => import('../features/swiadczenie/obliczenie/case-calculation-page.js'), 'CaseCalculationPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/decyzja', component: lazyRouteComponent(() => import('../features/postepowanie/decyzja/decisions-page.js'), 'DecisionsPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/realizacja', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/realizacja/case-realization-page.js'), 'CaseRealizationPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/naleznosci', component: lazyRouteComponent(() => import('../features/naleznosc/case-claims-page.js'), 'CaseClaimsPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/pisma', component: lazyRouteComponent(() => import('../features/postepowanie/pismo/letters-page.js'), 'LettersPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/akta', component: lazyRouteComponent(() => import('../features/akta/akta/case-akta-page.js'), 'CaseAktaPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/uczestnicy', component: lazyRouteComponent(() => import('../features/postepowanie/uczestnicy/participants-page.js'), 'ParticipantsPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/dokumenty', component: lazyRouteComponent(() => import('../features/postepowanie/dokument/case-documents-page.js'), 'CaseDocumentsPage') }),
  createRoute({ getParentRoute: () => caseFile, path: '/pomost', component: lazyRouteComponent(() => import('../features/pomost/case-pomost-page.js'), 'CasePomostPage') }),
] as const;

/** Services carried out for the centre, and who is insured by it. */
const realization = createRoute({ getParentRoute: () => inFrame, path: '/realizacja', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/realizacja/realization-layout.js'), 'RealizationLayout') });
const realizationParts = [
  createRoute({ getParentRoute: () => realization, path: '/', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/realizacja/accounts-page.js'), 'AccountsPage') }),
  createRoute({ getParentRoute: () => realization, path: '/uslugodawcy', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/realizacja/providers-page.js'), 'ProvidersPage') }),
  createRoute({ getParentRoute: () => realization, path: '/ubezpieczenia', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/realizacja/insurance-page.js'), 'InsurancePage') }),
] as const;

/** The books of the centre. */
const ledger = createRoute({ getParentRoute: () => inFrame, path: '/ksiega', component: lazyRouteComponent(() => import('../features/finanse/ksiega/ledger-layout.js'), 'LedgerLayout') });
const ledgerParts = [
  createRoute({ getParentRoute: () => ledger, path: '/', component: lazyRouteComponent(() => import('../features/finanse/ksiega/balances-page.js'), 'BalancesPage') }),
  createRoute({ getParentRoute: () => ledger, path: '/dziennik', validateSearch: parseJournalSearch, component: lazyRouteComponent(() => import('../features/finanse/ksiega/journal-page.js'), 'JournalPage') }),
  createRoute({ getParentRoute: () => ledger, path: '/korekty', component: lazyRouteComponent(() => import('../features/finanse/ksiega/corrections-page.js'), 'CorrectionsPage') }),
  createRoute({ getParentRoute: () => ledger, path: '/miesiace', component: lazyRouteComponent(() => import('../features/finanse/ksiega/months-page.js'), 'MonthsPage') }),
  createRoute({ getParentRoute: () => ledger, path: '/rb28s', component: lazyRouteComponent(() => import('../features/finanse/ksiega/report-page.js'), 'ReportPage') }),
  createRoute({ getParentRoute: () => ledger, path: '/rok', component: lazyRouteComponent(() => import('../features/finanse/ksiega/year-page.js'), 'YearPage') }),
] as const;

/** What the bank answers: statements, the queue of the unknown, the account beside the ledger, payments after a death. */
const bank = createRoute({ getParentRoute: () => inFrame, path: '/bank', component: lazyRouteComponent(() => import('../features/wyplata/wyciag/bank-layout.js'), 'BankLayout') });
const bankParts = [
  createRoute({ getParentRoute: () => bank, path: '/', component: lazyRouteComponent(() => import('../features/wyplata/wyciag/statements-page.js'), 'StatementsPage') }),
  createRoute({ getParentRoute: () => bank, path: '/do-wyjasnienia', component: lazyRouteComponent(() => import('../features/wyplata/wyciag/unknown-page.js'), 'UnknownPage') }),
  createRoute({ getParentRoute: () => bank, path: '/uzgodnienie', component: lazyRouteComponent(() => import('../features/wyplata/wyciag/reconciliation-page.js'), 'ReconciliationPage') }),
  createRoute({ getParentRoute: () => bank, path: '/po-smierci', component: lazyRouteComponent(() => import('../features/wyplata/wyciag/deaths-page.js'), 'DeathsPage') }),
] as const;

/** A person file, put together in the same way. */
const personFile = createRoute({ getParentRoute: () => inFrame, path: '/osoby/$id', component: lazyRouteComponent(() => import('../features/osoba/kartoteka/person-layout.js'), 'PersonLayout') });
const personParts = [
  createRoute({ getParentRoute: () => personFile, path: '/', component: lazyRouteComponent(() => import('../features/osoba/kartoteka/person-data-page.js'), 'PersonDataPage') }),
  createRoute({ getParentRoute: () => personFile, path: '/gospodarstwo', component: lazyRouteComponent(() => import('../features/osoba/gospodarstwo/household-page.js'), 'HouseholdPage') }),
  createRoute({ getParentRoute: () => personFile, path: '/dowody', component: lazyRouteComponent(() => import('../features/osoba/dowod/evidence-page.js'), 'EvidencePage') }),
  createRoute({ getParentRoute: () => personFile, path: '/sprawy', component: lazyRouteComponent(() => import('../features/postepowanie/lista/person-cases-page.js'), 'PersonCasesPage') }),
  createRoute({ getParentRoute: () => personFile, path: '/praca-socjalna', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/praca-socjalna/person-social-work-page.js'), 'PersonSocialWorkPage') }),
  createRoute({ getParentRoute: () => personFile, path: '/chronologia', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/praca-socjalna/chronology-page.js'), 'ChronologyPage') }),
  createRoute({ getParentRoute: () => personFile, path: '/wyplaty', component: lazyRouteComponent(() => import('../features/wyplata/person-payments-page.js'), 'PersonPaymentsPage') }),
  createRoute({ getParentRoute: () => personFile, path: '/naleznosci', component: lazyRouteComponent(() => import('../features/naleznosc/person-claims-page.js'), 'PersonClaimsPage') }),
] as const;

const NEW_WNIOSEK_SEARCH = ['osoba', 'komorka', 'zgloszenie', 'tryb'] as const;
type NewWniosekSearch = { readonly [name in (typeof NEW_WNIOSEK_SEARCH)[number]]?: string };

const newWniosek = createRoute({
  getParentRoute: () => inFrame,
  path: '/wnioski/nowy',
  validateSearch: (search: Record<string, unknown>): NewWniosekSearch => Object.fromEntries(NEW_WNIOSEK_SEARCH.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : []))),
  component: lazyRouteComponent(() => import('../features/postepowanie/wniosek/new-wniosek-page.js'), 'NewWniosekPage'),
});

const newValue = createRoute({
  getParentRoute: () => inFrame,
  path: '/wartosci-parametrow/nowa',
  validateSearch: ({ parametr, od }: Record<string, unknown>): { parametr?: string; od?: string } => ({ ...(typeof parametr === 'string' && { parametr }), ...(typeof od === 'string' && { od }) }),
  component: lazyRouteComponent(() => import('../features/prawo/parametr/load-page.js'), 'LoadPage'),
});

const pages = [
  createRoute({ getParentRoute: () => inFrame, path: '/', component: Home }),
  createRoute({ getParentRoute: () => inFrame, path: '/konto', component: lazyRouteComponent(() => import('../features/access/konto/account-page.js'), 'AccountPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/sprawy', validateSearch: parseWorklistSearch, component: lazyRouteComponent(() => import('./layout/worklist.js'), 'Worklist') }),
  createRoute({ getParentRoute: () => inFrame, path: '/zatwierdzanie', validateSearch: parseApprovalSearch, component: lazyRouteComponent(() => import('../features/postepowanie/zatwierdzanie/approval-page.js'), 'ApprovalPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/czynnosci-pilne/$id', component: lazyRouteComponent(() => import('../features/postepowanie/pilne/urgent-page.js'), 'UrgentPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/terminy/prognoza', component: lazyRouteComponent(() => import('../features/postepowanie/prognoza/forecast-page.js'), 'ForecastPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/pulpit', component: lazyRouteComponent(() => import('../features/postepowanie/kontakt/desk-page.js'), 'DeskPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/zgloszenia', component: lazyRouteComponent(() => import('../features/postepowanie/zgloszenie/reports-page.js'), 'ReportsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/zgloszenia/nowe', component: lazyRouteComponent(() => import('../features/postepowanie/zgloszenie/new-report-page.js'), 'NewReportPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/zgloszenia/$id', component: lazyRouteComponent(() => import('../features/postepowanie/zgloszenie/report-page.js'), 'ReportPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/redakcja-kart', component: lazyRouteComponent(() => import('../features/postepowanie/karta/versions-page.js'), 'VersionsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/wykaz-ulic', component: lazyRouteComponent(() => import('../features/access/rejon/streets-page.js'), 'StreetsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/osoby', component: lazyRouteComponent(() => import('../features/osoba/szukanie/search-page.js'), 'SearchPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/osoby/nowa', component: lazyRouteComponent(() => import('../features/osoba/szukanie/new-person-page.js'), 'NewPersonPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/wywiady', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/zlecenie/interviews-to-do-page.js'), 'InterviewsToDoPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/formularze-wywiadu', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/formularz/form-versions-page.js'), 'FormVersionsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/wywiady/$id', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/wywiad/interview-page.js'), 'InterviewPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/praca-socjalna', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/praca-socjalna/social-work-page.js'), 'SocialWorkPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/praca-socjalna/zestawienie', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/praca-socjalna/summary-page.js'), 'SummaryPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/kontrakty/$id', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/kontrakt/contract-page.js'), 'ContractPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/rejestr-pism', validateSearch: parseRegisterSearch, component: lazyRouteComponent(() => import('../features/akta/rejestr/register-page.js'), 'RegisterPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/rejestr-pism/nowe', validateSearch: parseRegisterSearch, component: lazyRouteComponent(() => import('../features/akta/rejestr/new-paper-page.js'), 'NewPaperPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/rejestr-pism/$id', component: lazyRouteComponent(() => import('../features/akta/rejestr/paper-page.js'), 'PaperPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/plan-finansowy', component: lazyRouteComponent(() => import('../features/finanse/plan/plan-page.js'), 'PlanPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/plan-finansowy/$id', component: lazyRouteComponent(() => import('../features/finanse/plan/document-page.js'), 'DocumentPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/ustawienia-wyplat', component: lazyRouteComponent(() => import('../features/wyplata/ustawienia/payment-settings-page.js'), 'PaymentSettingsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/listy-wyplat', component: lazyRouteComponent(() => import('../features/wyplata/lists-page.js'), 'ListsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/listy-wyplat/$id', component: lazyRouteComponent(() => import('../features/wyplata/list-page.js'), 'ListPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/naleznosci', component: lazyRouteComponent(() => import('../features/naleznosc/claims-page.js'), 'ClaimsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/naleznosci/$id', component: lazyRouteComponent(() => import('../features/naleznosc/claim-page.js'), 'ClaimPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/skladki-zdrowotne', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/skladki/registers-page.js'), 'RegistersPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/skladki-zdrowotne/$id', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/skladki/register-page.js'), 'RegisterPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/operacje-ksiegowe/$id', component: lazyRouteComponent(() => import('../features/finanse/ksiega/operation-page.js'), 'OperationPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/kasa', component: lazyRouteComponent(() => import('../features/wyplata/kasa/desk-page.js'), 'DeskPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/kasa/raport', component: lazyRouteComponent(() => import('../features/wyplata/kasa/cash-report-page.js'), 'CashReportPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/kasa/listy/$id', component: lazyRouteComponent(() => import('../features/wyplata/kasa/collection-page.js'), 'CollectionPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/nieodebrane', component: lazyRouteComponent(() => import('../features/wyplata/kasa/uncollected-page.js'), 'UncollectedPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/rachunki-do-sprawdzenia', component: lazyRouteComponent(() => import('../features/osoba/kartoteka/accounts-to-verify-page.js'), 'AccountsToVerifyPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/bank/wyciagi/$id', component: lazyRouteComponent(() => import('../features/wyplata/wyciag/statement-page.js'), 'StatementPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/zwroty-wyplat', component: lazyRouteComponent(() => import('../features/wyplata/wyciag/returns-page.js'), 'ReturnsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/import-pomost', component: lazyRouteComponent(() => import('../features/pomost/imports-page.js'), 'ImportsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/import-pomost/$id', component: lazyRouteComponent(() => import('../features/pomost/import-page.js'), 'ImportPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/roznice-pomost', component: lazyRouteComponent(() => import('../features/pomost/differences-page.js'), 'DifferencesPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/moje-raporty', component: lazyRouteComponent(() => import('../features/pomoc-spoleczna/realizacja/provider-page.js'), 'ProviderPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/moje-zgloszenia', component: lazyRouteComponent(() => import('../features/postepowanie/partner/partner-page.js'), 'PartnerPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/karty', component: lazyRouteComponent(() => import('../features/wyplata/karta/cards-page.js'), 'CardsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/karty/$id', component: lazyRouteComponent(() => import('../features/wyplata/karta/card-page.js'), 'CardPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/porownania-list', component: lazyRouteComponent(() => import('../features/pomost/comparisons-page.js'), 'ComparisonsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/porownania-list/$id', component: lazyRouteComponent(() => import('../features/pomost/comparison-page.js'), 'ComparisonPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/dziennik', component: lazyRouteComponent(() => import('../features/audit/journal-page.js'), 'JournalPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/uzytkownicy', component: lazyRouteComponent(() => import('./layout/accounts.js'), 'Accounts') }),
  createRoute({ getParentRoute: () => inFrame, path: '/uzytkownicy/$id', component: lazyRouteComponent(() => import('../features/access/uzytkownik/user-page.js'), 'UserPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/przekazania', component: lazyRouteComponent(() => import('../features/postepowanie/przekazanie/handover-page.js'), 'HandoverPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/upowaznienia', component: lazyRouteComponent(() => import('../features/postepowanie/upowaznienie/authorisations-page.js'), 'AuthorisationsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/dopuszczenia', component: lazyRouteComponent(() => import('../features/access/dopuszczenie/admissions-page.js'), 'AdmissionsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/zastepstwa', component: lazyRouteComponent(() => import('../features/access/zastepstwo/substitutions-page.js'), 'SubstitutionsPage') }),
  createRoute({ getParentRoute: () => inFrame, path: '/wartosci-parametrow', component: lazyRouteComponent(() => import('../features/prawo/parametr/loading-page.js'), 'LoadingPage') }),
] as const;

const routeTree = root.addChildren([
  inOpenFrame.addChildren([...open]),
  inFrame.addChildren([...pages, newWniosek, newValue, caseFile.addChildren([...caseParts]), personFile.addChildren([...personParts]), realization.addChildren([...realizationParts]), bank.addChildren([...bankParts]), ledger.addChildren([...ledgerParts])]),
]);

export const router = createRouter({ routeTree, defaultErrorComponent: Crash, scrollRestoration: true });
router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => pathChanged && fromLocation && expectNewHeading());

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
