import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { swiadczenieQuery } from '../../../shared/api/swiadczenia.js';
import { formatInstant, formatMonth } from '../../../shared/format/date.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { calculationsQuery, type ObliczenieSkrot } from '../api.js';
import { texts } from '../texts.js';
import { CalculationForm } from './calculation-form.js';
import { CalculationView } from './calculation-view.js';

const t = texts.calculation;

/** Calculations of the running proceeding of a case. */
export function CaseCalculationPage() {
  const query = useQuery(apiQuery('/api/v1/sprawy/{id}', { path: { id: useParam('id') } }));
  return (
    <QueryView query={query} empty={{ when: ({ postepowania }) => postepowania.length === 0, text: t.none }}>
      {({ postepowania, swiadczenie_kod }) => <Calculations kod={swiadczenie_kod} postepowanieId={(postepowania.findLast((one) => one.zakonczone === null) ?? postepowania.at(-1))?.id ?? ''} />}
    </QueryView>
  );
}

function Calculations({ postepowanieId, kod }: { readonly postepowanieId: string; readonly kod: string }) {
  const query = useQuery(calculationsQuery(postepowanieId));
  const [chosen, setChosen] = useState('');
  const may = useMay();
  const label = (one: ObliczenieSkrot) => `${formatMonth(one.miesiac)}, ${t.calculated(formatInstant(one.chwila))}`;
  return (
    <Stack gap="md">
      {may('swiadczenie:obliczenie:create') && <Section title={t.run}><NewCalculation postepowanieId={postepowanieId} kod={kod} onCalculated={setChosen} /></Section>}
      <Section title={t.result}>
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.none }}>
          {(rows) => {
            const shown = rows.find(({ id }) => id === chosen) ?? rows[0];
            return (
              <Stack gap="md">
                {rows.length > 1 && <NativeSelect label={t.list} maw={420} value={shown?.id} data={rows.map((one) => ({ value: one.id, label: label(one) }))} onChange={(event) => setChosen(event.currentTarget.value)} />}
                {shown && <CalculationView key={shown.id} id={shown.id} />}
              </Stack>
            );
          }}
        </QueryView>
      </Section>
    </Stack>
  );
}

interface NewCalculationProps {
  readonly postepowanieId: string;
  readonly kod: string;
  readonly onCalculated: (id: string) => void;
}

/** The form begins with the scope of the newest calculation: a repeated one differs in little. */
function NewCalculation({ postepowanieId, kod, onCalculated }: NewCalculationProps) {
  const definition = useQuery(swiadczenieQuery(kod));
  const before = useQuery(calculationsQuery(postepowanieId));
  return (
    <QueryView query={definition}>
      {(swiadczenie) => (
        <QueryView query={before}>
          {(rows) => <CalculationForm key={postepowanieId} postepowanieId={postepowanieId} swiadczenie={swiadczenie} zakres={{ ...rows[0]?.zakres }} onCalculated={onCalculated} />}
        </QueryView>
      )}
    </QueryView>
  );
}
