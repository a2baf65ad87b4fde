import { Alert, Button, Checkbox, NativeSelect, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { texts as t } from '../texts.js';

interface ClosingProps {
  readonly wywiadId: string;
  readonly version: () => number;
  /** Items that lack required fields and are saved nowhere. */
  readonly waiting: number;
  /** Saves what waits; false when something could not be saved. */
  readonly flush: () => Promise<boolean>;
  /** A fault of the act stands at fields of the interview itself. */
  readonly onFailure: (error: unknown) => void;
}

/** Locks the content; what it establishes becomes evidence. Nothing unsaved may be signed. */
export function SignInterview({ wywiadId, version, waiting, flush, onFailure }: ClosingProps) {
  const [opened, dialog] = useDisclosure();
  const [fault, setFault] = useState<string | null>(null);
  const sign = useAct('post', '/api/v1/wywiady/{id}/podpisy');
  const form = useForm({ pouczenie_art_109: false, pouczenie_forma: 'ustnie', podpis_osoby: true, brak_podpisu_powod: '' }, sign.error);
  const submit = async () => {
    const why = waiting > 0 ? t.incompleteSigned(waiting) : !(await flush()) && t.notSaved;
    setFault(why || null);
    if (why) return;
    const { brak_podpisu_powod: reason, ...rest } = form.values;
    sign.mutate({ path: { id: wywiadId }, body: { ...rest, brak_podpisu_powod: rest.podpis_osoby || !reason.trim() ? null : reason }, wersja: version() }, { onSuccess: dialog.close, onError: onFailure });
  };
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open}>{t.sign}</Button>
      <ActModal title={t.sign} opened={opened} onClose={dialog.close} submitLabel={t.sign} pending={sign.isPending} error={sign.error} onSubmit={() => void submit()}>
        <Text size="sm">{t.signText}</Text>
        <Checkbox label={t.instructed} error={form.errorAt('pouczenie_art_109')} {...form.check('pouczenie_art_109')} />
        {form.values.pouczenie_art_109 && <NativeSelect label={t.instructedHow} data={Object.entries(t.instructionForms).map(([value, label]) => ({ value, label }))} {...form.text('pouczenie_forma')} />}
        <Checkbox label={t.personSigned} {...form.check('podpis_osoby')} />
        {!form.values.podpis_osoby && <Textarea label={t.noSignatureReason} required {...form.text('brak_podpisu_powod')} />}
        {fault && <Alert color="ceglasty" role="alert">{fault}</Alert>}
      </ActModal>
    </>
  );
}

/** Notes that the person refused the interview (art. 107 ust. 4a ups). */
export function RefuseInterview({ wywiadId, version, flush }: ClosingProps) {
  const [opened, dialog] = useDisclosure();
  const refuse = useAct('post', '/api/v1/wywiady/{id}/odmowy');
  const form = useForm({ dzien: useToday(), przyczyna: '' }, refuse.error);
  const submit = async () => {
    if (!form.validate({ przyczyna: !form.values.przyczyna.trim() && t.required })) return;
    await flush();
    refuse.mutate({ path: { id: wywiadId }, body: form.values, wersja: version() }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.refuse}</Button>
      <ActModal title={t.refuse} opened={opened} onClose={dialog.close} submitLabel={t.refuse} danger pending={refuse.isPending} error={refuse.error} onSubmit={() => void submit()}>
        <Text size="sm">{t.refuseText}</Text>
        <DateField label={t.refusalDay} required {...form.text('dzien')} />
        <Textarea label={t.refusalReason} required {...form.text('przyczyna')} />
      </ActModal>
    </>
  );
}
