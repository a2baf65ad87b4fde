import { Alert, Button, Group, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemError } from '../api/problem.js';
import { texts } from './texts.js';

/** Grey lines in the place of what is coming. */
export function LoadingState({ rows = 4 }: { readonly rows?: number }) {
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{texts.loading}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => <Skeleton key={row} height={row === 0 ? 28 : 18} width={row === 0 ? '40%' : '100%'} />)}
    </Stack>
  );
}

interface EmptyStateProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <Stack align="flex-start" gap="xs" py="sm">
      <Text c="dimmed">{children}</Text>
      {action}
    </Stack>
  );
}

interface ProblemStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, in the words of the server, with its code; a refusal and a missing record have their own words. */
export function ProblemState({ error, onRetry }: ProblemStateProps) {
  const status = error instanceof ProblemError ? error.status : -1;
  if (status === 403) return <Alert color="bursztyn" title={texts.forbiddenTitle} role="alert">{texts.forbidden}</Alert>;
  if (status === 404) return <Alert color="granat" title={texts.notFoundTitle} role="alert">{texts.notFound}</Alert>;
  return (
    <ProblemAlert error={error}>
      {onRetry && <Group mt="sm"><Button size="xs" variant="default" onClick={onRetry}>{texts.retry}</Button></Group>}
    </ProblemAlert>
  );
}

/** The fault of an act, shown beside the button that caused it. Nothing when there is none. */
export function ProblemAlert({ error, children }: { readonly error: unknown; readonly children?: ReactNode }) {
  if (!error) return null;
  const details = error instanceof ProblemError ? error.details : null;
  return (
    <Alert color="ceglasty" title={details?.status === 0 ? texts.offlineTitle : texts.errorTitle} role="alert">
      <Text>{error instanceof Error ? error.message : String(error)}</Text>
      {details?.przepis && <Text size="sm">{texts.provision}: {details.przepis}</Text>}
      {details && <Text size="xs" mt={4}>{texts.code}: {details.kod}{details.zadanie && ` · ${texts.request}: ${details.zadanie}`}</Text>}
      {children}
    </Alert>
  );
}
