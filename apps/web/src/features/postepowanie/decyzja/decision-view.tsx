import { Alert, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatInstant, formatPeriod } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { Details, type DetailRow } from '../../../shared/ui/details.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { NEXT } from '../../../shared/ui/use-shortcuts.js';
import { decisionQuery, decisionTone, type Decyzja } from './api.js';
import { DecisionActs } from './decision-acts.js';
import { Deliveries } from '../doreczenie/deliveries.js';
import { LetterPreview } from '../pismo/letter-preview.js';
import { GrantedScope } from './granted-scope.js';
import { isEnding, isMoney } from './parts.js';
import { PartsForm } from './parts-form.js';
import { texts as t } from './texts.js';

const DELIVERED = new Set(['wydana', 'doreczona', 'ostateczna', 'uchylona']);

/** One decision: what it says, what it lacks, whose turn it is, the letter, and its delivery. */
export function DecisionView({ id }: { readonly id: string }) {
  const query = useQuery(decisionQuery(id));
  const may = useMay();
  return (
    <QueryView query={query}>
      {(decision) => (
        <Stack gap="md">
          <Section title={t.title}><Summary decision={decision} /></Section>
          {decision.stan === 'projekt' && may('postepowanie:decyzja:prepare') && (
            <Section title={t.parts} hotkey={decision.braki.length > 0 ? NEXT : undefined}><PartsForm key={`${decision.id} ${decision.wersja}`} decision={decision} /></Section>
          )}
          {DELIVERED.has(decision.stan) && decision.organ === 'osrodek' && <Section title={t.delivery}><Deliveries subject={{ kind: 'decyzja', id: decision.id }} deliveries={decision.doreczenia} open={decision.stan === 'wydana'} /></Section>}
          {decision.organ === 'osrodek' && (
            <Section title={t.preview} actions={<FileButton size="xs" address={`/api/v1/decyzje/${decision.id}/pismo`} how="open">{t.pdf}</FileButton>}>
              <LetterPreview sections={decision.tresc} />
            </Section>
          )}
        </Stack>
      )}
    </QueryView>
  );
}

function Summary({ decision }: { readonly decision: Decyzja }) {
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <StatusBadge tone={decisionTone(decision.stan)}>{t.states[decision.stan] ?? decision.stan}</StatusBadge>
        <StatusBadge tone={decision.rozstrzygniecie === 'przyznanie' ? 'good' : 'bad'}>{t.outcomes[decision.rozstrzygniecie] ?? decision.rozstrzygniecie}</StatusBadge>
        {isMoney(decision) && decision.kwota !== null && <Text fw={600} fz={20}>{formatMoney(decision.kwota)}</Text>}
      </Group>
      {decision.stan === 'projekt' && decision.zwrot_uwagi && <Alert color="bursztyn" title={t.sentBack}>{decision.zwrot_uwagi}</Alert>}
      {decision.nadplata !== null && <Alert color="bursztyn" title={t.overpaid(formatMoney(decision.nadplata))}>{t.overpaidHint}</Alert>}
      <Missing decision={decision} />
      <GrantedScope decision={decision} />
      <Details rows={summaryRows(decision)} />
      <DecisionActs decision={decision} />
    </Stack>
  );
}

function summaryRows(decision: Decyzja): DetailRow[] {
  const who = (person: Decyzja['zatwierdzil']) => person && `${person.nazwa}, ${formatInstant(person.kiedy)}`;
  return [
    ...(decision.oznaczenie_sko === null ? [] : [[t.authority, t.sko(decision.oznaczenie_sko)] as const]),
    ...(decision.czesc === null ? [] : [[t.partOf, decision.czesc] as const]),
    [t.period, decision.od ? formatPeriod(decision.od, decision.do) : null],
    ...(isEnding(decision.rozstrzygniecie) ? [] : [[t.fullGrant, decision.zgodna_z_zadaniem ? t.yes : t.no] as const]),
    ...(decision.organ !== 'osrodek' ? [[t.entered, who(decision.przygotowal)] as const] : [[t.prepared, who(decision.przygotowal)], [t.approved, who(decision.zatwierdzil)], [t.signed, who(decision.podpisal)]] as const),
    [t.date, formatDate(decision.data)],
    [t.final, formatDate(decision.ostateczna_od)],
    [t.enforceable, formatDate(decision.wykonalna_od)],
  ];
}

/** Elements that KPA art. 107 demands and the draft does not have yet. */
function Missing({ decision }: { readonly decision: Decyzja }) {
  if (DELIVERED.has(decision.stan)) return null;
  if (decision.braki.length === 0) return <Text size="sm" c="morski.8">{t.complete}</Text>;
  return (
    <Alert color="ceglasty" title={t.missing}>
      <Text size="sm">{t.missingHint}</Text>
      <List size="sm">{decision.braki.map(({ kod, opis, przepis }) => <List.Item key={kod}>{opis} <Text span size="xs" c="dimmed">({przepis})</Text></List.Item>)}</List>
    </Alert>
  );
}
