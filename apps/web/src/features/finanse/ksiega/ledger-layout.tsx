import { Outlet } from '@tanstack/react-router';
import { Page } from '../../../shared/ui/page.js';
import { TabLinks } from '../../../shared/ui/tab-links.js';
import { texts as t } from './texts.js';

const TABS = [
  { segment: '', label: t.tab.balances },
  { segment: 'dziennik', label: t.tab.journal },
  { segment: 'korekty', label: t.tab.corrections },
  { segment: 'miesiace', label: t.tab.months },
  { segment: 'rb28s', label: t.tab.report },
  { segment: 'rok', label: t.tab.year },
];

/** The books of the centre. */
export function LedgerLayout() {
  return <Page title={t.title}><TabLinks label={t.tabs} base="/ksiega" tabs={TABS}><Outlet /></TabLinks></Page>;
}
