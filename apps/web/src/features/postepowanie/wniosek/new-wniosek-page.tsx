import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { Page } from '../../../shared/ui/page.js';
import { texts } from '../texts.js';
import { Registered } from './registered.js';
import { WniosekForm } from './wniosek-form.js';

const t = texts.wniosek;

/** Registers an application; afterwards shows the cases that it opened. */
export function NewWniosekPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const [registered, setRegistered] = useState<Schema<'ZarejestrowanyWniosekResponse'> | null>(null);
  return (
    <Page title={registered ? t.done : t.title}>
      {registered
        ? <Registered wniosek={registered}><Button variant="default" onClick={() => setRegistered(null)}>{t.another}</Button></Registered>
        : <WniosekForm start={{ osobaId: text(search.osoba), zgloszenieId: text(search.zgloszenie), komorkaId: text(search.komorka), zUrzedu: search.tryb === 'z-urzedu' }} onRegistered={setRegistered} />}
    </Page>
  );
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
