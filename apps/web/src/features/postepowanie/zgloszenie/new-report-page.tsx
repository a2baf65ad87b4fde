import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { ActInput } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, type Form, useForm } from '../../../shared/form/use-form.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { texts } from './texts.js';

const t = texts.form;
type Body = ActInput<'post', '/api/v1/zgloszenia/przyjecia'>['body'];
const ANONYMOUS = 'anonim';
const EMPTY = {
  tresc: '', komorka_id: '', zrodlo: 'sasiad', kanal: 'telefon', data_zgloszenia: '', pilne: false, zgoda: 'nieznana', osoba_id: '', imie: '', nazwisko: '', pesel: '', adres: '', telefon: '', nazwa: '', kontakt: '', poufne: true,
};
const options = (names: Readonly<Record<string, string>>, without: string) => Object.entries(names).filter(([value]) => value !== without).map(([value, label]) => ({ value, label }));

/** Takes a report down. The reporter has fields of their own, apart from what is reported. */
export function NewReportPage() {
  const take = useAct('post', '/api/v1/zgloszenia/przyjecia');
  const navigate = useNavigate();
  const mine = useMyCaseUnit();
  const today = useToday();
  const form = useForm({ ...EMPTY, data_zgloszenia: today }, take.error);
  const [touched, setTouched] = useState(false);
  const { nazwa, kontakt, poufne, ...report } = form.values;
  const unit = report.komorka_id || mine;
  const anonymous = report.zrodlo === ANONYMOUS;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.validate({ tresc: !report.tresc.trim() && t.contentRequired, komorka_id: !unit && t.unitRequired }) || take.isPending) return;
    const zglaszajacy = anonymous || !nazwa.trim() ? undefined : filled({ nazwa, kontakt, poufne });
    take.mutate({ body: filled({ ...report, komorka_id: unit, zglaszajacy }) as Body }, { onSuccess: ({ id }) => void navigate({ to: '/zgloszenia/$id', params: { id }, ignoreBlocker: true }) });
  };
  return (
    <Page title={t.title}>
      <LeaveGuard unsaved={() => touched && !take.isSuccess} />
      <form onSubmit={submit} onChange={() => setTouched(true)} noValidate>
        <Stack gap="md">
          <Report form={form} unit={unit} />
          <Needy form={form} />
          {!anonymous && <Reporter form={form} />}
          <ProblemAlert error={take.error} />
          <Group><Button type="submit" loading={take.isPending}>{t.submit}</Button></Group>
        </Stack>
      </form>
    </Page>
  );
}

interface PartProps {
  readonly form: Form<typeof EMPTY>;
}

function Report({ form, unit }: PartProps & { readonly unit: string }) {
  return (
    <Section title={t.what}>
      <Stack gap="sm">
        <Textarea label={t.content} description={t.contentHint} required rows={4} maxLength={5000} {...form.text('tresc')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <NativeSelect label={t.source} data={options(texts.sources, 'system-partnera')} {...form.text('zrodlo')} />
          <NativeSelect label={t.channel} data={options(texts.channels, 'system')} {...form.text('kanal')} />
          <DateField label={t.day} required {...form.text('data_zgloszenia')} />
          <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={unit} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
        </SimpleGrid>
        <Checkbox label={t.urgent} {...form.check('pilne')} />
      </Stack>
    </Section>
  );
}

function Needy({ form }: PartProps) {
  return (
    <Section title={t.needy}>
      <Stack gap="sm">
        <PersonPicker label={t.known} optional value={form.values.osoba_id} error={form.errorAt('osoba_id')} onChange={(osoba_id) => form.set({ osoba_id })} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput label={t.name} autoComplete="off" {...form.text('imie')} />
          <TextInput label={t.surname} autoComplete="off" {...form.text('nazwisko')} />
          <TextInput label={t.pesel} inputMode="numeric" autoComplete="off" {...form.text('pesel')} />
          <TextInput label={t.phone} inputMode="tel" autoComplete="off" {...form.text('telefon')} />
          <TextInput label={t.address} autoComplete="off" {...form.text('adres')} />
          <NativeSelect label={t.consent} data={options(texts.consents, '')} {...form.text('zgoda')} />
        </SimpleGrid>
      </Stack>
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
