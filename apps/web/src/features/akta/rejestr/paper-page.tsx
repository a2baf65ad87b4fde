import { Alert, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { UploadButton } from '../../../shared/ui/upload-button.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { type Pismo, pismoQuery } from '../api.js';
import { Files } from '../files.js';
import { optionsOf, texts } from '../texts.js';
import { Forwarding } from './forwarding.js';
import { PaperActs } from './paper-acts.js';
import { PaperPlace } from './paper-place.js';

const t = texts.paper;
const IDENTITY = new Set(['dowod-osobisty', 'paszport']);

/** One paper: what it is, which of its dates counts, its files, its akta. */
export function PaperPage() {
  const query = useQuery(pismoQuery(useParam('id')));
  const pismo = query.data;
  return (
    <Page title={t.title(pismo?.numer_rejestru ?? '')} subtitle={pismo?.tytul} actions={pismo && <PaperActs pismo={pismo} />}>
      <QueryView query={query}>
        {(data) => (
          <Stack gap="md">
            {data.skutek && <Effect skutek={data.skutek} />}
            <Section title={t.details}><PaperDetails pismo={data} /></Section>
            <PaperPlace pismo={data} />
            <Forwarding pismo={data} />
            <PaperFiles pismo={data} />
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Effect({ skutek }: { readonly skutek: NonNullable<Pismo['skutek']> }) {
  return (
    <Alert color={skutek.skuteczne ? 'granat' : 'bursztyn'} title={t.effect}>
      <Text>{skutek.opis}{skutek.przepis && ` (${skutek.przepis})`}</Text>
      {skutek.wszczecie && <Text size="sm">{t.begins}: {formatDate(skutek.wszczecie.dzien)} ({skutek.wszczecie.przepis})</Text>}
      {skutek.termin && <Text size="sm">{t.keeps}: {formatDate(skutek.termin.dzien)} ({skutek.termin.przepis})</Text>}
    </Alert>
  );
}

function PaperDetails({ pismo }: { readonly pismo: Pismo }) {
  const isIncoming = pismo.kierunek === 'przychodzace';
  const who = pismo.korespondent_osoba_id ? <TextLink to="/osoby/$id" params={{ id: pismo.korespondent_osoba_id }}>{pismo.korespondent}</TextLink> : pismo.korespondent;
  const proof = pismo.dowod_rodzaj && `${texts.proofs[pismo.dowod_rodzaj] ?? pismo.dowod_rodzaj}, ${formatDate(pismo.doreczono)}`;
  return (
    <Details rows={[
      [texts.register.kind, pismo.rodzaj_nazwa],
      [isIncoming ? texts.form.sender : texts.form.addressee, who],
      [texts.form.unit, pismo.komorka_nazwa],
      [texts.register.channel, pismo.kanal_nazwa],
      [texts.form.dated, pismo.data_pisma && formatDate(pismo.data_pisma)],
      [isIncoming ? texts.form.posted : t.sent, pismo.data_nadania && formatDate(pismo.data_nadania)],
      ...(isIncoming ? [[texts.form.received, formatDate(pismo.data_wplywu)] as const] : [[t.delivered, proof] as const]),
      [texts.form.pages, pismo.liczba_stron],
      [texts.form.attachments, pismo.liczba_zalacznikow],
      [t.shipment, pismo.numer_przesylki],
    ]} />
  );
}

function PaperFiles({ pismo: { id, pliki } }: { readonly pismo: Pismo }) {
  const may = useMay();
  const [kind, setKind] = useState('pismo');
  return (
    <Section title={t.files}>
      <Stack gap="md">
        {pliki.length === 0 ? <EmptyState>{t.noFiles}</EmptyState> : <Files files={pliki} addressOf={(dokumentId) => `/api/v1/rejestr-pism/${id}/pliki/${dokumentId}`} />}
        {may('documents:dokument:create') && (
          <Stack gap="xs">
            <NativeSelect label={t.scanKind} maw={320} data={optionsOf(texts.scanKinds)} value={kind} onChange={(event) => setKind(event.currentTarget.value)} />
            {IDENTITY.has(kind) ? <Alert color="bursztyn" role="status">{t.noCopy}</Alert> : <UploadButton address={`/api/v1/rejestr-pism/${id}/pliki?rodzaj_dokumentu=${kind}`} label={t.add} />}
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
