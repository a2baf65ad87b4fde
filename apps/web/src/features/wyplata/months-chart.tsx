import { formatMonth } from '../../shared/format/date.js';
import { approximateGrosze, formatMoney } from '../../shared/format/money.js';
import type { Wyplata } from './api.js';
import { sumByMonth } from './months.js';
import { texts } from './texts.js';

const MOST = 12;

/** Payments of the last months as columns; the table below says the same in numbers. */
export function MonthsChart({ payments }: { readonly payments: readonly Wyplata[] }) {
  const months = sumByMonth(payments, MOST);
  if (months.length < 2) return null;
  const highest = Math.max(1, ...months.map(({ amount }) => approximateGrosze(amount)));
  const label = `${texts.person.chart}: ${months.map(({ month, amount }) => `${formatMonth(month)} ${formatMoney(amount)}`).join('; ')}`;
  return (
    <div className="months-chart" role="img" aria-label={label}>
      {months.map(({ month, amount }) => (
        <div key={month} className="month">
          <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
            <rect x="1" width="8" y={100 - (100 * approximateGrosze(amount)) / highest} height="100" fill="#25668f" />
          </svg>
          <span aria-hidden="true">{`${month.slice(5)}.${month.slice(2, 4)}`}</span>
        </div>
      ))}
    </div>
  );
}
