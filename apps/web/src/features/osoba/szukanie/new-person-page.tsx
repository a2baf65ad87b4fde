import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { texts } from '../texts.js';
import { DuplicateHints } from './duplicate-hints.js';
import { EMPTY_IDENTITY, IdentityFields } from './identity-fields.js';

const t = texts.newPerson;

/** Registers a person; while the name is typed, people who may be the same are shown. */
export function NewPersonPage() {
  const create = useAct('post', '/api/v1/osoby');
  const navigate = useNavigate();
  const mine = useMyCaseUnit();
  const [unit, setUnit] = useState<string | null>(null);
  const form = useForm(EMPTY_IDENTITY, create.error);
  const touched = form.values !== EMPTY_IDENTITY;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const valid = form.validate({ imie: !form.values.imie.trim() && t.nameRequired, nazwisko: !form.values.nazwisko.trim() && t.surnameRequired });
    if (!valid || create.isPending) return;
    const body = filled({ ...form.values, komorka_id: unit ?? mine });
    create.mutate({ body }, { onSuccess: ({ id }) => void navigate({ to: '/osoby/$id', params: { id }, ignoreBlocker: true }) });
  };
  return (
    <Page title={t.title}>
      <LeaveGuard unsaved={() => touched && !create.isSuccess} />
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Section title={t.identity}>
            <Stack gap="sm">
              <IdentityFields form={form} />
              <UnitSelect label={t.unit} description={t.unitHint} kind="prowadzi-sprawy" required={false} value={unit ?? mine} onChange={setUnit} error={form.errorAt('komorka_id')} />
            </Stack>
          </Section>
          <DuplicateHints values={form.values} />
          <ProblemAlert error={create.error} />
          <Group><Button type="submit" loading={create.isPending}>{t.submit}</Button></Group>
        </Stack>
      </form>
    </Page>
  );
}
