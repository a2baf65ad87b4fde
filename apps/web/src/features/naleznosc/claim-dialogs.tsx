import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useAct } from '../../shared/api/act.js';
import { useToday } from '../../shared/api/me.js';
import { DateField, MoneyField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { type NaleznoscSzczegoly, type RodzajDecyzji, ULGI } from './api.js';
import { texts } from './texts.js';

const t = texts.acts;
interface DialogProps {
  readonly claim: NaleznoscSzczegoly;
  readonly onClose: () => void;
}

/** Drafts the decision that establishes the claim. */
export function DemandDialog({ claim, onClose }: DialogProps) {
  const draft = useAct('post', '/api/v1/naleznosci/{id}/decyzje');
  const form = useForm({ termin: '', uzasadnienie: '' }, draft.error);
  const submit = () => {
    const { termin, uzasadnienie } = form.values;
    if (form.validate({ termin: !termin && t.termRequired, uzasadnienie: !uzasadnienie.trim() && t.reasonsRequired })) draft.mutate({ path: { id: claim.id }, body: { rodzaj: 'zwrot', termin, uzasadnienie } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.demand} opened onClose={onClose} submitLabel={t.demand} wide pending={draft.isPending} error={draft.error} onSubmit={submit}>
      <Text>{t.demandText}</Text>
      <DateField label={t.term} required {...form.text('termin')} />
      <Textarea label={t.reasons} required autosize minRows={4} maxLength={10_000} {...form.text('uzasadnienie')} />
    </ActModal>
  );
}

const WITH_TERM: ReadonlySet<RodzajDecyzji> = new Set(['raty', 'odroczenie']);
const WITH_AMOUNT: ReadonlySet<RodzajDecyzji> = new Set(['umorzenie', 'odstapienie']);

/** Drafts an answer to a request for relief. */
export function ReliefDialog({ claim, onClose }: DialogProps) {
  const draft = useAct('post', '/api/v1/naleznosci/{id}/decyzje');
  const form = useForm({ rodzaj: ULGI[0] as string, termin: '', liczba_rat: '', kwota: claim.pozostalo, wniosek_dzien: useToday(), wnioskodawca: 'strona', uzasadnienie: '' }, draft.error);
  const { rodzaj: chosen, termin, liczba_rat, kwota, wniosek_dzien, wnioskodawca, uzasadnienie } = form.values;
  const rodzaj = ULGI.find((one) => one === chosen) ?? 'raty';
  const offered = ULGI.filter((one) => one !== 'umorzenie' || claim.rodzaj === 'nienalezne_swiadczenie');
  const hasTerm = WITH_TERM.has(rodzaj);
  const hasAmount = WITH_AMOUNT.has(rodzaj);
  const count = Number(liczba_rat);
  const submit = () => {
    const faults = {
      termin: hasTerm && !termin && t.termRequired, liczba_rat: rodzaj === 'raty' && !(Number.isInteger(count) && count >= 1 && count <= 120) && t.countRequired,
      kwota: hasAmount && !kwota && t.amountRequired, uzasadnienie: !uzasadnienie.trim() && t.reasonsRequired,
    };
    const body = {
      rodzaj, uzasadnienie, wniosek_dzien, wnioskodawca: wnioskodawca === 'strona' ? ('strona' as const) : ('pracownik-socjalny' as const),
      ...(hasTerm && { termin }), ...(rodzaj === 'raty' && { liczba_rat: count }), ...(hasAmount && { kwota }),
    };
    if (form.validate(faults)) draft.mutate({ path: { id: claim.id }, body }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.relief} opened onClose={onClose} submitLabel={t.relief} wide pending={draft.isPending} error={draft.error} onSubmit={submit}>
      <Text>{t.reliefText}</Text>
      <NativeSelect label={t.reliefKind} data={offered.map((value) => ({ value, label: texts.decisions[value] ?? value }))} {...form.text('rodzaj')} />
      {hasTerm && <DateField label={rodzaj === 'raty' ? t.firstTerm : t.term} required {...form.text('termin')} />}
      {rodzaj === 'raty' && <TextInput label={t.count} required inputMode="numeric" {...form.text('liczba_rat')} />}
      {hasAmount && <MoneyField label={t.amount} required value={kwota} error={form.errorAt('kwota')} onChange={(value) => form.set({ kwota: value })} />}
      <DateField label={t.applied} required {...form.text('wniosek_dzien')} />
      <NativeSelect label={t.applicant} data={Object.entries(texts.applicants).map(([value, label]) => ({ value, label }))} {...form.text('wnioskodawca')} />
      <Textarea label={t.reasons} required autosize minRows={4} maxLength={10_000} {...form.text('uzasadnienie')} />
    </ActModal>
  );
}

/** Enters a payment by its receipt. */
export function PayDialog({ claim, onClose }: DialogProps) {
  const pay = useAct('post', '/api/v1/naleznosci/{id}/wplaty');
  const form = useForm({ kwota: '', dzien: useToday(), dowod: '' }, pay.error);
  const submit = () => {
    if (form.validate({ kwota: !form.values.kwota && t.amountRequired, dowod: !form.values.dowod.trim() && t.receiptRequired })) pay.mutate({ path: { id: claim.id }, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.pay} opened onClose={onClose} submitLabel={t.pay} pending={pay.isPending} error={pay.error} onSubmit={submit}>
      <MoneyField label={t.amount} required value={form.values.kwota} error={form.errorAt('kwota')} onChange={(kwota) => form.set({ kwota })} />
      <DateField label={t.day} required {...form.text('dzien')} />
      <TextInput label={t.receipt} required maxLength={100} {...form.text('dowod')} />
    </ActModal>
  );
}
