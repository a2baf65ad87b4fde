import { NativeSelect, Stack } from '@mantine/core';
import { useDictionary } from '../../../shared/api/swiadczenia.js';
import { kindName } from '../../../shared/evidence/kinds.js';
import { withDictionaries } from '../../../shared/schema-form/dictionary.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { SchemaList } from '../../../shared/schema-form/schema-list.js';
import { type FormObject, isObject } from '../../../shared/schema-form/value.js';
import { texts as t } from '../texts.js';
import { contentSchema } from './draft.js';

export interface ListPartProps {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly path: string;
  readonly labelled?: boolean;
  /** Kinds of evidence that an item may be; its content has the form of its kind. */
  readonly kinds?: readonly string[];
}

/** A list of the interview; items that are evidence carry the content of their kind. */
export function ListPart({ name, schema, value, onChange, errorAt, path, kinds, labelled }: ListPartProps) {
  const dictionary = useDictionary();
  const items = Array.isArray(value) ? value.filter(isObject) : [];
  return (
    <SchemaList
      label={schema.title ?? name} labelled={labelled} description={undefined} required={false} schema={schema} path={path} value={items} onChange={onChange}
      draw={(item, part, change, at) => kinds
        ? <EvidenceItem kinds={kinds} schema={item} value={part} onChange={change} errorAt={errorAt} path={at} />
        : <SchemaForm schema={withDictionaries(item, dictionary)} value={part} onChange={change} errorAt={errorAt} path={at} />}
    />
  );
}

interface EvidenceItemProps {
  readonly kinds: readonly string[];
  readonly schema: JsonSchema;
  readonly value: FormObject;
  readonly onChange: (value: FormObject) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly path: string;
}

function EvidenceItem({ kinds, schema, value, onChange, errorAt, path }: EvidenceItemProps) {
  const dictionary = useDictionary();
  const kind = String(value.rodzaj ?? '');
  const { rodzaj: _, ...frame } = schema.properties ?? {};
  return (
    <Stack gap="sm">
      <NativeSelect label={t.kind} required maw={420} value={kind} error={errorAt(`${path}.rodzaj`)} data={[{ value: '', label: t.choose }, ...kinds.map((one) => ({ value: one, label: kindName(one) }))]}
        onChange={(event) => onChange({ ...value, rodzaj: event.currentTarget.value, tresc: {} })} />
      <SchemaForm schema={{ ...schema, properties: frame }} value={value} onChange={onChange} errorAt={errorAt} path={path} />
      {kind && (
        <SchemaForm schema={withDictionaries(contentSchema(kind), dictionary)} value={isObject(value.tresc) ? value.tresc : {}} onChange={(tresc) => onChange({ ...value, tresc })}
          errorAt={errorAt} path={`${path}.tresc`} />
      )}
    </Stack>
  );
}
