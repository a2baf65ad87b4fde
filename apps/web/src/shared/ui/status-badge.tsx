import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';
const COLORS: Record<Tone, string> = { neutral: 'gray', info: 'granat', good: 'morski', warn: 'bursztyn', bad: 'ceglasty' };

/** A state in words; the colour only repeats what the words say. */
export function StatusBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <Badge color={COLORS[tone]} className="status-badge">{children}</Badge>;
}
