import { Button, FileButton as ChooseFile, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uploadFile } from '../../../shared/api/file.js';
import { useMay } from '../../../shared/api/me.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { Wywiad } from '../api.js';
import { texts as t } from '../texts.js';

/** The scan of the paper that was signed at the visit. */
export function Scan({ wywiad }: { readonly wywiad: Wywiad }) {
  const may = useMay();
  const client = useQueryClient();
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile(`/api/v1/wywiady/${wywiad.id}/skany`, file),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <Stack gap="xs">
      {wywiad.skan ? <Group><FileButton size="xs" address={`/api/v1/wywiady/${wywiad.id}/skany/ostatni`} how="open">{t.openScan}</FileButton></Group> : <Text c="dimmed">{t.noScan}</Text>}
      {may('pomoc-spoleczna:wywiad:write') && (
        <Group gap="sm">
          <ChooseFile accept="application/pdf,image/jpeg,image/png" onChange={(file) => file && upload.mutate(file)}>
            {(props) => <Button {...props} size="xs" variant="light" loading={upload.isPending}>{t.addScan}</Button>}
          </ChooseFile>
          <Text size="sm" c="dimmed">{t.scanHint}</Text>
        </Group>
      )}
      <ProblemAlert error={upload.error} />
    </Stack>
  );
}
