import { Group, Text } from '@mantine/core';
import { useToday } from '../api/me.js';
import { formatDate } from '../format/date.js';
import { deadlineOf } from '../format/deadline.js';
import { ClockIcon, WarningIcon } from './icons.js';
import { StatusBadge, type Tone } from './status-badge.js';
import { texts } from './texts.js';

const TONES: Record<'late' | 'near' | 'far', Tone> = { late: 'bad', near: 'warn', far: 'neutral' };

/** A deadline in words with its date and, where it is known, why. */
export function DeadlineMark({ date, why }: { readonly date: string; readonly why?: string }) {
  const { text, urgency } = deadlineOf(useToday(), date);
  const Icon = urgency === 'late' ? WarningIcon : ClockIcon;
  return (
    <div>
      <Group gap={6} wrap="wrap">
        <StatusBadge tone={TONES[urgency]}><Icon size={14} /> {text}</StatusBadge>
        <Text span size="sm">{formatDate(date)}</Text>
      </Group>
      {why && <details className="why"><summary>{texts.why}</summary>{why}</details>}
    </div>
  );
}
