import { Group, Stack, Text } from '@mantine/core';
import { useMay } from '../../../shared/api/me.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { UploadButton } from '../../../shared/ui/upload-button.js';
import type { Wywiad } from '../api.js';
import { texts as t } from '../texts.js';

/** The scan of the paper that was signed at the visit. */
export function Scan({ wywiad }: { readonly wywiad: Wywiad }) {
  const may = useMay();
  return (
    <Stack gap="xs">
      {wywiad.skan ? <Group><FileButton size="xs" address={`/api/v1/wywiady/${wywiad.id}/skany/ostatni`} how="open">{t.openScan}</FileButton></Group> : <Text c="dimmed">{t.noScan}</Text>}
      {may('pomoc-spoleczna:wywiad:write') && <UploadButton address={`/api/v1/wywiady/${wywiad.id}/skany`} label={t.addScan} />}
    </Stack>
  );
}
