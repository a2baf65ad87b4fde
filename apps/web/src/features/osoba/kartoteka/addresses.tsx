import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Kartoteka } from '../api.js';
import { texts } from '../texts.js';
import { RecordTable } from './record-table.js';

const t = texts.address;
type Adres = Kartoteka['adresy'][number];

/** Where a person lives and gets letters. */
export function Addresses({ osobaId, addresses }: { readonly osobaId: string; readonly addresses: readonly Adres[] }) {
  const [adding, dialog] = useDisclosure();
  const end = useAct('post', '/api/v1/osoby/{osobaId}/adresy/{id}/zakonczenia');
  const revoke = useAct('post', '/api/v1/osoby/{osobaId}/adresy/{id}/uniewaznienia');
  return (
    <>
      <RecordTable
        caption={texts.person.addresses} empty={texts.person.noAddresses} rows={addresses} onAdd={dialog.open}
        kindOf={(row) => texts.addressKinds[row.rodzaj] ?? row.rodzaj} valueOf={addressLine}
        end={{ pending: end.isPending, error: end.error, run: (id, lastDay, done) => end.mutate({ path: { osobaId, id }, body: { do: lastDay } }, { onSuccess: done }) }}
        revoke={{ pending: revoke.isPending, error: revoke.error, run: (id, _day, done) => revoke.mutate({ path: { osobaId, id } }, { onSuccess: done }) }}
      />
      {adding && <AddressDialog osobaId={osobaId} onClose={dialog.close} />}
    </>
  );
}

function addressLine({ ulica, nr_domu, nr_lokalu, kod_pocztowy, miejscowosc, opis }: Adres): string {
  const house = [nr_domu, nr_lokalu].filter(Boolean).join('/');
  return [[ulica, house].filter(Boolean).join(' '), [kod_pocztowy, miejscowosc].filter(Boolean).join(' '), opis].filter(Boolean).join(', ');
}

function AddressDialog({ osobaId, onClose }: { readonly osobaId: string; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/osoby/{osobaId}/adresy');
  const form = useForm({ rodzaj: 'zamieszkania', ulica: '', nr_domu: '', nr_lokalu: '', kod_pocztowy: '', miejscowosc: '', opis: '', od: useToday() }, add.error);
  const submit = () => {
    if (form.validate({ miejscowosc: !form.values.miejscowosc.trim() && t.required })) add.mutate({ path: { osobaId }, body: filled(form.values) }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={texts.person.add} pending={add.isPending} error={add.error} onSubmit={submit}>
      <NativeSelect label={t.rodzaj} data={Object.entries(texts.addressKinds).map(([value, label]) => ({ value, label }))} {...form.text('rodzaj')} />
      <TextInput label={t.ulica} {...form.text('ulica')} />
      <SimpleGrid cols={3} spacing="sm">
        <TextInput label={t.nr_domu} {...form.text('nr_domu')} />
        <TextInput label={t.nr_lokalu} {...form.text('nr_lokalu')} />
        <TextInput label={t.kod_pocztowy} placeholder="00-000" {...form.text('kod_pocztowy')} />
      </SimpleGrid>
      <TextInput label={t.miejscowosc} required {...form.text('miejscowosc')} />
      <TextInput label={t.opis} {...form.text('opis')} />
      <DateField label={t.od} required {...form.text('od')} />
    </ActModal>
  );
}
