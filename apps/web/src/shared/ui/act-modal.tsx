import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { FIELDS } from './focus.js';
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
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/**
 * An act that needs a few answers or a confirmation. Its button waits while the act runs. The first field has the focus at once; without
 * fields the button of the act, so that Enter confirms, and of an act that takes something away the button that gives it up.
 */
export function ActModal({ title, opened, onClose, submitLabel, pending, error, danger, wide, onSubmit, children }: ActModalProps) {
  useFocusBack(opened);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) onSubmit();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={wide ? 'lg' : 'md'}>
      <form ref={focusFirstField} onSubmit={submit} noValidate>
        <Stack gap="sm">
          {children}
          <ProblemAlert error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" data-autofocus={danger || undefined} onClick={onClose} disabled={pending}>{texts.cancel}</Button>
            <Button type="submit" data-autofocus loading={pending} color={danger ? 'ceglasty' : undefined}>{submitLabel}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The focus goes back to what opened the window also when the window is not closed but taken away, which the library does not see. */
function useFocusBack(opened: boolean): void {
  const [opener] = useState(() => (opened ? document.activeElement : null));
  useEffect(() => () => {
    if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus({ preventScroll: true });
  }, [opener]);
}

/** The window gives the focus to the first element that asks for it; a field of the content may have asked already. */
function focusFirstField(form: HTMLFormElement | null): void {
  if (!form?.querySelector(':is(input, select, textarea)[data-autofocus]')) form?.querySelector(FIELDS)?.setAttribute('data-autofocus', '');
}
