import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TextLink } from './links.js';

export interface TabLink {
  /** Last segment of the address; empty for the first tab. */
  readonly segment: string;
  readonly label: string;
}

interface TabLinksProps {
  readonly label: string;
  /** Address of the record: `/osoby/<id>`. */
  readonly base: string;
  readonly tabs: readonly TabLink[];
  readonly children: ReactNode;
}

/** Parts of a record, each with an address of its own, so that any of them can be opened and linked. */
export function TabLinks({ label, base, tabs, children }: TabLinksProps) {
  const path = useRouterState({ select: (state) => state.location.pathname.replace(/\/$/, '') });
  return (
    <>
      <nav aria-label={label} className="tab-links no-print">
        {tabs.map(({ segment, label: text }) => {
          const to = segment ? `${base}/${segment}` : base;
          const here = segment ? path === to || path.startsWith(`${to}/`) : path === base;
          return <TextLink key={segment} to={to} className="tab-link" underline="never" aria-current={here ? 'page' : undefined}>{text}</TextLink>;
        })}
      </nav>
      {children}
    </>
  );
}
