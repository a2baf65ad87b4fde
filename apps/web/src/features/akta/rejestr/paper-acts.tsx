import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { Pismo } from '../api.js';
import { optionsOf, texts } from '../texts.js';

const t = texts.paper;

/** What may still happen to a paper: a confirmation for who brought it, sending and proof of delivery of what left. */
export function PaperActs({ pismo }: { readonly pismo: Pismo }) {
  const may = useMay();
  const [act, setAct] = useState<'send' | 'proof' | null>(null);
  if (!may('akta:pismo:register')) return null;
  if (pismo.kierunek === 'przychodzace') return <Confirmation pismo={pismo} />;
  const close = () => setAct(null);
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => setAct('send')}>{t.send}</Button>
      <Button variant="default" onClick={() => setAct('proof')}>{t.proof}</Button>
      {act === 'send' && <SendDialog pismo={pismo} onClose={close} />}
      {act === 'proof' && <ProofDialog pismo={pismo} onClose={close} />}
    </Group>
  );
}

function Confirmation({ pismo: { id, potwierdzenie_id } }: { readonly pismo: Pismo }) {
  const confirm = useAct('post', '/api/v1/rejestr-pism/{id}/potwierdzenia');
  if (potwierdzenie_id) return <FileButton address={`/api/v1/rejestr-pism/${id}/pliki/${potwierdzenie_id}`} how="open">{t.openConfirmation}</FileButton>;
  return (
    <Stack gap="xs">
      <Button variant="default" loading={confirm.isPending} onClick={() => confirm.mutate({ path: { id } })}>{t.confirm}</Button>
      <ProblemAlert error={confirm.error} />
    </Stack>
  );
}

interface DialogProps {
  readonly pismo: Pismo;
  readonly onClose: () => void;
}

function SendDialog({ pismo, onClose }: DialogProps) {
  const act = useAct('post', '/api/v1/rejestr-pism/{id}/nadania');
  const form = useForm({ kanal: pismo.kanal ?? 'poczta', data_nadania: pismo.data_nadania ?? pismo.dzien, numer_przesylki: pismo.numer_przesylki ?? '' }, act.error);
  const submit = () => act.mutate({ path: { id: pismo.id }, wersja: pismo.wersja, body: filled(form.values) }, { onSuccess: onClose });
  return (
    <ActModal title={t.send} opened onClose={onClose} submitLabel={t.send} pending={act.isPending} error={act.error} onSubmit={submit}>
      <NativeSelect label={texts.register.channel} data={optionsOf(texts.channels)} {...form.text('kanal')} />
      <DateField label={texts.form.posted} required {...form.text('data_nadania')} />
      <TextInput label={t.shipment} autoComplete="off" maxLength={100} {...form.text('numer_przesylki')} />
    </ActModal>
  );
}

function ProofDialog({ pismo, onClose }: DialogProps) {
  const act = useAct('post', '/api/v1/rejestr-pism/{id}/dowody-doreczenia');
  const today = useToday();
  const form = useForm({ rodzaj: 'zwrotne-potwierdzenie', doreczono: today, dokument_id: '' }, act.error);
  const files = pismo.pliki.map(({ id, nazwa }) => ({ value: id, label: nazwa }));
  const submit = () => act.mutate({ path: { id: pismo.id }, wersja: pismo.wersja, body: filled(form.values) }, { onSuccess: onClose });
  return (
    <ActModal title={t.proof} opened onClose={onClose} submitLabel={t.proof} pending={act.isPending} error={act.error} onSubmit={submit}>
      <NativeSelect label={t.proofKind} data={optionsOf(texts.proofs)} {...form.text('rodzaj')} />
      <DateField label={t.delivered} required {...form.text('doreczono')} />
      <NativeSelect label={t.proofFile} data={[{ value: '', label: t.noProofFile }, ...files]} {...form.text('dokument_id')} />
    </ActModal>
  );
}
