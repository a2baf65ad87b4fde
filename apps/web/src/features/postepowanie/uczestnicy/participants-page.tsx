import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Section } from '../../../shared/ui/page.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { aktaQuery } from '../api.js';
import { historyQuery, partiesQuery, representationQuery } from './api.js';
import { AssignmentHistory } from './assignment-history.js';
import { Exclusions } from './exclusions.js';
import { MoveCase } from './move-case.js';
import { Parties } from './parties.js';
import { Representation } from './representation.js';
import { texts } from './texts.js';

/** Who acts in the case and who must not: the party's representatives, excluded officials, whom the case was given to. */
export function ParticipantsPage() {
  const id = useParam('id');
  const may = useMay();
  const akta = useQuery(aktaQuery(id));
  const representation = useQuery(representationQuery(id));
  const parties = useQuery(partiesQuery(id));
  const history = useQuery(historyQuery(id));
  return (
    <Stack gap="md">
      <Section title={texts.representation.title}><QueryView query={representation}>{(found) => <Representation sprawaId={id} found={found} />}</QueryView></Section>
      <Section title={texts.parties.title}><QueryView query={parties}>{(found) => <Parties sprawaId={id} found={found} />}</QueryView></Section>
      {may('postepowanie:wylaczenie:report') && (
        <Section title={texts.exclusion.title}><QueryView query={akta}>{({ komorka_id }) => <Exclusions sprawaId={id} komorkaId={komorka_id} />}</QueryView></Section>
      )}
      <Section title={texts.history.title}><QueryView query={history} empty={{ when: (rows) => rows.length === 0, text: texts.history.none }}>{(rows) => <AssignmentHistory rows={rows} />}</QueryView>{akta.data && <Group mt="sm"><MoveCase akta={akta.data} /></Group>}</Section>
    </Stack>
  );
}
