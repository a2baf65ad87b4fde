import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { ActDialog } from './act-dialog.js';
import { cardOf, standsAlone } from './acts.js';
import type { Akta, Czynnosc, Postepowanie } from '../api.js';
import { CompletenessDialog } from './completeness-dialog.js';
import { texts } from '../texts.js';

const t = texts.case;

interface CaseActsProps {
  readonly akta: Akta;
  readonly postepowanie: Postepowanie;
}

/** What the procedure lets this person do now, each act with its provision; an act of another card is a link there. */
export function CaseActs({ akta, postepowanie }: CaseActsProps) {
  const may = useMay();
  const [chosen, setChosen] = useState<Czynnosc | null>(null);
  const incomplete = akta.zadanie?.data_kompletnosci === null && akta.zamknieta === null && may('postepowanie:wniosek:complete');
  if (postepowanie.czynnosci.length === 0 && !incomplete) return <EmptyState>{t.noActs}</EmptyState>;
  const usual = postepowanie.czynnosci.filter(({ droga }) => droga);
  const others = postepowanie.czynnosci.filter(({ droga }) => !droga);
  const next = usual.find(({ brak }) => brak === null);
  const draw = (acts: readonly Czynnosc[]) => acts.map((act) => (
    <Group key={act.kod} gap="sm">
      <Act act={act} next={act === next} sprawaId={akta.id} onChoose={() => setChosen(act)} />
      <Text size="xs" c="dimmed">{act.brak ? t.notYet(act.brak) : act.przepis}</Text>
    </Group>
  ));
  return (
    <Stack gap="xs">
      {incomplete && akta.zadanie && <CompletenessDialog wniosekId={akta.zadanie.wniosek_id} />}
      {draw(usual)}
      {others.length > 0 && (
        <details className="more-fields" open={usual.length === 0 || undefined}>
          <summary>{t.otherActs(others.length)}</summary>
          <Stack gap="xs" mt="xs">{draw([...others.filter(({ brak }) => brak === null), ...others.filter(({ brak }) => brak !== null)])}</Stack>
        </details>
      )}
      {chosen && <ActDialog key={chosen.kod} act={chosen} postepowanieId={postepowanie.id} onClose={() => setChosen(null)} />}
    </Stack>
  );
}

interface ActProps {
  readonly act: Czynnosc;
  /** The next step of the usual way of a case. */
  readonly next: boolean;
  readonly sprawaId: string;
  readonly onChoose: () => void;
}

function Act({ act, next, sprawaId, onChoose }: ActProps) {
  const key = next && onKey(NEXT);
  if (standsAlone(act)) return <Button size="xs" variant="light" {...key} disabled={act.brak !== null} onClick={onChoose}>{act.nazwa}</Button>;
  return <LinkButton size="xs" variant="light" {...key} to={`/sprawy/$id/${cardOf(act.kod)}`} params={{ id: sprawaId }}>{act.nazwa}</LinkButton>;
}
