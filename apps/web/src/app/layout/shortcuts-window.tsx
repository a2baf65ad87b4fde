import { Kbd, Modal, Stack, Switch, Table } from '@mantine/core';
import { useState } from 'react';
import { shortcutsSetting } from '../../shared/ui/use-shortcuts.js';
import { texts } from '../texts.js';

const t = texts.shortcuts;

/** The keys of the common jobs, and the switch that turns them off. */
export function ShortcutsWindow({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const [on, setOn] = useState(shortcutsSetting.on);
  return (
    <Modal opened={opened} onClose={onClose} title={t.title}>
      <Stack>
        <Switch label={t.enabled} checked={on} onChange={({ currentTarget: { checked } }) => { shortcutsSetting.set(checked); setOn(checked); }} />
        <Table aria-label={t.title}>
          <Table.Tbody>
            {t.rows.map(([key, meaning]) => (
              <Table.Tr key={key}><Table.Th scope="row" w={150}><Kbd>{key}</Kbd></Table.Th><Table.Td>{meaning}</Table.Td></Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Modal>
  );
}
