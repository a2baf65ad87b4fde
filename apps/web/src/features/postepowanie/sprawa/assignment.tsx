import { Button, Group, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Akta } from '../api.js';
import { texts } from '../texts.js';

const t = texts.case;

/** Who runs the case and who interviews; the head of the branch decides. */
export function Assignment({ akta }: { readonly akta: Akta }) {
  const [opened, dialog] = useDisclosure();
  const may = useMay();
  if (!may('postepowanie:sprawa:assign') || akta.zamknieta) return null;
  return (
    <Group>
      <Button size="xs" variant="default" onClick={dialog.open}>{t.assign}</Button>
      {opened && <AssignmentDialog akta={akta} onClose={dialog.close} />}
    </Group>
  );
}

function AssignmentDialog({ akta, onClose }: { readonly akta: Akta; readonly onClose: () => void }) {
  const assign = useAct('post', '/api/v1/sprawy/{id}/przydzialy');
  const specialists = useCandidates(akta, 'specjalista-swiadczen');
  const workers = useCandidates(akta, 'pracownik-socjalny');
  const form = useForm({ prowadzacy_id: akta.prowadzacy_id ?? '', pracownik_socjalny_id: akta.pracownik_socjalny_id ?? '' }, assign.error);
  const submit = () => {
    const { prowadzacy_id, pracownik_socjalny_id } = form.values;
    assign.mutate({ path: { id: akta.id }, body: { prowadzacy_id: prowadzacy_id || null, pracownik_socjalny_id: pracownik_socjalny_id || null }, wersja: akta.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.assign} opened onClose={onClose} submitLabel={t.save} pending={assign.isPending} error={assign.error} onSubmit={submit}>
      <NativeSelect label={t.specialist} data={specialists} {...form.text('prowadzacy_id')} />
      <NativeSelect label={t.socialWorker} data={workers} {...form.text('pracownik_socjalny_id')} />
    </ActModal>
  );
}

/** Those who hold the role in the unit and are not excluded from the case. */
function useCandidates({ id: sprawa_id, komorka_id }: Akta, rola: string) {
  const people = useQuery(apiQuery('/api/v1/prowadzacy', { query: { komorka_id, rola, sprawa_id } })).data ?? [];
  return [{ value: '', label: t.nobody }, ...people.map(({ id, imie, nazwisko, otwarte_sprawy }) => ({ value: id, label: `${nazwisko} ${imie} – ${t.load(otwarte_sprawy)}` }))];
}
