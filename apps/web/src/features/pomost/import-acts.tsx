import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../shared/api/act.js';
import { useMay } from '../../shared/api/me.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import type { ImportPomost } from './api.js';
import { texts } from './texts.js';

const t = texts.import;

/** A checked import is saved or dropped; until then nothing of it has been saved. */
export function ImportActs({ value }: { readonly value: ImportPomost }) {
  const [asked, setAsked] = useState<'confirm' | 'reject' | null>(null);
  const confirm = useAct('post', '/api/v1/importy-pomost/{id}/zatwierdzenia');
  const reject = useAct('post', '/api/v1/importy-pomost/{id}/odrzucenia');
  const may = useMay();
  if (value.stan !== 'sprawdzony' || !may('pomost:import:create')) return null;
  const act = asked === 'reject' ? reject : confirm;
  const toSave = value.wyniki.nowy + value.wyniki.powiazany;
  const close = () => setAsked(null);
  return (
    <Group gap="sm">
      {toSave > 0 && <Button onClick={() => setAsked('confirm')}>{t.confirm}</Button>}
      <Button variant="default" onClick={() => setAsked('reject')}>{t.reject}</Button>
      {asked && (
        <ActModal title={t[asked]} opened danger={asked === 'reject'} onClose={close} submitLabel={t[asked]} pending={act.isPending} error={act.error}
          onSubmit={() => act.mutate({ path: { id: value.id }, wersja: value.wersja }, { onSuccess: close })}>
          <Text>{asked === 'confirm' ? t.confirmText(toSave) : t.rejectText}</Text>
        </ActModal>
      )}
    </Group>
  );
}
