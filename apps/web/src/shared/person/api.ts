import { useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import type { Answer } from '../api/client.js';
import { apiSearch } from '../api/query.js';

export type FoundPerson = Answer<'post', '/api/v1/osoby/wyszukiwania'>['elementy'][number];

const LEAST = 2;
const PAUSE = 250;

/** People whose names or number begin with what is typed; asked after a pause in typing. `found` is the answer to exactly what is typed now. */
export function usePersonSearch(typed: string) {
  const [text] = useDebouncedValue(typed.trim(), PAUSE);
  const query = useQuery({ ...apiSearch('/api/v1/osoby/wyszukiwania', { body: { tekst: text, limit: 20 } }), enabled: text.length >= LEAST });
  const answered = text === typed.trim() && text.length >= LEAST && !query.isPlaceholderData;
  return { query, asked: text.length >= LEAST, found: answered ? query.data?.elementy : undefined };
}

export function personName({ imie, nazwisko }: Pick<FoundPerson, 'imie' | 'nazwisko'>): string {
  return `${nazwisko} ${imie}`;
}
