import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type DetailRow, Details } from '../../../shared/ui/details.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { decisionQuery, type Decyzja } from '../decyzja/api.js';
import { SendBack } from '../decyzja/decision-acts.js';
import { isMoney } from '../decyzja/parts.js';
import { texts as decyzja } from '../decyzja/texts.js';
import { LetterPreview } from '../pismo/letter-preview.js';
import type { Stage } from './approval-search.js';
import { DecisionFunds } from './decision-funds.js';
import { texts as t } from './texts.js';

/** The letter as it will be issued, and the act of whoever reads it; what has left the stage meanwhile offers no act. */
export function DecisionReview({ id, stage }: { readonly id: string; readonly stage: Stage }) {
  const query = useQuery(decisionQuery(id));
  return <QueryView query={query}>{(decision) => <Review key={decision.wersja} decision={decision} stage={stage} />}</QueryView>;
}

function Review({ decision, stage }: { readonly decision: Decyzja; readonly stage: Stage }) {
  const may = useMay();
  const signs = stage === 'do-podpisu';
  const waits = decision.stan === stage;
  const allowed = waits && may(signs ? 'postepowanie:decyzja:sign' : 'postepowanie:decyzja:approve') && decision.braki.length === 0;
  return (
    <Section title={t.letterOf(decision.znak)} actions={<LinkButton size="xs" variant="default" to="/sprawy/$id/decyzja" params={{ id: decision.sprawa_id }}>{t.openCase}</LinkButton>}>
      <Stack gap="md">
        {decision.braki.length > 0 && <Alert color="ceglasty" title={t.missing}><List size="sm">{decision.braki.map(({ kod, opis }) => <List.Item key={kod}>{opis}</List.Item>)}</List></Alert>}
        <Group gap="xs">
          {allowed && <Decide decision={decision} signs={signs} />}
          {waits && may('postepowanie:decyzja:approve') && <SendBack decision={decision} shortcut="p" />}
        </Group>
        <Details rows={whatIsGranted(decision)} />
        <DecisionFunds id={decision.id} />
        <LetterPreview sections={decision.tresc} />
      </Stack>
    </Section>
  );
}

/** What a person decides by, before the whole letter: how much, for when, and why that much. */
function whatIsGranted(decision: Decyzja): DetailRow[] {
  const rows: DetailRow[] = [
    [decyzja.outcome, decyzja.outcomes[decision.rozstrzygniecie] ?? decision.rozstrzygniecie],
    [decyzja.amount, isMoney(decision) && decision.kwota ? formatMoney(decision.kwota) : null],
    [decyzja.period, decision.od ? formatPeriod(decision.od, decision.do) : null],
    [decyzja.amountReason, decision.uzasadnienie_kwoty],
    [decyzja.grounds, decision.podstawa_odmowy && `${decision.podstawa_odmowy.przepis}: ${decision.podstawa_odmowy.opis}`],
  ];
  return rows.filter(([, value]) => Boolean(value));
}

function Decide({ decision, signs }: { readonly decision: Decyzja; readonly signs: boolean }) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', signs ? '/api/v1/decyzje/{id}/podpisy' : '/api/v1/decyzje/{id}/zatwierdzenia');
  const label = signs ? t.sign : t.approve;
  const submit = () => act.mutate({ path: { id: decision.id }, wersja: decision.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open}>{label}</Button>
      <ActModal title={label} opened={opened} onClose={dialog.close} submitLabel={label} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Text>{signs ? t.signText : t.approveText}</Text>
      </ActModal>
    </>
  );
}
