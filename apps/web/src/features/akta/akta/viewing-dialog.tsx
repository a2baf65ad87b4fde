import { Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Karta } from '../api.js';
import { optionsOf, texts } from '../texts.js';

const t = texts.viewing;

interface ViewingDialogProps {
  readonly sprawaId: string;
  readonly karty: readonly Karta[];
  readonly refusal: boolean;
  readonly onClose: () => void;
}

/** Records that the party saw the akta, or that an order refused it. */
export function ViewingDialog({ sprawaId, karty, refusal, onClose }: ViewingDialogProps) {
  const act = useAct('post', '/api/v1/sprawy/{id}/udostepnienia');
  const today = useToday();
  const form = useForm({ kto: 'strona', przedstawiciel_id: '', dzien: today, sposob: 'wglad', uzasadnienie: '', postanowienie_id: '' }, act.error);
  const [some, setSome] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { values } = form;
  const orders = karty.filter(({ rodzaj, pismo_id }) => rodzaj === 'postanowienie' && pismo_id !== null);
  const certified = values.sposob === 'uwierzytelniony-odpis' && !refusal;
  const submit = () => {
    const faults = {
      przedstawiciel_id: values.kto !== 'strona' && !values.przedstawiciel_id && texts.required,
      uzasadnienie: certified && !values.uzasadnienie.trim() && texts.required,
      postanowienie_id: refusal && !values.postanowienie_id && texts.required,
    };
    if (form.validate(faults)) act.mutate({ path: { id: sprawaId }, body: { ...filled(values), ...(some && { karta_ids: chosen }) } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={refusal ? t.refusal : t.record} opened wide onClose={onClose} submitLabel={refusal ? t.refusal : t.record} pending={act.isPending} error={act.error} onSubmit={submit}>
      <NativeSelect label={t.who} data={optionsOf(t.whoKinds)} {...form.text('kto')} />
      {values.kto !== 'strona' && <Representatives sprawaId={sprawaId} kto={values.kto} {...form.text('przedstawiciel_id')} />}
      <NativeSelect label={t.how} data={optionsOf(t.ways)} {...form.text('sposob')} />
      <DateField label={t.day} required {...form.text('dzien')} />
      {refusal && <Orders orders={orders} {...form.text('postanowienie_id')} />}
      {!refusal && karty.length > 0 && <Checkbox label={t.scope} checked={some} onChange={(event) => setSome(event.currentTarget.checked)} />}
      {some && <Items karty={karty} chosen={chosen} onChange={setChosen} />}
      <Textarea label={t.reason} description={certified ? t.interestHint : undefined} required={certified} maxLength={1000} rows={2} {...form.text('uzasadnienie')} />
    </ActModal>
  );
}

type RepresentativesProps = { readonly sprawaId: string; readonly kto: string } & ReturnType<ReturnType<typeof useForm>['text']>;

/** Whoever was entered as acting for the party; the server looks whether the power lies in the akta. */
function Representatives({ sprawaId, kto, ...field }: RepresentativesProps) {
  const found = useQuery(apiQuery('/api/v1/sprawy/{id}/przedstawiciele', { path: { id: sprawaId } })).data?.przedstawiciele ?? [];
  const own = found.filter(({ rodzaj, bez_skutku }) => !bez_skutku && rodzaj.startsWith('pelnomocnik') === (kto === 'pelnomocnik'));
  if (own.length === 0) return <Text size="sm" fw={600}>{t.whoNone}</Text>;
  return <NativeSelect label={t.whoActs} description={t.whoActsHint} required data={[{ value: '', label: texts.choose }, ...own.map(({ id, nazwa }) => ({ value: id, label: nazwa }))]} {...field} />;
}

type OrdersProps = { readonly orders: readonly Karta[] } & ReturnType<ReturnType<typeof useForm>['text']>;

function Orders({ orders, ...field }: OrdersProps) {
  if (orders.length === 0) return <Text size="sm" fw={600}>{t.noOrder}</Text>;
  const options = orders.map(({ pismo_id, numer_rejestru, tytul }) => ({ value: pismo_id ?? '', label: `${numer_rejestru ?? ''} ${tytul}` }));
  return <NativeSelect label={t.order} required data={[{ value: '', label: texts.choose }, ...options]} {...field} />;
}

interface ItemsProps {
  readonly karty: readonly Karta[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Items({ karty, chosen, onChange }: ItemsProps) {
  return (
    <Checkbox.Group label={t.what} value={[...chosen]} onChange={onChange}>
      <Stack gap={4} mt={4}>{karty.map(({ id, numer, tytul }) => <Checkbox key={id} value={id} label={`${numer}. ${tytul}`} />)}</Stack>
    </Checkbox.Group>
  );
}
