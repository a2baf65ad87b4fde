import { Text, Timeline } from '@mantine/core';
import { formatDate, formatInstant } from '../../../shared/format/date.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { EmptyState } from '../../../shared/ui/states.js';
import type { Zdarzenie } from '../api.js';
import { texts } from '../texts.js';

const t = texts.case;

/** What happened, newest last, each with its provision. */
export function CaseEvents({ events }: { readonly events: readonly Zdarzenie[] }) {
  if (events.length === 0) return <EmptyState>{t.noEvents}</EmptyState>;
  return (
    <Timeline bulletSize={14} lineWidth={2} active={events.length}>
      {events.map((event) => (
        <Timeline.Item key={event.id} title={`${formatDate(event.dzien)} – ${event.nazwa}`}>
          {event.opis && <Text size="sm">{event.opis}</Text>}
          <Text size="sm" c="dimmed">{event.przepis}</Text>
          <Text size="xs" c="dimmed">{t.recorded(formatInstant(event.chwila))} <StaffName id={event.kto} /></Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
