import type { ReactNode } from 'react';

export type DetailRow = readonly [label: string, value: ReactNode];

/** Pairs of name and value; an absent value is a dash. */
export function Details({ rows }: { readonly rows: readonly DetailRow[] }) {
  return (
    <dl className="details">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
