import { Button, Group, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { onKey } from '../../../shared/ui/use-shortcuts.js';
import type { Akta } from '../api.js';
import { texts } from '../texts.js';

const t = texts.case;

/** Who runs the case and who interviews; the head of the branch decides. */
export function Assignment({ akta }: { readonly akta: Akta }) {
  const [opened, dialog] = useDisclosure();
  const may = useMay();
  const specialists = useCandidates(akta, 'specjalista-swiadczen', opened);
  const workers = useCandidates(akta, 'pracownik-socjalny', opened);
  if (!may('postepowanie:sprawa:assign') || akta.zamknieta) return null;
  // The window comes with its lists: what is typed into an empty list would be lost.
  return (
    <Group>
      <Button size="xs" variant="default" {...onKey('p')} onClick={dialog.open}>{t.assign}</Button>
      {opened && specialists && workers && <AssignmentDialog akta={akta} specialists={specialists} workers={workers} onClose={dialog.close} />}
    </Group>
  );
}

interface Candidate {
  readonly value: string;
  readonly label: string;
}
interface AssignmentDialogProps {
  readonly akta: Akta;
  readonly specialists: readonly Candidate[];
  readonly workers: readonly Candidate[];
  readonly onClose: () => void;
}

/** Where nobody has the case yet and only one person can, that person is proposed. */
function AssignmentDialog({ akta, specialists, workers, onClose }: AssignmentDialogProps) {
  const assign = useAct('post', '/api/v1/sprawy/{id}/przydzialy');
  const form = useForm({ prowadzacy_id: akta.prowadzacy_id ?? onlyOf(specialists), pracownik_socjalny_id: akta.pracownik_socjalny_id ?? onlyOf(workers) }, assign.error);
  const submit = () => {
    const { prowadzacy_id, pracownik_socjalny_id } = form.values;
    assign.mutate({ path: { id: akta.id }, body: { prowadzacy_id: prowadzacy_id || null, pracownik_socjalny_id: pracownik_socjalny_id || null }, wersja: akta.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.assign} opened onClose={onClose} submitLabel={t.save} pending={assign.isPending} error={assign.error} onSubmit={submit}>
      <NativeSelect label={t.specialist} data={[NOBODY, ...specialists]} {...form.text('prowadzacy_id')} />
      <NativeSelect label={t.socialWorker} data={[NOBODY, ...workers]} {...form.text('pracownik_socjalny_id')} />
    </ActModal>
  );
}

const NOBODY: Candidate = { value: '', label: t.nobody };

function onlyOf([first, ...others]: readonly Candidate[]): string {
  return first && others.length === 0 ? first.value : '';
}

/** Those who hold the role in the unit and are not excluded from the case. */
function useCandidates({ id: sprawa_id, komorka_id }: Akta, rola: string, enabled: boolean): readonly Candidate[] | undefined {
  const people = useQuery({ ...apiQuery('/api/v1/prowadzacy', { query: { komorka_id, rola, sprawa_id } }), enabled }).data;
  return people?.map(({ id, imie, nazwisko, otwarte_sprawy }) => ({ value: id, label: `${nazwisko} ${imie} – ${t.load(otwarte_sprawy)}` }));
}
