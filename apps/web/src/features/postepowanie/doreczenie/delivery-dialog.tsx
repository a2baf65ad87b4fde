import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { type Form, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { useCopies } from './copies.js';
import { DATES, type DeliveryValues, type Doreczenie, hasProofs, isCarried, toBody, toValues, toWay, toWayValues, type Way } from './delivery.js';
import { texts as t } from './texts.js';

/** What is served. */
export interface Subject {
  readonly kind: 'decyzja' | 'pismo';
  readonly id: string;
}

interface DeliveryDialogProps {
  readonly subject: Subject;
  /** The delivery that is completed; null for a new one. */
  readonly delivery: Doreczenie | null;
  readonly onClose: () => void;
}

const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** What is known of a delivery; which fields matter depends on the way. */
export function DeliveryDialog({ subject, delivery, onClose }: DeliveryDialogProps) {
  const decision = useAct('post', '/api/v1/decyzje/{id}/doreczenia');
  const letter = useAct('post', '/api/v1/pisma/{id}/doreczenia');
  const update = useAct('put', '/api/v1/doreczenia/{id}');
  const begin = subject.kind === 'decyzja' ? decision : letter;
  const act = delivery ? update : begin;
  const today = useToday();
  const form = useForm(toValues(delivery, today), act.error);
  const way = toWay(form.values.sposob);
  const copies = useCopies();
  const [copy, setCopy] = useState('');
  const submit = () => {
    if (!form.validate({ wyslano: !form.values.wyslano && t.dayRequired })) return;
    const body = toBody(form.values);
    const odbiorca = form.values.odbiorca as 'adresat' | '';
    if (delivery) update.mutate({ path: { id: delivery.id }, body, wersja: delivery.wersja }, { onSuccess: onClose });
    else begin.mutate({ path: { id: subject.id }, body: { ...body, sposob: way, ...(odbiorca && { odbiorca }), ...(copy && { strona_id: copy }) } }, { onSuccess: onClose });
  };
  return (
    <ActModal wide title={delivery ? t.update : t.add} opened onClose={onClose} submitLabel={t.save} pending={act.isPending} error={act.error} onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect label={t.way} disabled={delivery !== null} data={options(t.ways)} {...form.text('sposob')} onChange={(event) => form.set(toWayValues(event.currentTarget.value, delivery, today))} />
        {!delivery && copies.length > 1 && <NativeSelect label={t.copy} value={copy} data={copies.map(({ strona_id, strona }) => ({ value: strona_id ?? '', label: strona }))} onChange={(event) => setCopy(event.currentTarget.value)} />}
        <NativeSelect label={t.receiver} disabled={delivery !== null} data={[{ value: '', label: t.asAddressed }, ...options(t.receivers)]} {...form.text('odbiorca')} />
        <DateField label={t.sent} required {...form.text('wyslano')} />
        {way !== 'osobiscie' && <TextInput label={t.parcel} autoComplete="off" {...form.text('numer_przesylki')} />}
        {DATES[way].map(([name, label]) => <DateField key={name} label={label} {...form.text(name)} />)}
        <Proofs form={form} way={way} />
      </SimpleGrid>
      <Receiver form={form} way={way} />
    </ActModal>
  );
}

interface PartProps {
  readonly form: Form<DeliveryValues>;
  readonly way: Way;
}

/** Numbers and moments of the electronic proofs. */
function Proofs({ form, way }: PartProps) {
  if (!hasProofs(way)) return null;
  return (
    <>
      <TextInput label={t.sendingProof} autoComplete="off" {...form.text('dowod_wyslania')} />
      <TextInput label={t.sendingMoment} type="datetime-local" {...form.text('wyslano_chwila')} />
      <TextInput label={t.receiptProof} autoComplete="off" {...form.text('dowod_otrzymania')} />
      <TextInput label={t.receiptMoment} type="datetime-local" {...form.text('otrzymano_chwila')} />
    </>
  );
}

/** Who took it, and what if nobody could (KPA 41, 43, 46 § 2). */
function Receiver({ form, way }: PartProps) {
  if (way === 'e-doreczenia') return null;
  const { odebral_zastepca: substitute, dawny_adres: former } = form.values;
  return (
    <>
      {isCarried(way) && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <NativeSelect label={t.substitute} data={options(t.substitutes)} {...form.text('odebral_zastepca')} />
          {(substitute === 'sasiad' || substitute === 'dozorca') && <DateField label={t.notified} description={t.notifiedHint} {...form.text('zawiadomiono')} />}
        </SimpleGrid>
      )}
      <TextInput label={t.unsigned} description={t.unsignedHint} autoComplete="off" {...form.text('brak_podpisu')} />
      {isCarried(way) && <Checkbox label={t.formerAddress} {...form.check('dawny_adres')} />}
      {isCarried(way) && former && <DateField label={t.absent} {...form.text('nieobecnosc')} />}
    </>
  );
}
