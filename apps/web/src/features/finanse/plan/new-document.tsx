import { Button, Fieldset, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField, MoneyField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import type { Linia } from './api.js';
import { EMPTY_LINE, findMissing, LineFields } from './line-fields.js';
import { texts as t } from './texts.js';

interface Row extends Linia {
  readonly key: number;
  readonly komorka_id: string;
  readonly znak: 'plus' | 'minus';
  readonly kwota: string;
}

type Rodzaj = 'plan' | 'zmiana' | 'przeniesienie';
const KINDS: readonly Rodzaj[] = ['plan', 'zmiana', 'przeniesienie'];

/** A draft of the plan or of its change; the director decides it. */
export function NewDocument({ rok, onClose }: { readonly rok: number; readonly onClose: () => void }) {
  const act = useAct('post', '/api/v1/dokumenty-planu');
  const navigate = useNavigate();
  const today = useToday();
  const keys = useRef(1);
  const newRow = (): Row => ({ ...EMPTY_LINE, key: keys.current++, komorka_id: '', znak: 'plus', kwota: '' });
  const form = useForm<{ rodzaj: Rodzaj; podstawa: string; dzien: string; powod: string; pozycje: readonly Row[] }>({ rodzaj: 'zmiana', podstawa: '', dzien: today, powod: '', pozycje: [{ ...EMPTY_LINE, key: 0, komorka_id: '', znak: 'plus', kwota: '' }] }, act.error);
  const { rodzaj, podstawa, dzien, powod, pozycje } = form.values;
  const change = (key: number, patch: Partial<Row>) => form.set({ pozycje: pozycje.map((row) => (row.key === key ? { ...row, ...patch } : row)) });
  const submit = () => {
    const faults = Object.fromEntries(pozycje.flatMap((row, index) => {
      const at = `pozycje.${index}.`;
      return [...Object.entries(findMissing(row, at)), [`${at}kwota`, !row.kwota && t.amountRequired] as const];
    }));
    if (!form.validate({ podstawa: !podstawa.trim() && t.required, powod: !powod.trim() && t.required, ...faults })) return;
    const body = { rok, rodzaj, podstawa, dzien, powod, pozycje: pozycje.map((row) => toItem(row, rodzaj)) };
    act.mutate({ body }, { onSuccess: ({ id }) => void navigate({ to: '/plan-finansowy/$id', params: { id } }) });
  };
  return (
    <ActModal title={t.newDocument} wide opened onClose={onClose} submitLabel={t.enter} pending={act.isPending} error={act.error} onSubmit={submit}>
      <NativeSelect label={t.kind} description={t.kindHints[rodzaj]} data={KINDS.map((value) => ({ value, label: t.kinds[value] ?? value }))} {...form.text('rodzaj')} />
      <TextInput label={t.basis} required maxLength={200} {...form.text('podstawa')} />
      <DateField label={t.day} required {...form.text('dzien')} />
      <Textarea label={t.reason} required autosize minRows={2} maxLength={1000} {...form.text('powod')} />
      {pozycje.map((row, index) => (
        <RowFields key={row.key} row={row} index={index} signed={rodzaj !== 'plan'} errorAt={(name) => form.errorAt(`pozycje.${index}.${name}`)} onChange={(patch) => change(row.key, patch)}
          onRemove={pozycje.length > 1 ? () => form.set({ pozycje: pozycje.filter(({ key }) => key !== row.key) }) : null} />
      ))}
      <Group><Button variant="default" size="xs" onClick={() => form.set({ pozycje: [...pozycje, newRow()] })}>{t.addLine}</Button></Group>
    </ActModal>
  );
}

function toItem({ key: _, komorka_id, znak, kwota, ...linia }: Row, rodzaj: Rodzaj) {
  return { ...linia, komorka_id: komorka_id || null, kwota: rodzaj !== 'plan' && znak === 'minus' ? `-${kwota}` : kwota };
}

interface RowFieldsProps {
  readonly row: Row;
  readonly index: number;
  readonly signed: boolean;
  readonly errorAt: (name: string) => string | undefined;
  readonly onChange: (patch: Partial<Row>) => void;
  readonly onRemove: (() => void) | null;
}

function RowFields({ row, index, signed, errorAt, onChange, onRemove }: RowFieldsProps) {
  return (
    <Fieldset legend={t.lineNumber(index + 1)}>
      <Stack gap="xs">
        <LineFields value={row} errorAt={errorAt} onChange={onChange} />
        <UnitSelect label={t.centreOption} required={false} kind="prowadzi-sprawy" value={row.komorka_id} error={errorAt('komorka_id')} onChange={(komorka_id) => onChange({ komorka_id })} />
        <Group gap="xs" align="flex-start" grow>
          {signed && <NativeSelect label={t.direction} value={row.znak} data={[{ value: 'plus', label: t.directions.plus }, { value: 'minus', label: t.directions.minus }]} onChange={(event) => onChange({ znak: event.currentTarget.value === 'minus' ? 'minus' : 'plus' })} />}
          <MoneyField label={t.amount} required value={row.kwota} error={errorAt('kwota')} onChange={(kwota) => onChange({ kwota })} />
        </Group>
        {onRemove && <Group><Button variant="subtle" size="compact-sm" onClick={onRemove}>{t.removeLine(index + 1)}</Button></Group>}
      </Stack>
    </Fieldset>
  );
}
