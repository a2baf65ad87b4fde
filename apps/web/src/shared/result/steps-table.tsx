import { Stack, Text } from '@mantine/core';
import { formatDate } from '../format/date.js';
import { formatQuantity } from '../format/quantity.js';
import { capitalize } from '../texts/capitalize.js';
import { DataTable } from '../ui/data-table.js';
import type { Explained, Krok } from './result.js';
import { texts as t } from './texts.js';

/** Every step with its formula, numbers and provision: enough to compute the result again on paper. */
export function StepsTable({ result }: { readonly result: Explained }) {
  return (
    <Stack gap="xs">
      <DataTable
        caption={t.stepsTable}
        rows={result.kroki}
        rowKey={(step) => String(step.nr)}
        columns={[
          { header: t.step, cell: (step) => <StepName step={step} /> },
          { header: t.formula, cell: (step) => <Formula step={step} /> },
          { header: t.value, cell: valueOf, align: 'right' },
          { header: t.provision, cell: (step) => <Text size="sm">{step.przepis}</Text> },
        ]}
      />
      <Text size="xs" c="dimmed" className="hash">{result.stopka}</Text>
    </Stack>
  );
}

function StepName({ step }: { readonly step: Krok }) {
  return (
    <span>
      <strong>{step.nr}.</strong> {capitalize(step.nazwa)}
      {step.osoby.length > 0 && <Text span size="xs" c="dimmed"> ({t.subject} {step.osoby.join(', ')})</Text>}
    </span>
  );
}

function Formula({ step }: { readonly step: Krok }) {
  const parameters = step.wejscia.flatMap(({ nazwa, parametr }) => (parametr ? [{ nazwa, parametr }] : []));
  return (
    <div>
      <Text size="sm">{step.wzor}</Text>
      <Text size="sm" c="dimmed">{step.podstawienie}</Text>
      {parameters.map(({ nazwa, parametr }) => (
        <Text key={parametr.id} size="xs" c="dimmed">{nazwa}: {t.parameter(formatDate(parametr.od), parametr.podstawa_prawna)}</Text>
      ))}
    </div>
  );
}

function valueOf(step: Krok): string {
  const value = formatQuantity(step.wartosc, step.jednostka);
  return step.ulamek ? `${value} (${step.ulamek})` : value;
}
