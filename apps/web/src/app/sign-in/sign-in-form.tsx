import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../shared/api/act.js';
import { session } from '../../shared/api/session.js';
import { useForm } from '../../shared/form/use-form.js';
import { ProblemAlert } from '../../shared/ui/states.js';
import { texts } from '../texts.js';

const t = texts.signIn;

interface SignInFormProps {
  readonly notice?: string;
  readonly onSignedIn?: () => void;
}

/** Login and password against an access token, which stays in memory. */
export function SignInForm({ notice, onSignedIn }: SignInFormProps) {
  const signIn = useAct('post', '/api/v1/sesje', { quiet: true });
  const form = useForm({ login: '', haslo: '' }, signIn.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { login, haslo } = form.values;
    if (!form.validate({ login: !login.trim() && t.loginRequired, haslo: !haslo && t.passwordRequired }) || signIn.isPending) return;
    const start = ({ token }: { readonly token: string }) => {
      onSignedIn?.();
      session.start(token);
    };
    signIn.mutate({ body: { login: login.trim(), haslo } }, { onSuccess: start });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {notice && <Alert color="bursztyn" role="status">{notice}</Alert>}
        <TextInput label={t.login} autoComplete="username" autoCapitalize="none" autoFocus required {...form.text('login')} />
        <PasswordInput label={t.password} autoComplete="current-password" required visibilityToggleButtonProps={{ 'aria-label': t.showPassword }} {...form.text('haslo')} />
        <ProblemAlert error={signIn.error} />
        <Button type="submit" loading={signIn.isPending} fullWidth mt="xs">{t.submit}</Button>
      </Stack>
    </form>
  );
}
