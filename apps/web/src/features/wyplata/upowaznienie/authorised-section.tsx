import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { apiPages } from '../../../shared/api/query.js';
import { DateField } from '../../../shared/form/fields.js';
import { ScanButton, ScanField, useScan } from '../../../shared/form/scan-field.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { formatAccount } from '../../../shared/format/account.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Tytul } from '../api.js';
import { texts as t } from './texts.js';

type Upowaznienie = Schema<'UpowaznienieOdbioruResponse'>;
type Act = 'verify' | 'revoke';

/** Who else than the person receives what their titles pay. */
export function AuthorisedSection({ osobaId, titles }: { readonly osobaId: string; readonly titles: readonly Tytul[] }) {
  const query = useInfiniteQuery(apiPages('/api/v1/upowaznienia-odbioru', { query: { osoba_id: osobaId } }));
  const [chosen, setChosen] = useState<{ readonly row: Upowaznienie; readonly act: Act } | null>(null);
  const [adding, setAdding] = useState(false);
  const writes = useMay()('wyplata:upowaznienie:write');
  const running = titles.filter(({ stan }) => stan !== 'zakonczony');
  const acts = (row: Upowaznienie) => (
    <Group gap={4}>
      {!row.sprawdzone && <Button size="compact-sm" variant="light" onClick={() => setChosen({ row, act: 'verify' })} aria-label={`${t.verify}: ${row.nazwa}`}>{t.verify}</Button>}
      {!row.odwolano && <Button size="compact-sm" variant="subtle" color="ceglasty" onClick={() => setChosen({ row, act: 'revoke' })} aria-label={`${t.revoke}: ${row.nazwa}`}>{t.revoke}</Button>}
    </Group>
  );
  const columns: Column<Upowaznienie>[] = [
    { header: t.name, cell: (row) => [row.nazwa, row.opis].filter(Boolean).join(', ') },
    { header: t.kind, cell: (row) => <>{t.kinds[row.rodzaj] ?? row.rodzaj}{row.rachunek && <Text size="sm" c="dimmed" className="account">{formatAccount(row.rachunek)}</Text>}</> },
    { header: t.benefit, cell: (row) => row.swiadczenie },
    { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
    { header: t.state, cell: (row) => <Group gap={4}><State row={row} /><ScanButton dokumentId={row.dokument_id} of={row.nazwa} /></Group> },
    ...(writes ? [{ header: t.acts, cell: acts }] : []),
  ];
  return (
    <Stack gap="sm">
      <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      {writes && running.length > 0 && <Group><Button size="xs" variant="light" onClick={() => setAdding(true)}>{t.add}</Button></Group>}
      {adding && <AddDialog titles={running} onClose={() => setAdding(false)} />}
      {chosen && <ActDialog {...chosen} onClose={() => setChosen(null)} />}
    </Stack>
  );
}

function State({ row }: { readonly row: Upowaznienie }) {
  if (row.odwolano) return <StatusBadge tone="neutral">{t.revoked(formatDate(row.odwolano))}</StatusBadge>;
  return <StatusBadge tone={row.sprawdzone ? 'good' : 'warn'}>{row.sprawdzone ? t.verified : t.unverified}</StatusBadge>;
}

function ActDialog({ row, act, onClose }: { readonly row: Upowaznienie; readonly act: Act; readonly onClose: () => void }) {
  const verify = useAct('post', '/api/v1/upowaznienia-odbioru/{id}/sprawdzenia');
  const revoke = useAct('post', '/api/v1/upowaznienia-odbioru/{id}/odwolania');
  const [run, title, text, label] = act === 'verify' ? [verify, t.verifyTitle, t.verifyText, t.verify] : [revoke, t.revokeTitle, t.revokeText, t.revoke];
  return (
    <ActModal title={title} opened onClose={onClose} submitLabel={label} danger={act === 'revoke'} pending={run.isPending} error={run.error} onSubmit={() => run.mutate({ path: { id: row.id } }, { onSuccess: onClose })}>
      <Text fw={600}>{[row.nazwa, row.rachunek && formatAccount(row.rachunek)].filter(Boolean).join(', ')}</Text>
      <Text>{text}</Text>
      {act === 'verify' && <ScanButton dokumentId={row.dokument_id} of={row.nazwa} />}
    </ActModal>
  );
}

function AddDialog({ titles, onClose }: { readonly titles: readonly Tytul[]; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/upowaznienia-odbioru');
  const scan = useScan();
  const form = useForm({ tytul_id: titles[0]?.id ?? '', rodzaj: 'odbior-w-kasie', nazwa: '', rachunek: '', od: useToday(), do: '', opis: '' }, add.error);
  const pays = form.values.rodzaj === 'odbiorca';
  const submit = () => {
    const { rodzaj, rachunek, ...rest } = form.values;
    const valid = form.validate({ nazwa: !rest.nazwa.trim() && t.nameRequired, tytul_id: !rest.tytul_id && t.benefitRequired, rachunek: pays && !rachunek.trim() && t.accountRequired });
    if (!valid) return;
    scan.store(titles.find(({ id }) => id === rest.tytul_id)?.sprawa_id ?? '', (dokument_id) => {
      const body = filled({ ...rest, rachunek: pays ? rachunek : '', dokument_id });
      add.mutate({ body: { ...body, rodzaj: pays ? 'odbiorca' : 'odbior-w-kasie' } }, { onSuccess: onClose });
    });
  };
  return (
    <ActModal title={t.add} opened onClose={onClose} submitLabel={t.submit} pending={scan.pending || add.isPending} error={scan.error ?? add.error} onSubmit={submit}>
      <NativeSelect label={t.benefit} data={titles.map(({ id, opis, podstawa }) => ({ value: id, label: `${opis}, ${podstawa}` }))} {...form.text('tytul_id')} />
      <NativeSelect label={t.kind} data={Object.entries(t.kindsLong).map(([value, label]) => ({ value, label }))} {...form.text('rodzaj')} />
      <TextInput label={t.name} required autoComplete="off" {...form.text('nazwa')} />
      {pays && <TextInput label={t.account} required inputMode="numeric" autoComplete="off" {...form.text('rachunek')} />}
      <DateField label={t.from} required {...form.text('od')} />
      <DateField label={t.until} {...form.text('do')} />
      <TextInput label={t.note} autoComplete="off" {...form.text('opis')} />
      <ScanField scan={scan} />
    </ActModal>
  );
}
