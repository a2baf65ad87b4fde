import { Group, SimpleGrid, Text } from '@mantine/core';
import { formatMoney } from '../format/money.js';
import { capitalize } from '../texts/capitalize.js';
import { StatusBadge } from '../ui/status-badge.js';
import type { Krok } from './result.js';
import { type Comparison, comparisonsOf } from './comparison.js';
import { texts as t } from './texts.js';

/** Income beside its criterion as two bars; every amount also stands in the text. */
export function ComparisonCharts({ steps }: { readonly steps: readonly Krok[] }) {
  const found = comparisonsOf(steps);
  if (found.length === 0) return null;
  return <SimpleGrid cols={{ base: 1, md: found.length > 1 ? 2 : 1 }}>{found.map((one) => <Chart key={one.nr} comparison={one} />)}</SimpleGrid>;
}

function Chart({ comparison }: { readonly comparison: Comparison }) {
  const { title, holds, bars, provision } = comparison;
  const label = `${title}: ${bars.map((bar) => `${bar.name} ${formatMoney(bar.amount)}`).join('; ')}. ${holds ? t.holds : t.fails}.`;
  return (
    <figure className="chart">
      <figcaption>
        <Group gap="xs" justify="space-between"><Text fw={600} size="sm" component="span">{capitalize(title)}</Text><StatusBadge tone={holds ? 'good' : 'bad'}>{holds ? t.holds : t.fails}</StatusBadge></Group>
        <Text size="xs" c="dimmed">{provision}</Text>
      </figcaption>
      <div role="img" aria-label={label}>
        {bars.map((bar, index) => (
          <div key={index} className="chart-bar">
            <span>{capitalize(bar.name)}</span>
            <strong>{formatMoney(bar.amount)}</strong>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="10" fill="#e4ebef" />
              <rect width={Math.max(0.6, 100 * bar.share)} height="10" fill={index === 1 ? '#8aa3b2' : holds ? '#1a7d73' : '#ad3020'} />
            </svg>
          </div>
        ))}
      </div>
    </figure>
  );
}
