import { List, Text } from '@mantine/core';
import type { Przyczyna } from '../../../shared/result/result.js';
import { texts as t } from '../../../shared/result/texts.js';

/** Why the answer is as it is, each reason with its provision. */
export function Reasons({ reasons }: { readonly reasons: readonly Przyczyna[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <Text fw={600} size="sm">{t.reasons}</Text>
      <List size="sm">{reasons.map(({ kod, opis, przepis }) => <List.Item key={kod + opis}>{opis} <Text span c="dimmed" size="xs">({przepis})</Text></List.Item>)}</List>
    </div>
  );
}
