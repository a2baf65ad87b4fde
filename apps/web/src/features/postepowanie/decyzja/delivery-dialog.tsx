import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Doreczenie } from './api.js';
import { texts as t } from './texts.js';

interface DeliveryDialogProps {
  readonly decisionId: string;
  /** The delivery whose dates are completed; null for a new one. */
  readonly delivery: Doreczenie | null;
  readonly onClose: () => void;
}

const DATES = {
  osobiscie: [['odebrano', t.received], ['odmowa', t.refused]],
  poczta: [['awizo_pierwsze', t.firstNotice], ['awizo_drugie', t.secondNotice], ['odebrano', t.received], ['odmowa', t.refused], ['zwrot', t.returned]],
  'e-doreczenia': [['wplynelo', t.arrived], ['odebrano', t.received], ['zwrot', t.returned]],
} as const;
type Way = keyof typeof DATES;

/** Dates of a delivery; which of them matter depends on the way. */
export function DeliveryDialog({ decisionId, delivery, onClose }: DeliveryDialogProps) {
  const begin = useAct('post', '/api/v1/decyzje/{id}/doreczenia');
  const update = useAct('put', '/api/v1/doreczenia/{id}');
  const act = delivery ? update : begin;
  const today = useToday();
  const form = useForm({
    sposob: delivery?.sposob ?? 'osobiscie', wyslano: delivery?.wyslano ?? today, numer_przesylki: delivery?.numer_przesylki ?? '', awizo_pierwsze: delivery?.awizo_pierwsze ?? '',
    awizo_drugie: delivery?.awizo_drugie ?? '', wplynelo: delivery?.wplynelo ?? '', odebrano: delivery?.odebrano ?? '', odmowa: delivery?.odmowa ?? '', zwrot: delivery?.zwrot ?? '',
  }, act.error);
  const { sposob, ...dates } = form.values;
  const way: Way = sposob === 'poczta' || sposob === 'e-doreczenia' ? sposob : 'osobiscie';
  const submit = () => {
    if (!form.validate({ wyslano: !dates.wyslano && t.dayRequired })) return;
    if (delivery) update.mutate({ path: { id: delivery.id }, body: filled(dates), wersja: delivery.wersja }, { onSuccess: onClose });
    else begin.mutate({ path: { id: decisionId }, body: { ...filled(dates), sposob: way } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={delivery ? t.updateDelivery : t.addDelivery} opened onClose={onClose} submitLabel={t.deliverySave} pending={act.isPending} error={act.error} onSubmit={submit}>
      <NativeSelect label={t.way} disabled={delivery !== null} data={Object.entries(t.ways).map(([value, label]) => ({ value, label }))} {...form.text('sposob')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DateField label={t.sent} required {...form.text('wyslano')} />
        {way === 'poczta' && <TextInput label={t.parcel} {...form.text('numer_przesylki')} />}
        {DATES[way].map(([name, label]) => <DateField key={name} label={label} {...form.text(name)} />)}
      </SimpleGrid>
    </ActModal>
  );
}
