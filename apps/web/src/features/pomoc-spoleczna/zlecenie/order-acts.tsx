import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useMe, useToday } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { Zlecenie } from '../api.js';
import { texts } from '../texts.js';

const t = texts.todo;

interface OrderProps {
  readonly row: Zlecenie;
}

/** The head gives the interview to a social worker of the unit. */
export function AssignOrder({ row }: OrderProps) {
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  if (!['nowe', 'przydzielone'].includes(row.stan) || row.wywiad_id || !may('pomoc-spoleczna:zlecenie-wywiadu:assign')) return null;
  return <><Button size="xs" variant="default" onClick={dialog.open} aria-label={`${t.assign}: ${row.numer}`}>{t.assign}</Button>{opened && <AssignDialog row={row} onClose={dialog.close} />}</>;
}

function AssignDialog({ row, onClose }: OrderProps & { readonly onClose: () => void }) {
  const assign = useAct('post', '/api/v1/zlecenia-wywiadow/{id}/przydzialy');
  const people = useQuery(apiQuery('/api/v1/prowadzacy', { query: { komorka_id: row.komorka_id, rola: 'pracownik-socjalny' } })).data ?? [];
  const form = useForm({ pracownik_id: row.pracownik_id ?? '' }, assign.error);
  const submit = () => form.validate({ pracownik_id: !form.values.pracownik_id && t.required }) && assign.mutate({ path: { id: row.id }, body: form.values, wersja: row.wersja }, { onSuccess: onClose });
  return (
    <ActModal title={t.assign} opened onClose={onClose} submitLabel={t.assign} pending={assign.isPending} error={assign.error} onSubmit={submit}>
      <NativeSelect label={t.worker} required data={[{ value: '', label: t.choose }, ...people.map(({ id, imie, nazwisko }) => ({ value: id, label: `${nazwisko} ${imie}` }))]} {...form.text('pracownik_id')} />
    </ActModal>
  );
}

/** The worker to whom it was given begins the interview, or goes on with it. */
export function BeginOrder({ row }: OrderProps) {
  const me = useMe().data?.id;
  const may = useMay();
  const navigate = useNavigate();
  const begin = useAct('post', '/api/v1/zlecenia-wywiadow/{id}/wywiady');
  if (row.wywiad_id) return may('pomoc-spoleczna:wywiad:read') ? <LinkButton size="xs" variant="default" to="/wywiady/$id" params={{ id: row.wywiad_id }}>{t.go}</LinkButton> : null;
  if (row.stan !== 'przydzielone' || row.pracownik_id !== me) return null;
  const submit = () => begin.mutate({ path: { id: row.id } }, { onSuccess: ({ id }) => void navigate({ to: '/wywiady/$id', params: { id } }) });
  return <><Button size="xs" loading={begin.isPending} onClick={submit}>{t.begin}</Button><ProblemAlert error={begin.error} /></>;
}

/** The questionnaire went back to whoever ordered it. */
export function AnswerOrder({ row }: OrderProps) {
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  if (row.stan !== 'wykonane' || !may('pomoc-spoleczna:zlecenie-wywiadu:answer')) return null;
  return <><Button size="xs" onClick={dialog.open} aria-label={`${t.answer}: ${row.numer}`}>{t.answer}</Button>{opened && <AnswerDialog row={row} onClose={dialog.close} />}</>;
}

function AnswerDialog({ row, onClose }: OrderProps & { readonly onClose: () => void }) {
  const answer = useAct('post', '/api/v1/zlecenia-wywiadow/{id}/odpowiedzi');
  const form = useForm({ odeslano: useToday(), sposob: row.sprawa_id ? 'do-akt' : 'e-doreczenia', uwagi: '' }, answer.error);
  const submit = () => answer.mutate({ path: { id: row.id }, body: filled(form.values), wersja: row.wersja }, { onSuccess: onClose });
  return (
    <ActModal title={t.answer} opened onClose={onClose} submitLabel={t.answer} pending={answer.isPending} error={answer.error} onSubmit={submit}>
      <DateField label={t.sentOn} required {...form.text('odeslano')} />
      <NativeSelect label={t.way} data={Object.entries(t.ways).map(([value, label]) => ({ value, label }))} {...form.text('sposob')} />
      <TextInput label={t.remarks} {...form.text('uwagi')} />
    </ActModal>
  );
}
