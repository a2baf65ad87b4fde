import { TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { formatAccount } from '../../../shared/format/account.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Kartoteka } from '../api.js';
import { texts } from '../texts.js';
import { RecordTable } from './record-table.js';

const t = texts.account;

/** Accounts to which a person is paid. */
export function Accounts({ osobaId, accounts }: { readonly osobaId: string; readonly accounts: Kartoteka['rachunki'] }) {
  const [adding, dialog] = useDisclosure();
  const end = useAct('post', '/api/v1/osoby/{osobaId}/rachunki/{id}/zakonczenia');
  const revoke = useAct('post', '/api/v1/osoby/{osobaId}/rachunki/{id}/uniewaznienia');
  return (
    <>
      <RecordTable
        caption={texts.person.accounts} empty={texts.person.noAccounts} rows={accounts} onAdd={dialog.open}
        kindOf={(row) => row.posiadacz ?? t.own} valueOf={(row) => formatAccount(row.numer)}
        end={{ pending: end.isPending, error: end.error, run: (id, lastDay, done) => end.mutate({ path: { osobaId, id }, body: { do: lastDay } }, { onSuccess: done }) }}
        revoke={{ pending: revoke.isPending, error: revoke.error, run: (id, _day, done) => revoke.mutate({ path: { osobaId, id } }, { onSuccess: done }) }}
      />
      {adding && <AccountDialog osobaId={osobaId} onClose={dialog.close} />}
    </>
  );
}

function AccountDialog({ osobaId, onClose }: { readonly osobaId: string; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/osoby/{osobaId}/rachunki');
  const form = useForm({ numer: '', posiadacz: '', od: useToday() }, add.error);
  const submit = () => {
    if (form.validate({ numer: !form.values.numer.trim() && t.required })) add.mutate({ path: { osobaId }, body: filled(form.values) }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={texts.person.add} pending={add.isPending} error={add.error} onSubmit={submit}>
      <TextInput label={t.numer} required inputMode="numeric" autoComplete="off" {...form.text('numer')} />
      <TextInput label={t.posiadacz} autoComplete="off" {...form.text('posiadacz')} />
      <DateField label={texts.person.from} required {...form.text('od')} />
    </ActModal>
  );
}
