import { Checkbox, Group, Radio, Stack } from '@mantine/core';
import { choicesOf, kindOf, type JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { SchemaList } from '../../../shared/schema-form/schema-list.js';
import type { FormObject } from '../../../shared/schema-form/value.js';
import { PeopleFields } from './people-fields.js';
import type { Question } from './question.js';
import { isTicked, schemaOf } from './questions.js';
import { texts as t } from './texts.js';

interface QuestionFieldsProps {
  readonly question: Question;
  readonly schema: JsonSchema;
  readonly answers: FormObject;
  readonly onChange: (answers: FormObject) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The fields of one question: people, boxes to tick, a yes before the details, or simply the fields. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, schema, answers, onChange, errorAt } = props;
  const [name = ''] = question.fields;
  const field = schema.properties?.[name] ?? {};
  const set = (value: unknown) => onChange({ ...answers, [name]: value });
  if (name === 'osoby') return <PeopleFields schema={field} people={answers.osoby as readonly FormObject[]} onChange={set} errorAt={errorAt} />;
  if (question.gate) return <GatedFields {...props} name={name} />;
  if (isTicked(field)) return <TickedFields title={question.title} field={field} value={answers[name]} onChange={set} error={errorAt(name)} />;
  if (kindOf(field) === 'list' && question.item) {
    const draw = (part: JsonSchema, value: FormObject, change: (next: FormObject) => void, path: string) => <SchemaForm schema={part} value={value} onChange={change} errorAt={errorAt} path={path} />;
    const titled = { ...field, items: { ...field.items, title: question.item } };
    return <SchemaList label={question.item} labelled description={undefined} required={false} schema={titled} value={(answers[name] as FormObject[] | undefined) ?? []} onChange={set} path={name} draw={draw} />;
  }
  // Nothing is starred: the whole question may be skipped.
  if (kindOf(field) === 'object') {
    return <SchemaForm schema={{ ...field, required: [] }} value={(answers[name] as FormObject | undefined) ?? {}} onChange={set} errorAt={errorAt} path={name} />;
  }
  return <SchemaForm schema={schemaOf(schema, question)} value={answers} onChange={onChange} errorAt={errorAt} />;
}

interface TickedFieldsProps {
  readonly title: string;
  readonly field: JsonSchema;
  readonly value: unknown;
  readonly onChange: (codes: readonly string[]) => void;
  readonly error: string | undefined;
}

function TickedFields({ title, field, value, onChange, error }: TickedFieldsProps) {
  return (
    <Checkbox.Group aria-label={title} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} error={error}>
      <div className="choices">{choicesOf(field.items ?? {}).map(({ kod, nazwa }) => <Checkbox key={kod} value={kod} label={nazwa} />)}</div>
    </Checkbox.Group>
  );
}

function GatedFields({ name, question, schema, answers, onChange, errorAt }: QuestionFieldsProps & { readonly name: string }) {
  const value = answers[name];
  const choose = (chosen: string) => onChange({ ...answers, [name]: chosen === 'tak' ? {} : null });
  return (
    <Stack gap="md">
      <Radio.Group aria-label={question.title} value={value === undefined ? '' : value === null ? 'nie' : 'tak'} onChange={choose}>
        <Group gap="lg"><Radio value="tak" label={t.yes} /><Radio value="nie" label={t.no} /></Group>
      </Radio.Group>
      {value !== undefined && value !== null && (
        <SchemaForm schema={schema.properties?.[name] ?? {}} value={value as FormObject} onChange={(next) => onChange({ ...answers, [name]: next })} errorAt={errorAt} path={name} />
      )}
    </Stack>
  );
}
