import { Button, FileButton as ChooseFile, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uploadFile } from '../api/file.js';
import { ProblemAlert } from './states.js';
import { texts } from './texts.js';

interface UploadButtonProps {
  /** Where the bytes of the file go. */
  readonly address: string;
  readonly label: string;
}

/** Chooses a file and sends it; afterwards the screen asks again for what it shows. */
export function UploadButton({ address, label }: UploadButtonProps) {
  const client = useQueryClient();
  const upload = useMutation({ mutationFn: (file: File) => uploadFile(address, file), onSuccess: () => client.invalidateQueries() });
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <ChooseFile accept="application/pdf,image/jpeg,image/png" onChange={(file) => file && upload.mutate(file)}>
          {(props) => <Button {...props} size="xs" variant="light" loading={upload.isPending}>{label}</Button>}
        </ChooseFile>
        <Text size="sm" c="dimmed">{texts.uploadHint}</Text>
      </Group>
      <ProblemAlert error={upload.error} />
    </Stack>
  );
}
