import { Alert, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { apiSearch } from '../../../shared/api/query.js';
import { filled } from '../../../shared/form/use-form.js';
import { formatDate } from '../../../shared/format/date.js';
import { personName } from '../../../shared/person/api.js';
import { TextLink } from '../../../shared/ui/links.js';
import { texts } from '../texts.js';
import type { IdentityValues } from './identity-fields.js';

const t = texts.newPerson;
const PAUSE = 400;
const LEAST = 2;

/** People who may be the one that is being typed: also with swapped names or a typing error. */
export function DuplicateHints({ values }: { readonly values: IdentityValues }) {
  const { imie, nazwisko, nazwisko_rodowe, pesel, data_urodzenia, dokument_numer } = values;
  const [typed] = useDebouncedValue(JSON.stringify({ imie: imie.trim(), nazwisko: nazwisko.trim(), nazwisko_rodowe, pesel, data_urodzenia, dokument_numer }), PAUSE);
  const body = filled(JSON.parse(typed) as { imie: string; nazwisko: string });
  const enabled = (body.imie?.length ?? 0) >= LEAST && (body.nazwisko?.length ?? 0) >= LEAST;
  const { data } = useQuery({ ...apiSearch('/api/v1/osoby/podobne', { body }), enabled, retry: false });
  if (!enabled || !data?.elementy.length) return null;
  return (
    <Alert color="bursztyn" title={t.duplicates} role="status">
      <Text size="sm">{t.duplicatesHint}</Text>
      <ul className="plain-list">
        {data.elementy.map((one) => (
          <li key={one.id}>
            <Group gap="sm" py={2}>
              <TextLink to="/osoby/$id" params={{ id: one.id }} target="_blank">{personName(one)}</TextLink>
              <Text span size="sm">{[one.pesel, one.data_urodzenia && `${texts.person.born} ${formatDate(one.data_urodzenia)}`].filter(Boolean).join(', ')}</Text>
              <Text span size="sm" c="dimmed">{one.powody.map((powod) => texts.similarities[powod] ?? powod).join(', ')}</Text>
            </Group>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
