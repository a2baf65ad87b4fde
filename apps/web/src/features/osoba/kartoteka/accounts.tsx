import { Button, Group, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { PersonScanField, useScan } from '../../../shared/form/scan-field.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { formatAccount } from '../../../shared/format/account.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Kartoteka } from '../api.js';
import { texts } from '../texts.js';
import { RecordTable } from './record-table.js';
import { VerifyAccountDialog } from './verify-account-dialog.js';

const t = texts.account;
type Account = Kartoteka['rachunki'][number];

/** Accounts to which a person is paid. */
export function Accounts({ osobaId, accounts }: { readonly osobaId: string; readonly accounts: Kartoteka['rachunki'] }) {
  const [adding, dialog] = useDisclosure();
  const [verified, setVerified] = useState<Account | null>(null);
  const end = useAct('post', '/api/v1/osoby/{osobaId}/rachunki/{id}/zakonczenia');
  const revoke = useAct('post', '/api/v1/osoby/{osobaId}/rachunki/{id}/uniewaznienia');
  return (
    <>
      <RecordTable
        caption={texts.person.accounts} empty={texts.person.noAccounts} rows={accounts} onAdd={dialog.open}
        kindOf={(row) => row.posiadacz ?? t.own} valueOf={(row) => <AccountNumber account={row} onVerify={() => setVerified(row)} />}
        end={{ pending: end.isPending, error: end.error, run: (id, lastDay, done) => end.mutate({ path: { osobaId, id }, body: { do: lastDay } }, { onSuccess: done }) }}
        revoke={{ pending: revoke.isPending, error: revoke.error, run: (id, _day, done) => revoke.mutate({ path: { osobaId, id } }, { onSuccess: done }) }}
      />
      {verified && <VerifyAccountDialog osobaId={osobaId} account={verified} onClose={() => setVerified(null)} />}
      {adding && <AccountDialog osobaId={osobaId} onClose={dialog.close} />}
    </>
  );
}

/** The number; one that nobody has compared with the statement yet says so. */
function AccountNumber({ account, onVerify }: { readonly account: Account; readonly onVerify: () => void }) {
  const may = useMay();
  if (account.sprawdzony) return <span className="nowrap">{formatAccount(account.numer)}</span>;
  return (
    <Group gap="xs">
      <span className="nowrap">{formatAccount(account.numer)}</span>
      <StatusBadge tone="warn">{texts.verification.waiting}</StatusBadge>
      {may('osoba:rachunek:verify') && <Button size="compact-sm" variant="light" onClick={onVerify}>{texts.verification.verify}</Button>}
    </Group>
  );
}

function AccountDialog({ osobaId, onClose }: { readonly osobaId: string; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/osoby/{osobaId}/rachunki');
  const scan = useScan();
  const [sprawaId, setSprawaId] = useState('');
  const form = useForm({ numer: '', posiadacz: '', od: useToday() }, add.error);
  const submit = () => {
    if (!form.validate({ numer: !form.values.numer.trim() && t.required })) return;
    scan.store(sprawaId, (dokument_id) => add.mutate({ path: { osobaId }, body: filled({ ...form.values, dokument_id }) }, { onSuccess: onClose }));
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={texts.person.add} pending={scan.pending || add.isPending} error={scan.error ?? add.error} onSubmit={submit}>
      <TextInput label={t.numer} required inputMode="numeric" autoComplete="off" {...form.text('numer')} />
      <TextInput label={t.posiadacz} autoComplete="off" {...form.text('posiadacz')} />
      <DateField label={texts.person.from} required {...form.text('od')} />
      <PersonScanField scan={scan} osobaId={osobaId} sprawaId={sprawaId} onCase={setSprawaId} />
    </ActModal>
  );
}
