import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { optionsOf, texts } from '../texts.js';

const t = texts.akta;

/** Notes that somebody showed an original; a certified copy is added in the index afterwards. */
export function ShowOriginal({ sprawaId }: { readonly sprawaId: string }) {
  const [opened, dialog] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.show}</Button>
      {opened && <ShowDialog sprawaId={sprawaId} onClose={dialog.close} />}
    </>
  );
}

function ShowDialog({ sprawaId, onClose }: { readonly sprawaId: string; readonly onClose: () => void }) {
  const act = useAct('post', '/api/v1/sprawy/{id}/okazania');
  const today = useToday();
  const form = useForm({ rodzaj_dokumentu: 'zaswiadczenie', opis: '', okazal: '', dzien: today }, act.error);
  const submit = () => {
    const { opis, okazal, dzien } = form.values;
    if (!form.validate({ opis: !opis.trim() && texts.required, okazal: !okazal.trim() && texts.required, dzien: !dzien && texts.required })) return;
    act.mutate({ path: { id: sprawaId }, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.showTitle} opened onClose={onClose} submitLabel={t.show} pending={act.isPending} error={act.error} onSubmit={submit}>
      <Text size="sm">{t.showText}</Text>
      <NativeSelect label={t.whichKind} data={optionsOf(texts.scanKinds)} {...form.text('rodzaj_dokumentu')} />
      <TextInput label={t.which} description={t.whichHint} required maxLength={300} autoComplete="off" {...form.text('opis')} />
      <TextInput label={t.showedBy} required maxLength={200} autoComplete="off" {...form.text('okazal')} />
      <DateField label={t.dayShown} required {...form.text('dzien')} />
    </ActModal>
  );
}
