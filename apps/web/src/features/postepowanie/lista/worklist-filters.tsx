import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSwiadczeniaSpraw } from '../../../shared/api/swiadczenia.js';
import { countsQuery } from '../api.js';
import { stateName } from '../labels.js';
import { texts } from '../texts.js';
import { parseWorklistSearch, type WorklistSearch } from './worklist-search.js';

const t = texts.worklist;

interface WorklistFiltersProps {
  readonly search: WorklistSearch;
  readonly onChange: (search: WorklistSearch) => void;
}

/** Whose cases, in which state, about what; the number beside a state is how many there are. */
export function WorklistFilters({ search, onChange }: WorklistFiltersProps) {
  const counts = useQuery(countsQuery(search)).data ?? [];
  const benefits = useSwiadczeniaSpraw();
  const known = counts.some(({ stan }) => stan === search.stan) || !search.stan ? counts : [...counts, { stan: search.stan, liczba: 0 }];
  return (
    <search className="filters card" aria-label={t.filters}>
      <NativeSelect label={t.scope} value={search.zakres ?? ''} data={[{ value: '', label: t.mine }, { value: 'jednostka', label: t.unit }]}
        onChange={(event) => onChange({ ...search, zakres: event.currentTarget.value === 'jednostka' ? 'jednostka' : undefined })} />
      <NativeSelect label={t.state} value={search.stan ?? ''}
        data={[{ value: '', label: t.allStates }, ...known.map(({ stan, liczba }) => ({ value: stan, label: `${stateName(stan)} (${liczba})` }))]}
        onChange={(event) => onChange({ ...search, stan: event.currentTarget.value || undefined })} />
      <NativeSelect label={t.benefit} value={search.swiadczenie ?? ''}
        data={[{ value: '', label: t.allBenefits }, ...benefits.map(({ kod, nazwa }) => ({ value: kod, label: nazwa }))]}
        onChange={(event) => onChange({ ...search, swiadczenie: event.currentTarget.value || undefined })} />
      <NativeSelect label={t.system} value={search.system ?? ''} data={[{ value: '', label: t.allSystems }, 'Ostoja', 'POMOST']}
        onChange={(event) => onChange({ ...search, system: parseWorklistSearch({ system: event.currentTarget.value }).system })} />
      <Checkbox label={t.closed} checked={search.zamkniete === true} pb={8}
        onChange={(event) => onChange({ ...search, zamkniete: event.currentTarget.checked || undefined })} />
    </search>
  );
}
