import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../shared/api/act.js';
import { useMay } from '../../shared/api/me.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import type { ImportPomost } from './api.js';
import { texts } from './texts.js';

const t = texts.import;
type Act = 'confirm' | 'reject' | 'cancel' | 'interrupt';
/** What may be done with an import in a state; in the others nothing. */
const ACTS: Readonly<Record<string, readonly Act[]>> = { sprawdzany: ['cancel'], sprawdzony: ['confirm', 'reject'], zatwierdzony: ['interrupt'] };

/** A checked import is saved or dropped; one that runs is stopped. */
export function ImportActs({ value }: { readonly value: ImportPomost }) {
  const [asked, setAsked] = useState<Act | null>(null);
  const confirm = useAct('post', '/api/v1/importy-pomost/{id}/zatwierdzenia');
  const reject = useAct('post', '/api/v1/importy-pomost/{id}/odrzucenia');
  const interrupt = useAct('post', '/api/v1/importy-pomost/{id}/przerwania');
  const may = useMay();
  const { nowy, powiazany, rozni_sie } = value.wyniki;
  const acts = (ACTS[value.stan] ?? []).filter((one) => one !== 'confirm' || nowy + powiazany + rozni_sie > 0);
  if (acts.length === 0 || !may('pomost:import:create')) return null;
  const mutations = { confirm, reject, cancel: reject, interrupt };
  const act = mutations[asked ?? 'confirm'];
  const close = () => setAsked(null);
  const explain = { confirm: t.confirmText(nowy + powiazany, rozni_sie), reject: t.rejectText, cancel: t.rejectText, interrupt: t.interruptText };
  return (
    <Group gap="sm">
      {acts.map((one) => <Button key={one} variant={one === 'confirm' ? 'filled' : 'default'} onClick={() => setAsked(one)}>{t[one]}</Button>)}
      {asked && (
        <ActModal title={t[asked]} opened danger={asked !== 'confirm'} onClose={close} submitLabel={t[asked]} pending={act.isPending} error={act.error}
          onSubmit={() => act.mutate({ path: { id: value.id }, wersja: value.wersja }, { onSuccess: close })}>
          <Text>{explain[asked]}</Text>
        </ActModal>
      )}
    </Group>
  );
}
