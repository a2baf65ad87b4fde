import { Alert, Group, List, Stack, Text, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useMay } from '../../../shared/api/me.js';
import { apiPages } from '../../../shared/api/query.js';
import { formatInstant } from '../../../shared/format/date.js';
import { DeadlineMark } from '../../../shared/ui/deadline-mark.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useShortcuts } from '../../../shared/ui/use-shortcuts.js';
import { letterQuery, type PismoSprawy } from '../pismo/api.js';
import { SendLetterBack, SignLetter } from '../pismo/letter-acts.js';
import { LetterPreview } from '../pismo/letter-preview.js';
import { texts as t } from './texts.js';

type Waiting = Schema<'PismoCzekaResponse'>;

/** Orders and other letters that wait for a signature, with the keys of the queue of decisions: j and k choose, z signs, p sends back. */
export function LettersQueue() {
  const query = useInfiniteQuery(apiPages('/api/v1/pisma-do-podpisu', { query: {} }));
  return <PagesView query={query} empty={t.noLetters}>{(rows) => <Queue rows={rows} />}</PagesView>;
}

/** When the letter that is read leaves the queue, its successor takes its place. */
function Queue({ rows }: { readonly rows: readonly Waiting[] }) {
  const [chosen, setChosen] = useState({ id: rows[0]?.id ?? '', at: 0 });
  const found = rows.findIndex(({ id }) => id === chosen.id);
  const at = found === -1 ? Math.min(chosen.at, rows.length - 1) : found;
  const current = rows[at];
  const choose = (next: number) => {
    const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
    if (row) setChosen({ id: row.id, at: rows.indexOf(row) });
  };
  useShortcuts({ j: () => choose(at + 1), k: () => choose(at - 1) });
  if (!current) return null;
  return (
    <div className="queue">
      <Section title={t.waiting(rows.length)}>
        <ul className="queue-list">
          {rows.map((row, index) => (
            <li key={row.id}>
              <UnstyledButton className="queue-item" aria-current={row.id === current.id ? 'true' : undefined} onClick={() => choose(index)}>
                <Text fw={600} size="sm">{row.osoba.nazwisko} {row.osoba.imie}</Text>
                <Text size="sm">{row.nazwa}</Text>
                <Text size="xs" c="dimmed">{row.znak} · {row.przekazal}, {formatInstant(row.przekazano)}</Text>
                {row.termin && <DeadlineMark date={row.termin} />}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Section>
      <Reading key={current.id} id={current.id} />
    </div>
  );
}

function Reading({ id }: { readonly id: string }) {
  const query = useQuery(letterQuery(id));
  return <QueryView query={query}>{(letter) => <Review key={letter.wersja} letter={letter} />}</QueryView>;
}

function Review({ letter }: { readonly letter: PismoSprawy }) {
  const signs = useMay()('postepowanie:postanowienie:sign') && letter.stan === 'do-podpisu';
  const gaps = [...letter.braki.map(({ nazwa }) => nazwa), ...(letter.uwaga ? [letter.uwaga] : [])];
  return (
    <Section title={t.letterIn(letter.nazwa, letter.znak)} actions={<LinkButton size="xs" variant="default" to="/sprawy/$id/pisma" params={{ id: letter.sprawa_id }}>{t.openCase}</LinkButton>}>
      <Stack gap="md">
        {gaps.length > 0 && <Alert color="ceglasty" title={t.missing}><List size="sm">{gaps.map((gap) => <List.Item key={gap}>{gap}</List.Item>)}</List></Alert>}
        <Group gap="xs">
          {signs && <SignLetter letter={letter} unsaved={false} />}
          {signs && <SendLetterBack letter={letter} shortcut="p" />}
          <FileButton size="sm" address={`/api/v1/pisma/${letter.id}/pdf`} how="open">{t.openPdf}</FileButton>
        </Group>
        <Text size="sm" c="dimmed">{letter.adresat_wiersze.join(', ')}</Text>
        <LetterPreview sections={letter.tresc} />
      </Stack>
    </Section>
  );
}
