import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { onKey } from './use-shortcuts.js';

interface PageProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

let navigated = false;

/** Called by the router when the address changes: the next heading that appears takes the focus. */
export function expectNewHeading(): void {
  navigated = true;
}

/**
 * A screen: its heading names the document and takes the focus after navigation, so that a screen reader says where the person is. A field
 * that a screen itself focuses, such as the search, keeps the focus.
 */
export function Page({ title, subtitle, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Ostoja`;
    if (!navigated) return;
    navigated = false;
    if (!document.activeElement?.matches('main input')) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={1} ref={heading} tabIndex={-1}>{title}</Title>
          {subtitle && <Text c="dimmed" component="div">{subtitle}</Text>}
        </div>
        {actions && <Group gap="xs" className="no-print">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}

interface SectionProps {
  readonly title: string;
  /** A key that leads to the first field of the part. */
  readonly hotkey?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of a screen. */
export function Section({ title, hotkey, actions, children }: SectionProps) {
  return (
    <section className="card" aria-label={title}>
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} {...(hotkey && onKey(hotkey))}>{title}</Title>
        {actions && <Group gap="xs" className="no-print">{actions}</Group>}
      </Group>
      {children}
    </section>
  );
}
