import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { TextLink } from '../../../shared/ui/links.js';
import { createMemory, type Memory, useMemory } from '../memory.js';
import { type Filter, filterDefinitions, groupByDomain, type ListedDefinition } from './grouping.js';
import { texts as t } from './texts.js';

const NO_FILTER: Filter = { search: '', domena: '', kind: '' };
/** What was searched for stays while the tab is open: whoever comes back from a calculator finds the list as it was. */
const filters: Readonly<Record<DefinitionListProps['name'], Memory<Filter>>> = { kwoty: createMemory(NO_FILTER), terminy: createMemory(NO_FILTER), zasady: createMemory(NO_FILTER) };

interface DefinitionListProps {
  readonly name: 'kwoty' | 'terminy' | 'zasady';
  readonly to: '/kalkulator/$kod' | '/kalkulator/terminy/$kod' | '/kalkulator/zasady/$kod';
  readonly rows: readonly ListedDefinition[];
}

/** Definitions under their domains. Domains are closed until one is opened or something is searched for, so that few presses of Tab lead anywhere. */
export function DefinitionList({ name, to, rows }: DefinitionListProps) {
  const memory = filters[name];
  const filter = useMemory(memory);
  const change = (patch: Partial<Filter>) => memory.set({ ...filter, ...patch });
  const found = filterDefinitions(rows, filter);
  const narrowed = filter.search.trim() !== '' || filter.domena !== '' || filter.kind !== '';
  const groups = groupByDomain(found);
  const open = narrowed || groups.length === 1;
  const hasKinds = rows.some(({ kind }) => kind !== rows[0]?.kind);
  return (
    <Stack gap="sm">
      <div className="filters">
        <TextInput type="search" label={t.search} placeholder={t.searchHint} value={filter.search} maxLength={100} onChange={(event) => change({ search: event.currentTarget.value })} />
        <NativeSelect label={t.domain} value={filter.domena} onChange={(event) => change({ domena: event.currentTarget.value })}
          data={[{ value: '', label: t.everyDomain }, ...groupByDomain(rows).map((group) => ({ value: group.domena, label: group.name }))]} />
        {hasKinds && (
          <NativeSelect label={t.claim} value={filter.kind} onChange={(event) => change({ kind: event.currentTarget.value })}
            data={[{ value: '', label: t.everyClaim }, ...Object.entries(t.claims).map(([value, label]) => ({ value, label }))]} />
        )}
      </div>
      <Text size="sm" c="dimmed" role="status">{found.length > 0 ? t.found(found.length) : t.nothingFound}</Text>
      {groups.map((group) => (
        <details key={`${group.domena} ${open}`} className="domain-group" open={open}>
          <summary><h2>{group.name}</h2> <Text span c="dimmed" size="sm">({group.rows.length})</Text></summary>
          <ul className="definition-rows">{group.rows.map((row) => <DefinitionRow key={row.kod} row={row} to={to} />)}</ul>
        </details>
      ))}
    </Stack>
  );
}

function DefinitionRow({ row: { kod, nazwa, przepis, about, tags }, to }: { readonly row: ListedDefinition; readonly to: DefinitionListProps['to'] }) {
  return (
    <li>
      <div>
        <TextLink to={to} params={{ kod }}>{capitalize(nazwa)}</TextLink>
        {about && <Text size="sm">{capitalize(about)}</Text>}
        <Text size="sm" c="dimmed">{przepis}</Text>
      </div>
      {tags.length > 0 && <Text size="sm" c="dimmed" className="definition-tags">{tags.join(', ')}</Text>}
    </li>
  );
}
