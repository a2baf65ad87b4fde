import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { type Notatka, notesQuery } from './api.js';
import { NoteEditor } from './note-editor.js';
import { PassNote } from './pass-note.js';
import { texts } from './texts.js';

const t = texts.note;

/** The flow of notes about a person: own drafts are open for writing, closed ones are read, corrected by another, or passed to a case. */
export function Notes({ osobaId }: { readonly osobaId: string }) {
  const query = useInfiniteQuery(notesQuery(osobaId));
  const may = useMay();
  const begin = useBeginNote(osobaId);
  return (
    <Section title={t.title} actions={may('pomoc-spoleczna:notatka:write') && <Button size="xs" loading={begin.isPending} onClick={() => begin.start(null)}>{t.add}</Button>}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.hint}</Text>
        <ProblemAlert error={begin.error} />
        <PagesView query={query} empty={t.empty}>
          {(rows) => <ol className="plain-list notes">{rows.map((note) => <li key={note.id}>{note.stan === 'szkic' ? <NoteEditor note={note} /> : <ClosedNote note={note} onCorrect={() => begin.start(note.id)} />}</li>)}</ol>}
        </PagesView>
      </Stack>
    </Section>
  );
}

function useBeginNote(osobaId: string) {
  const today = useToday();
  const unit = useMyCaseUnit();
  const { mutate, isPending, error } = useAct('post', '/api/v1/praca-socjalna/notatki');
  return { isPending, error, start: (poprawia_id: string | null) => mutate({ body: { osoba_id: osobaId, komorka_id: unit, rodzaj: 'rozmowa', dzien: today, ...(poprawia_id && { poprawia_id }) } }) };
}

function ClosedNote({ note, onCorrect }: { readonly note: Notatka; readonly onCorrect: () => void }) {
  const may = useMay();
  return (
    <article aria-label={`${t.kinds[note.rodzaj] ?? note.rodzaj}, ${formatDate(note.dzien)}`}>
      <Group gap="sm">
        <Text fw={600}>{formatDate(note.dzien)}</Text>
        <span>{t.kinds[note.rodzaj] ?? note.rodzaj}</span>
        <StatusBadge tone={note.stan === 'przekazana' ? 'good' : 'neutral'}>{t.states[note.stan] ?? note.stan}</StatusBadge>
        <Text size="sm" c="dimmed"><StaffName id={note.autor_id} /></Text>
        {note.sprawa_id && <TextLink to="/sprawy/$id" params={{ id: note.sprawa_id }}>{t.case}</TextLink>}
      </Group>
      {note.poprawia_id && <Text size="sm" c="dimmed">{t.corrects}</Text>}
      <Text className="written">{note.tresc}</Text>
      <Group gap="xs" className="no-print">
        {may('pomoc-spoleczna:notatka:write') && <Button size="compact-sm" variant="subtle" onClick={onCorrect}>{t.correct}</Button>}
        {note.stan === 'zamknieta' && may('pomoc-spoleczna:notatka:pass') && <PassNote note={note} />}
      </Group>
    </article>
  );
}
