import { Alert, Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { ActInput } from '../../../shared/api/client.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { optionsOf, texts } from '../texts.js';
import { parseRegisterSearch } from './register-search.js';

const t = texts.form;
type Incoming = ActInput<'post', '/api/v1/pisma-przychodzace'>['body'];
type Outgoing = ActInput<'post', '/api/v1/pisma-wychodzace'>['body'];

const EMPTY = {
  rodzaj: '', tytul: '', komorka_id: '', kanal: 'osobiscie', data_pisma: '', data_nadania: '', data_wplywu: '', liczba_stron: '', liczba_zalacznikow: '', numer_przesylki: '',
  korespondent_osoba_id: '', korespondent_nazwa: '', poza_aktami: false,
};

/** Enters a paper; its scan and its case are added on its own screen. */
export function NewPaperPage() {
  const isOutgoing = parseRegisterSearch(useSearch({ strict: false })).kierunek === 'wychodzace';
  // Another direction is another form.
  return <PaperForm key={String(isOutgoing)} isOutgoing={isOutgoing} />;
}

function PaperForm({ isOutgoing }: { readonly isOutgoing: boolean }) {
  const incoming = useAct('post', '/api/v1/pisma-przychodzace');
  const outgoing = useAct('post', '/api/v1/pisma-wychodzace');
  const act = isOutgoing ? outgoing : incoming;
  const navigate = useNavigate();
  const mine = useMyCaseUnit();
  const today = useToday();
  const form = useForm({ ...EMPTY, rodzaj: isOutgoing ? 'pismo' : 'wniosek', ...(isOutgoing ? { data_pisma: today } : { data_wplywu: today }) }, act.error);
  const [touched, setTouched] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { korespondent_osoba_id: person, korespondent_nazwa: name, tytul, kanal, data_nadania, data_wplywu, poza_aktami, liczba_stron, liczba_zalacznikow, ...rest } = form.values;
    const unit = rest.komorka_id || mine;
    const faults = { komorka_id: !unit && texts.required, tytul: !tytul.trim() && texts.required, korespondent_nazwa: !person && !name.trim() && t.whoRequired, data_wplywu: !isOutgoing && !data_wplywu && texts.required, data_pisma: isOutgoing && !rest.data_pisma && texts.required };
    if (!form.validate(faults) || act.isPending) return;
    const counts = { ...(liczba_stron && { liczba_stron: Number(liczba_stron) }), ...(liczba_zalacznikow && { liczba_zalacznikow: Number(liczba_zalacznikow) }) };
    const who = person ? { korespondent_osoba_id: person, osoba_id: person } : { korespondent_nazwa: name };
    const body = { ...filled({ ...rest, tytul, komorka_id: unit }), ...counts, ...who };
    const done = { onSuccess: ({ id }: { id: string }) => void navigate({ to: '/rejestr-pism/$id', params: { id }, ignoreBlocker: true }) };
    if (isOutgoing) outgoing.mutate({ body: body as Outgoing }, done);
    else incoming.mutate({ body: { ...body, ...filled({ kanal, data_nadania, data_wplywu }), ...(poza_aktami && { poza_aktami }) } as Incoming }, done);
  };
  return (
    <Page title={isOutgoing ? t.outgoing : t.incoming}>
      <LeaveGuard unsaved={() => touched && !act.isSuccess} />
      <form onSubmit={submit} onChange={() => setTouched(true)} noValidate>
        <Stack gap="md">
          <Section title={t.paper}>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
              <NativeSelect label={t.kind} data={optionsOf(isOutgoing ? texts.outgoingKinds : texts.incomingKinds)} {...form.text('rodzaj')} />
              <TextInput label={t.titleField} required maxLength={300} autoComplete="off" {...form.text('tytul')} />
              {isOutgoing ? <DateField label={t.dated} required {...form.text('data_pisma')} /> : <IncomingFields form={form} />}
              <TextInput label={t.pages} inputMode="numeric" autoComplete="off" {...form.text('liczba_stron')} />
              <TextInput label={t.attachments} inputMode="numeric" autoComplete="off" {...form.text('liczba_zalacznikow')} />
              <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={form.values.komorka_id || mine} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
            </SimpleGrid>
          </Section>
          <Section title={isOutgoing ? t.addressee : t.sender}>
            <Stack gap="sm">
              <PersonPicker label={t.person} optional value={form.values.korespondent_osoba_id} error={form.errorAt('korespondent_osoba_id')} onChange={(korespondent_osoba_id) => form.set({ korespondent_osoba_id })} />
              {!form.values.korespondent_osoba_id && <TextInput label={t.name} description={t.nameHint} maw={480} maxLength={200} autoComplete="off" {...form.text('korespondent_nazwa')} />}
            </Stack>
          </Section>
          <ProblemAlert error={act.error} />
          <Group><Button type="submit" loading={act.isPending}>{t.submit}</Button></Group>
        </Stack>
      </form>
    </Page>
  );
}

function IncomingFields({ form }: { readonly form: ReturnType<typeof useForm<typeof EMPTY>> }) {
  const may = useMay();
  return (
    <>
      <NativeSelect label={t.channel} data={optionsOf(texts.channels)} {...form.text('kanal')} />
      <DateField label={t.received} description={t.receivedHint} required {...form.text('data_wplywu')} />
      <DateField label={t.posted} description={t.postedHint} {...form.text('data_nadania')} />
      <DateField label={t.dated} {...form.text('data_pisma')} />
      <TextInput label={t.shipment} autoComplete="off" maxLength={100} {...form.text('numer_przesylki')} />
      {form.values.kanal === 'e-mail' && <Alert color="bursztyn" role="status">{t.emailHint}</Alert>}
      {may('akta:poza-aktami:read') && <Checkbox label={t.outside} description={t.outsideHint} {...form.check('poza_aktami')} />}
    </>
  );
}
