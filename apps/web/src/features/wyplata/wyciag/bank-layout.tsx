import { Outlet } from '@tanstack/react-router';
import { Page } from '../../../shared/ui/page.js';
import { TabLinks } from '../../../shared/ui/tab-links.js';
import { texts } from './texts.js';

const t = texts.tabs;
const tabs = [
  { segment: '', label: t.statements },
  { segment: 'do-wyjasnienia', label: t.unknown },
  { segment: 'uzgodnienie', label: t.reconcile },
  { segment: 'po-smierci', label: t.deaths },
];

/** What the bank answers: statements, what they leave unknown, and the account beside the ledger. */
export function BankLayout() {
  return <Page title={texts.bank}><TabLinks label={t.label} base="/bank" tabs={tabs}><Outlet /></TabLinks></Page>;
}
