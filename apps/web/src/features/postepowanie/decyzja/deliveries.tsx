import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { Details } from '../../../shared/ui/details.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Decyzja, Doreczenie } from './api.js';
import { DeliveryDialog } from './delivery-dialog.js';
import { texts as t } from './texts.js';

/** How and when the decision reached the person, and why that day. */
export function Deliveries({ decision }: { readonly decision: Decyzja }) {
  const may = useMay();
  const [adding, dialog] = useDisclosure();
  const [changed, setChanged] = useState<Doreczenie | null>(null);
  const mayWrite = may('postepowanie:doreczenie:write') && decision.stan === 'wydana';
  return (
    <Stack gap="sm">
      {decision.doreczenia.length === 0 && <EmptyState>{t.noDelivery}</EmptyState>}
      {decision.doreczenia.map((delivery) => (
        <div key={delivery.id}>
          <Details rows={rowsOf(delivery)} />
          <Group gap="xs" mt="xs">
            {delivery.uznane_za_doreczone ? <StatusBadge tone="good">{`${t.deemed} ${formatDate(delivery.uznane_za_doreczone)}`}</StatusBadge> : <Text size="sm" c="dimmed">{t.notDeemed}</Text>}
            {delivery.wyprowadzenie && <Text size="sm" c="dimmed">{delivery.wyprowadzenie} ({delivery.przepis})</Text>}
            {mayWrite && !delivery.uznane_za_doreczone && <Button size="compact-sm" variant="subtle" onClick={() => setChanged(delivery)}>{t.updateDelivery}</Button>}
          </Group>
        </div>
      ))}
      {mayWrite && <Group><Button size="xs" variant="light" onClick={dialog.open}>{t.addDelivery}</Button></Group>}
      {adding && <DeliveryDialog decisionId={decision.id} delivery={null} onClose={dialog.close} />}
      {changed && <DeliveryDialog decisionId={decision.id} delivery={changed} onClose={() => setChanged(null)} />}
    </Stack>
  );
}

function rowsOf(delivery: Doreczenie) {
  const dates = [
    [t.sent, delivery.wyslano], [t.firstNotice, delivery.awizo_pierwsze], [t.secondNotice, delivery.awizo_drugie], [t.arrived, delivery.wplynelo],
    [t.received, delivery.odebrano], [t.refused, delivery.odmowa], [t.returned, delivery.zwrot],
  ] as const;
  return [
    [t.way, t.ways[delivery.sposob] ?? delivery.sposob] as const,
    ...(delivery.numer_przesylki ? [[t.parcel, delivery.numer_przesylki] as const] : []),
    ...dates.filter(([, day]) => day !== null).map(([label, day]) => [label, formatDate(day)] as const),
  ];
}
