import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Kontrakt } from './api.js';
import { texts as t } from './texts.js';

interface DialogProps {
  readonly contract: Kontrakt;
  readonly onClose: () => void;
}
const optionsOf = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** A review, planned or besides: the whole and every aim. */
export function ReviewDialog({ contract, ocenaId, onClose }: DialogProps & { readonly ocenaId: string | null }) {
  const goals = contract.wersje.findLast(({ stan }) => stan === 'podpisana')?.tresc.cele ?? [];
  const review = useAct('post', '/api/v1/kontrakty-socjalne/{id}/oceny');
  const form = useForm<{ dzien: string; wynik: string; opis: string; cele: Readonly<Record<string, string>> }>({ dzien: useToday(), wynik: 'zgodnie', opis: '', cele: {} }, review.error);
  const submit = () => {
    const { cele, ...rest } = form.values;
    if (!form.validate({ opis: !rest.opis.trim() && t.required })) return;
    const body = { ...rest, ocena_id: ocenaId, cele: goals.map(({ klucz }) => ({ klucz, stan: cele[klucz] ?? 'w-toku' })) };
    review.mutate({ path: { id: contract.id }, body, wersja: contract.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.reviewTitle} opened onClose={onClose} submitLabel={t.doReview} wide pending={review.isPending} error={review.error} onSubmit={submit}>
      <DateField label={t.day} required {...form.text('dzien')} />
      <NativeSelect label={t.reviewResult} data={optionsOf(t.reviewResults)} {...form.text('wynik')} />
      {goals.map(({ klucz, tresc }) => (
        <NativeSelect key={klucz} label={t.goalState(tresc.slice(0, 100))} data={optionsOf(t.goalStates)} value={form.values.cele[klucz] ?? 'w-toku'} onChange={(event) => form.set({ cele: { ...form.values.cele, [klucz]: event.currentTarget.value } })} />
      ))}
      <Textarea label={t.description} required autosize minRows={3} maxLength={5000} {...form.text('opis')} />
    </ActModal>
  );
}

/** A breach with the proposal of the worker; nothing follows without a decision. */
export function BreachDialog({ contract, onClose }: DialogProps) {
  const breach = useAct('post', '/api/v1/kontrakty-socjalne/{id}/naruszenia');
  const form = useForm({ dzien: useToday(), propozycja: 'bez-skutkow', opis: '', na_utrzymaniu: '' }, breach.error);
  const submit = () => {
    if (form.validate({ opis: !form.values.opis.trim() && t.required })) breach.mutate({ path: { id: contract.id }, body: form.values, wersja: contract.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.breach} opened onClose={onClose} submitLabel={t.breach} wide pending={breach.isPending} error={breach.error} onSubmit={submit}>
      <Text size="sm">{t.breachText}</Text>
      <DateField label={t.day} required {...form.text('dzien')} />
      <Textarea label={t.description} required autosize minRows={3} maxLength={5000} {...form.text('opis')} />
      <NativeSelect label={t.proposal} data={optionsOf(t.proposals)} {...form.text('propozycja')} />
      <Textarea label={t.dependants} autosize minRows={2} maxLength={5000} {...form.text('na_utrzymaniu')} />
    </ActModal>
  );
}

/** The end of the contract with its result. */
export function EndDialog({ contract, onClose }: DialogProps) {
  const end = useAct('post', '/api/v1/kontrakty-socjalne/{id}/zakonczenia');
  const form = useForm({ dzien: useToday(), wynik: 'zrealizowany', opis: '' }, end.error);
  const submit = () => {
    if (form.validate({ opis: !form.values.opis.trim() && t.required })) end.mutate({ path: { id: contract.id }, body: form.values, wersja: contract.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.end} opened onClose={onClose} submitLabel={t.end} pending={end.isPending} error={end.error} onSubmit={submit}>
      <DateField label={t.day} required {...form.text('dzien')} />
      <NativeSelect label={t.result} data={optionsOf(t.results)} {...form.text('wynik')} />
      <Textarea label={t.description} required autosize minRows={2} maxLength={5000} {...form.text('opis')} />
    </ActModal>
  );
}
