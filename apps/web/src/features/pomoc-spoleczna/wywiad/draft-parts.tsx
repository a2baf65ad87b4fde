import { Group, Stack, Textarea, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DateField } from '../../../shared/form/fields.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { type FormObject, isObject } from '../../../shared/schema-form/value.js';
import { Section } from '../../../shared/ui/page.js';
import { caseQuery, type Czesc, type Formularz, type Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import type { Draft } from './draft.js';
import { blocksOf, partsOf, partTitle } from './form-schemas.js';
import { partAnchor, PartLinks } from './part-links.js';
import { ListPart } from './list-part.js';
import { isTextPart, partSchemas, TEXT_PARTS } from './part-schemas.js';
import { usePeople } from './use-people.js';

const KINDS_OF: Readonly<Record<string, readonly string[]>> = { dochody: ['dochod', 'odliczenie', 'utrata-dochodu', 'inne-swiadczenie'], orzeczenia: ['niepelnosprawnosc', 'niezdolnosc-do-pracy'] };

interface DraftPartsProps {
  readonly wywiad: Wywiad;
  readonly formularz: Formularz;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The parts of the questionnaire in its order, and the visit before them. */
export function DraftParts(props: DraftPartsProps) {
  const { wywiad, formularz, draft, onChange, errorAt } = props;
  const drawModule = useModules(props);
  const parts = partsOf(formularz, wywiad);
  return (
    <Stack gap="md">
      <PartLinks parts={parts} />
      <Section title={t.visit}>
        <DateField label={t.visitDay} maw={240} value={draft.data_wizyty} error={errorAt('data_wizyty')} onChange={(event) => onChange({ ...draft, data_wizyty: event.currentTarget.value })} />
      </Section>
      {parts.map((part) => <Part key={part.kod} part={part} draft={draft} onChange={onChange} errorAt={errorAt} drawModule={drawModule} />)}
    </Stack>
  );
}

interface PartProps extends Pick<DraftPartsProps, 'draft' | 'onChange' | 'errorAt'> {
  readonly part: Czesc;
  readonly drawModule: (modul: string) => ReactNode;
}

function Part({ part, draft, onChange, errorAt, drawModule }: PartProps) {
  const values = isObject(draft.pola[part.kod]) ? (draft.pola[part.kod] as FormObject) : {};
  const blocks = blocksOf(part);
  return (
    <div id={partAnchor(part)}><Section title={partTitle(part)}>
      <Stack gap="md">
        {blocks.map((block, index) => 'modul' in block
          ? <section key={block.modul} aria-label={t.modules[block.modul] ?? block.modul}>{blocks.length > 1 && <Title order={3} mb={6}>{t.modules[block.modul] ?? block.modul}</Title>}{drawModule(block.modul)}</section>
          : <SchemaForm key={index} all schema={block.schema} value={values} onChange={(next) => onChange({ ...draft, pola: { ...draft.pola, [part.kod]: next } })} errorAt={(path) => errorAt(`pola.${part.kod}.${path}`)} />)}
      </Stack>
    </Section></div>
  );
}

/** How each module is written; its content has a form of its own, because evidence, decisions and terms come from it. */
function useModules({ wywiad, draft, onChange, errorAt }: DraftPartsProps): (modul: string) => ReactNode {
  const members = Array.isArray(draft.czesci.rodzina) ? draft.czesci.rodzina.filter(isObject) : [];
  const people = usePeople(wywiad.osoba_id, members.map(({ osoba_id }) => String(osoba_id ?? '')));
  const cases = useQueries({ queries: wywiad.sprawa_ids.map(caseQuery) }).flatMap(({ data }) => (data ? [{ kod: data.id, nazwa: data.znak }] : []));
  const schemas = partSchemas({ people, cases });
  const setPart = (name: string) => (value: unknown) => onChange({ ...draft, czesci: { ...draft.czesci, [name]: value } });
  const list = (name: string) => (
    <ListPart name={name} labelled schema={schemas[name] ?? {}} value={draft.czesci[name]} onChange={setPart(name)} errorAt={errorAt} path={`czesci.${name}`} kinds={KINDS_OF[name]} />
  );
  const form = (name: 'przebieg' | 'oswiadczenie') => (
    <SchemaForm all schema={schemas[name] ?? {}} value={draft[name]} onChange={(next) => onChange({ ...draft, [name]: next })} errorAt={(path) => errorAt(`${name}.${path}`)} />
  );
  return (modul) => {
    if (isTextPart(modul)) return <Textarea aria-label={TEXT_PARTS[modul]} minRows={3} value={String(draft.czesci[modul] ?? '')} error={errorAt(`czesci.${modul}`)} onChange={(event) => setPart(modul)(event.currentTarget.value)} />;
    switch (modul) {
      case 'przebieg':
      case 'oswiadczenie':
        return form(modul);
      case 'notatka':
        return <Textarea aria-label={t.note} description={t.noteHint} minRows={8} value={draft.notatka} error={errorAt('notatka')} onChange={(event) => onChange({ ...draft, notatka: event.currentTarget.value })} />;
      case 'plan':
        return <PlanPart schemas={schemas} plan={draft.plan} onChange={(plan) => onChange({ ...draft, plan })} errorAt={errorAt} />;
      case 'rodzina':
        return <Stack gap="sm">{list(modul)}<PersonPicker label={t.findPerson} optional value="" onChange={(osoba_id) => setPart('rodzina')([...members, { osoba_id, rola: 'niespokrewniony' }])} /></Stack>;
      default:
        return <Stack gap={4}>{list(modul)}{errorAt(`czesci.${modul}`) && <Group role="alert" c="ceglasty.8">{errorAt(`czesci.${modul}`)}</Group>}</Stack>;
    }
  };
}

interface PlanPartProps {
  readonly schemas: ReturnType<typeof partSchemas>;
  readonly plan: FormObject;
  readonly onChange: (plan: FormObject) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The plan of help; also written anew after the head has sent one back. */
export function PlanPart({ schemas, plan, onChange, errorAt }: PlanPartProps) {
  return (
    <Stack gap="sm">
      <SchemaForm schema={schemas.plan ?? {}} value={plan} onChange={(next) => onChange({ ...plan, ...next })} errorAt={(path) => errorAt(`plan.${path}`)} />
      <ListPart name="propozycje" schema={schemas.propozycje ?? {}} value={plan.propozycje} onChange={(propozycje) => onChange({ ...plan, propozycje })} errorAt={errorAt} path="plan.propozycje" />
      {errorAt('plan.propozycje') && <Group role="alert" c="ceglasty.8">{errorAt('plan.propozycje')}</Group>}
    </Stack>
  );
}
