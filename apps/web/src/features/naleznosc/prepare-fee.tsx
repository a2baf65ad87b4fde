import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../shared/api/act.js';
import { MoneyField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { sources } from '../../shared/format/budget-source.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { OPLATY } from './api.js';
import { texts } from './texts.js';

const t = texts.fee;

/** Prepares a claim that no payment made: a fee, or expenses to be refunded (art. 96-98 ups). */
export function PrepareFee({ sprawaId }: { readonly sprawaId: string }) {
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>{t.prepare}</Button>
      {opened && <FeeDialog sprawaId={sprawaId} onClose={close} />}
    </>
  );
}

function FeeDialog({ sprawaId, onClose }: { readonly sprawaId: string; readonly onClose: () => void }) {
  const create = useAct('post', '/api/v1/naleznosci');
  const navigate = useNavigate();
  const form = useForm({ rodzaj: OPLATY[0] as string, opis: '', kwota: '', dzial: '852', rozdzial: '', paragraf: '', zrodlo: 'wlasne' }, create.error);
  const { kwota, opis, dzial, rozdzial, paragraf, zrodlo } = form.values;
  const submit = () => {
    const rodzaj = OPLATY.find((one) => one === form.values.rodzaj) ?? OPLATY[0]!;
    const faults = {
      opis: !opis.trim() && texts.case.subjectRequired, kwota: (!kwota || kwota === '0.00') && texts.acts.amountRequired,
      dzial: !/^\d{3}$/.test(dzial) && t.lineRequired, rozdzial: !/^\d{5}$/.test(rozdzial) && t.lineRequired, paragraf: !/^\d{4}$/.test(paragraf) && t.lineRequired,
    };
    const body = { sprawa_id: sprawaId, rodzaj, opis, miesiace: [], kwota, linia: { dzial, rozdzial, paragraf, zrodlo } };
    if (form.validate(faults)) create.mutate({ body }, { onSuccess: ({ id }) => void navigate({ to: '/naleznosci/$id', params: { id } }) });
  };
  return (
    <ActModal title={t.prepare} opened onClose={onClose} submitLabel={t.prepare} wide pending={create.isPending} error={create.error} onSubmit={submit}>
      <Text>{t.text}</Text>
      <NativeSelect label={texts.claim.kind} data={OPLATY.map((value) => ({ value, label: texts.kinds[value] ?? value }))} {...form.text('rodzaj')} />
      <TextInput label={texts.case.subject} required maxLength={300} {...form.text('opis')} />
      <MoneyField label={texts.acts.amount} required value={kwota} error={form.errorAt('kwota')} onChange={(value) => form.set({ kwota: value })} />
      <Group gap="xs" grow align="flex-start" preventGrowOverflow={false}>
        <TextInput label={t.section} required inputMode="numeric" maxLength={3} {...form.text('dzial')} />
        <TextInput label={t.chapter} required inputMode="numeric" maxLength={5} {...form.text('rozdzial')} />
        <TextInput label={t.paragraph} required inputMode="numeric" maxLength={4} {...form.text('paragraf')} />
        <NativeSelect label={t.source} data={Object.entries(sources).map(([value, label]) => ({ value, label }))} {...form.text('zrodlo')} />
      </Group>
    </ActModal>
  );
}
