import { Alert, Button, Group, List } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { LinkButton, TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { texts } from '../texts.js';
import { WniosekForm } from './wniosek-form.js';

const t = texts.wniosek;
type Registered = Schema<'ZarejestrowanyWniosekResponse'>;

/** Registers an application; afterwards shows the cases that it opened. */
export function NewWniosekPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const [registered, setRegistered] = useState<Registered | null>(null);
  return (
    <Page title={registered ? t.done : t.title}>
      {registered
        ? <Opened wniosek={registered} onAnother={() => setRegistered(null)} />
        : <WniosekForm osobaId={typeof search.osoba === 'string' ? search.osoba : null} onRegistered={setRegistered} />}
    </Page>
  );
}

function Opened({ wniosek, onAnother }: { readonly wniosek: Registered; readonly onAnother: () => void }) {
  const nameOf = useSwiadczenieName();
  const [first] = wniosek.sprawy;
  return (
    <Alert color="morski" title={t.opened} role="status">
      <List>{wniosek.sprawy.map(({ id, znak, swiadczenie_kod }) => <List.Item key={id}><TextLink to="/sprawy/$id" params={{ id }}>{znak}</TextLink> – {nameOf(swiadczenie_kod)}</List.Item>)}</List>
      <Group mt="md" gap="xs">
        {first && <LinkButton to="/sprawy/$id" params={{ id: first.id }}>{texts.case.title(first.znak)}</LinkButton>}
        <Button variant="default" onClick={onAnother}>{t.another}</Button>
      </Group>
    </Alert>
  );
}
