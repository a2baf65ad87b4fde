import { Group, Stack, Text } from '@mantine/core';
import { formatMoney } from '../format/money.js';
import { capitalize } from '../texts/capitalize.js';
import { DataTable } from '../ui/data-table.js';
import { StatusBadge } from '../ui/status-badge.js';
import { amountText, feeText } from './amount.js';
import { Explanations } from './explanations.js';
import type { AmountResult } from './result.js';
import { texts as t } from './texts.js';

/** What came out, whose shares it is made of, and why. */
export function AmountView({ result }: { readonly result: AmountResult }) {
  const { kwoty = [] } = result;
  return (
    <Stack gap="md">
      <Headline result={result} />
      {kwoty.length > 0 && (
        <DataTable
          caption={t.amounts} rows={kwoty} rowKey={(row) => row.kod}
          columns={[
            { header: t.name, cell: (row) => capitalize(row.nazwa) },
            { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
            { header: t.provision, cell: (row) => <Text size="sm">{row.przepis}</Text> },
          ]}
        />
      )}
      <Explanations result={result} />
    </Stack>
  );
}

function Headline({ result }: { readonly result: AmountResult }) {
  const { spelnia_warunki: holds, naleznosc = 'swiadczenie' } = result;
  const benefit = naleznosc === 'swiadczenie';
  const badge = benefit ? (holds ? t.granted : t.refused) : holds ? t.calculated : t.notCharged;
  return (
    <Group gap="md" align="center" className="result-headline" data-holds={holds} role="status">
      <StatusBadge tone={holds ? 'good' : benefit ? 'bad' : 'neutral'}>{badge}</StatusBadge>
      {holds && (
        <div>
          {!benefit && <Text size="sm" c="dimmed">{naleznosc === 'oplata' ? t.charged : t.settled}</Text>}
          <Text fz={26} fw={600} component="p" m={0}>{capitalize(result.forma && result.forma !== 'pieniezne' ? feeText(result.oplata ?? null) : amountText(result))}</Text>
        </div>
      )}
    </Group>
  );
}
