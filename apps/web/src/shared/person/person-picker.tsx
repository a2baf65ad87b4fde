import { Button, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../api/query.js';
import { formatDate } from '../format/date.js';
import { TextLink } from '../ui/links.js';
import { QueryView } from '../ui/query-view.js';
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
  return value ? <Chosen label={label} osobaId={value} onChange={() => onChange('')} /> : <Search label={label} error={error} required={!optional} onChoose={onChange} />;
}

function Chosen({ label, osobaId, onChange }: { readonly label: string; readonly osobaId: string; readonly onChange: () => void }) {
  const person = useQuery(apiQuery('/api/v1/osoby/{id}', { path: { id: osobaId } }));
  return (
    <Input.Wrapper label={label} labelElement="div">
      <QueryView query={person} rows={1}>
        {(data) => (
          <Group gap="sm" className="chosen-person">
            <Text fw={600}>{personName(data)}</Text>
            <Text size="sm" c="dimmed">{data.pesel ?? `${t.born} ${formatDate(data.data_urodzenia)}`}</Text>
            <Button size="compact-sm" variant="subtle" onClick={onChange}>{t.change}</Button>
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
  readonly onChoose: (osobaId: string) => void;
}

function Search({ label, error, required, onChoose }: SearchProps) {
  const [typed, setTyped] = useState('');
  const { query, asked } = usePersonSearch(typed);
  return (
    <Stack gap="xs">
      <TextInput label={label} description={t.hint} required={required} maw={480} autoComplete="off" value={typed} error={error} onChange={(event) => setTyped(event.currentTarget.value)} />
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
