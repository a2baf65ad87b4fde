import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { ActInput } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { texts as t } from './texts.js';

type Body = ActInput<'post', '/api/v1/rejony'>['body'];

/** Adds one street, estate or range of numbers. */
export function AddStreet() {
  const add = useAct('post', '/api/v1/rejony');
  const form = useForm({ ulica: '', od_numeru: '', do_numeru: '', strona: 'obie', komorka_id: '', od: useToday() }, add.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate({ body: filled(form.values) as Body }, { onSuccess: () => form.reset() });
  };
  return (
    <Section title={t.add}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
            <TextInput label={t.street} required autoComplete="off" {...form.text('ulica')} />
            <TextInput label={t.first} autoComplete="off" {...form.text('od_numeru')} />
            <TextInput label={t.last} autoComplete="off" {...form.text('do_numeru')} />
            <NativeSelect label={t.side} data={Object.entries(t.sides).map(([value, label]) => ({ value, label }))} {...form.text('strona')} />
            <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
            <DateField label={t.since} required {...form.text('od')} />
          </SimpleGrid>
          <ProblemAlert error={add.error} />
          <Group><Button type="submit" variant="default" loading={add.isPending}>{t.add}</Button></Group>
        </Stack>
      </form>
    </Section>
  );
}
