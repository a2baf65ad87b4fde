import { NativeSelect, Stack, Text } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../../shared/api/query.js';
import { swiadczenieQuery, useDictionary, useSwiadczenie } from '../../../shared/api/swiadczenia.js';
import { useEvidenceKinds } from '../../../shared/evidence/use-kinds.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { personName } from '../../../shared/person/api.js';
import { withDictionaries } from '../../../shared/schema-form/dictionary.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaView } from '../../../shared/schema-form/schema-view.js';
import type { AmountResult } from '../../../shared/result/result.js';
import { AmountView } from '../../../shared/result/amount-view.js';
import { texts as resultTexts } from '../../../shared/result/texts.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { calculationQuery, type Obliczenie } from '../api.js';
import { scopeSchema } from './scope.js';
import { texts } from '../texts.js';

const t = texts.calculation;

/** A calculation with both explanations, the facts it used and the questions it asked; or only what one person may see of it. */
export function CalculationView({ id }: { readonly id: string }) {
  const [recipient, setRecipient] = useState('');
  const whole = useQuery(calculationQuery(id, ''));
  const shown = useQuery(calculationQuery(id, recipient));
  const people = usePeople(whole.data?.osoby ?? []);
  const forma = useSwiadczenie(whole.data?.swiadczenie_kod)?.forma;
  return (
    <Stack gap="md">
      {people.length > 1 && (
        <NativeSelect label={t.recipient} maw={420} value={recipient} data={[{ value: '', label: t.everything }, ...people.map(({ osobaId, label }) => ({ value: osobaId, label }))]} onChange={(event) => setRecipient(event.currentTarget.value)} />
      )}
      <QueryView query={shown}>
        {(calculation) => (
          <Stack gap="md">
            <AmountView result={toResult(calculation, forma)} />
            <Scope calculation={calculation} />
            <Comparison calculation={calculation} />
            {people.length > 0 && recipient === '' && <Text size="sm" c="dimmed">{t.people}: {people.map(({ label }) => label).join('; ')}</Text>}
            {recipient === '' && <Sources calculation={calculation} />}
          </Stack>
        )}
      </QueryView>
    </Stack>
  );
}

function toResult(calculation: Obliczenie, forma: string | undefined): AmountResult {
  return { ...calculation, forma, stopka: `${resultTexts.hash} ${calculation.parametry_hash} · ${resultTexts.ruleHash} ${calculation.regula_hash}` };
}

/** `A – Przykładowa Janina` for every letter of the steps. */
function usePeople(osoby: Obliczenie['osoby']): readonly { readonly osobaId: string; readonly label: string }[] {
  const names = useQueries({ queries: osoby.map(({ osoba_id: id }) => apiQuery('/api/v1/osoby/{id}', { path: { id } })) });
  return osoby.map(({ klucz, osoba_id }, index) => {
    const person = names[index]?.data;
    return { osobaId: osoba_id, label: person ? `${klucz} – ${personName(person)}` : klucz };
  });
}

function Comparison({ calculation: { porownanie } }: { readonly calculation: Obliczenie }) {
  if (!porownanie) return null;
  return <Details rows={[[t.comparison, t.before(formatDate(porownanie.data), formatMoney(porownanie.kwota))], [t.difference, formatMoney(porownanie.roznica)]]} />;
}

/** What was weighed and a decision would grant. */
function Scope({ calculation: { zakres, swiadczenie_kod: kod } }: { readonly calculation: Obliczenie }) {
  const definition = useQuery(swiadczenieQuery(kod)).data;
  if (!definition || Object.keys(zakres).length === 0) return null;
  return <div><Text fw={600} size="sm">{t.scope}</Text><SchemaView schema={scopeSchema(definition)} value={{ ...zakres }} /></div>;
}

function Sources({ calculation }: { readonly calculation: Obliczenie }) {
  const dictionary = useDictionary();
  const kinds = useEvidenceKinds();
  const definition = useQuery(swiadczenieQuery(calculation.swiadczenie_kod)).data;
  const letter = (osobaId: string) => calculation.osoby.find(({ osoba_id }) => osoba_id === osobaId)?.klucz ?? '?';
  return (
    <>
      {definition && (
        <details className="more-fields">
          <summary>{t.facts}</summary>
          <SchemaView schema={withDictionaries(definition.fakty as JsonSchema, dictionary)} value={{ ...calculation.fakty }} />
        </details>
      )}
      <details className="more-fields">
        <summary>{t.queries}</summary>
        <DataTable
          caption={t.queries} rows={calculation.zapytania} rowKey={(row) => `${row.rodzaj} ${row.od} ${row.do} ${row.osoby.join()}`}
          columns={[
            { header: t.kind, cell: (row) => kinds.nameOf(row.rodzaj) },
            { header: t.asked, cell: (row) => row.osoby.map(letter).join(', ') },
            { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
            { header: t.found, cell: (row) => row.wynik.length, align: 'right' },
          ]}
        />
      </details>
    </>
  );
}
