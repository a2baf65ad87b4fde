import { Stack, Text } from '@mantine/core';
import { formatDate, formatMonth } from '../format/date.js';
import { formatMoney } from '../format/money.js';
import { Details } from '../ui/details.js';
import { choicesOf, isPart, kindOf, labelOf, type JsonSchema } from './schema.js';
import { texts } from './texts.js';
import { type FormObject, isObject } from './value.js';

interface SchemaViewProps {
  readonly schema: JsonSchema;
  readonly value: FormObject;
}

/** What a schema form holds, to read: only what was given. */
export function SchemaView({ schema, value }: SchemaViewProps) {
  const given = Object.entries(schema.properties ?? {}).filter(([name]) => isGiven(value[name]));
  const simple = given.filter(([, field]) => !isPart(field));
  const parts = given.filter(([, field]) => isPart(field));
  return (
    <Stack gap="xs">
      {simple.length > 0 && <Details rows={simple.map(([name, field]) => [labelOf(name, field), formatValue(field, value[name])])} />}
      {parts.map(([name, field]) => <Part key={name} label={labelOf(name, field)} schema={field} value={value[name]} />)}
    </Stack>
  );
}

function Part({ label, schema, value }: { readonly label: string; readonly schema: JsonSchema; readonly value: unknown }) {
  const items = Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
  const item = schema.items ?? schema;
  return (
    <div>
      <Text fw={600} size="sm">{label}</Text>
      {items.map((one, index) => <div key={index} className="nested-view"><SchemaView schema={item} value={one} /></div>)}
    </div>
  );
}

/** One line of text: `wynagrodzenie za pracę, 1 200,00 zł, kwiecień 2025`. */
export function summarize(schema: JsonSchema, value: FormObject): string {
  return Object.entries(schema.properties ?? {})
    .filter(([name, field]) => isGiven(value[name]) && !isPart(field))
    .map(([name, field]) => (kindOf(field) === 'boolean' ? `${labelOf(name, field)}: ${formatValue(field, value[name])}` : formatValue(field, value[name])))
    .join(', ');
}

export function formatValue(schema: JsonSchema, value: unknown): string {
  switch (kindOf(schema)) {
    case 'boolean':
      return value === true ? texts.yes : texts.no;
    case 'money':
      return formatMoney(String(value));
    case 'decimal':
      return String(value).replace('.', ',');
    case 'date':
      return formatDate(String(value));
    case 'month':
      return formatMonth(String(value));
    case 'codes':
      return (Array.isArray(value) ? value : []).map((code) => nameOf(schema.items ?? {}, code)).join(', ');
    default:
      return nameOf(schema, value);
  }
}

function nameOf(schema: JsonSchema, value: unknown): string {
  return choicesOf(schema).find(({ kod }) => kod === value)?.nazwa ?? String(value);
}

function isGiven(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}
