import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { uploadFile } from '../../shared/api/file.js';
import { Section } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/states.js';

/** Type of the bytes, whatever the computer calls a CSV file. */
const CSV = 'text/csv';

/** Sends a CSV file to a path; the query says what it is. */
export function useCsvUpload<Answer>(path: string, onSuccess: (answer: Answer) => void) {
  return useMutation({
    mutationFn: ({ file, query }: { readonly file: File; readonly query: Readonly<Record<string, string>> }) => uploadFile<Answer>(`${path}?${new URLSearchParams(query).toString()}`, file, CSV),
    onSuccess,
  });
}

interface CsvUploadProps {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly upload: { readonly isPending: boolean; readonly error: Error | null };
  /** A file was chosen: send it, or say what is missing. */
  readonly onFile: (file: File) => void;
  /** Columns of the file. */
  readonly columns?: string | undefined;
  /** What has to be said besides the file. */
  readonly children: ReactNode;
}

/** What the file is, the button that chooses it, and what was wrong with it. */
export function CsvUpload({ title, hint, choose, upload, onFile, columns, children }: CsvUploadProps) {
  return (
    <Section title={title}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{hint}</Text>
        <Group gap="sm" align="flex-end">
          {children}
          <FileButton accept=".csv,text/csv" onChange={(file) => file && onFile(file)}>{(props) => <Button {...props} loading={upload.isPending}>{choose}</Button>}</FileButton>
        </Group>
        {columns && <Text size="sm">{columns}</Text>}
        <ProblemAlert error={upload.error} />
      </Stack>
    </Section>
  );
}
