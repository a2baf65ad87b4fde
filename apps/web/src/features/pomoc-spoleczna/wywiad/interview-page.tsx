import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { formatInstant } from '../../../shared/format/date.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { interviewQuery, type Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import { InterviewEditor } from './interview-editor.js';
import { InterviewReader } from './interview-reader.js';

/** One interview: written while it is a draft and the reader may write, read otherwise. */
export function InterviewPage() {
  const id = useParam('id');
  const may = useMay();
  const query = useQuery({ ...interviewQuery(id), refetchOnWindowFocus: false });
  const person = useQuery({ ...apiQuery('/api/v1/osoby/{id}', { path: { id: query.data?.osoba_id ?? '' } }), enabled: query.data !== undefined }).data;
  const name = person ? `${person.imie} ${person.nazwisko}` : '';
  return (
    <Page title={name ? t.title(name) : t.interview} subtitle={query.data && <Subtitle wywiad={query.data} />}>
      <QueryView query={query} rows={8}>
        {(wywiad) => (wywiad.stan === 'szkic' && may('pomoc-spoleczna:wywiad:write') ? <InterviewEditor key={id} wywiad={wywiad} /> : <InterviewReader wywiad={wywiad} />)}
      </QueryView>
    </Page>
  );
}

function Subtitle({ wywiad }: { readonly wywiad: Wywiad }) {
  return (
    <Group gap="sm">
      <StatusBadge tone={wywiad.stan === 'podpisany' ? 'good' : 'info'}>{t.states[wywiad.stan] ?? wywiad.stan}</StatusBadge>
      {wywiad.podpisano && <span>{t.signedAt(formatInstant(String(wywiad.podpisano)))}</span>}
      {wywiad.plan_zatwierdzono && <span>{t.planApproved(formatInstant(String(wywiad.plan_zatwierdzono)))}</span>}
      {wywiad.sprawa_ids.map((id, index) => <TextLink key={id} to="/sprawy/$id/wywiad" params={{ id }}>{wywiad.sprawa_ids.length > 1 ? `${t.backToCase} ${index + 1}` : t.backToCase}</TextLink>)}
    </Group>
  );
}
