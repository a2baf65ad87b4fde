import { Outlet } from '@tanstack/react-router';
import { useMay } from '../../../shared/api/me.js';
import { Page } from '../../../shared/ui/page.js';
import { TabLinks } from '../../../shared/ui/tab-links.js';
import { texts as t } from './texts.js';

/** How services that were granted are carried out, and who is insured by the centre. */
export function RealizationLayout() {
  const may = useMay();
  const tabs = [
    ...(may('pomoc-spoleczna:zlecenie-uslug:read') ? [{ segment: '', label: t.accountsTab }] : []),
    ...(may('pomoc-spoleczna:uslugodawca:read') ? [{ segment: 'uslugodawcy', label: t.providersTab }] : []),
    ...(may('pomoc-spoleczna:ubezpieczenie:read') ? [{ segment: 'ubezpieczenia', label: t.insuranceTab }] : []),
  ];
  return <Page title={t.title}><TabLinks label={t.tabs} base="/realizacja" tabs={tabs}><Outlet /></TabLinks></Page>;
}
