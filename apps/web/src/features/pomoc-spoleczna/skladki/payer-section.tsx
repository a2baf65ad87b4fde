import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatDate } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { payersQuery, type Platnik } from './api.js';
import { texts } from './texts.js';

const t = texts.payer;
const TITLES = ['zasilek_staly', 'program_integracji', 'program_wychodzenia_z_bezdomnosci', 'zatrudnienie_socjalne'] as const;
const titleOf = (tytul: string) => texts.titles[tytul] ?? tytul;

const columns: Column<Platnik>[] = [
  { header: t.from, cell: (row) => formatDate(row.od) },
  { header: t.name, cell: (row) => row.nazwa },
  { header: t.nip, cell: (row) => row.nip },
  { header: t.regon, cell: (row) => row.regon },
  { header: t.nfz, cell: (row) => row.oddzial_nfz },
  { header: texts.set, cell: (row) => row.numer_kompletu },
  { header: t.codes, cell: (row) => TITLES.filter((tytul) => row.kody[tytul]).map((tytul) => <div key={tytul}>{titleOf(tytul)}: {row.kody[tytul]}</div>) },
];

/** The centre as ZUS knows it, and the codes of insurance titles. */
export function PayerSection() {
  const [opened, dialog] = useDisclosure();
  const query = useQuery(payersQuery());
  const may = useMay();
  return (
    <Section title={t.title} actions={may('pomoc-spoleczna:platnik-skladek:write') && <Button size="xs" variant="default" onClick={dialog.open}>{t.add}</Button>}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">{t.lead}</Text>
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.none }}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</QueryView>
      </Stack>
      {opened && query.data && <PayerDialog last={query.data[0]} onClose={dialog.close} />}
    </Section>
  );
}

/** Begins with what is in force, so that a change of one code is one field. */
function PayerDialog({ last, onClose }: { readonly last: Platnik | undefined; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/platnicy-skladek');
  const form = useForm(
    {
      od: useToday(), nip: last?.nip ?? '', regon: last?.regon ?? '', nazwa: last?.nazwa ?? '', oddzial_nfz: last?.oddzial_nfz ?? '', numer_kompletu: String(last?.numer_kompletu ?? 1),
      'kody.zasilek_staly': last?.kody.zasilek_staly ?? '', 'kody.program_integracji': last?.kody.program_integracji ?? '',
      'kody.program_wychodzenia_z_bezdomnosci': last?.kody.program_wychodzenia_z_bezdomnosci ?? '', 'kody.zatrudnienie_socjalne': last?.kody.zatrudnienie_socjalne ?? '',
    },
    add.error,
  );
  const submit = () => {
    const { od, nip, regon, nazwa, oddzial_nfz, numer_kompletu } = form.values;
    if (!form.validate({ od: !od && t.required, nip: !nip && t.required, regon: !regon && t.required, nazwa: !nazwa.trim() && t.required, oddzial_nfz: !oddzial_nfz && t.required })) return;
    const kody = Object.fromEntries(TITLES.flatMap((tytul) => (form.values[`kody.${tytul}`] ? [[tytul, form.values[`kody.${tytul}`]]] : [])));
    add.mutate({ body: { od, nip, regon, nazwa, oddzial_nfz, numer_kompletu: Number(numer_kompletu), kody } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.add} opened onClose={onClose} submitLabel={t.add} pending={add.isPending} error={add.error} onSubmit={submit}>
      <DateField label={t.from} required {...form.text('od')} />
      <TextInput label={t.name} required maxLength={31} {...form.text('nazwa')} />
      <TextInput label={t.nip} required inputMode="numeric" maxLength={10} {...form.text('nip')} />
      <TextInput label={t.regon} required inputMode="numeric" maxLength={14} {...form.text('regon')} />
      <TextInput label={t.nfz} required maxLength={3} {...form.text('oddzial_nfz')} />
      <TextInput label={t.set} description={t.setHint} required inputMode="numeric" maxLength={2} {...form.text('numer_kompletu')} />
      {TITLES.map((tytul) => <TextInput key={tytul} label={t.codeOf(titleOf(tytul))} description={t.codeHint} inputMode="numeric" maxLength={6} {...form.text(`kody.${tytul}`)} />)}
    </ActModal>
  );
}
