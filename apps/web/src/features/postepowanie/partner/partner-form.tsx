import { Alert, Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { ActInput } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, type Form, useForm } from '../../../shared/form/use-form.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { texts as t } from './texts.js';

type Body = ActInput<'post', '/api/v1/zgloszenia'>['body'];
const EMPTY = {
  tresc: '', zrodlo: 'organizacja', numer_zewnetrzny: '', komorka_id: '', data_zgloszenia: '', pilne: false, zgoda: 'nieznana', imie: '', nazwisko: '', pesel: '', adres: '', telefon: '', nazwa: '', kontakt: '', poufne: true,
};
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

interface PartProps {
  readonly form: Form<typeof EMPTY>;
}

/** A report by a partner. What is the same in the next one (who reports, which branch) stays; the rest is cleared. */
export function PartnerForm() {
  const report = useAct('post', '/api/v1/zgloszenia');
  const today = useToday();
  const form = useForm({ ...EMPTY, data_zgloszenia: today }, report.error);
  const [touched, setTouched] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { nazwa, kontakt, poufne, ...fields } = form.values;
    if (!form.validate({ tresc: !fields.tresc.trim() && t.contentRequired, komorka_id: !fields.komorka_id && t.unitRequired }) || report.isPending) return;
    const zglaszajacy = nazwa.trim() ? filled({ nazwa, kontakt, poufne }) : undefined;
    const { zrodlo, komorka_id } = fields;
    report.mutate({ body: filled({ ...fields, zglaszajacy }) as Body }, { onSuccess: () => { setTouched(false); form.reset({ ...EMPTY, zrodlo, komorka_id, nazwa, kontakt, poufne, data_zgloszenia: today }); } });
  };
  return (
    <form onSubmit={submit} onChange={() => setTouched(true)} noValidate>
      <LeaveGuard unsaved={() => touched} />
      <Stack gap="md">
        <What form={form} />
        <Needy form={form} />
        <Reporter form={form} />
        <ProblemAlert error={report.error} />
        {report.isSuccess && !touched && <Alert color="morski" role="status">{t.sent}</Alert>}
        <Group><Button type="submit" loading={report.isPending}>{t.submit}</Button></Group>
      </Stack>
    </form>
  );
}

function What({ form }: PartProps) {
  return (
    <Section title={t.new}>
      <Stack gap="sm">
        <Textarea label={t.content} description={t.contentHint} required rows={4} maxLength={5000} {...form.text('tresc')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <NativeSelect label={t.source} data={options(t.sources)} {...form.text('zrodlo')} />
          <UnitSelect label={t.unit} description={t.unitHint} kind="prowadzi-sprawy" value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
          <DateField label={t.day} required {...form.text('data_zgloszenia')} />
          <TextInput label={t.number} description={t.numberHint} autoComplete="off" maxLength={100} {...form.text('numer_zewnetrzny')} />
        </SimpleGrid>
        <Checkbox label={t.urgent} {...form.check('pilne')} />
      </Stack>
    </Section>
  );
}

function Needy({ form }: PartProps) {
  return (
    <Section title={t.needy}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput label={t.name} autoComplete="off" {...form.text('imie')} />
        <TextInput label={t.surname} autoComplete="off" {...form.text('nazwisko')} />
        <TextInput label={t.pesel} inputMode="numeric" autoComplete="off" {...form.text('pesel')} />
        <TextInput label={t.phone} inputMode="tel" autoComplete="off" {...form.text('telefon')} />
        <TextInput label={t.address} autoComplete="off" {...form.text('adres')} />
        <NativeSelect label={t.consent} data={options(t.consents)} {...form.text('zgoda')} />
      </SimpleGrid>
    </Section>
  );
}

function Reporter({ form }: PartProps) {
  return (
    <Section title={t.reporter}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.reporterHint}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput label={t.reporterName} autoComplete="off" {...form.text('nazwa')} error={form.errorAt('zglaszajacy.nazwa')} />
          <TextInput label={t.reporterContact} autoComplete="off" {...form.text('kontakt')} error={form.errorAt('zglaszajacy.kontakt')} />
        </SimpleGrid>
        <Checkbox label={t.confidential} {...form.check('poufne')} />
      </Stack>
    </Section>
  );
}
