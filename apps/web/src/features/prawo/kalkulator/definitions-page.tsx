import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useSwiadczenia } from '../../../shared/api/swiadczenia.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TabLinks } from '../../../shared/ui/tab-links.js';
import { rulesQuery, termsQuery } from '../api.js';
import { DefinitionList } from './definition-list.js';
import type { ListedDefinition } from './grouping.js';
import { texts as t } from './texts.js';

const TABS = [{ segment: '', label: t.amounts.tab }, { segment: 'terminy', label: t.terms.tab }, { segment: 'zasady', label: t.rules.tab }];

/** Every amount that can be calculated: benefits, fees and settlements. Open to everybody, as are the terms and the rules. */
export function AmountsPage() {
  const query = useSwiadczenia();
  return (
    <DefinitionsFrame texts={t.amounts}>
      <QueryView query={query} empty={{ when: (data) => data.elementy.length === 0, text: t.none }}>
        {(data) => <DefinitionList name="kwoty" to="/kalkulator/$kod" rows={data.elementy.map(toListedAmount)} />}
      </QueryView>
    </DefinitionsFrame>
  );
}

export function TermsPage() {
  const query = useQuery(termsQuery);
  return (
    <DefinitionsFrame texts={t.terms}>
      <QueryView query={query} empty={{ when: (data) => data.elementy.length === 0, text: t.none }}>
        {(data) => <DefinitionList name="terminy" to="/kalkulator/terminy/$kod" rows={data.elementy.map((one) => ({ ...one, about: `${one.kto}: ${one.czynnosc}`, kind: '', tags: [] }))} />}
      </QueryView>
    </DefinitionsFrame>
  );
}

export function RulesPage() {
  const query = useQuery(rulesQuery);
  return (
    <DefinitionsFrame texts={t.rules}>
      <QueryView query={query} empty={{ when: (data) => data.elementy.length === 0, text: t.none }}>
        {(data) => <DefinitionList name="zasady" to="/kalkulator/zasady/$kod" rows={data.elementy.map((one) => ({ ...one, about: one.pytanie, kind: '', tags: [] }))} />}
      </QueryView>
    </DefinitionsFrame>
  );
}

function DefinitionsFrame({ texts, children }: { readonly texts: { readonly title: string; readonly lead: string }; readonly children: ReactNode }) {
  return (
    <Page title={texts.title} subtitle={texts.lead} actions={<TextLink to="/rozpoznanie">{t.screening}</TextLink>}>
      <TabLinks label={t.kinds} base="/kalkulator" tabs={TABS}>{children}</TabLinks>
    </Page>
  );
}

function toListedAmount(one: Schema<'SwiadczenieResponse'>): ListedDefinition {
  const { naleznosc, rodzaj, wyplata } = one;
  const paid = naleznosc === 'swiadczenie';
  const tags = paid ? [wyplata === 'jednorazowe' ? t.once : t.monthly, ...(rodzaj === 'uznaniowe' ? [t.byCentre] : [])] : [t.claimOf[naleznosc] ?? naleznosc];
  return { ...one, kind: naleznosc, about: '', tags };
}
