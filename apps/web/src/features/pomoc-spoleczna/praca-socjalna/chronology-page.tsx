import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../../../shared/format/date.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { chronologyQuery, type ZdarzenieChronologii } from './api.js';
import { useServiceName } from './service-kinds.js';
import { texts } from './texts.js';

const t = texts.chronology;

/** What happened to the whole family, day by day, as far as the reader may see it. */
export function ChronologyPage() {
  const osobaId = useParam('id');
  const [kind, setKind] = useState('');
  const query = useInfiniteQuery(chronologyQuery(osobaId, kind));
  return (
    <Section title={t.title}>
      <Stack gap="md">
        <NativeSelect label={t.kind} maw={320} value={kind} data={[{ value: '', label: t.all }, ...Object.entries(t.kinds).map(([value, label]) => ({ value, label }))]} onChange={(event) => setKind(event.currentTarget.value)} />
        <PagesView query={query} empty={t.empty}>{(rows) => <ol className="plain-list chronology">{rows.map((row) => <Event key={`${row.rodzaj}-${row.id}`} event={row} />)}</ol>}</PagesView>
      </Stack>
    </Section>
  );
}

function Event({ event }: { readonly event: ZdarzenieChronologii }) {
  return (
    <li>
      <Text component="time" dateTime={event.dzien} className="nowrap" c="dimmed">{formatDate(event.dzien)}</Text>
      <div>
        <Group gap="sm">
          <strong>{capitalize(t.kinds[event.rodzaj] ?? event.rodzaj)}</strong>
          <Detail event={event} />
          {event.rodzaj === 'notatka' && event.stan && <StatusBadge tone="neutral">{texts.note.states[event.stan] ?? event.stan}</StatusBadge>}
        </Group>
        <Group gap="sm">
          <TextLink to="/osoby/$id" params={{ id: event.osoba.id }}>{`${event.osoba.imie} ${event.osoba.nazwisko}`}</TextLink>
          <Target event={event} />
        </Group>
      </div>
    </li>
  );
}

function Detail({ event: { rodzaj, podrodzaj, tytul } }: { readonly event: ZdarzenieChronologii }) {
  const serviceName = useServiceName();
  const named = rodzaj === 'usluga' ? serviceName : (kod: string) => (rodzaj === 'notatka' ? texts.note.kinds[kod] : t.details[kod]) ?? kod;
  return <span>{[podrodzaj && named(podrodzaj), tytul?.replaceAll('-', ' ')].filter(Boolean).join(': ')}</span>;
}

/** Where the event itself can be opened. */
function Target({ event }: { readonly event: ZdarzenieChronologii }) {
  if (event.rodzaj === 'wywiad') return <TextLink to="/wywiady/$id" params={{ id: event.zasob_id }}>{texts.open}</TextLink>;
  if (event.rodzaj.startsWith('kontrakt')) return <TextLink to="/kontrakty/$id" params={{ id: event.zasob_id }}>{texts.open}</TextLink>;
  if (event.sprawa_id) return <TextLink to="/sprawy/$id" params={{ id: event.sprawa_id }}>{t.case}</TextLink>;
  return null;
}
