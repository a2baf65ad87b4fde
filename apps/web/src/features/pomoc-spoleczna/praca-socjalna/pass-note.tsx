import { Button, NativeSelect, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Notatka } from './api.js';
import { texts } from './texts.js';

const t = texts.note;

/** Formally passes a closed note to the akta of a case of the person. */
export function PassNote({ note }: { readonly note: Notatka }) {
  const [opened, dialog] = useDisclosure();
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={dialog.open}>{t.pass}</Button>
      {opened && <PassDialog note={note} onClose={dialog.close} />}
    </>
  );
}

function PassDialog({ note, onClose }: { readonly note: Notatka; readonly onClose: () => void }) {
  const cases = useQuery(apiQuery('/api/v1/sprawy', { query: { osoba_id: note.osoba_id, komorka_id: note.komorka_id, sort: 'otwarta' } })).data?.elementy;
  const pass = useAct('post', '/api/v1/praca-socjalna/notatki/{id}/przekazania');
  const form = useForm({ sprawa_id: '', powod: '' }, pass.error);
  const submit = () => {
    const { sprawa_id, powod } = form.values;
    if (!form.validate({ sprawa_id: !sprawa_id && texts.required, powod: !powod.trim() && texts.required })) return;
    pass.mutate({ path: { id: note.id }, body: form.values, wersja: note.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.passTitle} opened onClose={onClose} submitLabel={t.pass} pending={pass.isPending} error={pass.error} onSubmit={submit}>
      <Text size="sm">{t.passText}</Text>
      {cases?.length === 0 && <Text size="sm" fw={600}>{t.noCases}</Text>}
      <NativeSelect label={t.case} required data={[{ value: '', label: texts.choose }, ...(cases ?? []).map(({ id, znak }) => ({ value: id, label: znak }))]} {...form.text('sprawa_id')} />
      <Textarea label={t.reason} required maxLength={500} autosize minRows={2} {...form.text('powod')} />
    </ActModal>
  );
}
