import { Group, Text } from '@mantine/core';
import { texts } from '../texts.js';

/** The mark and the name; `dark`: on a light ground. */
export function Brand({ dark = false }: { readonly dark?: boolean }) {
  return (
    <Group gap={9} wrap="nowrap">
      <img src="/favicon.svg" alt="" width={30} height={30} />
      <Text component="span" fw={600} fz={20} c={dark ? '#0b3247' : '#fff'}>{texts.product}</Text>
    </Group>
  );
}
