import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { formatDate } from '../../../shared/format/date.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { Section } from '../../../shared/ui/page.js';
import { EmptyState, ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Kontrakt, ZdarzenieKontraktu } from './api.js';
import { BreachDialog, EndDialog, ReviewDialog } from './course-dialogs.js';
import { texts as t } from './texts.js';

type Open = 'breach' | 'end' | { readonly ocena: string | null } | null;

/** What happened under the contract and what is due, with the acts on a contract in force. */
export function ContractCourse({ contract, writable }: { readonly contract: Kontrakt; readonly writable: boolean }) {
  const [open, setOpen] = useState<Open>(null);
  const inForce = writable && contract.stan === 'obowiazuje';
  const events = [...contract.zdarzenia].sort((a, b) => String(a.dzien ?? a.termin).localeCompare(String(b.dzien ?? b.termin)));
  const close = () => setOpen(null);
  return (
    <Section title={t.course} actions={inForce && <CourseActs contract={contract} onOpen={setOpen} />}>
      {events.length === 0 ? <EmptyState>{t.noCourse}</EmptyState> : <ol className="plain-list chronology">{events.map((event) => <Event key={event.id} event={event} onReview={inForce ? () => setOpen({ ocena: event.id }) : undefined} />)}</ol>}
      {open === 'breach' && <BreachDialog contract={contract} onClose={close} />}
      {open === 'end' && <EndDialog contract={contract} onClose={close} />}
      {open !== null && typeof open === 'object' && <ReviewDialog contract={contract} ocenaId={open.ocena} onClose={close} />}
    </Section>
  );
}

function CourseActs({ contract, onOpen }: { readonly contract: Kontrakt; readonly onOpen: (open: Open) => void }) {
  const annex = useAct('post', '/api/v1/kontrakty-socjalne/{id}/aneksy');
  const hasDraft = contract.wersje.some(({ stan }) => stan === 'szkic');
  return (
    <>
      <Button size="xs" variant="light" onClick={() => onOpen({ ocena: null })}>{t.extraReview}</Button>
      <Button size="xs" variant="default" onClick={() => onOpen('breach')}>{t.breach}</Button>
      {!hasDraft && <Button size="xs" variant="default" loading={annex.isPending} onClick={() => annex.mutate({ path: { id: contract.id }, wersja: contract.wersja })}>{t.annex}</Button>}
      <Button size="xs" variant="default" onClick={() => onOpen('end')}>{t.end}</Button>
      <ProblemAlert error={annex.error} />
    </>
  );
}

function Event({ event, onReview }: { readonly event: ZdarzenieKontraktu; readonly onReview: (() => void) | undefined }) {
  const result = event.wynik && (t.reviewResults[event.wynik] ?? t.results[event.wynik] ?? event.wynik);
  return (
    <li>
      <Text component="time" dateTime={event.dzien ?? event.termin ?? ''} className="nowrap" c="dimmed">{formatDate(event.dzien ?? event.termin)}</Text>
      <Stack gap={4}>
        <Group gap="sm">
          <strong>{capitalize(t.events[event.rodzaj] ?? event.rodzaj)}</strong>
          {event.dzien === null && <StatusBadge tone="warn">{t.due}</StatusBadge>}
          {result && <StatusBadge tone="info">{result}</StatusBadge>}
          {event.dzien === null && onReview && <Button size="compact-sm" onClick={onReview}>{t.doReview}</Button>}
        </Group>
        {event.propozycja && <Text size="sm">{t.proposal}: {t.proposals[event.propozycja] ?? event.propozycja} ({event.przepis})</Text>}
        {event.opis && <Text className="written">{event.opis}</Text>}
        {event.na_utrzymaniu && <Text size="sm">{t.dependants}: {event.na_utrzymaniu}</Text>}
      </Stack>
    </li>
  );
}
