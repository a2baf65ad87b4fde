import { Button, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import { useForm } from '../../../shared/form/use-form.js';
import { type FormObject, prune } from '../../../shared/schema-form/value.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { caseQuery, type ChangedPlan, type Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import { PlanPart } from '../wywiad/draft-parts.js';
import { partSchemas } from '../wywiad/part-schemas.js';

interface PlanProps {
  readonly wywiad: Wywiad;
}

/** The plan waits for the head: signed, neither approved nor sent back. */
function useMayDecide({ stan, cel, plan_zatwierdzono, plan_zwrocono }: Wywiad): boolean {
  const may = useMay();
  return stan !== 'szkic' && cel === 'pomoc' && !plan_zatwierdzono && !plan_zwrocono && may('pomoc-spoleczna:plan:approve');
}

export function ApprovePlan({ wywiad }: PlanProps) {
  const [opened, dialog] = useDisclosure();
  const approve = useAct('post', '/api/v1/wywiady/{id}/zatwierdzenia-planu');
  if (!useMayDecide(wywiad)) return null;
  const submit = () => approve.mutate({ path: { id: wywiad.id }, wersja: wywiad.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open}>{t.approvePlan}</Button>
      <ActModal title={t.approvePlan} opened={opened} onClose={dialog.close} submitLabel={t.approvePlan} pending={approve.isPending} error={approve.error} onSubmit={submit}><Text>{t.approvePlanText}</Text></ActModal>
    </>
  );
}

export function ReturnPlan({ wywiad }: PlanProps) {
  const [opened, dialog] = useDisclosure();
  const giveBack = useAct('post', '/api/v1/wywiady/{id}/zwroty-planu');
  const form = useForm({ uwagi: '' }, giveBack.error);
  if (!useMayDecide(wywiad)) return null;
  const submit = () => form.validate({ uwagi: !form.values.uwagi.trim() && t.required }) && giveBack.mutate({ path: { id: wywiad.id }, body: form.values, wersja: wywiad.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.returnPlan}</Button>
      <ActModal title={t.returnPlan} opened={opened} onClose={dialog.close} submitLabel={t.returnPlan} pending={giveBack.isPending} error={giveBack.error} onSubmit={submit}>
        <Textarea label={t.returnNotes} required minRows={4} {...form.text('uwagi')} />
      </ActModal>
    </>
  );
}

/** The worker presents another plan; the one sent back stays among the entries. */
export function ChangePlan({ wywiad }: PlanProps) {
  const [opened, dialog] = useDisclosure();
  const may = useMay();
  const change = useAct('put', '/api/v1/wywiady/{id}/plan');
  const form = useForm({ powod: '' }, change.error);
  const [plan, setPlan] = useState<FormObject>({ ...wywiad.plan });
  const cases = useQueries({ queries: wywiad.sprawa_ids.map(caseQuery) }).flatMap(({ data }) => (data ? [{ kod: data.id, nazwa: data.znak }] : []));
  if (!wywiad.plan_zwrocono || !may('pomoc-spoleczna:wywiad:write')) return null;
  const faults = fieldErrors(change.error);
  const submit = () => form.validate({ powod: !form.values.powod.trim() && t.required }) && change.mutate({ path: { id: wywiad.id }, body: { plan: prune(plan) as ChangedPlan, powod: form.values.powod }, wersja: wywiad.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open}>{t.changePlan}</Button>
      <ActModal wide title={t.changePlan} opened={opened} onClose={dialog.close} submitLabel={t.presentPlan} pending={change.isPending} error={change.error} onSubmit={submit}>
        <PlanPart schemas={partSchemas({ people: [], cases })} plan={plan} onChange={setPlan} errorAt={(path) => faults[path]} />
        <Textarea label={t.changeReason} required {...form.text('powod')} />
      </ActModal>
    </>
  );
}
