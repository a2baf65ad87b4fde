import { Alert, SimpleGrid, Stack } from '@mantine/core';
import { choicesOf, isPart, kindOf, labelOf, splitFields, type JsonSchema } from './schema.js';
import { SchemaField } from './schema-field.js';
import { SchemaList, SchemaPart } from './schema-list.js';
import { texts } from './texts.js';
import type { FormObject } from './value.js';

export interface SchemaFormProps {
  readonly schema: JsonSchema;
  readonly value: FormObject;
  readonly onChange: (value: FormObject) => void;
  /** Message at a path such as `osoby.0.dochody.1.kwota`. */
  readonly errorAt: (path: string) => string | undefined;
  readonly path?: string;
  /** Every field at once: a questionnaire is gone through from top to bottom. */
  readonly all?: boolean;
}

/** Fields of an object, drawn from its schema: a new benefit or kind of evidence needs no code here. */
export function SchemaForm({ schema, value, onChange, errorAt, path = '', all = false }: SchemaFormProps) {
  const { main, more } = all ? { main: Object.keys(schema.properties ?? {}), more: [] } : splitFields(schema);
  const draw = (names: readonly string[]) => <Fields names={names} schema={schema} value={value} onChange={onChange} errorAt={errorAt} path={path} />;
  const opened = more.some((name) => value[name] !== undefined || errorAt(join(path, name)));
  return (
    <Stack gap="sm">
      {draw(main)}
      {more.length > 0 && (
        <details className="more-fields" open={opened || undefined}>
          <summary>{texts.more(more.length)}</summary>
          {draw(more)}
        </details>
      )}
    </Stack>
  );
}

interface FieldsProps extends Required<Omit<SchemaFormProps, 'all'>> {
  readonly names: readonly string[];
}

function Fields({ names, schema, value, onChange, errorAt, path }: FieldsProps) {
  const required = new Set(schema.required);
  const parts = names.filter((name) => isPart(schema.properties?.[name]));
  const long = names.filter((name) => isLong(schema.properties?.[name]));
  const short = names.filter((name) => !parts.includes(name) && !long.includes(name));
  const set = (name: string) => (part: unknown) => onChange({ ...value, [name]: part });
  const draw = (name: string) => {
    const field = schema.properties?.[name] ?? {};
    return <SchemaField key={name} label={labelOf(name, field)} schema={field} required={required.has(name)} value={value[name]} onChange={set(name)} error={errorAt(join(path, name))} />;
  };
  return (
    <Stack gap="sm">
      {short.length > 0 && <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm" className="schema-fields">{short.map(draw)}</SimpleGrid>}
      {long.map(draw)}
      {parts.map((name) => <WideField key={name} name={name} required={required.has(name)} schema={schema.properties?.[name] ?? {}} value={value[name]} onChange={set(name)} errorAt={errorAt} path={join(path, name)} />)}
    </Stack>
  );
}

interface WideFieldProps {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly path: string;
}

function WideField({ name, required, schema, value, onChange, errorAt, path }: WideFieldProps) {
  const label = labelOf(name, schema);
  const error = errorAt(path);
  const common = { label, required, description: schema.description, onChange, path };
  const draw = (part: JsonSchema, partValue: FormObject, partChange: (next: FormObject) => void, partPath: string) => (
    <SchemaForm schema={part} value={partValue} onChange={partChange} errorAt={errorAt} path={partPath} />
  );
  return (
    <div>
      {kindOf(schema) === 'list'
        ? <SchemaList {...common} schema={schema} value={Array.isArray(value) ? (value as FormObject[]) : []} draw={draw} />
        : <SchemaPart {...common} schema={schema} value={value as FormObject | undefined} draw={draw} />}
      {error && <Alert color="ceglasty" mt={4} py={6} role="alert">{error}</Alert>}
    </div>
  );
}

/** Long texts and lists to tick take the whole width. */
function isLong(schema: JsonSchema | undefined): boolean {
  const kind = kindOf(schema ?? {});
  return kind === 'long-text' || kind === 'lines' || (kind === 'codes' && choicesOf(schema?.items ?? {}).length > 0);
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
