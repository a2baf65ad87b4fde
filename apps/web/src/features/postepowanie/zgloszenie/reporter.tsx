import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { send } from '../../../shared/api/client.js';
import { useMay } from '../../../shared/api/me.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { texts } from './texts.js';

const t = texts.one;

/** Who reported, shown only when asked for: each look is written down, and nothing of it is kept on the way. */
export function Reporter({ id }: { readonly id: string }) {
  const may = useMay();
  const reveal = useMutation({ meta: { quiet: true }, gcTime: 0, mutationFn: () => send('get', '/api/v1/zgloszenia/{id}/zglaszajacy', { path: { id } }) });
  if (reveal.data) return <Text>{[reveal.data.nazwa, reveal.data.kontakt, reveal.data.poufne && t.confidential].filter(Boolean).join(', ')}</Text>;
  return (
    <>
      <Group gap="sm">
        {may('postepowanie:zglaszajacy:read') && <Button size="xs" variant="default" loading={reveal.isPending} onClick={() => reveal.mutate()}>{t.reveal}</Button>}
        <Text size="sm" c="dimmed">{t.revealHint}</Text>
      </Group>
      <ProblemAlert error={reveal.error} />
    </>
  );
}
