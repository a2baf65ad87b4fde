import { Alert, Button, Group, List, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { parameterQuery } from '../api.js';
import { ChangesTable } from './changes-table.js';
import { ParameterPicker } from './parameter-picker.js';
import { texts } from './texts.js';

const t = texts.load;

/** Loads one value: fields, then what its release would change, then the load itself. */
export function LoadPage() {
  const search: { readonly parametr?: string; readonly od?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const preview = useAct('post', '/api/v1/wartosci-parametrow/podglad', { quiet: true });
  const load = useAct('post', '/api/v1/wartosci-parametrow');
  const form = useForm({ parametr_id: search.parametr ?? '', od: search.od ?? '', do: '', wartosc: '', podstawa_prawna: '', zrodlo: '', uwagi: '' }, load.error ?? preview.error);
  const [previewed, setPreviewed] = useState('');
  const parameter = useQuery({ ...parameterQuery(form.values.parametr_id), enabled: form.values.parametr_id !== '' }).data;
  const unit = parameter?.jednostka_miary ?? '';
  const body = filled({ ...form.values, wartosc: form.values.wartosc.trim().replace(',', '.').replace(/\s/g, ''), jednostka_miary: unit });
  const shown = preview.data && previewed === JSON.stringify(body) ? preview.data : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { values } = form;
    const required = Object.fromEntries((['parametr_id', 'od', 'wartosc', 'podstawa_prawna', 'zrodlo'] as const).map((name) => [name, !values[name].trim() && t.required]));
    if (!form.validate({ ...required, ...(values.zrodlo && !values.zrodlo.startsWith('https://') && { zrodlo: t.sourceWrong }) }) || preview.isPending) return;
    load.reset();
    preview.mutate({ body }, { onSuccess: () => setPreviewed(JSON.stringify(body)) });
  };
  return (
    <Page title={t.title} subtitle={texts.loading.lead}>
      <form onSubmit={submit} noValidate className="card">
        <Stack gap="sm" maw={680}>
          <ParameterPicker chosen={parameter} error={form.errorAt('parametr_id')} onChoose={(parametr_id) => form.set({ parametr_id })} />
          {parameter?.obecna && <Text size="sm" c="dimmed">{t.current}: {formatQuantity(parameter.obecna.wartosc, unit)}, {formatPeriod(parameter.obecna.od, parameter.obecna.do)}</Text>}
          <Group grow align="flex-end" preventGrowOverflow={false}>
            <DateField label={t.from} required {...form.text('od')} />
            <DateField label={t.to} description={t.toHint} {...form.text('do')} />
          </Group>
          <TextInput label={t.value} description={unit && t.valueHint(texts.unitNames[unit] ?? unit)} required maxLength={100} {...form.text('wartosc')} />
          <TextInput label={t.provision} description={t.provisionHint} required {...form.text('podstawa_prawna')} />
          <TextInput type="url" label={t.source} description={t.sourceHint} required {...form.text('zrodlo')} />
          <Textarea label={t.remarks} {...form.text('uwagi')} />
          <ProblemAlert error={preview.error} />
          <Group><Button type="submit" variant={shown ? 'default' : 'filled'} loading={preview.isPending}>{t.preview}</Button></Group>
        </Stack>
      </form>
      {shown && (
        <Section title={t.previewTitle}>
          <Stack gap="sm" role="status">
            {shown.ostrzezenia.length > 0 && <Alert color="bursztyn"><List size="sm">{shown.ostrzezenia.map((one) => <List.Item key={one}>{one}</List.Item>)}</List></Alert>}
            <ChangesTable changes={shown.zmiany} unit={unit} />
            <ProblemAlert error={load.error} />
            <Group><Button loading={load.isPending} onClick={() => load.mutate({ body }, { onSuccess: () => void navigate({ to: '/wartosci-parametrow' }) })}>{t.submit}</Button></Group>
          </Stack>
        </Section>
      )}
    </Page>
  );
}
