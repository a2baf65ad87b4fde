import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { formatMoney, subtractMoney } from '../../../shared/format/money.js';
import { MoneyField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { requestsQuery, sentListsQuery, type Wpis } from './api.js';
import { texts } from './texts.js';

const t = texts.clear;
const KINDS = {
  uznanie: ['zwrot', 'naleznosc', 'zwrot-po-smierci', 'wplyw-z-kasy', 'zasilenie', 'pozostale', 'zaksiegowane'],
  obciazenie: ['wykonanie', 'lista', 'pozostale', 'zaksiegowane'],
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS][number];

/** A person says what an entry, or a part of it, is. */
export function ClearDialog({ entry, onClose }: { readonly entry: Wpis; readonly onClose: () => void }) {
  const clear = useAct('post', '/api/v1/wpisy-wyciagow/{id}/rozliczenia');
  const kinds: readonly Kind[] = entry.strona === 'uznanie' ? KINDS.uznanie : KINDS.obciazenie;
  const form = useForm({ rodzaj: kinds[0] as Kind, kwota: subtractMoney(entry.kwota, entry.rozliczono), numer: entry.propozycja ?? '', lista_id: '', wniosek_id: '', uwaga: '' }, clear.error);
  const { rodzaj, kwota, numer, lista_id, wniosek_id, uwaga } = form.values;
  const needs = fieldOf(rodzaj);
  const submit = () => {
    if (!form.validate({ [needs]: !form.values[needs].trim() && t.required })) return;
    const body = { rodzaj, kwota, ...(needs === 'numer' && { numer }), ...(needs === 'lista_id' && { lista_id }), ...(needs === 'wniosek_id' && { wniosek_id }), ...(needs === 'uwaga' && { uwaga }) };
    clear.mutate({ path: { id: entry.id }, body, wersja: entry.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={t.submit} pending={clear.isPending} error={clear.error} onSubmit={submit}>
      <NativeSelect label={t.kind} data={kinds.map((value) => ({ value, label: t.kinds[value] ?? value }))} value={rodzaj} onChange={(event) => form.set({ rodzaj: kinds.find((one) => one === event.currentTarget.value) ?? rodzaj })} />
      {needs === 'numer' && <TextInput label={rodzaj === 'naleznosc' ? t.claimNumber : t.paymentNumber} description={rodzaj === 'naleznosc' ? t.claimHint : t.paymentHint} required {...form.text('numer')} />}
      {needs === 'lista_id' && <ListSelect value={lista_id} error={form.errorAt('lista_id')} onChange={(id) => form.set({ lista_id: id })} />}
      {needs === 'wniosek_id' && <RequestSelect value={wniosek_id} error={form.errorAt('wniosek_id')} onChange={(id) => form.set({ wniosek_id: id })} />}
      {needs === 'uwaga' && <Textarea label={t.remark} required autosize minRows={2} maxLength={500} {...form.text('uwaga')} />}
      <MoneyField label={t.amount} description={t.amountHint} value={kwota} error={form.errorAt('kwota')} onChange={(value) => form.set({ kwota: value })} />
    </ActModal>
  );
}

/** What a person has to say of each kind. */
function fieldOf(kind: Kind): 'numer' | 'lista_id' | 'wniosek_id' | 'uwaga' {
  if (kind === 'wykonanie' || kind === 'zwrot' || kind === 'naleznosc') return 'numer';
  if (kind === 'lista' || kind === 'wplyw-z-kasy') return 'lista_id';
  return kind === 'zwrot-po-smierci' ? 'wniosek_id' : 'uwaga';
}

interface ChoiceProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

function ListSelect({ value, error, onChange }: ChoiceProps) {
  const lists = useInfiniteQuery(sentListsQuery()).data?.pages.flatMap((page) => page.elementy) ?? [];
  const data = [{ value: '', label: t.choose }, ...lists.map((one) => ({ value: one.id, label: `${one.numer} · ${one.komorka} · ${formatMoney(one.suma)}` }))];
  return <NativeSelect label={t.list} required data={data} value={value} error={error} onChange={(event) => onChange(event.currentTarget.value)} />;
}

function RequestSelect({ value, error, onChange }: ChoiceProps) {
  const requests = useInfiniteQuery(requestsQuery()).data?.pages.flatMap((page) => page.elementy) ?? [];
  const data = [{ value: '', label: t.choose }, ...requests.filter(({ stan }) => stan !== 'zakonczony').map((one) => ({ value: one.id, label: `${one.numery.join(', ')} · ${formatMoney(one.kwota)}` }))];
  return <NativeSelect label={t.request} required data={data} value={value} error={error} onChange={(event) => onChange(event.currentTarget.value)} />;
}
