import { capitalize } from '../../../shared/texts/capitalize.js';
import { useServiceName } from './service-kinds.js';
import type { SummaryRow } from './summary-rows.js';
import { texts } from './texts.js';

/** Persons by kind of service as bars; the table below says the same in numbers. */
export function SummaryChart({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const nameOf = useServiceName();
  const kinds = rows.filter(({ rodzaj }) => rodzaj !== null);
  if (kinds.length < 2) return null;
  const most = Math.max(...kinds.map(({ razem }) => razem.osoby));
  const label = `${texts.summary.chart}: ${kinds.map(({ rodzaj, razem }) => `${nameOf(rodzaj!)} ${razem.osoby}`).join('; ')}`;
  return (
    <figure className="chart">
      <figcaption>{texts.summary.chart}</figcaption>
      <div role="img" aria-label={label}>
        {kinds.map(({ rodzaj, razem, zKontraktem }) => (
          <div key={rodzaj} className="chart-bar">
            <span>{capitalize(nameOf(rodzaj!))}</span>
            <strong>{razem.osoby}</strong>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="10" fill="#e4ebef" />
              <rect width={(100 * razem.osoby) / most} height="10" fill="#25668f" />
              <rect width={(100 * zKontraktem) / most} height="10" fill="#1a7d73" />
            </svg>
          </div>
        ))}
      </div>
    </figure>
  );
}
