import type { ReactNode } from 'react';
import { TextLink } from './links.js';
import { onKey } from './use-shortcuts.js';

export interface TabLink {
  /** Last segment of the address; empty for the first tab. */
  readonly segment: string;
  readonly label: string;
}

const LAST_DIGIT = 9;

interface TabLinksProps {
  readonly label: string;
  /** Address of the record: `/osoby/<id>`. */
  readonly base: string;
  readonly tabs: readonly TabLink[];
  readonly children: ReactNode;
}

/** Parts of a record, each with an address of its own, so that any of them can be opened and linked, and a digit as its key. The router marks the present one. */
export function TabLinks({ label, base, tabs, children }: TabLinksProps) {
  return (
    <>
      <nav aria-label={label} className="tab-links no-print">
        {tabs.map(({ segment, label: text }, index) => {
          const to = segment ? `${base}/${segment}` : base;
          return <TextLink key={segment} to={to} activeOptions={{ exact: true }} className="tab-link" underline="never" {...(index < LAST_DIGIT && onKey(String(index + 1)))}>{text}</TextLink>;
        })}
      </nav>
      {children}
    </>
  );
}
