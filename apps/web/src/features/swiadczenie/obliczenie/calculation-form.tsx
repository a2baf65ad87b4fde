import { Button, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { MoneyField, MonthField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { parseMoney } from '../../../shared/format/money.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { texts } from '../texts.js';

const t = texts.calculation;

interface CalculationFormProps {
  readonly postepowanieId: string;
  readonly onCalculated: (id: string) => void;
}

/** The month, and what only the worker can say; every other fact comes from evidence. */
export function CalculationForm({ postepowanieId, onCalculated }: CalculationFormProps) {
  const calculate = useAct('post', '/api/v1/postepowania/{id}/obliczenia');
  const form = useForm({ miesiac: useToday().slice(0, 7), kwota_proponowana: '', inna_okolicznosc: '', miesiac_dochodu: '' }, calculate.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { miesiac, kwota_proponowana: proposed } = form.values;
    const valid = form.validate({ miesiac: !miesiac && t.monthRequired, kwota_proponowana: proposed !== '' && parseMoney(proposed) === null && t.amountWrong });
    if (valid && !calculate.isPending) calculate.mutate({ path: { id: postepowanieId }, body: filled(form.values) }, { onSuccess: ({ id }) => onCalculated(id) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.runHint}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <MonthField label={t.month} required {...form.text('miesiac')} />
          <MoneyField label={t.proposed} value={form.values.kwota_proponowana} error={form.errorAt('kwota_proponowana')} onChange={(kwota_proponowana) => form.set({ kwota_proponowana })} />
        </SimpleGrid>
        <details className="more-fields">
          <summary>{t.more}</summary>
          <Stack gap="sm">
            <MonthField label={t.incomeMonth} maw={320} {...form.text('miesiac_dochodu')} />
            <Textarea label={t.circumstance} {...form.text('inna_okolicznosc')} />
          </Stack>
        </details>
        <ProblemAlert error={calculate.error} />
        <Group><Button type="submit" loading={calculate.isPending}>{t.submit}</Button></Group>
      </Stack>
    </form>
  );
}
