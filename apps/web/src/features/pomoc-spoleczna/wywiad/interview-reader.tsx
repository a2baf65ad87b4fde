import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useDictionary } from '../../../shared/api/swiadczenia.js';
import { kindName } from '../../../shared/evidence/kinds.js';
import { formatDate } from '../../../shared/format/date.js';
import { withDictionaries } from '../../../shared/schema-form/dictionary.js';
import { SchemaView } from '../../../shared/schema-form/schema-view.js';
import { type FormObject, isObject } from '../../../shared/schema-form/value.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { Section } from '../../../shared/ui/page.js';
import { caseQuery, type Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import { contentSchema, toDraft } from './draft.js';
import { partSchemas, TEXT_PARTS } from './part-schemas.js';
import { Scan } from './scan.js';
import { usePeople } from './use-people.js';

const LISTS = ['rodzina', 'orzeczenia', 'dochody', 'wydatki', 'potrzeby', 'powody'];

/** The interview to read, with its papers and the approval of its plan. */
export function InterviewReader({ wywiad }: { readonly wywiad: Wywiad }) {
  const draft = toDraft(wywiad);
  const members = Array.isArray(draft.czesci.rodzina) ? draft.czesci.rodzina.filter(isObject) : [];
  const people = usePeople(wywiad.osoba_id, members.map(({ osoba_id }) => String(osoba_id ?? '')));
  const cases = useQueries({ queries: wywiad.sprawa_ids.map(caseQuery) }).flatMap(({ data }) => (data ? [{ kod: data.id, nazwa: data.znak }] : []));
  const dictionary = useDictionary();
  const schemas = partSchemas({ people, cases });
  const items = (name: string, value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []).map((item, index) => (
    <div key={index} className="nested-view">
      <SchemaView schema={withDictionaries(schemas[name]?.items ?? {}, dictionary)} value={'tresc' in item ? { ...item, rodzaj: kindName(String(item.rodzaj)) } : item} />
      {isObject(item.tresc) && <SchemaView schema={withDictionaries(contentSchema(String(item.rodzaj)), dictionary)} value={item.tresc} />}
    </div>
  ));
  return (
    <Stack gap="md">
      <Alert color="granat">{t.readOnly}</Alert>
      <Group gap="xs"><FileButton address={`/api/v1/wywiady/${wywiad.id}/wydruk`} how="open">{t.print}</FileButton><ApprovePlan wywiad={wywiad} /></Group>
      <Section title={t.visit}><Text>{formatDate(wywiad.data_wizyty)}</Text></Section>
      {LISTS.map((name) => <Part key={name} title={schemas[name]?.title ?? name} filled={hasItems(draft.czesci, name)}>{items(name, draft.czesci[name])}</Part>)}
      {Object.entries(TEXT_PARTS).map(([name, title]) => <Part key={name} title={title} filled={Boolean(draft.czesci[name])}><Text className="written">{String(draft.czesci[name] ?? '')}</Text></Part>)}
      <Part title={t.note} filled={draft.notatka !== ''}><Text className="written">{draft.notatka}</Text></Part>
      <Section title={t.plan}><SchemaView schema={schemas.plan ?? {}} value={draft.plan} />{items('propozycje', draft.plan.propozycje)}</Section>
      <Section title={t.scan}><Scan wywiad={wywiad} /></Section>
    </Stack>
  );
}

function Part({ title, filled, children }: { readonly title: string; readonly filled: boolean; readonly children: React.ReactNode }) {
  return filled ? <Section title={title}>{children}</Section> : null;
}

function hasItems(parts: FormObject, name: string): boolean {
  const value = parts[name];
  return Array.isArray(value) && value.length > 0;
}

function ApprovePlan({ wywiad }: { readonly wywiad: Wywiad }) {
  const [opened, dialog] = useDisclosure();
  const may = useMay();
  const approve = useAct('post', '/api/v1/wywiady/{id}/zatwierdzenia-planu');
  if (wywiad.stan !== 'podpisany' || wywiad.plan_zatwierdzono || !may('pomoc-spoleczna:plan:approve')) return null;
  const submit = () => approve.mutate({ path: { id: wywiad.id }, wersja: wywiad.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button onClick={dialog.open}>{t.approvePlan}</Button>
      <ActModal title={t.approvePlan} opened={opened} onClose={dialog.close} submitLabel={t.approvePlan} pending={approve.isPending} error={approve.error} onSubmit={submit}><Text>{t.approvePlanText}</Text></ActModal>
    </>
  );
}
