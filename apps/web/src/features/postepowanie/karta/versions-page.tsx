import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { formatDate } from '../../../shared/format/date.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { cardQuery, cardsQuery, versionsQuery, type WersjaKarty } from './api.js';
import { CardForm } from './card-form.js';
import { EMPTY_CARD } from './card-text.js';
import { texts } from './texts.js';

const t = texts.versions;

/** Preparing and releasing the centre's own versions of cards. */
export function VersionsPage() {
  const [editing, setEditing] = useState<WersjaKarty | { readonly kod: string } | null>(null);
  const drafts = useQuery(versionsQuery);
  return (
    <Page title={t.title} subtitle={t.lead}>
      {editing
        ? <Editor of={editing} onClose={() => setEditing(null)} />
        : (
          <Stack gap="md">
            <Section title={t.begin}><Begin onBegin={(kod) => setEditing({ kod })} /></Section>
            <Section title={t.waiting}>
              <QueryView query={drafts} empty={{ when: (all) => all.every(({ stan }) => stan !== 'szkic'), text: t.none }}>
                {(all) => <Stack gap="md">{all.filter(({ stan }) => stan === 'szkic').map((draft) => <Draft key={draft.id} draft={draft} onChange={() => setEditing(draft)} />)}</Stack>}
              </QueryView>
            </Section>
          </Stack>
        )}
    </Page>
  );
}

function Begin({ onBegin }: { readonly onBegin: (kod: string) => void }) {
  const { data = [] } = useQuery(cardsQuery(''));
  const [kod, setKod] = useState('');
  const [own, setOwn] = useState('');
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect label={t.card} data={[{ value: '', label: t.choose }, ...data.map((card) => ({ value: card.kod, label: card.nazwa }))]} value={kod} onChange={(event) => setKod(event.currentTarget.value)} />
      {!kod && <TextInput label={t.newCode} description={t.newCodeHint} maxLength={60} value={own} onChange={(event) => setOwn(event.currentTarget.value)} />}
      <Button disabled={!kod && !own.trim()} onClick={() => onBegin(kod || own.trim())}>{t.begin}</Button>
    </Group>
  );
}

function Editor({ of, onClose }: { readonly of: WersjaKarty | { readonly kod: string }; readonly onClose: () => void }) {
  const present = useQuery({ ...cardQuery(of.kod), retry: false });
  if ('id' in of) return <CardForm kod={of.kod} tresc={of.tresc} draft={of} onClose={onClose} />;
  if (present.isPending) return null;
  return <CardForm kod={of.kod} tresc={present.data?.tresc ?? EMPTY_CARD} draft={null} onClose={onClose} />;
}

function Draft({ draft, onChange }: { readonly draft: WersjaKarty; readonly onChange: () => void }) {
  const release = useAct('post', '/api/v1/wersje-kart-uslug/{id}/wydania');
  const reject = useAct('post', '/api/v1/wersje-kart-uslug/{id}/odrzucenia');
  const seen = { path: { id: draft.id }, wersja: draft.wersja };
  return (
    <Stack gap="xs">
      <Text fw={600}>{draft.tresc.nazwa}</Text>
      <Text size="sm" c="dimmed">{t.from} {formatDate(draft.od)}. {t.author}: <StaffName id={draft.przygotowal_id} />. <TextLink to="/karty-uslug/$kod" params={{ kod: draft.kod }}>{draft.kod}</TextLink></Text>
      <Group gap="xs">
        <Button size="xs" loading={release.isPending} onClick={() => release.mutate(seen)}>{t.release}</Button>
        <Button size="xs" variant="default" onClick={onChange}>{t.change}</Button>
        <Button size="xs" variant="default" loading={reject.isPending} onClick={() => reject.mutate(seen)}>{t.reject}</Button>
      </Group>
      <ProblemAlert error={release.error ?? reject.error} />
    </Stack>
  );
}
