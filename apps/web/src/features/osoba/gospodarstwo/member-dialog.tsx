import { NativeSelect } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';

const t = texts.household;

/** A person who joins the household. */
export function MemberDialog({ gospodarstwoId, onClose }: { readonly gospodarstwoId: string; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/gospodarstwa/{id}/czlonkowie');
  const form = useForm({ osoba_id: '', rola: 'dziecko', od: useToday() }, add.error);
  const submit = () => {
    if (form.validate({ osoba_id: !form.values.osoba_id && t.personRequired })) add.mutate({ path: { id: gospodarstwoId }, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.addMember} opened onClose={onClose} submitLabel={t.addMember} wide pending={add.isPending} error={add.error} onSubmit={submit}>
      <PersonPicker label={t.person} value={form.values.osoba_id} error={form.errorAt('osoba_id')} onChange={(osoba_id) => form.set({ osoba_id })} />
      <NativeSelect label={t.role} data={Object.entries(texts.roles).map(([value, label]) => ({ value, label }))} {...form.text('rola')} />
      <DateField label={t.since} required {...form.text('od')} />
    </ActModal>
  );
}
