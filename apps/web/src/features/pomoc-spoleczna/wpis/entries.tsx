import { Stack, Text } from '@mantine/core';
import { formatInstant } from '../../../shared/format/date.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import type { Formularz, Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import { placesOf } from './correct-interview.js';

type Entry = Wywiad['wpisy'][number];

/** What was written after the signature: who, when, where, the old, the new and why. */
export function Entries({ wywiad, formularz }: { readonly wywiad: Wywiad; readonly formularz: Formularz }) {
  const names = new Map(placesOf(formularz, wywiad).map(({ value, label }) => [value, label]));
  return <ol className="plain-list">{wywiad.wpisy.map((entry) => <li key={entry.id}><EntryView entry={entry} place={entry.pole ? (names.get(entry.pole) ?? entry.pole) : null} /></li>)}</ol>;
}

function EntryView({ entry, place }: { readonly entry: Entry; readonly place: string | null }) {
  const { rodzaj, kto, chwila, bylo, jest, powod } = entry;
  const showsValues = rodzaj === 'sprostowanie-urzedu' || rodzaj === 'sprostowanie-osoby' || rodzaj === 'sygnatura';
  return (
    <Stack gap={2} mb="sm">
      <Text fw={600}>{t.entryKinds[rodzaj] ?? rodzaj}{showsValues && place && rodzaj !== 'sygnatura' && `: ${place}`}</Text>
      <Text size="sm" c="dimmed"><StaffName id={kto} />, {formatInstant(String(chwila))}</Text>
      {showsValues && <Text size="sm" className="written"><del>{shown(bylo)}</del> → <ins>{shown(jest)}</ins></Text>}
      {rodzaj === 'zmiana-planu' && <Text size="sm">{t.earlierPlan(planInWords(bylo))}</Text>}
      {powod && <Text size="sm" className="written">{powod}</Text>}
    </Stack>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return t.empty;
  return typeof value === 'string' ? value : JSON.stringify(value).replaceAll(/["{}[\]]/g, ' ').trim();
}

/** Proposals and actions of a plan that no longer holds. */
function planInWords(plan: unknown): string {
  const { dzialania, propozycje = [] } = (plan ?? {}) as { dzialania?: string; propozycje?: { propozycja: string; kwota?: string; uzasadnienie: string }[] };
  return [dzialania, ...propozycje.map((one) => [t.proposals2[one.propozycja], one.kwota && `${one.kwota} zł`, one.uzasadnienie].filter(Boolean).join(', '))].filter(Boolean).join('; ');
}
