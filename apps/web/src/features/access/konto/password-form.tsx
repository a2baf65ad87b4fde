import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { session } from '../../../shared/api/session.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { texts } from '../texts.js';

const t = texts.account;
const LEAST = 12;

/** Changing the password ends every sign-in, this one too. */
export function PasswordForm() {
  const change = useAct('put', '/api/v1/ja/haslo', { quiet: true });
  const form = useForm({ obecne: '', nowe: '', powtorzone: '' }, change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { obecne, nowe, powtorzone } = form.values;
    const valid = form.validate({ obecne: !obecne && t.needed, nowe: nowe.length < LEAST && t.tooShort, powtorzone: nowe !== powtorzone && t.different });
    if (valid && !change.isPending) change.mutate({ body: { obecne, nowe } }, { onSuccess: () => session.end(true) });
  };
  const toggle = { visibilityToggleButtonProps: { 'aria-label': t.show } };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw={380}>
        <PasswordInput label={t.present} autoComplete="current-password" required {...toggle} {...form.text('obecne')} />
        <PasswordInput label={t.next} description={t.nextHint} autoComplete="new-password" required {...toggle} {...form.text('nowe')} />
        <PasswordInput label={t.repeat} autoComplete="new-password" required {...toggle} {...form.text('powtorzone')} />
        <ProblemAlert error={change.error} />
        <Group><Button type="submit" loading={change.isPending}>{t.change}</Button></Group>
      </Stack>
    </form>
  );
}
