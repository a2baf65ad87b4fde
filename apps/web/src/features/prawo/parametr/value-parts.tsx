import { Anchor, Text } from '@mantine/core';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { texts as t } from './texts.js';

/** How sure a value is, in words. */
export function Confidence({ pewnosc }: { readonly pewnosc: string }) {
  return <StatusBadge tone={pewnosc === 'unverified' ? 'warn' : pewnosc === 'single' ? 'neutral' : 'good'}>{t.confidences[pewnosc] ?? pewnosc}</StatusBadge>;
}

/** Where a value can be checked: public addresses as links that leave the system, anything else as it was written. */
export function Sources({ sources }: { readonly sources: readonly string[] }) {
  return (
    <ul className="plain-list source-list">
      {sources.map((source) => (
        <li key={source}>
          {isWebAddress(source) ? <Anchor href={source} target="_blank" rel="noopener noreferrer" size="sm" underline="always">{t.source}: {new URL(source).hostname}</Anchor> : <Text size="sm" c="dimmed">{source}</Text>}
        </li>
      ))}
    </ul>
  );
}

/** Only addresses of pages are followed: what was typed into a form may be anything. */
function isWebAddress(source: string): boolean {
  return /^https?:\/\//.test(source) && URL.canParse(source);
}
