import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { providerAccountsQuery, type Uslugodawca } from './api.js';
import { texts } from './texts.js';

const t = texts.providers;

interface ProviderProps {
  readonly provider: Uslugodawca;
}

/** Which accounts report for the provider. */
export function ProviderAccounts({ provider }: ProviderProps) {
  const [opened, dialog] = useDisclosure();
  return <><Button size="xs" variant="default" aria-label={t.accountsOf(provider.nazwa)} onClick={dialog.open}>{t.accounts}</Button>{opened && <AccountsDialog provider={provider} onClose={dialog.close} />}</>;
}

function AccountsDialog({ provider, onClose }: ProviderProps & { readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/uslugodawcy/{id}/konta');
  const remove = useAct('delete', '/api/v1/uslugodawcy/{id}/konta/{uzytkownikId}');
  const accounts = useQuery(providerAccountsQuery(provider.id)).data ?? [];
  const users = useQuery(apiQuery('/api/v1/uzytkownicy', { query: { rola: 'uslugodawca', aktywny: true } })).data?.elementy ?? [];
  const form = useForm({ uzytkownik_id: '' }, add.error);
  const submit = () => form.validate({ uzytkownik_id: !form.values.uzytkownik_id && texts.required }) && add.mutate({ path: { id: provider.id }, body: form.values }, { onSuccess: () => form.reset() });
  return (
    <ActModal title={t.accountsOf(provider.nazwa)} opened onClose={onClose} submitLabel={t.addAccount} pending={add.isPending} error={add.error} onSubmit={submit}>
      <Text size="sm" c="dimmed">{t.accountsHint}</Text>
      {accounts.length === 0 && <Text size="sm">{t.noAccounts}</Text>}
      <Stack component="ul" gap={6} className="plain-list">
        {accounts.map(({ uzytkownik_id, login, imie, nazwisko }) => (
          <li key={uzytkownik_id}>
            <Group gap="xs" justify="space-between"><Text size="sm">{`${imie} ${nazwisko} (${login})`}</Text>
              <Button size="xs" variant="subtle" color="ceglasty" aria-label={t.removeAccount(login)} onClick={() => remove.mutate({ path: { id: provider.id, uzytkownikId: uzytkownik_id } })}>{t.remove}</Button>
            </Group>
          </li>
        ))}
      </Stack>
      <ProblemAlert error={remove.error} />
      <NativeSelect label={t.account} data={[{ value: '', label: texts.orders.choose }, ...users.map(({ id, login, imie, nazwisko }) => ({ value: id, label: `${imie} ${nazwisko} (${login})` }))]} {...form.text('uzytkownik_id')} />
    </ActModal>
  );
}
