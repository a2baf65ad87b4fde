import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { texts } from '../texts.js';

const t = texts.household;

/** A household with its first member; the others are added to it. */
export function NewHouseholdDialog({ osobaId, onClose }: { readonly osobaId: string; readonly onClose: () => void }) {
  const create = useAct('post', '/api/v1/gospodarstwa');
  const mine = useMyCaseUnit();
  const [unit, setUnit] = useState<string | null>(null);
  const form = useForm({ rola: 'osoba-glowna', od: useToday() }, create.error);
  const submit = () => {
    const komorkaId = unit ?? mine;
    if (form.validate({ komorka_id: !komorkaId && t.unitRequired })) create.mutate({ body: { komorka_id: komorkaId, czlonkowie: [{ osoba_id: osobaId, ...form.values }] } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.create} opened onClose={onClose} submitLabel={t.create} pending={create.isPending} error={create.error} onSubmit={submit}>
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={unit ?? mine} onChange={setUnit} error={form.errorAt('komorka_id')} />
      <NativeSelect label={t.ownRole} data={Object.entries(texts.roles).map(([value, label]) => ({ value, label }))} {...form.text('rola')} />
      <DateField label={t.since} required {...form.text('od')} />
    </ActModal>
  );
}
