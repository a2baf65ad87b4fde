import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../shared/api/act.js';
import { useMay, useToday } from '../../shared/api/me.js';
import { MonthField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { formatDate, formatInstant, formatMonth, formatPeriod } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { Details } from '../../shared/ui/details.js';
import { Section } from '../../shared/ui/page.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { EmptyState } from '../../shared/ui/states.js';
import { useParam } from '../../shared/ui/use-param.js';
import { type DecyzjaPomost, decisionQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.case;

const columns: Column<DecyzjaPomost['przejecia'][number]>[] = [
  { header: t.system, cell: (row) => row.system },
  { header: t.month, cell: (row) => formatMonth(row.od_miesiaca) },
  { header: t.reason, cell: (row) => row.powod },
  { header: t.who, cell: (row) => row.kto },
  { header: t.when, cell: (row) => formatInstant(row.chwila) },
];

/** Where the case came from, and which system leads and pays it. */
export function CasePomostPage() {
  const id = useParam('id');
  const query = useQuery(decisionQuery(id));
  const [moving, dialog] = useDisclosure();
  const may = useMay();
  return (
    <QueryView query={query}>
      {(one) => (
        <Stack gap="md">
          <Section title={t.decision} actions={may('pomost:sprawa:switch') && <Button size="xs" variant="light" onClick={dialog.open}>{t.moveTo(otherThan(one.system))}</Button>}>
            <Details rows={[
              [t.system, one.system], [t.id, one.pomost_id], [t.number, one.numer], [t.day, formatDate(one.data_decyzji)], [t.amount, formatMoney(one.kwota)],
              [t.period, formatPeriod(one.od, one.do)], [t.paid, one.ostatni_wyplacony ? formatMonth(one.ostatni_wyplacony) : t.notPaid],
            ]} />
          </Section>
          <Section title={t.moves}>
            {one.przejecia.length > 0 ? <DataTable caption={t.moves} columns={columns} rows={one.przejecia} rowKey={(row) => row.id} /> : <EmptyState>{t.noMoves}</EmptyState>}
          </Section>
          {moving && <MoveDialog sprawaId={id} system={otherThan(one.system)} onClose={dialog.close} />}
        </Stack>
      )}
    </QueryView>
  );
}

function MoveDialog({ sprawaId, system, onClose }: { readonly sprawaId: string; readonly system: string; readonly onClose: () => void }) {
  const move = useAct('post', '/api/v1/sprawy/{id}/przejecia');
  const form = useForm({ od_miesiaca: useToday().slice(0, 7), powod: '' }, move.error);
  const submit = () => {
    if (form.validate({ powod: !form.values.powod.trim() && t.reasonRequired })) move.mutate({ path: { id: sprawaId }, body: { ...form.values, system } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.moveTo(system)} opened onClose={onClose} submitLabel={t.moveTo(system)} pending={move.isPending} error={move.error} onSubmit={submit}>
      <Text>{t.moveText[system]}</Text>
      <MonthField label={t.month} required {...form.text('od_miesiaca')} />
      <Textarea label={t.reason} required maxLength={500} {...form.text('powod')} />
    </ActModal>
  );
}

const otherThan = (system: string): string => (system === 'Ostoja' ? 'POMOST' : 'Ostoja');
