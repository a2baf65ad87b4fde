import { Group, Stack, Text } from '@mantine/core';
import { FileButton } from '../../shared/ui/file-button.js';
import { ScanBadge } from '../../shared/ui/scan-badge.js';
import type { Plik } from './api.js';
import { texts } from './texts.js';

interface FilesProps {
  readonly files: readonly Plik[];
  /** Where the bytes of a file lie. */
  readonly addressOf: (id: string) => string;
}

/** Files with the word of the virus scan, which a file of the system does not need. */
export function Files({ files, addressOf }: FilesProps) {
  return (
    <Stack gap={4}>
      {files.map(({ id, nazwa, skan }) => (
        <Group key={id} gap="xs">
          {skan !== 'zakazony' && <FileButton size="compact-sm" address={addressOf(id)} how="open" aria-label={`${texts.paper.open}: ${nazwa}`}>{texts.paper.open}</FileButton>}
          <Text size="xs" c="dimmed">{nazwa}</Text>
          <ScanBadge skan={skan} />
        </Group>
      ))}
    </Stack>
  );
}
