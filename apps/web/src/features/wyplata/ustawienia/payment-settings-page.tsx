import { Button, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatAccount } from '../../../shared/format/account.js';
import { formatDate } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { readMonthDays } from './month-days.js';
import { texts as t } from './texts.js';

type Account = Schema<'RachunekPlatnikaResponse'>;
type Profile = Schema<'RachunekPlatnikaRequest'>['profil'];
const PROFILES = Object.keys(t.profiles) as Profile[];
const nameOf = (profil: string) => (t.profiles as Readonly<Record<string, string>>)[profil] ?? profil;

type Days = Schema<'DniKomorkiResponse'>;

const dayColumns: Column<Days>[] = [
  { header: t.unit, cell: (row) => row.komorka },
  { header: t.daysField, cell: (row) => row.dni.join(', ') },
  { header: t.from, cell: (row) => formatDate(row.od) },
  { header: t.to, cell: (row) => (row.do ? formatDate(row.do) : t.unlimited) },
];

const columns: Column<Account>[] = [
  { header: t.number, cell: (row) => <span className="account">{formatAccount(row.numer)}</span> },
  { header: t.lines, cell: (row) => row.linie.join(', ') },
  { header: t.profile, cell: (row) => nameOf(row.profil) },
  { header: t.from, cell: (row) => formatDate(row.od) },
  { header: t.to, cell: (row) => (row.do ? formatDate(row.do) : t.unlimited) },
];

/** From which accounts the centre pays, and on which days its units do. */
export function PaymentSettingsPage() {
  const query = useQuery(apiQuery('/api/v1/rachunki-platnika', {}));
  const ofUnits = useQuery(apiQuery('/api/v1/dni-wyplat', {}));
  const writes = useMay()('wyplata:rachunek-platnika:write');
  const [adding, account] = useDisclosure();
  const [setting, days] = useDisclosure();
  return (
    <Page title={t.title} subtitle={t.subtitle}>
      <Stack gap="md">
        <Section title={t.accounts} actions={writes && <Button size="xs" variant="default" onClick={account.open}>{t.newAccount}</Button>}>
          <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.noAccounts }}>{(rows) => <DataTable caption={t.accounts} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
        </Section>
        <Section title={t.days} actions={writes && <Button size="xs" variant="default" onClick={days.open}>{t.setDays}</Button>}>
          <Text>{t.daysText}</Text>
          <QueryView query={ofUnits} empty={{ when: (rows) => rows.length === 0, text: t.noDays }}>{(rows) => <DataTable caption={t.days} columns={dayColumns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
        </Section>
      </Stack>
      {adding && <NewAccount onClose={account.close} />}
      {setting && <MonthDays onClose={days.close} />}
    </Page>
  );
}

function NewAccount({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('post', '/api/v1/rachunki-platnika');
  const today = useToday();
  const initial: { numer: string; linie: string; profil: Profile; od: string; do: string } = { numer: '', linie: '', profil: PROFILES[0]!, od: today, do: '' };
  const form = useForm(initial, act.error);
  const submit = () => {
    const { linie, do: end, ...rest } = form.values;
    const lines = linie.split('\n').map((line) => line.trim()).filter(Boolean);
    if (!form.validate({ numer: !rest.numer.trim() && t.required, linie: lines.length === 0 && t.required, od: !rest.od && t.required })) return;
    act.mutate({ body: { ...rest, linie: lines, do: end || null } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.newAccount} opened onClose={onClose} submitLabel={t.save} pending={act.isPending} error={act.error} onSubmit={submit}>
      <TextInput label={t.number} required maxLength={40} {...form.text('numer')} />
      <Textarea label={t.lines} description={t.linesHint} required autosize minRows={2} {...form.text('linie')} />
      <NativeSelect label={t.profile} data={PROFILES.map((value) => ({ value, label: nameOf(value) }))} {...form.text('profil')} />
      <DateField label={t.from} required {...form.text('od')} />
      <DateField label={t.to} description={t.toHint} {...form.text('do')} />
    </ActModal>
  );
}

function MonthDays({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('post', '/api/v1/dni-wyplat');
  const form = useForm({ komorka_id: '', dni: '', od: useToday() }, act.error);
  const submit = () => {
    const { komorka_id, od } = form.values;
    const dni = readMonthDays(form.values.dni);
    if (!form.validate({ komorka_id: !komorka_id && t.required, dni: dni === null && t.daysInvalid, od: !od && t.required }) || dni === null) return;
    act.mutate({ body: { komorka_id, dni, od } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.setDays} opened onClose={onClose} submitLabel={t.save} pending={act.isPending} error={act.error} onSubmit={submit}>
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
      <TextInput label={t.daysField} description={t.daysHint} required {...form.text('dni')} />
      <DateField label={t.from} required {...form.text('od')} />
    </ActModal>
  );
}
