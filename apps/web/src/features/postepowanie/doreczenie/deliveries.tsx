import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatInstant } from '../../../shared/format/date.js';
import { type DetailRow, Details } from '../../../shared/ui/details.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useCopies } from './copies.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import type { Doreczenie } from './delivery.js';
import { DeliveryDialog, type Subject } from './delivery-dialog.js';
import { texts as t } from './texts.js';

interface DeliveriesProps {
  readonly subject: Subject;
  readonly deliveries: readonly Doreczenie[];
  /** It waits for delivery. */
  readonly open: boolean;
}

/** How and when a decision or a letter reached the person, and why that day. */
export function Deliveries({ subject, deliveries, open }: DeliveriesProps) {
  const may = useMay();
  const [adding, dialog] = useDisclosure();
  const [changed, setChanged] = useState<Doreczenie | null>(null);
  const mayWrite = may('postepowanie:doreczenie:write') && open;
  const copies = useCopies();
  const copyOf = ({ strona_id }: Doreczenie) => (copies.length > 1 ? (copies.find((one) => one.strona_id === strona_id)?.strona ?? null) : null);
  return (
    <Stack gap="sm">
      {deliveries.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {deliveries.map((delivery) => (
        <div key={delivery.id}>
          <Details rows={rowsOf(delivery, copyOf(delivery))} />
          <Group gap="xs" mt="xs">
            {delivery.uznane_za_doreczone ? <StatusBadge tone="good">{`${t.deemed} ${formatDate(delivery.uznane_za_doreczone)}`}</StatusBadge> : <Text size="sm" c="dimmed">{t.notDeemed}</Text>}
            {delivery.wyprowadzenie && <Text size="sm" c="dimmed">{delivery.wyprowadzenie} ({delivery.przepis})</Text>}
            {mayWrite && !delivery.uznane_za_doreczone && <Button size="compact-sm" variant="subtle" onClick={() => setChanged(delivery)}>{t.update}</Button>}
          </Group>
        </div>
      ))}
      {mayWrite && <Group><Button size="xs" variant="light" {...onKey(NEXT)} onClick={dialog.open}>{t.add}</Button><FileButton size="xs" address={`/api/v1/${subject.kind === 'decyzja' ? 'decyzje' : 'pisma'}/${subject.id}/koperty`} how="open">{t.envelopes}</FileButton></Group>}
      {adding && <DeliveryDialog subject={subject} delivery={null} onClose={dialog.close} />}
      {changed && <DeliveryDialog subject={subject} delivery={changed} onClose={() => setChanged(null)} />}
    </Stack>
  );
}

/** Only what was recorded. */
function rowsOf(delivery: Doreczenie, copy: string | null): DetailRow[] {
  const rows: [string, string | null][] = [
    [t.copy, copy],
    [t.way, t.ways[delivery.sposob] ?? delivery.sposob],
    [t.receiver, delivery.odbiorca === 'adresat' ? null : (t.receivers[delivery.odbiorca] ?? delivery.odbiorca)],
    [t.parcel, delivery.numer_przesylki],
    [t.sent, day(delivery.wyslano)], [t.firstNotice, day(delivery.awizo_pierwsze)], [t.secondNotice, day(delivery.awizo_drugie)], [t.arrived, day(delivery.wplynelo)], [t.received, day(delivery.odebrano)],
    [t.substitute, delivery.odebral_zastepca && (t.substitutes[delivery.odebral_zastepca] ?? null)],
    [t.notified, day(delivery.zawiadomiono)], [t.unsigned, delivery.brak_podpisu], [t.absent, day(delivery.nieobecnosc)], [t.refused, day(delivery.odmowa)], [t.returned, day(delivery.zwrot)],
    [t.sendingProof, proof(delivery.dowod_wyslania, delivery.wyslano_chwila)], [t.receiptProof, proof(delivery.dowod_otrzymania, delivery.otrzymano_chwila)],
  ];
  return rows.filter((row): row is [string, string] => !!row[1]);
}

function day(value: string | null): string | null {
  return value && formatDate(value);
}

function proof(numer: string | null, chwila: string | null): string | null {
  return [numer, chwila && formatInstant(chwila)].filter(Boolean).join(', ') || null;
}
