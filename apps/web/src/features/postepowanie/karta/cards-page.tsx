import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchIcon } from '../../../shared/ui/icons.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { cardsQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.cards;
const PAUSE = 250;

/** Service cards for everybody, found by plain words. */
export function CardsPage() {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), PAUSE);
  const query = useQuery(cardsQuery(asked));
  return (
    <Page title={t.title} subtitle={t.lead}>
      <search className="card">
        <TextInput type="search" label={t.field} description={t.hint} leftSection={<SearchIcon />} maxLength={200} autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </search>
      <QueryView query={query} empty={{ when: (cards) => cards.length === 0, text: t.empty }}>
        {(cards) => (
          <ul className="plain-list" aria-label={t.list}>
            {cards.map(({ kod, nazwa, opis }) => (
              <li key={kod}>
                <Stack gap={2} className="card" mb="sm"><TextLink to="/karty-uslug/$kod" params={{ kod }} fw={600}>{nazwa}</TextLink><Text size="sm">{opis}</Text></Stack>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Page>
  );
}
