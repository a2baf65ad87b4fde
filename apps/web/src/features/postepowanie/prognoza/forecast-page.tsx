import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../../shared/api/query.js';
import { formatDate } from '../../../shared/format/date.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { TeamForecast } from './team-forecast.js';
import { texts as t } from './texts.js';

/** Which terms of a unit will be missed in two weeks at the present pace, and what would save them. */
export function ForecastPage() {
  const own = useMyCaseUnit();
  const [chosen, setChosen] = useState('');
  const komorkaId = chosen || own;
  return (
    <Page title={t.title} subtitle={t.subtitle}>
      <Stack gap="md">
        <UnitSelect kind="prowadzi-sprawy" label={t.unit} maw={420} value={komorkaId} onChange={setChosen} />
        {komorkaId && <UnitForecast key={komorkaId} komorkaId={komorkaId} />}
      </Stack>
    </Page>
  );
}

function UnitForecast({ komorkaId }: { readonly komorkaId: string }) {
  const query = useQuery(apiQuery('/api/v1/terminy-spraw/prognoza', { query: { komorka_id: komorkaId } }));
  return (
    <QueryView query={query}>
      {(forecast) => (
        <Stack gap="md">
          <Text size="sm" c="dimmed">{t.range(formatDate(forecast.od), formatDate(forecast.do))}</Text>
          {forecast.ucieta && <Alert color="bursztyn">{t.cut}</Alert>}
          {forecast.zespoly.map((team) => <Section key={team.rola} title={t.teams[team.rola] ?? team.rola}><TeamForecast team={team} /></Section>)}
        </Stack>
      )}
    </QueryView>
  );
}
