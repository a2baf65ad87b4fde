import { Button, type ButtonProps, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { openFile } from '../api/file.js';
import { ProblemAlert } from './states.js';

interface FileButtonProps extends ButtonProps {
  /** Address of the file in the API. */
  readonly address: string;
  readonly how: 'open' | 'save';
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
}

/** Opens or saves a file of the API; its fault is said beside it. */
export function FileButton({ address, how, children, ...props }: FileButtonProps) {
  const open = useMutation({ meta: { quiet: true }, mutationFn: () => openFile(address, how) });
  return (
    <Stack gap={4}>
      <Button variant="default" {...props} loading={open.isPending} onClick={() => open.mutate()}>{children}</Button>
      <ProblemAlert error={open.error} />
    </Stack>
  );
}
