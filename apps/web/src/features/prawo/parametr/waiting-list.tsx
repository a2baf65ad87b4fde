import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useMe } from '../../../shared/api/me.js';
import { formatInstant, formatPeriod } from '../../../shared/format/date.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { loadedValuesQuery, type WartoscParametru } from '../api.js';
import { RejectDialog, ReleaseDialog } from './decision-dialogs.js';
import { texts } from './texts.js';
import { Sources } from './value-parts.js';

const t = texts.loading;

/** What every list of loaded values shows. */
export const VALUE_COLUMNS: readonly Column<WartoscParametru>[] = [
  { header: texts.parameter, cell: (row) => <TextLink to="/parametry/$id" params={{ id: row.parametr_id }}>{capitalize(row.nazwa)}</TextLink> },
  { header: texts.value, cell: (row) => <div><strong>{formatQuantity(row.wartosc, row.jednostka_miary)}</strong><Text size="sm" c="dimmed">{formatPeriod(row.od, row.do)}</Text></div> },
  { header: texts.provision, cell: (row) => <Stack gap={2}><Text size="sm">{row.podstawa_prawna}</Text><Sources sources={[row.zrodlo]} />{row.uwagi && <Text size="sm">{row.uwagi}</Text>}</Stack> },
  { header: t.loadedBy, cell: (row) => <Text size="sm">{row.wczytal}, {formatInstant(row.wczytano)}</Text> },
];

interface Decision {
  readonly kind: 'release' | 'reject';
  readonly value: WartoscParametru;
}

/** Values that wait for a second person. */
export function WaitingList() {
  const query = useInfiniteQuery(loadedValuesQuery('wczytana'));
  const [decision, setDecision] = useState<Decision | null>(null);
  const mayRelease = useMay()('prawo:parametr:release');
  const close = () => setDecision(null);
  const columns: readonly Column<WartoscParametru>[] = mayRelease ? [...VALUE_COLUMNS, { header: t.acts, cell: (value) => <Acts value={value} onDecide={(kind) => setDecision({ kind, value })} /> }] : VALUE_COLUMNS;
  return (
    <>
      <PagesView query={query} empty={t.noneWaiting}>
        {(rows) => <DataTable caption={t.waiting} rows={rows} rowKey={(row) => row.id} columns={columns} />}
      </PagesView>
      {decision?.kind === 'release' && <ReleaseDialog value={decision.value} onClose={close} />}
      {decision?.kind === 'reject' && <RejectDialog value={decision.value} onClose={close} />}
    </>
  );
}

/** Nobody releases what they loaded themselves; the screen says so before the server would. */
function Acts({ value, onDecide }: { readonly value: WartoscParametru; readonly onDecide: (kind: Decision['kind']) => void }) {
  const own = useMe().data?.id === value.wczytal_id;
  if (own) return <Text size="sm">{t.own}</Text>;
  return (
    <Group gap="xs">
      <Button size="compact-sm" onClick={() => onDecide('release')}>{t.release}</Button>
      <Button size="compact-sm" variant="subtle" color="ceglasty" onClick={() => onDecide('reject')}>{t.reject}</Button>
    </Group>
  );
}
