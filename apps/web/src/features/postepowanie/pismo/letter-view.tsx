import { Alert, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { Details } from '../../../shared/ui/details.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Deliveries } from '../doreczenie/deliveries.js';
import { NEXT } from '../../../shared/ui/use-shortcuts.js';
import { letterQuery, letterTone, type PismoSprawy } from './api.js';
import { LetterActs } from './letter-acts.js';
import { LetterForm } from './letter-form.js';
import { LetterPreview } from './letter-preview.js';
import { texts as t } from './texts.js';

/** One letter: what it lacks, the parts that its author writes, how it will look, and its delivery. */
export function LetterView({ id }: { readonly id: string }) {
  const query = useQuery(letterQuery(id));
  const may = useMay();
  const [unsaved, setUnsaved] = useState(false);
  return (
    <QueryView query={query}>
      {(letter) => (
        <Stack gap="md">
          <Section title={letter.nazwa}><Summary letter={letter} unsaved={unsaved} /></Section>
          {letter.stan === 'projekt' && may('postepowanie:pismo:prepare') && <Section title={t.parts} hotkey={letter.braki.length > 0 ? NEXT : undefined}><LetterForm key={`${letter.id} ${letter.wersja}`} letter={letter} onUnsaved={setUnsaved} /></Section>}
          {(letter.stan === 'wydane' || letter.stan === 'doreczone') && <Section title={t.delivery}><Deliveries subject={{ kind: 'pismo', id: letter.id }} deliveries={letter.doreczenia} open={letter.stan === 'wydane'} /></Section>}
          <Section title={t.preview} actions={<Files letter={letter} />}><LetterPreview sections={letter.tresc} /></Section>
        </Stack>
      )}
    </QueryView>
  );
}

function Files({ letter }: { readonly letter: PismoSprawy }) {
  return (
    <Group gap="xs">
      <FileButton size="xs" address={`/api/v1/pisma/${letter.id}/pdf`} how="open">{t.pdf}</FileButton>
      <FileButton size="xs" address={`/api/v1/pisma/${letter.id}/docx`} how="save">{t.docx}</FileButton>
    </Group>
  );
}

interface SummaryProps {
  readonly letter: PismoSprawy;
  /** The form holds what is not in the letter yet. */
  readonly unsaved: boolean;
}

function Summary({ letter, unsaved }: SummaryProps) {
  return (
    <Stack gap="sm">
      <Group gap="xs"><StatusBadge tone={letterTone(letter.stan)}>{t.states[letter.stan] ?? letter.stan}</StatusBadge></Group>
      <Details rows={[
        [t.basis, letter.szablon.przepis], [t.signer, `${t.signers[letter.szablon.podpis]} (${letter.szablon.podpis_przepis})`], [t.addressee, letter.adresat_wiersze.join(', ')],
        [t.date, formatDate(letter.data)], [t.number, letter.numer], [t.delivered, formatDate(letter.doreczono)],
      ]} />
      {letter.uwagi && <Alert color="bursztyn" title={t.remarks}>{letter.uwagi}</Alert>}
      <Missing letter={letter} />
      <LetterActs letter={letter} unsaved={unsaved} />
    </Stack>
  );
}

function Missing({ letter: { stan, braki, uwaga } }: { readonly letter: PismoSprawy }) {
  if (stan !== 'projekt' && stan !== 'do-podpisu') return null;
  if (braki.length === 0 && !uwaga) return <Text size="sm" c="morski.8">{t.complete}</Text>;
  return (
    <>
      {braki.length > 0 && <Alert color="ceglasty" title={t.missing}><List size="sm">{braki.map(({ pole, nazwa }) => <List.Item key={pole}>{nazwa}</List.Item>)}</List></Alert>}
      {uwaga && <Alert color="bursztyn" title={t.warning}>{uwaga}</Alert>}
    </>
  );
}
