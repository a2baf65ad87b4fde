import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { canReplace, type KartaSzczegoly, type Zmiana, ZMIANY } from './api.js';
import { texts } from './texts.js';

const t = texts.card;
const TAKES_AWAY: ReadonlySet<Zmiana> = new Set(['zablokowana', 'utracona', 'zamknieta']);

/** What may become of the card next, for whoever hands cards out. */
export function CardActs({ card }: { readonly card: KartaSzczegoly }) {
  const may = useMay();
  const [act, setAct] = useState<Zmiana | 'zastapiona' | null>(null);
  const changes = ZMIANY[card.stan] ?? [];
  if (!may('wyplata:karta:write') || changes.length === 0) return null;
  const close = () => setAct(null);
  return (
    <Group role="group" aria-label={t.acts}>
      {canReplace(card.stan) && <Button onClick={() => setAct('zastapiona')}>{t.replace}</Button>}
      {changes.map((one, i) => (
        <Button key={one} variant={i === 0 && !canReplace(card.stan) ? 'filled' : 'default'} onClick={() => setAct(one)}>{t.act[one]}</Button>
      ))}
      {act === 'zastapiona' && <ReplaceDialog card={card} onClose={close} />}
      {act && act !== 'zastapiona' && <ChangeDialog card={card} stan={act} onClose={close} />}
    </Group>
  );
}

function ChangeDialog({ card, stan, onClose }: { readonly card: KartaSzczegoly; readonly stan: Zmiana; readonly onClose: () => void }) {
  const change = useAct('post', '/api/v1/karty/{id}/zdarzenia');
  const form = useForm({ dzien: useToday(), powod: '', numer_wydawcy: '', numer_posiadacza: '', koncowka: '' }, change.error);
  const issued = stan === 'wydana';
  const { dzien, powod, ...numbers } = form.values;
  const submit = () => {
    const faults = issued
      ? { numer_wydawcy: !numbers.numer_wydawcy && t.numberRequired, numer_posiadacza: !numbers.numer_posiadacza && t.numberRequired, koncowka: !/^\d{4}$/.test(numbers.koncowka) && t.endRequired }
      : { powod: TAKES_AWAY.has(stan) && !powod.trim() && t.reasonRequired };
    if (form.validate(faults)) change.mutate({ path: { id: card.id }, wersja: card.wersja, body: { stan, dzien, powod, ...(issued && numbers) } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.act[stan] ?? stan} opened onClose={onClose} submitLabel={t.act[stan] ?? stan} danger={TAKES_AWAY.has(stan)} pending={change.isPending} error={change.error} onSubmit={submit}>
      <Text>{t.actText[stan]}</Text>
      {issued && (
        <>
          <TextInput label={t.cardNumber} required maxLength={40} {...form.text('numer_wydawcy')} />
          <TextInput label={t.holderNumber} required maxLength={40} {...form.text('numer_posiadacza')} />
          <TextInput label={t.end} required maxLength={4} inputMode="numeric" {...form.text('koncowka')} />
        </>
      )}
      <DateField label={t.day} required {...form.text('dzien')} />
      {!issued && <Textarea label={t.reason} required={TAKES_AWAY.has(stan)} maxLength={500} {...form.text('powod')} />}
    </ActModal>
  );
}

function ReplaceDialog({ card, onClose }: { readonly card: KartaSzczegoly; readonly onClose: () => void }) {
  const replace = useAct('post', '/api/v1/karty/{id}/zastepstwa');
  const navigate = useNavigate();
  const onSuccess = ({ id }: { readonly id: string }) => {
    onClose();
    void navigate({ to: '/karty/$id', params: { id } });
  };
  const submit = () => replace.mutate({ path: { id: card.id }, wersja: card.wersja }, { onSuccess });
  return (
    <ActModal title={t.replace} opened onClose={onClose} submitLabel={t.replace} pending={replace.isPending} error={replace.error} onSubmit={submit}>
      <Text>{t.replaceText}</Text>
    </ActModal>
  );
}
