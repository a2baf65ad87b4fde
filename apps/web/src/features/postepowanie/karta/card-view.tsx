import { List, Stack, Text } from '@mantine/core';
import type { Schema } from '../../../shared/api/client.js';
import { Details } from '../../../shared/ui/details.js';
import { Section } from '../../../shared/ui/page.js';
import { texts } from './texts.js';

const t = texts.card;
type Tresc = Schema<'TrescKartyDto'>;
/** A paper that is a statement itself need not be replaced by one. */
const STATEMENT = 'Oświadczenie';

/** What a service card says, in the order in which people ask. */
export function CardView({ tresc }: { readonly tresc: Tresc }) {
  const plain: readonly (readonly [string, string])[] = [[t.how, tresc.jak], [t.where, tresc.gdzie], [t.term, tresc.termin], [t.fee, tresc.oplata], [t.result, tresc.wynik], [t.appeal, tresc.odwolanie]];
  return (
    <Stack gap="md">
      <Section title={t.for}><Text>{tresc.dla_kogo}</Text>{tresc.warunki.length > 0 && <Points label={t.conditions} points={tresc.warunki} />}</Section>
      <Section title={t.documents}><Documents tresc={tresc} /></Section>
      <Section title={t.course}><Details rows={[...plain, [t.basis, tresc.podstawa.join('; ')]]} /></Section>
    </Stack>
  );
}

function Documents({ tresc: { dokumenty, nie_zadamy } }: { readonly tresc: Tresc }) {
  return (
    <Stack gap="sm">
      {dokumenty.length === 0 && <Text>{t.noDocuments}</Text>}
      <List spacing="xs">
        {dokumenty.map(({ nazwa, przepis, kiedy, oswiadczenie }) => (
          <List.Item key={nazwa}>
            {nazwa}{kiedy && `, ${kiedy}`}{oswiadczenie && `; ${nazwa.startsWith(STATEMENT) ? t.printed : t.statement}`}
            <Text size="sm" c="dimmed">{przepis}</Text>
          </List.Item>
        ))}
      </List>
      {nie_zadamy.length > 0 && (
        <div>
          <Text fw={600}>{t.notAsked}</Text>
          <Text size="sm" c="dimmed">{t.notAskedLead}</Text>
          <List size="sm">{nie_zadamy.map(({ fakt, skad }) => <List.Item key={fakt}>{fakt} ({t.from}: {skad})</List.Item>)}</List>
        </div>
      )}
    </Stack>
  );
}

function Points({ label, points }: { readonly label: string; readonly points: readonly string[] }) {
  return <><Text fw={600} mt="sm">{label}</Text><List>{points.map((point) => <List.Item key={point}>{point}</List.Item>)}</List></>;
}
