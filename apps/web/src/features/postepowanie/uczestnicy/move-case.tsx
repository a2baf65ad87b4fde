import { Button, Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import type { Akta } from '../api.js';
import { texts } from './texts.js';

const t = texts.move;

/** Passing the case to another unit, when exclusions left nobody in this one (KPA 26 § 1). */
export function MoveCase({ akta }: { readonly akta: Akta }) {
  const [opened, dialog] = useDisclosure();
  if (!useMay()('postepowanie:sprawa:move') || akta.zamknieta) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={dialog.open}>{t.act}</Button>
      {opened && <MoveDialog akta={akta} onClose={dialog.close} />}
    </>
  );
}

function MoveDialog({ akta, onClose }: { readonly akta: Akta; readonly onClose: () => void }) {
  const move = useAct('post', '/api/v1/przekazania-do-jednostek');
  const navigate = useNavigate();
  const nameOf = useSwiadczenieName();
  const form = useForm({ komorka_id: '', prowadzacy_id: '', powod: '' }, move.error);
  const [together, setTogether] = useState<string[]>([]);
  const { komorka_id, prowadzacy_id, powod } = form.values;
  const others = (useQuery(apiQuery('/api/v1/sprawy', { query: { osoba_id: akta.osoba_id, komorka_id: akta.komorka_id, limit: 50 } })).data?.elementy ?? []).filter(({ id }) => id !== akta.id);
  const assigns = useMay()('postepowanie:sprawa:assign');
  const people = useQuery({ ...apiQuery('/api/v1/prowadzacy', { query: { komorka_id, rola: 'specjalista-swiadczen', sprawa_id: akta.id } }), enabled: assigns && komorka_id !== '' }).data ?? [];
  const submit = () => {
    if (!form.validate({ komorka_id: !komorka_id && texts.required, powod: !powod.trim() && texts.required })) return;
    const body = { sprawa_ids: [akta.id, ...together], komorka_id, powod, ...(prowadzacy_id && { prowadzacy_id }) };
    move.mutate({ body }, { onSuccess: () => void navigate({ to: '/sprawy' }) });
  };
  return (
    <ActModal title={t.act} opened wide onClose={onClose} submitLabel={t.act} pending={move.isPending} error={move.error} onSubmit={submit}>
      <Text size="sm">{t.text}</Text>
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={komorka_id} error={form.errorAt('komorka_id')} onChange={(id) => form.set({ komorka_id: id, prowadzacy_id: '' })} />
      {assigns && <NativeSelect label={t.who} description={t.whoHint} data={[{ value: '', label: t.headThere }, ...people.map(({ id, imie, nazwisko }) => ({ value: id, label: `${nazwisko} ${imie}` }))]} {...form.text('prowadzacy_id')} />}
      {others.length > 0 && (
        <Checkbox.Group label={t.together} description={t.togetherHint} value={together} onChange={setTogether}>
          <Stack gap={4} mt={4}>{others.map(({ id, znak, swiadczenie_kod }) => <Checkbox key={id} value={id} label={`${znak}, ${nameOf(swiadczenie_kod)}`} />)}</Stack>
        </Checkbox.Group>
      )}
      <Textarea label={texts.reason} required autosize minRows={2} maxLength={300} {...form.text('powod')} />
    </ActModal>
  );
}
