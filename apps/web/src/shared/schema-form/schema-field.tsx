import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { DateField, MoneyField, MonthField } from '../form/fields.js';
import { choicesOf, kindOf, type JsonSchema } from './schema.js';
import { texts } from './texts.js';

interface SchemaFieldProps {
  readonly label: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error: string | undefined;
}

/** One simple value with the control that its schema asks for. */
export function SchemaField(props: SchemaFieldProps) {
  const { label, schema, required, value, onChange, error } = props;
  const common = { label, description: schema.description, required, error };
  const text = typeof value === 'string' ? value : '';
  switch (kindOf(schema)) {
    case 'boolean':
      return <YesNoField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'lines':
      return <LinesField {...props} />;
    case 'codes':
      return <CodesField {...props} />;
    case 'integer':
      return <TextInput {...common} inputMode="numeric" value={value === undefined ? '' : String(value)} onChange={(event) => onChange(toInteger(event.currentTarget.value))} />;
    case 'money':
      return <MoneyField {...common} value={text} onChange={onChange} />;
    case 'date':
      return <DateField {...common} value={text} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'month':
      return <MonthField {...common} value={text} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'decimal':
      return <TextInput {...common} inputMode="decimal" value={text.replace('.', ',')} onChange={(event) => onChange(event.currentTarget.value.replace(',', '.'))} />;
    case 'long-text':
      return <Textarea {...common} value={text} maxLength={schema.maxLength} onChange={(event) => onChange(event.currentTarget.value)} />;
    default:
      return <TextInput {...common} value={text} maxLength={schema.maxLength} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
}

/** Yes, no and not said are three answers: an unknown fact must not become a no. */
function YesNoField({ label, schema, required, value, onChange, error }: SchemaFieldProps) {
  return (
    <NativeSelect label={label} description={schema.description} required={required} error={error} value={value === undefined ? '' : String(value)}
      data={[{ value: '', label: texts.notSaid }, { value: 'true', label: texts.yes }, { value: 'false', label: texts.no }]}
      onChange={({ currentTarget: { value: chosen } }) => onChange(chosen === '' ? undefined : chosen === 'true')} />
  );
}

function ChoiceField({ label, schema, required, value, onChange, error }: SchemaFieldProps) {
  const known = choicesOf(schema).map(({ kod, nazwa }) => ({ value: kod, label: nazwa }));
  const unknown = typeof value === 'string' && value !== '' && !known.some((one) => one.value === value) ? [{ value, label: value }] : [];
  const data = [{ value: '', label: texts.choose }, ...known, ...unknown];
  return (
    <NativeSelect label={label} description={schema.description} required={required} error={error} data={data} value={String(value ?? '')}
      onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

/** One text a line; an empty line is kept while it is typed. */
function LinesField({ label, schema, required, value, onChange, error }: SchemaFieldProps) {
  const lines = Array.isArray(value) ? value.map(String) : [];
  const description = schema.description ? `${schema.description} ${texts.linesHint}` : texts.linesHint;
  return (
    <Textarea label={label} description={description} required={required} error={error} value={lines.join('\n')}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value.split('\n'))} />
  );
}

function CodesField({ label, schema, required, value, onChange, error }: SchemaFieldProps) {
  const choices = choicesOf(schema.items ?? {});
  const codes = Array.isArray(value) ? value.map(String) : [];
  if (choices.length === 0) {
    const description = schema.description ? `${schema.description} ${texts.codesHint}` : texts.codesHint;
    return (
      <TextInput label={label} description={description} required={required} error={error} value={codes.join(', ')}
        onChange={(event) => onChange(event.currentTarget.value.split(/[,\s]+/))} onBlur={() => onChange(codes.filter(Boolean))} />
    );
  }
  return (
    <Checkbox.Group label={label} description={schema.description} required={required} error={error} value={codes} onChange={onChange}>
      <div className="choices">{choices.map(({ kod, nazwa }) => <Checkbox key={kod} value={kod} label={nazwa} />)}</div>
    </Checkbox.Group>
  );
}

/** Keeps what is no number as it was typed, so that the server can say what is wrong with it. */
function toInteger(typed: string): number | string | undefined {
  if (typed.trim() === '') return undefined;
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed;
}
