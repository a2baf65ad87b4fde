import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Akta, Postepowanie } from '../api.js';
import { texts } from '../texts.js';

const t = texts.proceeding;
/** States in which a decision stands, so that a proceeding about it can begin. */
const STANDS = new Set(['realizacja', 'wstrzymana', 'ostateczna']);
const choices = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

type Ground = keyof typeof t.grounds;

interface NewProceedingProps {
  readonly akta: Akta;
  readonly postepowanie: Postepowanie;
}

/** Begins a proceeding about a running decision: its change, its end, or its reopening. */
export function NewProceeding({ akta, postepowanie }: NewProceedingProps) {
  const [opened, dialog] = useDisclosure();
  const may = useMay();
  const open = useAct('post', '/api/v1/sprawy/{id}/postepowania');
  const form = useForm({ rodzaj: 'zmiana' as 'zmiana' | 'wygaszenie' | 'wznowienie', tryb: 'z-urzedu' as 'z-urzedu' | 'wniosek', dzien: '', przyczyna: '', podstawa: '' as Ground | '', od_kiedy: '', dzialalnosc_organu: false }, open.error);
  if (!STANDS.has(postepowanie.stan) || !may('postepowanie:wniosek:create')) return null;
  const reopens = form.values.rodzaj === 'wznowienie';
  const submit = () => {
    const { dzien, podstawa, od_kiedy, dzialalnosc_organu, ...body } = form.values;
    const ground = reopens && podstawa !== '' ? { podstawa, dzialalnosc_organu, ...filled({ od_kiedy }) } : {};
    if (form.validate({ przyczyna: !body.przyczyna.trim() && t.required, podstawa: reopens && podstawa === '' && t.required, od_kiedy: reopens && body.tryb === 'wniosek' && !od_kiedy && t.required })) open.mutate({ path: { id: akta.id }, body: { ...body, ...ground, ...filled({ dzien }) } }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={dialog.open}>{t.open}</Button>
      <ActModal title={t.open} opened={opened} onClose={dialog.close} submitLabel={t.submit} pending={open.isPending} error={open.error} onSubmit={submit}>
        <NativeSelect label={t.kind} data={choices(t.kinds)} {...form.text('rodzaj')} />
        <NativeSelect label={t.mode} data={choices(t.modes)} {...form.text('tryb')} />
        {reopens && <NativeSelect label={t.ground} required data={[{ value: '', label: t.choose }, ...choices(t.grounds)]} {...form.text('podstawa')} />}
        {reopens && form.values.tryb === 'wniosek' && <DateField label={t.since} description={t.sinceHint} required {...form.text('od_kiedy')} />}
        {reopens && <Checkbox label={t.ownFault} checked={form.values.dzialalnosc_organu} onChange={(event) => form.set({ dzialalnosc_organu: event.currentTarget.checked })} />}
        <Textarea label={t.reason} required {...form.text('przyczyna')} />
        <DateField label={t.day} description={t.dayHint} {...form.text('dzien')} />
      </ActModal>
    </>
  );
}
