import { NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Kartoteka } from '../api.js';
import { texts } from '../texts.js';
import { RecordTable } from './record-table.js';

const t = texts.contact;

/** How a person can be reached. */
export function Contacts({ osobaId, contacts }: { readonly osobaId: string; readonly contacts: Kartoteka['kontakty'] }) {
  const [adding, dialog] = useDisclosure();
  const end = useAct('post', '/api/v1/osoby/{osobaId}/kontakty/{id}/zakonczenia');
  const revoke = useAct('post', '/api/v1/osoby/{osobaId}/kontakty/{id}/uniewaznienia');
  return (
    <>
      <RecordTable
        caption={texts.person.contacts} empty={texts.person.noContacts} rows={contacts} onAdd={dialog.open}
        kindOf={(row) => texts.contactKinds[row.rodzaj] ?? row.rodzaj} valueOf={(row) => row.wartosc}
        end={{ pending: end.isPending, error: end.error, run: (id, lastDay, done) => end.mutate({ path: { osobaId, id }, body: { do: lastDay } }, { onSuccess: done }) }}
        revoke={{ pending: revoke.isPending, error: revoke.error, run: (id, _day, done) => revoke.mutate({ path: { osobaId, id } }, { onSuccess: done }) }}
      />
      {adding && <ContactDialog osobaId={osobaId} onClose={dialog.close} />}
    </>
  );
}

function ContactDialog({ osobaId, onClose }: { readonly osobaId: string; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/osoby/{osobaId}/kontakty');
  const form = useForm({ rodzaj: 'telefon', wartosc: '', od: useToday() }, add.error);
  const submit = () => {
    if (form.validate({ wartosc: !form.values.wartosc.trim() && t.required })) add.mutate({ path: { osobaId }, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={texts.person.add} pending={add.isPending} error={add.error} onSubmit={submit}>
      <NativeSelect label={t.rodzaj} data={Object.entries(texts.contactKinds).map(([value, label]) => ({ value, label }))} {...form.text('rodzaj')} />
      <TextInput label={t.wartosc} required autoComplete="off" {...form.text('wartosc')} />
      <DateField label={texts.person.from} required {...form.text('od')} />
    </ActModal>
  );
}
