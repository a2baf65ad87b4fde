import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { useDictionary } from '../../../shared/api/swiadczenia.js';
import { kindName } from '../../../shared/evidence/kinds.js';
import { formatDate } from '../../../shared/format/date.js';
import { withDictionaries } from '../../../shared/schema-form/dictionary.js';
import { SchemaView } from '../../../shared/schema-form/schema-view.js';
import { type FormObject, isObject } from '../../../shared/schema-form/value.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { caseQuery, type Czesc, formQuery, type Formularz, type Wywiad } from '../api.js';
import { CorrectInterview } from '../wpis/correct-interview.js';
import { Entries } from '../wpis/entries.js';
import { ApprovePlan, ChangePlan, ReturnPlan } from '../wpis/plan-acts.js';
import { SignatureNumber } from '../wpis/signature-number.js';
import { texts as t } from '../texts.js';
import { contentSchema, type Draft, toDraft } from './draft.js';
import { blocksOf, partsOf, partTitle } from './form-schemas.js';
import { isTextPart, partSchemas } from './part-schemas.js';
import { Scan } from './scan.js';
import { usePeople } from './use-people.js';

/** The interview to read, with what was written after the signature, its papers and the way of its plan. */
export function InterviewReader({ wywiad }: { readonly wywiad: Wywiad }) {
  const form = useQuery(formQuery(wywiad.formularz_wersja));
  return <QueryView query={form} rows={8}>{(formularz) => <Reader wywiad={wywiad} formularz={formularz} />}</QueryView>;
}

function Reader({ wywiad, formularz }: { readonly wywiad: Wywiad; readonly formularz: Formularz }) {
  const draft = toDraft(wywiad);
  const drawModule = useModuleViews(wywiad, draft);
  return (
    <Stack gap="md">
      <Alert color="granat">{t.readOnly}</Alert>
      {wywiad.plan_zwrocono && <Alert color="bursztyn" role="status">{t.planReturned}</Alert>}
      <Group gap="xs">
        <FileButton address={`/api/v1/wywiady/${wywiad.id}/wydruk`} how="open">{t.print}</FileButton>
        <ApprovePlan wywiad={wywiad} /><ReturnPlan wywiad={wywiad} /><ChangePlan wywiad={wywiad} /><CorrectInterview wywiad={wywiad} formularz={formularz} /><SignatureNumber wywiad={wywiad} />
      </Group>
      <Section title={t.visit}>
        <Text>{formatDate(wywiad.data_wizyty)}</Text>
        {wywiad.pouczenie_dzien && <Text size="sm" c="dimmed">{t.instructedOn(formatDate(wywiad.pouczenie_dzien), t.instructionForms[wywiad.pouczenie_forma ?? ''] ?? '')}</Text>}
        {wywiad.sygnatura && <Text size="sm">{t.signatureIs(wywiad.sygnatura)}</Text>}
      </Section>
      {partsOf(formularz, wywiad).map((part) => <PartView key={part.kod} part={part} draft={draft} drawModule={drawModule} />)}
      {wywiad.wpisy.length > 0 && <Section title={t.entries}><Entries wywiad={wywiad} formularz={formularz} /></Section>}
      <Section title={t.scan}><Scan wywiad={wywiad} /></Section>
    </Stack>
  );
}

function PartView({ part, draft, drawModule }: { readonly part: Czesc; readonly draft: Draft; readonly drawModule: (modul: string) => ReactNode }) {
  const values = isObject(draft.pola[part.kod]) ? (draft.pola[part.kod] as FormObject) : {};
  const blocks = blocksOf(part);
  const shown = blocks.flatMap((block, index) => {
    const view = 'modul' in block ? drawModule(block.modul) : Object.keys(block.schema.properties ?? {}).some((name) => values[name] !== undefined) && <SchemaView schema={block.schema} value={values} />;
    return view ? [<Fragment key={index}>{'modul' in block && blocks.length > 1 && <Title order={3}>{t.modules[block.modul] ?? block.modul}</Title>}{view}</Fragment>] : [];
  });
  return shown.length > 0 ? <Section title={partTitle(part)}><Stack gap="xs">{shown}</Stack></Section> : null;
}

/** How each module is read; null where nothing stands in it. */
function useModuleViews(wywiad: Wywiad, draft: Draft): (modul: string) => ReactNode {
  const members = Array.isArray(draft.czesci.rodzina) ? draft.czesci.rodzina.filter(isObject) : [];
  const people = usePeople(wywiad.osoba_id, members.map(({ osoba_id }) => String(osoba_id ?? '')));
  const cases = useQueries({ queries: wywiad.sprawa_ids.map(caseQuery) }).flatMap(({ data }) => (data ? [{ kod: data.id, nazwa: data.znak }] : []));
  const dictionary = useDictionary();
  const schemas = partSchemas({ people, cases });
  const items = (name: string, value: unknown) => {
    const rows = Array.isArray(value) ? value.filter(isObject) : [];
    return rows.length === 0 ? null : rows.map((item, index) => (
      <div key={index} className="nested-view">
        <SchemaView schema={withDictionaries(schemas[name]?.items ?? {}, dictionary)} value={'tresc' in item ? { ...item, rodzaj: kindName(String(item.rodzaj)) } : item} />
        {isObject(item.tresc) && <SchemaView schema={withDictionaries(contentSchema(String(item.rodzaj)), dictionary)} value={item.tresc} />}
      </div>
    ));
  };
  const written = (text: unknown) => (text ? <Text className="written">{String(text)}</Text> : null);
  const object = (name: 'przebieg' | 'oswiadczenie') => (Object.keys(draft[name]).length > 0 ? <SchemaView schema={schemas[name] ?? {}} value={draft[name]} /> : null);
  return (modul) => {
    if (isTextPart(modul)) return written(draft.czesci[modul]);
    if (modul === 'notatka') return written(draft.notatka);
    if (modul === 'przebieg' || modul === 'oswiadczenie') return object(modul);
    if (modul === 'plan') return <><SchemaView schema={schemas.plan ?? {}} value={draft.plan} />{items('propozycje', draft.plan.propozycje)}</>;
    return items(modul, draft.czesci[modul]);
  };
}
