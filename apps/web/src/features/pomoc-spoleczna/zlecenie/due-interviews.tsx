import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { DeadlineMark } from '../../../shared/ui/deadline-mark.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { ordersQuery, updatesQuery } from '../api.js';
import { texts } from '../texts.js';

const t = texts.todo;
const SHOWN = 5;

/** Under the worklist of a social worker: ordered interviews and updates with their terms. Nothing where nothing is due. */
export function DueInterviews() {
  const interviews = useMay()('pomoc-spoleczna:wywiad:write');
  const orders = useQuery({ ...ordersQuery(true, false), enabled: interviews }).data ?? [];
  const updates = useQuery({ ...updatesQuery(true), enabled: interviews }).data ?? [];
  const due = [
    ...orders.filter(({ stan }) => stan === 'przydzielone').map(({ id, osoba, termin, cel }) => ({ id, osoba, termin: termin as string | null, what: t.purposes[cel] ?? cel })),
    ...updates.map(({ osoba, termin, powod }) => ({ id: osoba.id, osoba, termin, what: `${t.update}: ${t.reasons[powod] ?? powod}` })),
  ].sort((a, b) => (a.termin ?? '').localeCompare(b.termin ?? ''));
  if (due.length === 0) return null;
  return (
    <Section title={t.title} actions={<TextLink to="/wywiady">{t.all(due.length)}</TextLink>}>
      <Stack component="ul" gap={6} className="plain-list">
        {due.slice(0, SHOWN).map(({ id, osoba, termin, what }) => (
          <li key={id}>{termin ? <DeadlineMark date={termin} /> : formatDate(termin)} <TextLink to="/osoby/$id" params={{ id: osoba.id }}>{`${osoba.nazwisko} ${osoba.imie}`}</TextLink>, {what}</li>
        ))}
      </Stack>
    </Section>
  );
}
