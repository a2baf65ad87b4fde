import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { formatDate } from '../../../shared/format/date.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import type { Akta } from '../api.js';
import { JoinDialog, SeparateDialog, SplitDialog } from './tie-dialogs.js';
import { texts as t } from './texts.js';

type Powiazanie = Schema<'PowiazanieResponse'>;
type Open = { readonly kind: 'join' } | { readonly kind: 'split' } | { readonly kind: 'separate'; readonly tie: Powiazanie };

/** Cases joined with this one or split off, and the acts that do so. */
export function CaseTies({ akta }: { readonly akta: Akta }) {
  const query = useQuery(apiQuery('/api/v1/sprawy/{id}/powiazania', { path: { id: akta.id } }));
  const [open, setOpen] = useState<Open | null>(null);
  const mayJoin = useMay()('postepowanie:sprawa:join') && akta.zamknieta === null;
  const close = () => setOpen(null);
  return (
    <Section title={t.title}>
      <Stack gap="sm">
        <QueryView query={query} rows={1} empty={{ when: (ties) => ties.length === 0, text: t.none }}>
          {(ties) => <List>{ties.map((tie) => <List.Item key={tie.id}><Tie tie={tie} onSeparate={mayJoin ? () => setOpen({ kind: 'separate', tie }) : undefined} /></List.Item>)}</List>}
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

function Tie({ tie, onSeparate }: { readonly tie: Powiazanie; readonly onSeparate: (() => void) | undefined }) {
  const { rodzaj, druga, sprawa_id, znak, od, powod, powod_konca } = tie;
  return (
    <Group gap="sm">
      <Text span>{t.kinds[`${rodzaj}-${druga}`]} <TextLink to="/sprawy/$id" params={{ id: sprawa_id }}>{znak}</TextLink></Text>
      <Text span size="sm" c="dimmed">{t.since} {formatDate(od)}{tie.do && ` ${t.until} ${formatDate(tie.do)}`}: {[powod, powod_konca].filter(Boolean).join('; ')}</Text>
      {onSeparate && rodzaj === 'polaczenie' && tie.do === null && <Button size="compact-sm" variant="subtle" aria-label={`${t.separate}: ${znak}`} onClick={onSeparate}>{t.separate}</Button>}
    </Group>
  );
}
