import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { texts } from '../texts.js';

const t = texts.person;

export interface DatedRecord {
  readonly id: string;
  readonly od: string;
  readonly do: string | null;
}

/** An act on one record: `do` says the last day, for the act that ends it. */
export interface RecordAct {
  readonly pending: boolean;
  readonly error: unknown;
  readonly run: (id: string, lastDay: string, done: () => void) => void;
}

interface RecordTableProps<T extends DatedRecord> {
  readonly caption: string;
  readonly empty: string;
  readonly rows: readonly T[];
  readonly kindOf: (row: T) => string;
  readonly valueOf: (row: T) => ReactNode;
  readonly end: RecordAct;
  readonly revoke: RecordAct;
  readonly onAdd: () => void;
}

/** Dated records of a person: addresses, contacts, accounts. A record ends, or is revoked when it should never have been made. */
export function RecordTable<T extends DatedRecord>({ caption, empty, rows, kindOf, valueOf, end, revoke, onAdd }: RecordTableProps<T>) {
  const may = useMay();
  const [chosen, setChosen] = useState<{ readonly id: string; readonly how: 'end' | 'revoke' } | null>(null);
  const writable = may('osoba:dane:write');
  const acts = (row: T) => (
    <Group gap={4} justify="flex-end">
      {row.do === null && <Button size="compact-sm" variant="subtle" onClick={() => setChosen({ id: row.id, how: 'end' })}>{t.end}</Button>}
      <Button size="compact-sm" variant="subtle" color="ceglasty" onClick={() => setChosen({ id: row.id, how: 'revoke' })}>{t.revoke}</Button>
    </Group>
  );
  return (
    <Stack gap="sm">
      {rows.length === 0 ? <EmptyState>{empty}</EmptyState> : (
        <DataTable
          caption={caption} rows={rows} rowKey={(row) => row.id}
          columns={[
            { header: t.kind, cell: kindOf },
            { header: t.value, cell: valueOf },
            { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
            ...(writable ? [{ header: t.actions, cell: acts }] : []),
          ]}
        />
      )}
      {writable && <Group><Button size="xs" variant="light" onClick={onAdd}>{t.add}</Button></Group>}
      {chosen && <RecordDialog chosen={chosen} act={chosen.how === 'end' ? end : revoke} onClose={() => setChosen(null)} />}
    </Stack>
  );
}

interface RecordDialogProps {
  readonly chosen: { readonly id: string; readonly how: 'end' | 'revoke' };
  readonly act: RecordAct;
  readonly onClose: () => void;
}

function RecordDialog({ chosen, act, onClose }: RecordDialogProps) {
  const form = useForm({ do: useToday() }, act.error);
  const ends = chosen.how === 'end';
  const label = ends ? t.end : t.revoke;
  return (
    <ActModal title={label} opened onClose={onClose} submitLabel={label} danger={!ends} pending={act.pending} error={act.error} onSubmit={() => act.run(chosen.id, form.values.do, onClose)}>
      {ends ? <DateField label={t.endDay} required {...form.text('do')} /> : <Text>{t.revokeText}</Text>}
    </ActModal>
  );
}
