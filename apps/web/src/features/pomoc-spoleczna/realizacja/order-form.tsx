import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Przyznanie, providersQuery } from './api.js';
import { texts } from './texts.js';
import { parseUnits } from './units.js';

const t = texts.orders;

interface NewOrderProps {
  readonly grant: Przyznanie;
}

/** Orders services under a grant in force. */
export function NewOrder({ grant }: NewOrderProps) {
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  if (!may('pomoc-spoleczna:zlecenie-uslug:write')) return null;
  return <><Button size="xs" onClick={dialog.open}>{t.add}</Button>{opened && <OrderDialog grant={grant} onClose={dialog.close} />}</>;
}

function OrderDialog({ grant, onClose }: NewOrderProps & { readonly onClose: () => void }) {
  const order = useAct('post', '/api/v1/zlecenia-uslug');
  const today = useToday();
  const providers = (useQuery(providersQuery()).data ?? []).filter(({ ceny }) => ceny.some((cena) => cena.swiadczenie_kod === grant.swiadczenie_kod));
  const form = useForm({ uslugodawca_id: '', od: today > grant.od ? today : grant.od, do: '', ilosc: '', opis: '' }, order.error);
  const submit = () => {
    const { uslugodawca_id, od, do: until, ilosc, opis } = form.values;
    const units = parseUnits(ilosc);
    const valid = form.validate({ uslugodawca_id: !uslugodawca_id && texts.required, ilosc: units === null && texts.unitsWrong, opis: !opis.trim() && texts.required });
    if (valid && units !== null) order.mutate({ body: { przyznanie_id: grant.id, uslugodawca_id, od, ilosc: units, opis, ...(until && { do: until }) } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.add} opened onClose={onClose} submitLabel={t.submit} pending={order.isPending} error={order.error} onSubmit={submit}>
      <NativeSelect label={t.provider} required data={[{ value: '', label: t.choose }, ...providers.map(({ id, nazwa }) => ({ value: id, label: nazwa }))]} {...form.text('uslugodawca_id')} />
      <DateField label={texts.from} required {...form.text('od')} />
      <DateField label={texts.to} description={t.toHint} {...form.text('do')} />
      <TextInput label={t.amount} required inputMode="decimal" {...form.text('ilosc')} />
      <Textarea label={t.what} required {...form.text('opis')} />
    </ActModal>
  );
}
