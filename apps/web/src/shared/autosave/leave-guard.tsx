import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { texts } from './texts.js';

/** Warns before unsaved work is left: inside the application with a window, on closing the tab with the browser's own. */
export function LeaveGuard({ unsaved }: { readonly unsaved: () => boolean }) {
  const blocker = useBlocker({ shouldBlockFn: unsaved, enableBeforeUnload: unsaved, withResolver: true });
  return (
    <Modal opened={blocker.status === 'blocked'} onClose={() => blocker.reset?.()} title={texts.leaveTitle}>
      <Text mb="md">{texts.leaveText}</Text>
      <Group justify="flex-end" gap="xs">
        <Button onClick={() => blocker.reset?.()}>{texts.stay}</Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>{texts.leave}</Button>
      </Group>
    </Modal>
  );
}
