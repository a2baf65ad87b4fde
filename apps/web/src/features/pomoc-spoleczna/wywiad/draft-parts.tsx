import { Group, Stack, Textarea } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { DateField } from '../../../shared/form/fields.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { isObject } from '../../../shared/schema-form/value.js';
import { Section } from '../../../shared/ui/page.js';
import { caseQuery, type Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import type { Draft } from './draft.js';
import { ListPart } from './list-part.js';
import { partSchemas, TEXT_PARTS } from './part-schemas.js';
import { usePeople } from './use-people.js';

const INCOME_KINDS = ['dochod', 'odliczenie', 'utrata-dochodu', 'inne-swiadczenie'];
const RULING_KINDS = ['niepelnosprawnosc', 'niezdolnosc-do-pracy'];

interface DraftPartsProps {
  readonly wywiad: Wywiad;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The structured parts, the note and the plan, in the order of the questionnaire. */
export function DraftParts({ wywiad, draft, onChange, errorAt }: DraftPartsProps) {
  const members = Array.isArray(draft.czesci.rodzina) ? draft.czesci.rodzina.filter(isObject) : [];
  const people = usePeople(wywiad.osoba_id, members.map(({ osoba_id }) => String(osoba_id ?? '')));
  const cases = useQueries({ queries: wywiad.sprawa_ids.map(caseQuery) }).flatMap(({ data }) => (data ? [{ kod: data.id, nazwa: data.znak }] : []));
  const schemas = partSchemas({ people, cases });
  const setPart = (name: string) => (value: unknown) => onChange({ ...draft, czesci: { ...draft.czesci, [name]: value } });
  const list = (name: string, labelled: boolean, kinds?: readonly string[]) => (
    <ListPart name={name} labelled={labelled} schema={schemas[name] ?? {}} value={draft.czesci[name]} onChange={setPart(name)} errorAt={errorAt} path={`czesci.${name}`} kinds={kinds} />
  );
  const text = (name: keyof typeof TEXT_PARTS) => (
    <Textarea aria-label={TEXT_PARTS[name]} minRows={3} value={String(draft.czesci[name] ?? '')} error={errorAt(`czesci.${name}`)} onChange={(event) => setPart(name)(event.currentTarget.value)} />
  );
  return (
    <Stack gap="md">
      <Section title={t.visit}>
        <DateField label={t.visitDay} maw={240} value={draft.data_wizyty} error={errorAt('data_wizyty')} onChange={(event) => onChange({ ...draft, data_wizyty: event.currentTarget.value })} />
      </Section>
      <Section title={t.family}>
        <Stack gap="sm">{list('rodzina', true)}<PersonPicker label={t.findPerson} optional value="" onChange={(osoba_id) => setPart('rodzina')([...members, { osoba_id, rola: 'niespokrewniony' }])} /></Stack>
      </Section>
      <Section title={t.housing}>{text('mieszkanie')}</Section>
      <Section title={t.health}><Stack gap="sm">{text('zdrowie')}{list('orzeczenia', false, RULING_KINDS)}</Stack></Section>
      <Section title={t.work}>{text('zatrudnienie')}</Section>
      <Section title={t.incomes}>{list('dochody', true, INCOME_KINDS)}</Section>
      <Section title={t.expenses}>{list('wydatki', true)}</Section>
      <Section title={t.needs}><Stack gap="md">{list('potrzeby', true)}{list('powody', false)}</Stack></Section>
      <Section title={t.note}>
        <Textarea aria-label={t.note} description={t.noteHint} minRows={8} value={draft.notatka} error={errorAt('notatka')} onChange={(event) => onChange({ ...draft, notatka: event.currentTarget.value })} />
      </Section>
      <Section title={t.conclusions}>{text('wnioski')}</Section>
      <Section title={t.plan}>
        <Stack gap="sm">
          <SchemaForm schema={schemas.plan ?? {}} value={draft.plan} onChange={(plan) => onChange({ ...draft, plan })} errorAt={(path) => errorAt(`plan.${path}`)} />
          <ListPart name="propozycje" schema={schemas.propozycje ?? {}} value={draft.plan.propozycje} onChange={(propozycje) => onChange({ ...draft, plan: { ...draft.plan, propozycje } })} errorAt={errorAt} path="plan.propozycje" />
          {errorAt('plan.propozycje') && <Group role="alert" c="ceglasty.8">{errorAt('plan.propozycje')}</Group>}
        </Stack>
      </Section>
    </Stack>
  );
}
