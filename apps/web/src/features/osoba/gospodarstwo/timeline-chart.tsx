import { Text } from '@mantine/core';
import { useToday } from '../../../shared/api/me.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import type { Czlonek } from '../api.js';
import { texts } from '../texts.js';
import { timelineOf } from './timeline.js';

/** Members over time; the table below says the same in words. */
export function TimelineChart({ members }: { readonly members: readonly Czlonek[] }) {
  const { from, to, bars } = timelineOf(members, useToday());
  const label = `${texts.household.chart}: ${bars.map((bar) => `${bar.name} ${formatPeriod(bar.od, bar.do)}`).join('; ')}`;
  return (
    <div className="timeline" role="img" aria-label={label}>
      {bars.map((bar) => (
        <div key={bar.id} className="timeline-row">
          <Text span size="sm">{bar.name}</Text>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="10" fill="#eef2f5" />
            <rect x={100 * bar.start} width={100 * bar.length} height="10" fill={bar.do === null ? '#1a7d73' : '#8aa3b2'} />
          </svg>
        </div>
      ))}
      <div className="timeline-axis"><span>{formatDate(from)}</span><span>{formatDate(to)}</span></div>
    </div>
  );
}
