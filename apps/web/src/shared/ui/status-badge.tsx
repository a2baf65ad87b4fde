import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

/** A state in words; the colour only repeats what the words say. */
export function StatusBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className="status-badge" data-tone={tone}>{children}</span>;
}
