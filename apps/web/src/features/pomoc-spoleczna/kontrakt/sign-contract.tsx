import { Alert, Button, Checkbox, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type RefObject, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Kontrakt } from './api.js';
import { usePartyNames } from './party-names.js';
import { texts as t } from './texts.js';

interface ClosingProps {
  readonly contract: Kontrakt;
  readonly version: RefObject<number>;
  /** Items that lack required fields and are saved nowhere. */
  readonly waiting: number;
  /** Saves what waits; false when something could not be saved. */
  readonly flush: () => Promise<boolean>;
  /** A fault of the act stands at fields of the contract itself. */
  readonly onFailure: (error: unknown) => void;
}

/** Notes the signatures on paper: from then on the contract or the annex is in force. */
export function SignContract({ contract, version, waiting, flush, onFailure }: ClosingProps) {
  const [opened, dialog] = useDisclosure();
  const [fault, setFault] = useState<string | null>(null);
  const nameOf = usePartyNames(contract.strony);
  const sign = useAct('post', '/api/v1/kontrakty-socjalne/{id}/podpisy');
  const form = useForm({ dzien: useToday(), podpisali: contract.strony }, sign.error);
  const { podpisali } = form.values;
  const submit = async () => {
    const why = waiting > 0 ? t.incompleteSigned(waiting) : !(await flush()) && t.notSaved;
    setFault(why || null);
    if (!why) sign.mutate({ path: { id: contract.id }, body: form.values, wersja: version.current }, { onSuccess: dialog.close, onError: onFailure });
  };
  const toggle = (id: string, on: boolean) => form.set({ podpisali: on ? [...podpisali, id] : podpisali.filter((one) => one !== id) });
  return (
    <>
      <Button onClick={dialog.open}>{t.sign}</Button>
      <ActModal title={t.sign} opened={opened} onClose={dialog.close} submitLabel={t.sign} pending={sign.isPending} error={sign.error} onSubmit={() => void submit()}>
        <Text size="sm">{t.signText}</Text>
        <DateField label={t.signDay} required {...form.text('dzien')} />
        <Checkbox.Group label={t.signed} error={form.errorAt('podpisali')} value={podpisali}>
          {contract.strony.map((id) => <Checkbox key={id} mt={6} value={id} label={nameOf(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />)}
        </Checkbox.Group>
        {fault && <Alert color="ceglasty" role="alert">{fault}</Alert>}
      </ActModal>
    </>
  );
}

/** Notes that the person refuses to conclude the contract (art. 11 ust. 2 ups). */
export function RefuseContract({ contract, version, flush }: ClosingProps) {
  const [opened, dialog] = useDisclosure();
  const refuse = useAct('post', '/api/v1/kontrakty-socjalne/{id}/odmowy');
  const form = useForm({ dzien: useToday(), opis: '' }, refuse.error);
  const submit = async () => {
    if (!form.validate({ opis: !form.values.opis.trim() && t.required })) return;
    await flush();
    refuse.mutate({ path: { id: contract.id }, body: form.values, wersja: version.current }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.refuse}</Button>
      <ActModal title={t.refuse} opened={opened} onClose={dialog.close} submitLabel={t.refuse} danger pending={refuse.isPending} error={refuse.error} onSubmit={() => void submit()}>
        <Text size="sm">{t.refuseText}</Text>
        <DateField label={t.day} required {...form.text('dzien')} />
        <Textarea label={t.description} required autosize minRows={2} maxLength={5000} {...form.text('opis')} />
      </ActModal>
    </>
  );
}
