import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Akta } from '../api.js';
import { type Powiazanie, tiesQuery } from './api.js';
import { JoinDialog, SeparateDialog, SplitDialog } from './tie-dialogs.js';
import { texts as t } from './texts.js';

type Open = { readonly kind: 'join' } | { readonly kind: 'split' } | { readonly kind: 'separate'; readonly tie: Powiazanie };

/** Cases joined with this one or split off, since when and until when, and the acts that do so. */
export function CaseTies({ akta }: { readonly akta: Akta }) {
  const query = useQuery(tiesQuery(akta.id));
  const [open, setOpen] = useState<Open | null>(null);
  const mayJoin = useMay()('postepowanie:sprawa:join') && akta.zamknieta === null;
  const close = () => setOpen(null);
  const separate = mayJoin ? (tie: Powiazanie) => setOpen({ kind: 'separate', tie }) : undefined;
  return (
    <Section title={t.title}>
      <Stack gap="sm">
        <QueryView query={query} rows={1} empty={{ when: (ties) => ties.length === 0, text: t.none }}>
          {(ties) => <DataTable caption={t.title} columns={columnsOf(separate)} rows={ties} rowKey={(row) => row.id} />}
        </QueryView>
        {mayJoin && (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => setOpen({ kind: 'join' })}>{t.join}</Button>
            <Button size="xs" variant="default" onClick={() => setOpen({ kind: 'split' })}>{t.split}</Button>
          </Group>
        )}
      </Stack>
      {open?.kind === 'join' && <JoinDialog akta={akta} onClose={close} />}
      {open?.kind === 'split' && <SplitDialog sprawaId={akta.id} onClose={close} />}
      {open?.kind === 'separate' && <SeparateDialog sprawaId={akta.id} tie={open.tie} onClose={close} />}
    </Section>
  );
}

/** Joined today: said in the head of either case, whatever part of it is read. */
export function RunTogether({ sprawaId }: { readonly sprawaId: string }) {
  const { data = [] } = useQuery(tiesQuery(sprawaId));
  return <>{data.filter(isJoined).map(({ id, druga, znak }) => <StatusBadge key={id} tone="info">{t.now[druga]?.(znak)}</StatusBadge>)}</>;
}

const isJoined = ({ rodzaj, do: until }: Powiazanie) => rodzaj === 'polaczenie' && until === null;

function columnsOf(onSeparate: ((tie: Powiazanie) => void) | undefined): Column<Powiazanie>[] {
  return [
    { header: t.kind, cell: ({ rodzaj, druga }) => t.kinds[`${rodzaj}-${druga}`] },
    { header: t.other, cell: (tie) => <TextLink to="/sprawy/$id" params={{ id: tie.sprawa_id }}>{tie.znak}</TextLink> },
    { header: t.party, cell: (tie) => tie.strona },
    { header: t.period, cell: periodOf },
    { header: t.why, cell: ({ powod, powod_konca }) => <>{powod}{powod_konca && <Text size="sm" c="dimmed">{t.endedBecause(powod_konca)}</Text>}</> },
    ...(onSeparate ? [{ header: t.act, cell: (tie: Powiazanie) => isJoined(tie) && <Button size="compact-sm" variant="subtle" aria-label={`${t.separate}: ${tie.znak}`} onClick={() => onSeparate(tie)}>{t.separate}</Button> }] : []),
  ];
}

function periodOf({ rodzaj, od, do: until }: Powiazanie): string {
  if (rodzaj === 'wydzielenie') return formatDate(od);
  return until === null ? t.runs(formatDate(od)) : t.ended(formatDate(od), formatDate(until));
}
