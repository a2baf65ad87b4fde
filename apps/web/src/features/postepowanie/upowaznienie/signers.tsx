import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useSwiadczeniaSpraw } from '../../../shared/api/swiadczenia.js';
import { DateField } from '../../../shared/form/fields.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { texts as t } from './texts.js';

type Row = Schema<'PodpisujacyResponse'>;

const columns: Column<Row>[] = [
  { header: t.who, cell: (row) => `${row.imie} ${row.nazwisko}` },
  { header: t.position, cell: (row) => row.stanowisko },
  { header: t.number, cell: (row) => row.numer },
  { header: t.to, cell: (row) => (row.do ? formatDate(row.do) : '–') },
];

/** Who may sign what, where, on a day. */
export function Signers() {
  const today = useToday();
  const mine = useMyCaseUnit();
  const benefits = useSwiadczeniaSpraw();
  const [asked, ask] = useState({ swiadczenie_kod: '', komorka_id: '', dzien: '', czynnosc: 'decyzje' });
  const question = { ...asked, swiadczenie_kod: asked.swiadczenie_kod || (benefits[0]?.kod ?? ''), komorka_id: asked.komorka_id || mine, dzien: asked.dzien || today };
  const complete = question.swiadczenie_kod !== '' && question.komorka_id !== '';
  const query = useQuery({ ...apiQuery('/api/v1/upowaznienia/podpisujacy', { query: { ...question, czynnosc: question.czynnosc as 'decyzje' } }), enabled: complete });
  const set = (patch: Partial<typeof asked>) => ask({ ...asked, ...patch });
  return (
    <Stack gap="sm">
      <search className="filters" aria-label={t.signers}>
        <NativeSelect label={t.benefit} value={question.swiadczenie_kod} data={benefits.map(({ kod, nazwa }) => ({ value: kod, label: nazwa }))} onChange={({ currentTarget: { value } }) => set({ swiadczenie_kod: value })} />
        <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={question.komorka_id} onChange={(komorka_id) => set({ komorka_id })} />
        <NativeSelect label={t.acts} value={question.czynnosc} data={Object.entries(t.actNames).map(([value, label]) => ({ value, label }))} onChange={({ currentTarget: { value } }) => set({ czynnosc: value })} />
        <DateField label={t.signersDay} value={question.dzien} onChange={({ currentTarget: { value } }) => set({ dzien: value })} />
      </search>
      {complete && <QueryView query={query} rows={2} empty={{ when: (rows) => rows.length === 0, text: t.signersNone }}>{(rows) => <DataTable caption={t.signers} columns={columns} rows={rows} rowKey={(row) => row.uzytkownik_id} />}</QueryView>}
    </Stack>
  );
}
