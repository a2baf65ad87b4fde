import { Alert, Group, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { LinkButton, TextLink } from '../../../shared/ui/links.js';
import { texts } from '../texts.js';

const t = texts.wniosek;

interface RegisteredProps {
  readonly wniosek: Schema<'ZarejestrowanyWniosekResponse'>;
  /** What to do next. */
  readonly children: ReactNode;
}

/** The cases that an application opened, and the papers to hand over. */
export function Registered({ wniosek, children }: RegisteredProps) {
  const nameOf = useSwiadczenieName();
  const [first] = wniosek.sprawy;
  const paper = (rodzaj: string) => `/api/v1/wnioski/${wniosek.id}/druki/${rodzaj}`;
  return (
    <Stack gap="md">
      <Alert color="morski" title={t.opened} role="status">
        <List>{wniosek.sprawy.map(({ id, znak, swiadczenie_kod }) => <List.Item key={id}><TextLink to="/sprawy/$id" params={{ id }}>{znak}</TextLink> – {nameOf(swiadczenie_kod)}</List.Item>)}</List>
        {wniosek.numer_rejestru && <Text mt="xs">{t.paper.entered} {wniosek.numer_rejestru}</Text>}
        {wniosek.braki.length > 0 && <Text mt="xs">{t.unsigned}</Text>}
      </Alert>
      <Group gap="xs" align="flex-start">
        {first && <LinkButton to="/sprawy/$id" params={{ id: first.id }}>{texts.case.title(first.znak)}</LinkButton>}
        {wniosek.kanal.endsWith('protokol') && <FileButton address={paper('protokol')} how="open">{t.record}</FileButton>}
        {wniosek.tryb === 'wniosek' && <FileButton address={paper('potwierdzenie')} how="open">{t.receipt}</FileButton>}
        {wniosek.inne_organy.length > 0 && <FileButton address={paper('zawiadomienie-66')} how="open">{t.otherBodies}</FileButton>}
        {children}
      </Group>
    </Stack>
  );
}
