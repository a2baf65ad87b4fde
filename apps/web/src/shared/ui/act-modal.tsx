import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ProblemAlert } from './states.js';
import { texts } from './texts.js';

interface ActModalProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly submitLabel: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly danger?: boolean;
  readonly wide?: boolean;
  /** The button of the act has the focus at once, so that Enter confirms. */
  readonly focusSubmit?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** An act that needs a few answers or a confirmation. Its button waits while the act runs. */
export function ActModal({ title, opened, onClose, submitLabel, pending, error, danger, wide, focusSubmit, onSubmit, children }: ActModalProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) onSubmit();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={wide ? 'lg' : 'md'}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {children}
          <ProblemAlert error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} disabled={pending}>{texts.cancel}</Button>
            <Button type="submit" data-autofocus={focusSubmit || undefined} loading={pending} color={danger ? 'ceglasty' : undefined}>{submitLabel}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
