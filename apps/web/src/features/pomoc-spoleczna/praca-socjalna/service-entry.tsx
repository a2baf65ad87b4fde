import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { useShortcuts } from '../../../shared/ui/use-shortcuts.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { personContractsQuery, serviceKindsQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.service;
const USUAL = { rodzaj: 'praca_socjalna', minuty: '30', miejsce: 'osrodek', efekt: 'w-toku', dla_rodziny: false };

/** A service in one line of fields, ready with what is usual: choose, Enter, and the next one. */
export function ServiceEntry({ osobaId }: { readonly osobaId: string }) {
  const today = useToday();
  const unit = useMyCaseUnit();
  const first = useRef<HTMLSelectElement>(null);
  const [saved, setSaved] = useState(false);
  const record = useAct('post', '/api/v1/praca-socjalna/uslugi');
  const form = useForm({ ...USUAL, dzien: today, kontrakt_id: '' }, record.error);
  const kinds = useQuery(serviceKindsQuery(form.values.dzien)).data ?? [];
  useShortcuts({ u: () => first.current?.focus() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { minuty, kontrakt_id, ...rest } = form.values;
    const minutes = Number(minuty);
    setSaved(false);
    if (record.isPending || !form.validate({ minuty: !(Number.isInteger(minutes) && minutes > 0) && texts.required })) return;
    record.mutate({ body: { ...rest, minuty: minutes, osoba_id: osobaId, komorka_id: unit, ...(kontrakt_id && { kontrakt_id }) } }, {
      onSuccess: () => {
        setSaved(true);
        first.current?.focus();
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t.title}>
      <Stack gap="sm">
        <div className="filters">
          <NativeSelect ref={first} label={t.kind} data={kinds.map(({ kod, nazwa }) => ({ value: kod, label: capitalize(nazwa) }))} {...form.text('rodzaj')} />
          <DateField label={texts.day} required {...form.text('dzien')} />
          <TextInput label={t.minutes} required inputMode="numeric" {...form.text('minuty')} />
          <NativeSelect label={t.place} data={optionsOf(t.places)} {...form.text('miejsce')} />
          <NativeSelect label={t.effect} data={optionsOf(t.effects)} {...form.text('efekt')} />
          <ContractSelect osobaId={osobaId} {...form.text('kontrakt_id')} />
        </div>
        <Group gap="md">
          <Checkbox label={t.family} {...form.check('dla_rodziny')} />
          <Button type="submit" loading={record.isPending}>{t.submit}</Button>
          <Text size="sm" c="dimmed" role="status">{saved ? t.saved : t.hint}</Text>
        </Group>
        <ProblemAlert error={record.error} />
      </Stack>
    </form>
  );
}

type SelectProps = Pick<React.ComponentProps<typeof NativeSelect>, 'name' | 'value' | 'onChange' | 'error'>;

/** The contracts in force, if the person is bound by any. */
function ContractSelect({ osobaId, ...binding }: SelectProps & { readonly osobaId: string }) {
  const rows = useInfiniteQuery(personContractsQuery(osobaId)).data?.pages.flatMap((page) => page.elementy) ?? [];
  const inForce = rows.filter(({ stan }) => stan === 'obowiazuje');
  if (inForce.length === 0) return null;
  return <NativeSelect label={t.contract} data={[{ value: '', label: t.noContract }, ...inForce.map((row) => ({ value: row.id, label: formatPeriod(row.od, row.do) }))]} {...binding} />;
}

function optionsOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label: capitalize(label) }));
}
