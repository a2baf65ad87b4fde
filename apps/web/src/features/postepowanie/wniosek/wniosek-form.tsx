import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { ActInput, Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { PlusIcon } from '../../../shared/ui/icons.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { type Demand, demandFaults, EMPTY_DEMAND } from './demand.js';
import { DemandFields } from './demand-fields.js';
import { FilingFields } from './filing-fields.js';
import { filingBody, IN_PERSON } from './filing.js';
import { otherBodies } from './other-bodies.js';
import { NO_PAPER, paperBody, paperFaults } from './paper.js';
import { PaperFields } from './paper-fields.js';
import { texts } from '../texts.js';

const t = texts.wniosek;
/** Ways by which an application comes with a postmark. */
const IN_ENVELOPE = new Set(['poczta', 'kurier', 'zaklad-karny']);
type Body = ActInput<'post', '/api/v1/wnioski'>['body'];

/** What is known before the form opens: from a card at the desk, from a report. */
export interface WniosekStart {
  readonly osobaId?: string;
  readonly komorkaId?: string;
  readonly swiadczenieKod?: string;
  readonly zgloszenieId?: string;
  readonly zUrzedu?: boolean;
}

interface WniosekFormProps {
  readonly start: WniosekStart;
  readonly onRegistered: (wniosek: Schema<'ZarejestrowanyWniosekResponse'>) => void;
}

/** Person, unit, channel, dates and demands of an application. */
export function WniosekForm({ start, onRegistered }: WniosekFormProps) {
  const register = useAct('post', '/api/v1/wnioski');
  const today = useToday();
  const mine = useMyCaseUnit();
  const form = useForm({
    osoba_id: start.osobaId ?? '', komorka_id: start.komorkaId ?? '', tryb: start.zUrzedu ? 'z-urzedu' : 'wniosek', kanal: start.zUrzedu ? 'z-urzedu' : 'osobiscie', data_wplywu: today, data_kompletnosci: '',
    pilny: false, tresc: '', inne_organy: '', zlozenie: IN_PERSON, pismo: NO_PAPER, zadania: [{ ...EMPTY_DEMAND, swiadczenie_kod: start.swiadczenieKod ?? '' }] as readonly Demand[],
  }, register.error);
  const [touched, setTouched] = useState(false);
  const { values } = form;
  const unit = values.komorka_id || mine;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const valid = form.validate({ osoba_id: !values.osoba_id && t.personRequired, komorka_id: !unit && t.unitRequired, ...paperFaults(values.pismo, t.paper.wrongCount), ...demandFaults(values.zadania) });
    if (!valid || register.isPending) return;
    const [zlozenie, pismo] = values.tryb === 'z-urzedu' ? [] : [filingBody(values.zlozenie), paperBody(values.pismo)];
    const body = filled({ ...filled(values), komorka_id: unit, zgloszenie_id: start.zgloszenieId, zlozenie, pismo, inne_organy: otherBodies(values.inne_organy), zadania: values.zadania.map(filled) }) as Body;
    register.mutate({ body }, { onSuccess: (answer) => { setTouched(false); onRegistered(answer); } });
  };
  return (
    <form onSubmit={submit} onChange={() => setTouched(true)} noValidate>
      <LeaveGuard unsaved={() => touched && !register.isSuccess} />
      <Stack gap="md">
        <Section title={t.person}>
          <Stack gap="sm">
            <PersonPicker label={t.person} value={values.osoba_id} error={form.errorAt('osoba_id')} onChange={(id) => form.set({ osoba_id: id })} />
            <UnitSelect label={t.unit} description={t.unitHint} maw={480} kind="prowadzi-sprawy" value={unit} error={form.errorAt('komorka_id')} onChange={(id) => form.set({ komorka_id: id })} />
          </Stack>
        </Section>
        <Section title={t.circumstances}>
          <Stack gap="sm">
            <Circumstances form={form} />
            {values.tryb === 'wniosek' && <FilingFields value={values.zlozenie} errorAt={form.errorAt} onChange={(zlozenie) => form.set({ zlozenie })} />}
            {values.tryb === 'wniosek' && <PaperFields value={values.pismo} open={IN_ENVELOPE.has(values.kanal)} errorAt={form.errorAt} onChange={(pismo) => form.set({ pismo })} />}
          </Stack>
        </Section>
        <Section title={t.demands}><Demands demands={values.zadania} autoFocus={start.swiadczenieKod !== undefined} onChange={(zadania) => form.set({ zadania })} errorAt={form.errorAt} /></Section>
        <ProblemAlert error={register.error} />
        <Group><Button type="submit" loading={register.isPending}>{t.submit}</Button></Group>
      </Stack>
    </form>
  );
}

interface CircumstancesProps {
  readonly form: {
    readonly values: { readonly tryb: string };
    readonly set: (patch: { tryb: string; kanal: string }) => void;
    readonly text: (name: 'tryb' | 'kanal' | 'data_wplywu' | 'data_kompletnosci' | 'tresc' | 'inne_organy') => ReturnType<ReturnType<typeof useForm>['text']>;
    readonly check: (name: 'pilny') => ReturnType<ReturnType<typeof useForm>['check']>;
  };
}

function Circumstances({ form }: CircumstancesProps) {
  const exOfficio = form.values.tryb === 'z-urzedu';
  const channels = Object.entries({ ...texts.channels, 'e-mail': t.email }).filter(([kod]) => (kod === 'z-urzedu') === exOfficio);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <NativeSelect label={t.mode} data={Object.entries(t.modes).map(([value, label]) => ({ value, label }))} {...form.text('tryb')}
          onChange={({ currentTarget: { value: tryb } }) => form.set({ tryb, kanal: tryb === 'z-urzedu' ? 'z-urzedu' : 'osobiscie' })} />
        <NativeSelect label={t.channel} data={channels.map(([value, label]) => ({ value, label }))} {...form.text('kanal')} />
        <DateField label={t.received} required {...form.text('data_wplywu')} />
        <DateField label={t.complete} description={t.completeHint} {...form.text('data_kompletnosci')} />
      </SimpleGrid>
      <Checkbox label={t.urgent} {...form.check('pilny')} />
      <Textarea label={t.content} {...form.text('tresc')} />
      {!exOfficio && <Textarea label={t.otherBodiesLabel} description={t.otherBodiesHint} rows={2} {...form.text('inne_organy')} />}
    </Stack>
  );
}

interface DemandsProps {
  readonly demands: readonly Demand[];
  readonly autoFocus: boolean;
  readonly onChange: (demands: readonly Demand[]) => void;
  readonly errorAt: (path: string) => string | undefined;
}

function Demands({ demands, autoFocus, onChange, errorAt }: DemandsProps) {
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">{t.demandsHint}</Text>
      {demands.map((demand, index) => (
        <DemandFields key={index} index={index} demand={demand} autoFocus={autoFocus && index === 0} errorAt={errorAt}
          onChange={(next) => onChange(demands.map((old, at) => (at === index ? next : old)))}
          onRemove={demands.length > 1 ? () => onChange(demands.filter((_, at) => at !== index)) : undefined} />
      ))}
      <Group><Button size="xs" variant="default" leftSection={<PlusIcon size={15} />} onClick={() => onChange([...demands, EMPTY_DEMAND])}>{t.addDemand}</Button></Group>
    </Stack>
  );
}
