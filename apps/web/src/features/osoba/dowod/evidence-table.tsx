import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useDictionary } from '../../../shared/api/swiadczenia.js';
import { useEvidenceKinds } from '../../../shared/evidence/use-kinds.js';
import { formatInstant, formatPeriod } from '../../../shared/format/date.js';
import { withDictionaries } from '../../../shared/schema-form/dictionary.js';
import { summarize } from '../../../shared/schema-form/schema-view.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import type { Dowod } from '../api.js';
import { texts } from '../texts.js';
import { CorrectDialog } from './correct-dialog.js';
import { ChangeDialog } from './change-dialog.js';
import { RevokeDialog } from './revoke-dialog.js';

const t = texts.evidence;
const DIALOGS = { correct: CorrectDialog, change: ChangeDialog, revoke: RevokeDialog } as const;

interface EvidenceTableProps {
  readonly osobaId: string;
  readonly rows: readonly Dowod[];
  readonly writable: boolean;
}

/** Evidence in force. A correction says that we recorded it wrong, a change that life has changed; neither overwrites. */
export function EvidenceTable({ osobaId, rows, writable }: EvidenceTableProps) {
  const dictionary = useDictionary();
  const kinds = useEvidenceKinds();
  const [chosen, setChosen] = useState<{ readonly how: keyof typeof DIALOGS; readonly dowod: Dowod } | null>(null);
  const Dialog = chosen && DIALOGS[chosen.how];
  const columns: Column<Dowod>[] = [
    { header: t.kind, cell: (row) => kinds.nameOf(row.rodzaj) },
    { header: t.content, cell: (row) => summarize(withDictionaries(kinds.schemaOf(row.rodzaj), dictionary), row.tresc) },
    { header: t.valid, cell: (row) => formatPeriod(row.wazne_od, row.wazne_do) },
    { header: t.verification, cell: (row) => texts.verifications[row.weryfikacja] ?? row.weryfikacja },
    { header: t.recorded, cell: (row) => <Text size="sm">{formatInstant(row.zapisano)} <Text span size="xs" c="dimmed">({t.how[row.zmiana] ?? row.zmiana})</Text></Text> },
    ...(writable ? [{
      header: t.actions,
      cell: (row: Dowod) => (
        <Group gap={0} wrap="nowrap" className="row-acts">
          <Button size="compact-sm" variant="subtle" onClick={() => setChosen({ how: 'correct', dowod: row })}>{t.correct}</Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setChosen({ how: 'change', dowod: row })}>{t.change}</Button>
          <Button size="compact-sm" variant="subtle" color="ceglasty" onClick={() => setChosen({ how: 'revoke', dowod: row })}>{t.revoke}</Button>
        </Group>
      ),
    }] : []),
  ];
  return (
    <>
      <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />
      {chosen && Dialog && <Dialog osobaId={osobaId} dowod={chosen.dowod} onClose={() => setChosen(null)} />}
    </>
  );
}
