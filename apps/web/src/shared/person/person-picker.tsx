import { Button, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { apiQuery } from '../api/query.js';
import { formatDate } from '../format/date.js';
import { TextLink } from '../ui/links.js';
import { QueryView } from '../ui/query-view.js';
import { useEnterInSearch } from '../ui/use-enter-in-search.js';
import { type FoundPerson, personName, usePersonSearch } from './api.js';
import { texts as t } from './texts.js';

interface PersonPickerProps {
  readonly label: string;
  /** Id of the chosen person; empty when nobody is chosen. */
  readonly value: string;
  readonly onChange: (osobaId: string) => void;
  readonly error?: string;
  readonly optional?: boolean;
}

/** Finds a person by name or number and keeps the choice visible. */
export function PersonPicker({ label, value, onChange, error, optional = false }: PersonPickerProps) {
  // After a choice the focus stays where the person works: what they had it on is gone.
  const [acted, setActed] = useState(false);
  const choose = (id: string) => {
    setActed(true);
    onChange(id);
  };
  if (value) return <Chosen label={label} osobaId={value} autoFocus={acted} onChange={() => choose('')} />;
  return <Search label={label} error={error} required={!optional} autoFocus={acted} onChoose={choose} />;
}

function Chosen({ label, osobaId, autoFocus, onChange }: { readonly label: string; readonly osobaId: string; readonly autoFocus: boolean; readonly onChange: () => void }) {
  const person = useQuery(apiQuery('/api/v1/osoby/{id}', { path: { id: osobaId } }));
  return (
    <Input.Wrapper label={label} labelElement="div">
      <QueryView query={person} rows={1}>
        {(data) => (
          <Group gap="sm" className="chosen-person">
            <Text fw={600}>{personName(data)}</Text>
            <Text size="sm" c="dimmed">{data.pesel ?? `${t.born} ${formatDate(data.data_urodzenia)}`}</Text>
            <Button size="compact-sm" variant="subtle" autoFocus={autoFocus} onClick={onChange}>{t.change}</Button>
          </Group>
        )}
      </QueryView>
    </Input.Wrapper>
  );
}

interface SearchProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly autoFocus: boolean;
  readonly onChoose: (osobaId: string) => void;
}

function Search({ label, error, required, autoFocus, onChoose }: SearchProps) {
  const [typed, setTyped] = useState('');
  const { query, asked, found } = usePersonSearch(typed);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useEnterInSearch({ found, list, take: ({ id }) => onChoose(id) });
  return (
    <Stack gap="xs" ref={list}>
      <TextInput label={label} description={t.hint} required={required} maw={480} autoComplete="off" autoFocus={autoFocus} value={typed} error={error} onKeyDown={onKeyDown} onChange={(event) => setTyped(event.currentTarget.value)} />
      {asked && (
        <QueryView query={query} rows={2} empty={{ when: (page) => page.elementy.length === 0, text: t.none, action: <TextLink to="/osoby/nowa">{t.newPerson}</TextLink> }}>
          {(page) => <ul className="plain-list" aria-label={t.results}>{page.elementy.map((person) => <Found key={person.id} person={person} onChoose={() => onChoose(person.id)} />)}</ul>}
        </QueryView>
      )}
    </Stack>
  );
}

function Found({ person, onChoose }: { readonly person: FoundPerson; readonly onChoose: () => void }) {
  return (
    <li>
      <Group gap="sm" py={3}>
        <Button size="compact-sm" variant="light" onClick={onChoose} aria-label={`${t.choose}: ${personName(person)}`}>{t.choose}</Button>
        <Text span>{personName(person)}</Text>
        <Text span size="sm" c="dimmed">{person.pesel ?? person.opis ?? ''} {t.born} {formatDate(person.data_urodzenia)}</Text>
      </Group>
    </li>
  );
}
