import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { DateField, MoneyField } from '../../../shared/form/fields.js';
import { type Form, useForm } from '../../../shared/form/use-form.js';
import { formatInstant } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { Decyzja } from './api.js';
import { isEnding, isMoney, type Parts, partsFaults, toBody, toParts } from './parts.js';
import { texts as t } from './texts.js';

/** The parts of the draft that are not made from the trace: amount in discretion, period, conditions, reasons. */
export function PartsForm({ decision }: { readonly decision: Decyzja }) {
  const save = useAct('put', '/api/v1/decyzje/{id}');
  const initial = toParts(decision);
  const form = useForm(initial, save.error);
  const ends = isEnding(decision.rozstrzygniecie);
  const newest = useNewerCalculation(decision);
  const [fresh, setFresh] = useState(false);
  const changed = fresh || JSON.stringify(form.values) !== JSON.stringify(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.validate(partsFaults(form.values)) && !save.isPending) save.mutate({ path: { id: decision.id }, body: { ...toBody(form.values), ...(newest && fresh && { obliczenie_id: newest.id }) }, wersja: decision.wersja });
  };
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard unsaved={() => changed && !save.isSuccess} />
      <Stack gap="sm">
        {newest && <Checkbox label={t.newerCalculation(formatInstant(newest.chwila))} checked={fresh} onChange={(event) => setFresh(event.currentTarget.checked)} />}
        {!ends && <Ruling form={form} decision={decision} />}
        {ends || form.values.rozstrzygniecie === 'odmowa' ? <Ground form={form} kind={ends ? decision.rozstrzygniecie : 'odmowa'} /> : <Grant form={form} decision={decision} />}
        {decision.rozstrzygniecie === 'wygasniecie' && <DateField label={t.expiresFrom} description={t.expiresHint} maw={320} {...form.text('od')} />}
        <Textarea label={t.evidence} {...form.text('ocena_dowodow')} />
        {decision.rozstrzygniecie !== 'umorzenie' && <Checkbox label={t.immediate} {...form.check('rygor')} />}
        {form.values.rygor && <Textarea label={t.immediateReason} required {...form.text('rygor_powod')} />}
        {!ends && <Checkbox label={t.noReasons} {...form.check('uzasadnienie_pominiete')} />}
        <ProblemAlert error={save.error} />
        <Group><Button type="submit" loading={save.isPending}>{t.save}</Button></Group>
      </Stack>
    </form>
  );
}

/** A calculation made after the one that the draft rests on; undefined when there is none. */
function useNewerCalculation({ postepowanie_id: id, obliczenie_id }: Decyzja) {
  const may = useMay()('swiadczenie:obliczenie:read');
  const [newest] = useQuery({ ...apiQuery('/api/v1/postepowania/{id}/obliczenia', { path: { id } }), enabled: may }).data ?? [];
  return newest && obliczenie_id !== null && newest.id !== obliczenie_id ? newest : undefined;
}

interface PartProps {
  readonly form: Form<Parts>;
  readonly decision: Decyzja;
}

function Ruling({ form, decision }: PartProps) {
  const { uznaniowe, kwota_min: least, kwota_max: most, kwota_zadana: asked } = decision;
  const bounds = most !== null && (least === null ? t.upTo(formatMoney(most)) : t.range(formatMoney(least), formatMoney(most)));
  const hint = [uznaniowe && bounds, asked && t.asked(formatMoney(asked))].filter(Boolean).join(' · ');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <NativeSelect label={t.outcome} data={['przyznanie', 'odmowa'].map((value) => ({ value, label: t.outcomes[value] ?? value }))} {...form.text('rozstrzygniecie')} />
      {form.values.rozstrzygniecie !== 'odmowa' && isMoney(decision) && (
        <MoneyField label={t.amount} description={hint || undefined} value={form.values.kwota} error={form.errorAt('kwota')} onChange={(kwota) => form.set({ kwota })} />
      )}
    </SimpleGrid>
  );
}

function Grant({ form, decision }: PartProps) {
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DateField label={t.from} {...form.text('od')} />
        <DateField label={t.to} description={t.toHint} {...form.text('do')} />
        {isMoney(decision) && <NativeSelect label={t.channel} required data={[{ value: '', label: t.notChosen }, ...Object.entries(t.channels).map(([value, label]) => ({ value, label }))]} {...form.text('kanal')} />}
        {isMoney(decision) && <TextInput label={t.account} autoComplete="off" {...form.text('rachunek')} />}
      </SimpleGrid>
      {decision.uznaniowe && <Textarea label={isMoney(decision) ? t.amountReason : t.scopeReason} required {...form.text('uzasadnienie_kwoty')} />}
      <Textarea label={t.conditions} {...form.text('warunki')} />
    </Stack>
  );
}

function Ground({ form, kind }: { readonly form: Form<Parts>; readonly kind: string }) {
  const provisions: Readonly<Record<string, string>> = t.groundHints;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">{kind === 'odmowa' ? t.refusal : t.grounds}</Text>
      <TextInput label={t.groundProvision} description={provisions[kind]} value={form.values.przepis} error={form.errorAt('podstawa_odmowy.przepis')} onChange={(event) => form.set({ przepis: event.currentTarget.value })} />
      <Textarea label={t.groundText} value={form.values.opis} error={form.errorAt('podstawa_odmowy.opis')} onChange={(event) => form.set({ opis: event.currentTarget.value })} />
    </Stack>
  );
}
