import { Text, Textarea } from '@mantine/core';
import { useAct } from '../../shared/api/act.js';
import { useToday } from '../../shared/api/me.js';
import { DateField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import type { NaleznoscSzczegoly } from './api.js';
import { texts } from './texts.js';

const t = texts.acts;
interface DialogProps {
  readonly claim: NaleznoscSzczegoly;
  readonly onClose: () => void;
}

/** Orders the deduction from current benefits, or stops it. */
export function DeductDialog({ claim, onClose }: DialogProps) {
  const deduct = useAct('post', '/api/v1/naleznosci/{id}/potracenia');
  const form = useForm({ od: useToday() }, deduct.error);
  const stops = claim.potracenie_od !== null;
  const title = stops ? t.stopDeduction : t.deduct;
  const submit = () => deduct.mutate({ path: { id: claim.id }, wersja: claim.wersja, body: { od: stops ? null : form.values.od } }, { onSuccess: onClose });
  return (
    <ActModal title={title} opened onClose={onClose} submitLabel={title} pending={deduct.isPending} error={deduct.error} onSubmit={submit}>
      <Text>{stops ? t.stopText : t.deductText}</Text>
      {!stops && <DateField label={t.from} required {...form.text('od')} />}
    </ActModal>
  );
}

/** The head demands repayment without a recorded instruction and says why. */
export function WaiveDialog({ claim, onClose }: DialogProps) {
  const waive = useAct('post', '/api/v1/naleznosci/{id}/odstapienia-od-pouczenia');
  const form = useForm({ powod: '' }, waive.error);
  const submit = () => {
    if (form.validate({ powod: !form.values.powod.trim() && t.reasonRequired })) waive.mutate({ path: { id: claim.id }, wersja: claim.wersja, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.waiveInstruction} opened onClose={onClose} submitLabel={t.waiveInstruction} pending={waive.isPending} error={waive.error} onSubmit={submit}>
      <Textarea label={t.reason} required maxLength={1000} {...form.text('powod')} />
    </ActModal>
  );
}

export function WithdrawDialog({ claim, onClose }: DialogProps) {
  const withdraw = useAct('post', '/api/v1/naleznosci/{id}/wycofania');
  const submit = () => withdraw.mutate({ path: { id: claim.id }, wersja: claim.wersja }, { onSuccess: onClose });
  return <ActModal title={t.withdraw} opened onClose={onClose} submitLabel={t.withdraw} danger pending={withdraw.isPending} error={withdraw.error} onSubmit={submit}><Text>{t.withdrawText}</Text></ActModal>;
}

export function RemindDialog({ claim, onClose }: DialogProps) {
  const remind = useAct('post', '/api/v1/naleznosci/{id}/upomnienia');
  const submit = () => remind.mutate({ path: { id: claim.id } }, { onSuccess: onClose });
  return <ActModal title={t.remind} opened onClose={onClose} submitLabel={t.remind} pending={remind.isPending} error={remind.error} onSubmit={submit}><Text>{t.remindText}</Text></ActModal>;
}

export function EnforceDialog({ claim, onClose }: DialogProps) {
  const enforce = useAct('post', '/api/v1/naleznosci/{id}/tytuly-wykonawcze');
  const submit = () => enforce.mutate({ path: { id: claim.id } }, { onSuccess: onClose });
  return <ActModal title={t.enforce} opened onClose={onClose} submitLabel={t.enforce} pending={enforce.isPending} error={enforce.error} onSubmit={submit}><Text>{t.enforceText}</Text></ActModal>;
}

export function WriteOffDialog({ claim, onClose }: DialogProps) {
  const writeOff = useAct('post', '/api/v1/naleznosci/{id}/przedawnienia');
  const submit = () => writeOff.mutate({ path: { id: claim.id }, wersja: claim.wersja }, { onSuccess: onClose });
  return <ActModal title={t.writeOff} opened onClose={onClose} submitLabel={t.writeOff} danger pending={writeOff.isPending} error={writeOff.error} onSubmit={submit}><Text>{t.writeOffText}</Text></ActModal>;
}
