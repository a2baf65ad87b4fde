import { Button, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import { type SwiadczenieSzczegoly, useDictionary } from '../../../shared/api/swiadczenia.js';
import { MoneyField, MonthField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { parseMoney } from '../../../shared/format/money.js';
import { withDictionaries } from '../../../shared/schema-form/dictionary.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { type FormObject, missingFields, prune } from '../../../shared/schema-form/value.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { texts } from '../texts.js';
import { scopeSchema } from './scope.js';

const t = texts.calculation;

interface CalculationFormProps {
  readonly postepowanieId: string;
  readonly swiadczenie: SwiadczenieSzczegoly;
  /** The scope of the calculation before, to begin with. */
  readonly zakres: FormObject;
  readonly onCalculated: (id: string) => void;
}

/** The month, the scope, and what only the worker can say; every other fact comes from evidence. What the benefit does not know is not asked. */
export function CalculationForm({ postepowanieId, swiadczenie, zakres, onCalculated }: CalculationFormProps) {
  const calculate = useAct('post', '/api/v1/postepowania/{id}/obliczenia');
  const form = useForm({ miesiac: useToday().slice(0, 7), kwota_proponowana: '', inna_okolicznosc: '', miesiac_dochodu: '' }, calculate.error);
  const scope = useScope(swiadczenie, zakres, calculate.error);
  const knows = (name: string) => name in ((swiadczenie.fakty as JsonSchema).properties ?? {});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { miesiac, kwota_proponowana: proposed } = form.values;
    const chosen = scope.read();
    const valid = form.validate({ miesiac: !miesiac && t.monthRequired, kwota_proponowana: proposed !== '' && parseMoney(proposed) === null && t.amountWrong });
    if (!valid || !chosen || calculate.isPending) return;
    calculate.mutate({ path: { id: postepowanieId }, body: { ...filled(form.values), ...(scope.given && { zakres: chosen }) } }, { onSuccess: ({ id }) => onCalculated(id) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t.runHint}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <MonthField label={t.month} required {...form.text('miesiac')} />
          {knows('kwota_proponowana') && <MoneyField label={t.proposed} value={form.values.kwota_proponowana} error={form.errorAt('kwota_proponowana')} onChange={(kwota_proponowana) => form.set({ kwota_proponowana })} />}
        </SimpleGrid>
        {scope.given && <fieldset className="scope"><legend>{t.scope}</legend><SchemaForm all {...scope.fields} /></fieldset>}
        {(knows('miesiac_dochodu') || knows('inna_okolicznosc')) && (
          <details className="more-fields">
            <summary>{t.more}</summary>
            <Stack gap="sm">
              {knows('miesiac_dochodu') && <MonthField label={t.incomeMonth} maw={320} {...form.text('miesiac_dochodu')} />}
              {knows('inna_okolicznosc') && <Textarea label={t.circumstance} {...form.text('inna_okolicznosc')} />}
            </Stack>
          </details>
        )}
        <ProblemAlert error={calculate.error} />
        <Group><Button type="submit" {...onKey(NEXT)} loading={calculate.isPending}>{t.submit}</Button></Group>
      </Stack>
    </form>
  );
}

/** The scope as a form from the schema of the benefit, with the faults that the server found in it. */
function useScope(swiadczenie: SwiadczenieSzczegoly, initial: FormObject, error: unknown) {
  const schema = withDictionaries(scopeSchema(swiadczenie), useDictionary());
  const [value, setValue] = useState(initial);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const faults = fieldErrors(error);
  return {
    given: swiadczenie.zakres.length > 0,
    fields: {
      schema, value, onChange: (next: FormObject) => { setMissing([]); setValue(next); },
      errorAt: (path: string) => (missing.includes(path) ? t.required : faults[`zakres.${path}`]),
    },
    /** What was chosen, or null after marking what is missing. */
    read: () => {
      const absent = missingFields(schema, value);
      setMissing(absent);
      return absent.length > 0 ? null : (prune(value) as Record<string, unknown>);
    },
  };
}
