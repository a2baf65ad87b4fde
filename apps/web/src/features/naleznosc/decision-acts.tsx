import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../shared/api/act.js';
import { useMay, useToday } from '../../shared/api/me.js';
import { DateField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import type { DecyzjaNaleznosci, NaleznoscSzczegoly } from './api.js';
import { texts } from './texts.js';

const t = texts.acts;
type Act = 'sign' | 'deliver' | 'finalise' | 'annul';

interface DecisionProps {
  readonly claim: NaleznoscSzczegoly;
  readonly decision: DecyzjaNaleznosci;
}
interface DialogProps extends DecisionProps {
  readonly onClose: () => void;
}

const NEXT: Readonly<Record<string, Act>> = { projekt: 'sign', wydana: 'deliver', doreczona: 'finalise' };

/** The next step of a decision, for whoever signs; a demand may be annulled besides. */
export function DecisionActs({ claim, decision }: DecisionProps) {
  const may = useMay();
  const [act, setAct] = useState<Act | null>(null);
  const next = NEXT[decision.stan];
  if (!may('naleznosc:decyzja:sign')) return null;
  const props = { claim, decision, onClose: () => setAct(null) };
  const canAnnul = decision.rodzaj === 'zwrot' && claim.stan === 'ustalona' && decision.stan !== 'projekt';
  return (
    <Group gap="xs">
      {next && <Button size="xs" onClick={() => setAct(next)}>{t[next]}</Button>}
      {canAnnul && <Button size="xs" variant="default" onClick={() => setAct('annul')}>{t.annul}</Button>}
      {act === 'sign' && <SignDialog {...props} />}
      {act === 'deliver' && <DeliverDialog {...props} />}
      {act === 'finalise' && <FinaliseDialog {...props} />}
      {act === 'annul' && <AnnulDialog {...props} />}
    </Group>
  );
}

function SignDialog({ claim, decision, onClose }: DialogProps) {
  const sign = useAct('post', '/api/v1/naleznosci/{id}/decyzje/{decyzjaId}/podpisy');
  const submit = () => sign.mutate({ path: { id: claim.id, decyzjaId: decision.id }, wersja: decision.wersja }, { onSuccess: onClose });
  return (
    <ActModal title={t.sign} opened onClose={onClose} submitLabel={t.sign} pending={sign.isPending} error={sign.error} onSubmit={submit}>
      <Text>{t.signText}</Text>
      <Text fw={600}>{texts.decisions[decision.rodzaj]}</Text>
      <Text className="pre-line">{decision.uzasadnienie}</Text>
    </ActModal>
  );
}

function DeliverDialog({ claim, decision, onClose }: DialogProps) {
  const deliver = useAct('post', '/api/v1/naleznosci/{id}/decyzje/{decyzjaId}/doreczenia');
  const form = useForm({ dzien: useToday() }, deliver.error);
  const submit = () => deliver.mutate({ path: { id: claim.id, decyzjaId: decision.id }, wersja: decision.wersja, body: form.values }, { onSuccess: onClose });
  return (
    <ActModal title={t.deliver} opened onClose={onClose} submitLabel={t.deliver} pending={deliver.isPending} error={deliver.error} onSubmit={submit}>
      <DateField label={t.day} required {...form.text('dzien')} />
    </ActModal>
  );
}

function FinaliseDialog({ claim, decision, onClose }: DialogProps) {
  const finalise = useAct('post', '/api/v1/naleznosci/{id}/decyzje/{decyzjaId}/ostatecznosci');
  const form = useForm({ zrzeczenie: '' }, finalise.error);
  const submit = () => finalise.mutate({ path: { id: claim.id, decyzjaId: decision.id }, wersja: decision.wersja, body: { zrzeczenie: form.values.zrzeczenie || null } }, { onSuccess: onClose });
  return (
    <ActModal title={t.finalise} opened onClose={onClose} submitLabel={t.finalise} pending={finalise.isPending} error={finalise.error} onSubmit={submit}>
      <Text>{t.finaliseText}</Text>
      <DateField label={t.waiver} {...form.text('zrzeczenie')} />
    </ActModal>
  );
}

function AnnulDialog({ claim, decision, onClose }: DialogProps) {
  const annul = useAct('post', '/api/v1/naleznosci/{id}/decyzje/{decyzjaId}/uchylenia');
  const form = useForm({ powod: '' }, annul.error);
  const submit = () => {
    if (form.validate({ powod: !form.values.powod.trim() && t.reasonRequired })) annul.mutate({ path: { id: claim.id, decyzjaId: decision.id }, wersja: decision.wersja, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.annul} opened onClose={onClose} submitLabel={t.annul} danger pending={annul.isPending} error={annul.error} onSubmit={submit}>
      <Text>{t.annulText}</Text>
      <Textarea label={t.reason} required maxLength={1000} {...form.text('powod')} />
    </ActModal>
  );
}
