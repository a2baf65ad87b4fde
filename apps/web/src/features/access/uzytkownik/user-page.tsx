import { Alert, Button, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { fullName, userQuery, type Uzytkownik } from '../api.js';
import { texts } from '../texts.js';
import { Assignments } from './assignments.js';

const t = texts.user;

/** One account: data, switch, password and roles. */
export function UserPage() {
  const query = useQuery(userQuery(useParam('id')));
  const user = query.data;
  return (
    <Page
      title={user ? fullName(user) : t.title}
      subtitle={user && <Group gap="sm"><span>{user.login}</span><StatusBadge tone={user.aktywny ? 'good' : 'neutral'}>{user.aktywny ? texts.users.active : texts.users.inactive}</StatusBadge></Group>}
      actions={<TextLink to="/uzytkownicy">{t.back}</TextLink>}
    >
      <QueryView query={query}>
        {(data) => (
          <Stack gap="md">
            <Section title={t.data}><UserForm key={data.wersja} user={data} /></Section>
            <Section title={t.assignments}><Assignments uzytkownikId={data.id} /></Section>
            <Group><SwitchAccount user={data} /><NewPassword user={data} /></Group>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function UserForm({ user }: { readonly user: Uzytkownik }) {
  const change = useAct('patch', '/api/v1/uzytkownicy/{id}');
  const form = useForm({ imie: user.imie, nazwisko: user.nazwisko, stanowisko: user.stanowisko }, change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate({ path: { id: user.id }, body: form.values, wersja: user.wersja });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw={480}>
        <TextInput label={t.firstName} {...form.text('imie')} />
        <TextInput label={t.surname} required {...form.text('nazwisko')} />
        <TextInput label={texts.users.position} {...form.text('stanowisko')} />
        <ProblemAlert error={change.error} />
        <Group><Button type="submit" loading={change.isPending}>{t.save}</Button></Group>
      </Stack>
    </form>
  );
}

function SwitchAccount({ user }: { readonly user: Uzytkownik }) {
  const [opened, dialog] = useDisclosure();
  const change = useAct('patch', '/api/v1/uzytkownicy/{id}');
  const label = user.aktywny ? t.turnOff : t.turnOn;
  const submit = () => change.mutate({ path: { id: user.id }, body: { aktywny: !user.aktywny }, wersja: user.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{label}</Button>
      <ActModal title={label} opened={opened} onClose={dialog.close} submitLabel={label} danger={user.aktywny} pending={change.isPending} error={change.error} onSubmit={submit}>
        <Text>{user.aktywny ? t.turnOffText : t.turnOnText}</Text>
      </ActModal>
    </>
  );
}

function NewPassword({ user }: { readonly user: Uzytkownik }) {
  const [opened, dialog] = useDisclosure();
  const issue = useAct('post', '/api/v1/uzytkownicy/{id}/hasla');
  const submit = () => issue.mutate({ path: { id: user.id } }, { onSuccess: dialog.close });
  return (
    <Stack gap="xs">
      <Button variant="default" onClick={dialog.open}>{t.password}</Button>
      {issue.data && <Alert color="bursztyn" role="status">{t.passwordShown} <Code fz="md">{issue.data.haslo}</Code></Alert>}
      <ActModal title={t.password} opened={opened} onClose={dialog.close} submitLabel={t.password} danger pending={issue.isPending} error={issue.error} onSubmit={submit}>
        <Text>{t.passwordText}</Text>
      </ActModal>
    </Stack>
  );
}
