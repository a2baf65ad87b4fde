import { Text, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Schema } from '../../../shared/api/client.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { formatMoney } from '../../../shared/format/money.js';
import { DeadlineMark } from '../../../shared/ui/deadline-mark.js';
import { texts as decyzja } from '../decyzja/texts.js';

type Waiting = Schema<'DecyzjaCzekaResponse'>;

interface WaitingListProps {
  readonly rows: readonly Waiting[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The queue as short cards, the longest waiting first. The focus goes along with the one that is read. */
export function WaitingList({ rows, chosen, onChoose }: WaitingListProps) {
  const nameOf = useSwiadczenieName();
  const current = useRef<HTMLButtonElement>(null);
  const shown = useRef(chosen);
  useEffect(() => {
    if (shown.current === chosen) return;
    shown.current = chosen;
    current.current?.focus({ preventScroll: true });
    current.current?.scrollIntoView({ block: 'nearest' });
    window.scrollTo({ top: 0 });
  }, [chosen]);
  return (
    <ul className="queue-list">
      {rows.map((row) => (
        <li key={row.id}>
          <UnstyledButton ref={row.id === chosen ? current : undefined} className="queue-item" aria-current={row.id === chosen ? 'true' : undefined} onClick={() => onChoose(row.id)}>
            <Text fw={600} size="sm">{row.osoba.nazwisko} {row.osoba.imie}</Text>
            <Text size="sm">{nameOf(row.swiadczenie_kod)}: {decyzja.outcomes[row.rozstrzygniecie] ?? row.rozstrzygniecie}{row.kwota && `, ${formatMoney(row.kwota)}`}</Text>
            <Text size="xs" c="dimmed">{row.znak} · {row.przygotowal}</Text>
            {row.termin && <DeadlineMark date={row.termin} />}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
