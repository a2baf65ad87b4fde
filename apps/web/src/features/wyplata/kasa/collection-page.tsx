import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { LoadingState, ProblemState } from '../../../shared/ui/states.js';
import { StatusBadge, type Tone } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { collectionLinesQuery, collectionQuery, type ListaOdbioru, type OdbiorPozycja } from './api.js';
import { HandOutDialog } from './hand-out-dialog.js';
import { texts } from './texts.js';

const t = texts.collection;
const TONES: Readonly<Record<string, Tone>> = { odebrana: 'good', zwrocona: 'warn' };
const TYPING_MS = 250;

/** One list at the desk: find the person, check the document, hand out, next. */
export function CollectionPage() {
  const id = useParam('id');
  const query = useQuery(collectionQuery(id));
  const lista = query.data;
  return (
    <Page
      title={t.title(lista?.numer ?? '')}
      subtitle={lista && <Group gap="sm"><span>{lista.komorka}</span><StatusBadge tone={lista.stan === 'otwarta' ? 'info' : 'neutral'}>{texts.desk.stateOne[lista.stan] ?? lista.stan}</StatusBadge></Group>}
      actions={<TextLink to="/kasa">{t.back}</TextLink>}
    >
      {!lista && (query.error ? <ProblemState error={query.error} onRetry={() => void query.refetch()} /> : <LoadingState />)}
      {lista && (
        <Stack gap="md">
          <Section title={t.summary}><Summary lista={lista} /></Section>
          <Section title={t.lines}><Lines id={id} open={lista.stan === 'otwarta'} /></Section>
        </Stack>
      )}
    </Page>
  );
}

function Summary({ lista }: { readonly lista: ListaOdbioru }) {
  const may = useMay();
  const [closing, dialog] = useDisclosure();
  return (
    <Stack gap="sm">
      <Details
        rows={[
          [t.sum, formatMoney(lista.kwota)],
          [t.collected, `${texts.desk.of(lista.odebrano_liczba, lista.liczba)}, ${formatMoney(lista.odebrano_kwota)}`],
          [texts.desk.until, formatDate(lista.odbior_do)],
          [texts.desk.day, formatDate(lista.dzien)],
        ]}
      />
      {lista.stan === 'otwarta' && may('wyplata:kasa:write') && <Group><Button variant="default" onClick={dialog.open}>{t.close}</Button></Group>}
      {closing && <CloseDialog lista={lista} onClose={dialog.close} />}
    </Stack>
  );
}

function CloseDialog({ lista, onClose }: { readonly lista: ListaOdbioru; readonly onClose: () => void }) {
  const close = useAct('post', '/api/v1/listy-odbioru/{id}/zamkniecia');
  const submit = () => close.mutate({ path: { id: lista.id ?? '' }, wersja: lista.wersja ?? 0 }, { onSuccess: onClose });
  return (
    <ActModal title={t.closeTitle} opened onClose={onClose} submitLabel={t.close} danger pending={close.isPending} error={close.error} onSubmit={submit}>
      <Text>{t.closeText(lista.liczba - lista.odebrano_liczba)}</Text>
    </ActModal>
  );
}

function Lines({ id, open }: { readonly id: string; readonly open: boolean }) {
  const [typed, setTyped] = useState('');
  const [tekst] = useDebouncedValue(typed.trim(), TYPING_MS);
  const query = useInfiniteQuery(collectionLinesQuery(id, tekst));
  const [chosen, setChosen] = useState<OdbiorPozycja | null>(null);
  const [done, setDone] = useState<{ readonly dowod: string; readonly pozycjaId: string } | null>(null);
  const may = useMay();
  const columns: Column<OdbiorPozycja>[] = [
    { header: t.no, cell: (row) => row.lp },
    { header: t.payee, cell: (row) => row.odbiorca },
    { header: t.number, cell: (row) => <span className="nowrap">{row.numer}</span> },
    { header: t.state, cell: (row) => <StatusBadge tone={TONES[row.stan] ?? 'info'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
    { header: t.receipt, cell: (row) => (row.dowod ? <Receipt odbiorId={id} row={row} /> : '–') },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    ...(open && may('wyplata:kasa:write') ? [{
      header: t.acts,
      cell: (row: OdbiorPozycja) => row.stan === 'do-odbioru' && <Button size="compact-sm" onClick={() => setChosen(row)} aria-label={`${t.handOut}: ${row.odbiorca}, ${row.numer}`}>{t.handOut}</Button>,
    }] : []),
  ];
  return (
    <Stack gap="sm">
      <TextInput type="search" label={t.search} autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <div aria-live="polite">
        {done && <Alert color="morski"><Stack gap="xs">{t.done(done.dowod)}<Group><ReceiptButton odbiorId={id} pozycjaId={done.pozycjaId} dowod={done.dowod} /></Group></Stack></Alert>}
      </div>
      <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.lines} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      {chosen && <HandOutDialog odbiorId={id} item={chosen} onClose={() => setChosen(null)} onDone={(dowod) => setDone({ dowod, pozycjaId: chosen.id })} />}
    </Stack>
  );
}

/** Number of the receipt, who collected and when, and the receipt itself to sign. */
function Receipt({ odbiorId, row }: { readonly odbiorId: string; readonly row: OdbiorPozycja }) {
  return (
    <Group gap="xs">
      <span>{[row.dowod, row.odebral !== row.odbiorca && row.odebral, formatDate(row.odebrano)].filter(Boolean).join(', ')}</span>
      <ReceiptButton odbiorId={odbiorId} pozycjaId={row.id} dowod={row.dowod ?? ''} />
    </Group>
  );
}

function ReceiptButton({ odbiorId, pozycjaId, dowod }: { readonly odbiorId: string; readonly pozycjaId: string; readonly dowod: string }) {
  return <FileButton size="compact-sm" how="open" address={`/api/v1/listy-odbioru/${odbiorId}/pozycje/${pozycjaId}/pokwitowanie`} aria-label={`${t.print}: ${dowod}`}>{t.print}</FileButton>;
}
