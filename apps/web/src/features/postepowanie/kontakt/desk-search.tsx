import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { formatDate } from '../../../shared/format/date.js';
import { type FoundPerson, personName, usePersonSearch } from '../../../shared/person/api.js';
import { SearchIcon } from '../../../shared/ui/icons.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useEnterInSearch } from '../../../shared/ui/use-enter-in-search.js';
import { cardQuery, cardsQuery } from '../karta/api.js';
import type { DeskChoice } from './desk-choice.js';
import { texts } from './texts.js';

const t = texts.desk;
const PAUSE = 250;
const FEW = 6;

interface DeskSearchProps {
  readonly choice: DeskChoice;
  readonly onChange: (choice: DeskChoice) => void;
}

/** One field: people while nobody is chosen, and cards. After each choice it is empty and has the focus again. */
export function DeskSearch({ choice, onChange }: DeskSearchProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const people = usePersonSearch(choice.osobaId ? '' : typed);
  const cards = useCardSearch(choice.kartaKod ? '' : typed);
  const choose = (patch: Partial<DeskChoice>) => {
    onChange({ ...choice, ...patch });
    setTyped('');
    if (!(choice.osobaId || patch.osobaId) || !(choice.kartaKod || patch.kartaKod)) field.current?.focus();
  };
  const found = typed.trim() && foundAtDesk(choice.osobaId ? [] : people.found, choice.kartaKod ? [] : cards.found);
  const onKeyDown = useEnterInSearch({ found: found || undefined, list, take: choose });
  return (
    <search className="card">
      <Stack gap="sm">
        <TextInput ref={field} type="search" label={t.field} description={t.hint} leftSection={<SearchIcon />} maxLength={200} autoFocus autoComplete="off" value={typed} onKeyDown={onKeyDown} onChange={(event) => setTyped(event.currentTarget.value)} />
        {!choice.osobaId && !choice.kartaKod && typed === '' && <Text size="sm" c="dimmed">{t.start}</Text>}
        {choice.osobaId && <ChosenPerson id={choice.osobaId} onDrop={() => choose({ osobaId: '' })} />}
        {choice.kartaKod && <ChosenCard kod={choice.kartaKod} onDrop={() => choose({ kartaKod: '' })} />}
        <Stack gap="sm" ref={list}>
          {typed && !choice.osobaId && <People search={people} onChoose={(osobaId) => choose({ osobaId })} />}
          {typed && !choice.kartaKod && <Cards query={cards.query} onChoose={(kartaKod) => choose({ kartaKod })} />}
        </Stack>
      </Stack>
    </search>
  );
}

function People({ search: { query, asked }, onChoose }: { readonly search: ReturnType<typeof usePersonSearch>; readonly onChoose: (id: string) => void }) {
  const may = useMay();
  if (!asked) return null;
  const add = may('osoba:osoba:write') && <LinkButton to="/osoby/nowa" size="compact-sm" variant="default">{t.newPerson}</LinkButton>;
  return (
    <div>
      <Text fw={600} size="sm">{t.people}</Text>
      <QueryView query={query} rows={1} empty={{ when: (page) => page.elementy.length === 0, text: t.nobody, action: add }}>
        {(page) => (
          <ul className="plain-list" aria-label={t.people}>
            {page.elementy.slice(0, FEW).map((person) => (
              <li key={person.id}>
                <Group gap="sm" py={3}>
                  <Button size="compact-sm" variant="light" aria-label={`${t.choose}: ${personName(person)}`} onClick={() => onChoose(person.id)}>{personName(person)}</Button>
                  <Text span size="sm" c="dimmed">{person.pesel ?? formatDate(person.data_urodzenia)} {person.opis ?? ''}</Text>
                </Group>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </div>
  );
}

/** Cards for what is typed; asked after a pause in typing. */
function useCardSearch(typed: string) {
  const [asked] = useDebouncedValue(typed.trim(), PAUSE);
  const query = useQuery({ ...cardsQuery(asked), enabled: asked.length > 0 });
  return { query, found: asked === typed.trim() && !query.isPlaceholderData ? query.data : undefined };
}

/** What Enter can take; undefined until both answers are there. */
function foundAtDesk(people: readonly Pick<FoundPerson, 'id'>[] | undefined, cards: readonly { readonly kod: string }[] | undefined): readonly Partial<DeskChoice>[] | undefined {
  return people && cards && [...people.map(({ id }) => ({ osobaId: id })), ...cards.map(({ kod }) => ({ kartaKod: kod }))];
}

function Cards({ query, onChoose }: { readonly query: ReturnType<typeof useCardSearch>['query']; readonly onChoose: (kod: string) => void }) {
  return (
    <div>
      <Text fw={600} size="sm">{t.cards}</Text>
      <QueryView query={query} rows={1} empty={{ when: (cards) => cards.length === 0, text: t.noCards }}>
        {(cards) => (
          <ul className="plain-list" aria-label={t.cards}>
            {cards.slice(0, FEW).map(({ kod, nazwa, opis }) => (
              <li key={kod}>
                <Group gap="sm" py={3}>
                  <Button size="compact-sm" variant="light" aria-label={`${t.choose}: ${nazwa}`} onClick={() => onChoose(kod)}>{nazwa}</Button>
                  <Text span size="sm" c="dimmed">{opis}</Text>
                </Group>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </div>
  );
}

function ChosenPerson({ id, onDrop }: { readonly id: string; readonly onDrop: () => void }) {
  const query = useQuery(apiQuery('/api/v1/osoby/{id}', { path: { id } }));
  return (
    <QueryView query={query} rows={1}>
      {(person) => <Chosen label={t.person} text={personName(person)} note={person.pesel ?? person.opis ?? ''} drop={t.otherPerson} onDrop={onDrop} />}
    </QueryView>
  );
}

function ChosenCard({ kod, onDrop }: { readonly kod: string; readonly onDrop: () => void }) {
  const query = useQuery(cardQuery(kod));
  return <QueryView query={query} rows={1}>{({ tresc }) => <Chosen label={t.card} text={tresc.nazwa} note={tresc.opis} drop={t.otherCard} onDrop={onDrop} />}</QueryView>;
}

function Chosen({ label, text, note, drop, onDrop }: { readonly label: string; readonly text: string; readonly note: string; readonly drop: string; readonly onDrop: () => void }) {
  return (
    <Group gap="sm" className="chosen-person">
      <Text size="sm" c="dimmed">{label}</Text>
      <Text fw={600}>{text}</Text>
      <Text size="sm" c="dimmed">{note}</Text>
      <Button size="compact-sm" variant="subtle" onClick={onDrop}>{drop}</Button>
    </Group>
  );
}
