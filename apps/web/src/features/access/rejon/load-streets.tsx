import { Button, FileButton, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { texts as t } from './texts.js';

/** Loads the whole list from a file; faults are said by line. */
export function LoadStreets() {
  const load = useAct('post', '/api/v1/rejony/importy');
  const [day, setDay] = useState(useToday());
  const faults = Object.entries(fieldErrors(load.error)).filter(([field]) => field.startsWith('tresc.'));
  const send = async (file: File | null) => {
    if (file) load.mutate({ body: { tresc: await file.text(), od: day } });
  };
  return (
    <Section title={t.load}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.loadHint}</Text>
        <Group gap="sm" align="flex-end">
          <DateField label={t.loadDay} required value={day} onChange={(event) => setDay(event.currentTarget.value)} />
          <FileButton accept=".csv,text/csv" onChange={(file) => void send(file)}>{(props) => <Button {...props} variant="default" loading={load.isPending}>{t.choose}</Button>}</FileButton>
        </Group>
        <div role="status">{load.data && <Text>{t.loaded(load.data.dodano, load.data.zakonczono)}</Text>}</div>
        <ProblemAlert error={load.error}>
          {faults.length > 0 && <><Text size="sm">{t.faults}</Text><List size="sm">{faults.map(([field, text]) => <List.Item key={field}>{field.replace('tresc.', '')}: {text}</List.Item>)}</List></>}
        </ProblemAlert>
      </Stack>
    </Section>
  );
}
