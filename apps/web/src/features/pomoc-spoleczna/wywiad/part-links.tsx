import { Button, Group } from '@mantine/core';
import type { Czesc } from '../api.js';
import { texts as t } from '../texts.js';
import { partTitle } from './form-schemas.js';

export function partAnchor({ kod }: Pick<Czesc, 'kod'>): string {
  return `czesc-${kod}`;
}

/** Ways through a long questionnaire: a button for each part; those that must be filled have an asterisk. */
export function PartLinks({ parts }: { readonly parts: readonly Czesc[] }) {
  return (
    <nav aria-label={t.partLinks} className="no-print">
      <Group gap={6}>
        {parts.map((part) => <Button key={part.kod} size="compact-sm" variant="default" onClick={() => goTo(part)} aria-label={partTitle(part)}>{part.numer ?? part.nazwa}{part.wymagana && ' *'}</Button>)}
      </Group>
    </nav>
  );
}

/** The focus goes to the first control of the part, so that the keyboard goes on from there. */
function goTo(part: Czesc): void {
  const target = document.getElementById(partAnchor(part));
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
}
