import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../shared/api/act.js';
import { useMay, useToday } from '../../shared/api/me.js';
import { DateField } from '../../shared/form/fields.js';
import { ScanField, useScan } from '../../shared/form/scan-field.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { FORMY, POTWIERDZENIA } from './api.js';
import { texts } from './texts.js';

const t = texts.case;

/** Records that the party was told of the duty to report changes. */
export function RecordInstruction({ sprawaId }: { readonly sprawaId: string }) {
  const may = useMay();
  const [opened, { open, close }] = useDisclosure();
  const create = useAct('post', '/api/v1/pouczenia');
  const scan = useScan();
  const form = useForm({ dzien: useToday(), forma: FORMY[0] as string, potwierdzenie: POTWIERDZENIA[0] as string, tresc: t.contentsDefault }, create.error);
  if (!may('naleznosc:pouczenie:create')) return null;
  const submit = () => {
    const { dzien, tresc } = form.values;
    const body = { sprawa_id: sprawaId, dzien, tresc, forma: FORMY.find((one) => one === form.values.forma) ?? 'wywiad', potwierdzenie: POTWIERDZENIA.find((one) => one === form.values.potwierdzenie) ?? 'podpis' } as const;
    if (form.validate({ tresc: !tresc.trim() && t.contentsRequired })) scan.store(sprawaId, (dokument_id) => create.mutate({ body: { ...body, ...(dokument_id && { dokument_id }) } }, { onSuccess: close }));
  };
  return (
    <>
      <Button variant="default" onClick={open}>{t.record}</Button>
      {opened && (
        <ActModal title={t.record} opened onClose={close} submitLabel={t.record} pending={scan.pending || create.isPending} error={scan.error ?? create.error} onSubmit={submit}>
          <DateField label={texts.acts.day} required {...form.text('dzien')} />
          <NativeSelect label={t.form} data={FORMY.map((value) => ({ value, label: texts.forms[value] ?? value }))} {...form.text('forma')} />
          <NativeSelect label={t.proof} data={POTWIERDZENIA.map((value) => ({ value, label: texts.proofs[value] ?? value }))} {...form.text('potwierdzenie')} />
          <Textarea label={t.contents} required autosize minRows={3} maxLength={2000} {...form.text('tresc')} />
          <ScanField scan={scan} />
        </ActModal>
      )}
    </>
  );
}
