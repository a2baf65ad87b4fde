import { Button, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { useEvidenceKinds } from '../../../shared/evidence/use-kinds.js';
import { DateField } from '../../../shared/form/fields.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { useKartoteka } from '../api.js';
import { texts } from '../texts.js';
import { EvidenceTable } from './evidence-table.js';
import { NewEvidenceDialog } from './new-evidence-dialog.js';

const t = texts.evidence;

/** What is established about the person, now or as it was known at the end of an earlier day. */
export function EvidencePage() {
  const osobaId = useParam('id');
  const may = useMay();
  const kinds = useEvidenceKinds();
  const [kind, setKind] = useState('');
  const [day, setDay] = useState('');
  const [adding, dialog] = useDisclosure();
  const query = useKartoteka(osobaId, day ? `${day}T23:59:59Z` : undefined);
  const writable = may('osoba:dowod:write') && day === '';
  return (
    <Section title={t.title} actions={writable && <Button size="xs" onClick={dialog.open}>{t.add}</Button>}>
      <Stack gap="md">
        <div className="filters">
          <NativeSelect label={t.kind} value={kind} data={[{ value: '', label: t.allKinds }, ...kinds.codes.map((value) => ({ value, label: kinds.nameOf(value) }))]} onChange={(event) => setKind(event.currentTarget.value)} />
          <DateField label={t.asOf} description={t.asOfHint} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </div>
        <QueryView query={query} empty={{ when: ({ dowody }) => dowody.length === 0, text: t.empty }}>
          {({ dowody }) => <EvidenceTable osobaId={osobaId} rows={dowody.filter(({ rodzaj }) => !kind || rodzaj === kind)} writable={writable} />}
        </QueryView>
      </Stack>
      {adding && <NewEvidenceDialog osobaId={osobaId} onClose={dialog.close} />}
    </Section>
  );
}
