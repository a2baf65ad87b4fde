import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMay, useToday } from '../../../shared/api/me.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { type Gospodarstwo, useKartoteka } from '../api.js';
import { texts } from '../texts.js';
import { MemberDialog } from './member-dialog.js';
import { Members } from './members.js';
import { NewHouseholdDialog } from './new-household-dialog.js';
import { TimelineChart } from './timeline-chart.js';

const t = texts.household;

/** With whom the person lives and keeps house, and since when. */
export function HouseholdPage() {
  const osobaId = useParam('id');
  const query = useKartoteka(osobaId);
  const may = useMay();
  const [creating, dialog] = useDisclosure();
  const writable = may('osoba:dane:write');
  return (
    <Stack gap="md">
      <QueryView query={query}>
        {(file) => (
          <Stack gap="md">
            {file.gospodarstwa.length === 0 && <Section title={t.title}><EmptyState>{t.empty}</EmptyState></Section>}
            {file.gospodarstwa.map((household) => (
              <Household key={household.id} household={household} current={household.id === file.gospodarstwo_dzis?.id} writable={writable} />
            ))}
            {writable && !file.gospodarstwo_dzis && <Group><Button variant="light" onClick={dialog.open}>{t.create}</Button></Group>}
          </Stack>
        )}
      </QueryView>
      {creating && <NewHouseholdDialog osobaId={osobaId} onClose={dialog.close} />}
    </Stack>
  );
}

function Household({ household, current, writable }: { readonly household: Gospodarstwo; readonly current: boolean; readonly writable: boolean }) {
  const today = useToday();
  const [adding, dialog] = useDisclosure();
  const present = household.czlonkowie.filter(({ od, do: end }) => od <= today && (end === null || end >= today)).length;
  return (
    <Section title={current ? t.title : t.past} actions={current && writable && <Button size="xs" variant="light" onClick={dialog.open}>{t.addMember}</Button>}>
      <Stack gap="md">
        {current && <Text fw={600}>{t.now(present)}</Text>}
        <TimelineChart members={household.czlonkowie} />
        <Members household={household} writable={current && writable} />
      </Stack>
      {adding && <MemberDialog gospodarstwoId={household.id} onClose={dialog.close} />}
    </Section>
  );
}
