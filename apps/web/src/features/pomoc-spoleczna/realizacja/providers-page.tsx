import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { useSwiadczeniaSpraw, useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { DateField, MoneyField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { formatMoney, parseMoney } from '../../../shared/format/money.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { providersQuery, type Uslugodawca } from './api.js';
import { ProviderAccounts } from './provider-accounts.js';
import { texts } from './texts.js';

const t = texts.providers;

/** Providers of services with the prices of their contracts. */
export function ProvidersPage() {
  const query = useQuery(providersQuery());
  const write = useMay()('pomoc-spoleczna:uslugodawca:write');
  const nameOf = useSwiadczenieName();
  const columns: Column<Uslugodawca>[] = [
    { header: t.name, cell: (row) => row.nazwa },
    { header: t.nip, cell: (row) => row.nip },
    { header: t.prices, cell: (row) => (row.ceny.length === 0 ? t.noPrices : row.ceny.map((cena) => <Text key={cena.id} size="sm">{nameOf(cena.swiadczenie_kod)}: {formatMoney(cena.cena)} / {texts.unitOne[cena.jednostka]}, {cena.numer_umowy}, {formatPeriod(cena.od, cena.do)}</Text>)) },
    ...(write ? [{ header: texts.acts, cell: (row: Uslugodawca) => <Group gap="xs"><AddPrice provider={row} /><ProviderAccounts provider={row} /></Group> }] : []),
  ];
  return (
    <Section title={t.title} actions={write && <AddProvider />}>
      <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.none }}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
    </Section>
  );
}

function AddProvider() {
  const [opened, dialog] = useDisclosure();
  return <><Button size="xs" onClick={dialog.open}>{t.add}</Button>{opened && <ProviderDialog onClose={dialog.close} />}</>;
}

function ProviderDialog({ onClose }: { readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/uslugodawcy');
  const form = useForm({ nazwa: '', nip: '' }, add.error);
  const submit = () => form.validate({ nazwa: !form.values.nazwa.trim() && texts.required, nip: !form.values.nip.trim() && texts.required }) && add.mutate({ body: { nazwa: form.values.nazwa, nip: form.values.nip.replaceAll(/[\s-]/g, '') } }, { onSuccess: onClose });
  return (
    <ActModal title={t.add} opened onClose={onClose} submitLabel={t.submit} pending={add.isPending} error={add.error} onSubmit={submit}>
      <TextInput label={t.name} required {...form.text('nazwa')} />
      <TextInput label={t.nip} required inputMode="numeric" {...form.text('nip')} />
    </ActModal>
  );
}

interface PriceProps {
  readonly provider: Uslugodawca;
}

function AddPrice({ provider }: PriceProps) {
  const [opened, dialog] = useDisclosure();
  return <><Button size="xs" variant="default" aria-label={`${t.addPrice}: ${provider.nazwa}`} onClick={dialog.open}>{t.addPrice}</Button>{opened && <PriceDialog provider={provider} onClose={dialog.close} />}</>;
}

function PriceDialog({ provider, onClose }: PriceProps & { readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/uslugodawcy/{id}/ceny');
  const benefits = useSwiadczeniaSpraw().filter(({ forma, bez_decyzji }) => (forma === 'uslugi' || forma === 'rzeczowe') && !bez_decyzji);
  const form = useForm({ swiadczenie_kod: benefits[0]?.kod ?? '', numer_umowy: '', jednostka: 'godzina', cena: '', od: useToday(), do: '' }, add.error);
  const submit = () => {
    const { do: until, jednostka, ...values } = form.values;
    const valid = form.validate({ numer_umowy: !values.numer_umowy.trim() && texts.required, cena: parseMoney(values.cena) === null && t.priceWrong });
    if (valid) add.mutate({ path: { id: provider.id }, body: { ...values, jednostka: jednostka as 'godzina' | 'posilek' | 'doba', ...(until && { do: until }) } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={`${t.addPrice}: ${provider.nazwa}`} opened onClose={onClose} submitLabel={t.submit} pending={add.isPending} error={add.error} onSubmit={submit}>
      <NativeSelect label={t.benefit} data={benefits.map(({ kod, nazwa }) => ({ value: kod, label: capitalize(nazwa) }))} {...form.text('swiadczenie_kod')} />
      <TextInput label={t.contract} required {...form.text('numer_umowy')} />
      <NativeSelect label={t.unit} data={Object.entries(texts.unitOne).map(([value, label]) => ({ value, label }))} {...form.text('jednostka')} />
      <MoneyField label={t.price} required value={form.values.cena} error={form.errorAt('cena')} onChange={(cena) => form.set({ cena })} />
      <DateField label={texts.from} required {...form.text('od')} />
      <DateField label={texts.to} description={t.toHint} {...form.text('do')} />
    </ActModal>
  );
}
