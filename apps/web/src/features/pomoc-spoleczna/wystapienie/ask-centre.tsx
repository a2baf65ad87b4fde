import { Button, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts as t } from './texts.js';

interface AskProps {
  readonly sprawaId: string;
}

/** Drafts the letter that asks another centre for an interview. */
export function AskCentre({ sprawaId }: AskProps) {
  const [opened, dialog] = useDisclosure();
  return <><Button variant="default" onClick={dialog.open}>{t.ask}</Button>{opened && <AskDialog sprawaId={sprawaId} onClose={dialog.close} />}</>;
}

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);
const EMPTY = { osoba_id: '', cel: 'krewni', osrodek: '', adres: '', adres_osoby: '', pytania: '', znaczenie: '' };

function AskDialog({ sprawaId, onClose }: AskProps & { readonly onClose: () => void }) {
  const ask = useAct('post', '/api/v1/wystapienia-o-wywiad');
  const form = useForm(EMPTY, ask.error);
  const submit = () => {
    const { adres, pytania, cel, ...rest } = form.values;
    const empty = Object.fromEntries(Object.entries(form.values).map(([name, value]) => [name, !value.trim() && t.required]));
    if (!form.validate(empty)) return;
    ask.mutate({ body: { ...rest, sprawa_id: sprawaId, cel: cel as 'osoba' | 'krewni' | 'oplata-dps', adres: lines(adres), pytania: lines(pytania) } }, { onSuccess: onClose });
  };
  return (
    <ActModal wide title={t.ask} opened onClose={onClose} submitLabel={t.prepare} pending={ask.isPending} error={ask.error} onSubmit={submit}>
      <Text size="sm" c="dimmed">{t.askHint}</Text>
      <PersonPicker label={t.withWhom} value={form.values.osoba_id} error={form.errorAt('osoba_id')} onChange={(osoba_id) => form.set({ osoba_id })} />
      <TextInput label={t.personAddress} required {...form.text('adres_osoby')} />
      <NativeSelect label={t.purpose} data={Object.entries(t.purposes).map(([value, label]) => ({ value, label }))} {...form.text('cel')} />
      <TextInput label={t.centre} required {...form.text('osrodek')} />
      <Textarea label={t.centreAddress} description={t.addressHint} required minRows={2} {...form.text('adres')} />
      <Textarea label={t.questions} description={t.questionsHint} required minRows={3} {...form.text('pytania')} />
      <Textarea label={t.why} description={t.whyHint} required minRows={2} {...form.text('znaczenie')} />
    </ActModal>
  );
}
