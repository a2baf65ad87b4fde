import { List, Stack, Text } from '@mantine/core';
import { formatMoney } from '../../../shared/format/money.js';
import type { Decyzja } from './api.js';
import { texts as t } from './texts.js';

/** What is granted beside or in place of money. It comes with the calculation, because the fee follows from it: another scope is a new calculation. */
export function GrantedScope({ decision: { zakres_opis: scope, oplata, forma } }: { readonly decision: Decyzja }) {
  if (scope.length === 0) return null;
  const paid = forma === 'rzeczowe' || forma === 'uslugi';
  return (
    <Stack gap={4}>
      <Text fw={600} size="sm">{t.scope}</Text>
      <List size="sm">{scope.map((line) => <List.Item key={line}>{line}</List.Item>)}</List>
      {paid && <Text size="sm">{t.fee}: {oplata === null ? t.feeMissing : formatMoney(oplata)}</Text>}
      <Text size="xs" c="dimmed">{t.scopeHint}</Text>
    </Stack>
  );
}
