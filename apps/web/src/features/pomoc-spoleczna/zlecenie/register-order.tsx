import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { texts } from '../texts.js';

const t = texts.todo;

/** What another centre or authority asks us for; of our own case `sprawaId` is given and relatives are asked. */
export function RegisterOrder({ sprawaId }: { readonly sprawaId?: string }) {
  const [opened, dialog] = useDisclosure();
  return <><Button variant={sprawaId ? 'default' : 'filled'} onClick={dialog.open}>{sprawaId ? t.askRelatives : t.register}</Button>{opened && <RegisterDialog sprawaId={sprawaId} onClose={dialog.close} />}</>;
}

interface RegisterDialogProps {
  readonly sprawaId: string | undefined;
  readonly onClose: () => void;
}

function RegisterDialog({ sprawaId, onClose }: RegisterDialogProps) {
  const register = useAct('post', '/api/v1/zlecenia-wywiadow');
  const unit = useMyCaseUnit();
  const purposes = Object.entries(t.purposes).filter(([kod]) => !sprawaId || kod === 'krewni' || kod === 'oplata-dps');
  const form = useForm({ osoba_id: '', komorka_id: unit, cel: sprawaId ? 'krewni' : 'inny-osrodek', zlecajacy: '', znak_obcy: '', dotyczy: '', wplynelo: useToday(), pilne: false }, register.error);
  const { values } = form;
  const submit = () => {
    if (!form.validate({ osoba_id: !values.osoba_id && t.required, dotyczy: !values.dotyczy.trim() && t.required, zlecajacy: !sprawaId && !values.zlecajacy.trim() && t.required })) return;
    const { komorka_id, zlecajacy, znak_obcy, ...rest } = values;
    register.mutate({ body: filled(sprawaId ? { ...rest, sprawa_id: sprawaId } : { ...rest, komorka_id, zlecajacy, znak_obcy }) }, { onSuccess: onClose });
  };
  return (
    <ActModal wide title={sprawaId ? t.askRelatives : t.register} opened onClose={onClose} submitLabel={t.registerSubmit} pending={register.isPending} error={register.error} onSubmit={submit}>
      <PersonPicker label={t.withWhom} value={values.osoba_id} error={form.errorAt('osoba_id')} onChange={(osoba_id) => form.set({ osoba_id })} />
      <NativeSelect label={t.purpose} data={purposes.map(([value, label]) => ({ value, label }))} {...form.text('cel')} />
      {!sprawaId && <><TextInput label={t.orderedBy} required {...form.text('zlecajacy')} /><TextInput label={t.theirNumber} {...form.text('znak_obcy')} /><UnitSelect label={t.unit} kind="prowadzi-sprawy" value={values.komorka_id} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} /></>}
      <Textarea label={t.about} required minRows={3} {...form.text('dotyczy')} />
      <DateField label={t.received} required {...form.text('wplynelo')} />
      <Checkbox label={t.urgent} {...form.check('pilne')} />
    </ActModal>
  );
}
