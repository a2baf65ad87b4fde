import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { TextLink } from '../../../shared/ui/links.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { type Okres, summaryPersonsQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.summary;

interface SummaryPersonsProps {
  readonly okres: Okres;
  readonly rodzaj: string | undefined;
  readonly title: string;
  readonly onHide: () => void;
}

/** The persons behind a number. */
export function SummaryPersons({ okres, rodzaj, title, onHide }: SummaryPersonsProps) {
  const query = useInfiniteQuery(summaryPersonsQuery(okres, rodzaj));
  return (
    <Stack gap="xs" role="region" aria-label={title}>
      <Text fw={600}>{title}</Text>
      <PagesView query={query} empty={t.none}>
        {(rows) => (
          <ul className="plain-list">
            {rows.map((row) => (
              <li key={row.osoba_id}>
                <TextLink to="/osoby/$id/praca-socjalna" params={{ id: row.osoba_id }}>{`${row.imie} ${row.nazwisko}`}</TextLink> <Text span size="sm" c="dimmed">{t.servicesOf(row.usluga_ids.length)}</Text>
              </li>
            ))}
          </ul>
        )}
      </PagesView>
      <div><Button size="compact-sm" variant="default" onClick={onHide}>{t.hide}</Button></div>
    </Stack>
  );
}
