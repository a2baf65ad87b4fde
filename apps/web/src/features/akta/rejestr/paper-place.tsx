import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import type { Pismo } from '../api.js';
import { texts } from '../texts.js';
import { CaseChoice } from './case-choice.js';

const t = texts.paper;

/** In whose akta the paper lies, and the way into them. */
export function PaperPlace({ pismo }: { readonly pismo: Pismo }) {
  const [opened, dialog] = useDisclosure();
  const may = useMay();
  const { sprawa_ids, poza_aktami } = pismo;
  const label = poza_aktami ? t.pass : t.attach;
  return (
    <Section title={t.akta}>
      <Stack gap="sm">
        {poza_aktami && <Text>{texts.register.outside}</Text>}
        {!poza_aktami && sprawa_ids.length === 0 && <Text>{texts.register.free}</Text>}
        {sprawa_ids.map((id, at) => <TextLink key={id} to="/sprawy/$id/akta" params={{ id }}>{t.openCase}{sprawa_ids.length > 1 && ` (${at + 1})`}</TextLink>)}
        {may('akta:akta:write') && <Group><Button variant={sprawa_ids.length > 0 ? 'default' : 'filled'} onClick={dialog.open}>{label}</Button></Group>}
      </Stack>
      {opened && (poza_aktami ? <PassDialog pismo={pismo} onClose={dialog.close} /> : <AttachDialog pismo={pismo} onClose={dialog.close} />)}
    </Section>
  );
}

interface DialogProps {
  readonly pismo: Pismo;
  readonly onClose: () => void;
}

function AttachDialog({ pismo, onClose }: DialogProps) {
  const act = useAct('post', '/api/v1/rejestr-pism/{id}/sprawy');
  const form = useForm({ osoba_id: pismo.osoba_id ?? '', sprawa_id: '' }, act.error);
  const { osoba_id, sprawa_id } = form.values;
  const submit = () => {
    if (!form.validate({ sprawa_id: !sprawa_id && texts.required })) return;
    act.mutate({ path: { id: pismo.id }, body: { sprawa_id }, wersja: pismo.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.attach} opened wide onClose={onClose} submitLabel={t.attach} pending={act.isPending} error={act.error} onSubmit={submit}>
      <CaseChoice osobaId={osoba_id} sprawaId={sprawa_id} komorkaId={pismo.komorka_id} error={form.errorAt('sprawa_id')}
        onPerson={(id) => form.set({ osoba_id: id, sprawa_id: '' })} onCase={(id) => form.set({ sprawa_id: id })} />
    </ActModal>
  );
}

function PassDialog({ pismo, onClose }: DialogProps) {
  const act = useAct('post', '/api/v1/rejestr-pism/{id}/przekazania-do-akt');
  const today = useToday();
  const form = useForm({ osoba_id: pismo.osoba_id ?? '', sprawa_id: '', dzien: today, powod: '' }, act.error);
  const { osoba_id, ...body } = form.values;
  const submit = () => {
    if (!form.validate({ sprawa_id: !body.sprawa_id && texts.required, powod: !body.powod.trim() && texts.required })) return;
    act.mutate({ path: { id: pismo.id }, body, wersja: pismo.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.pass} opened wide onClose={onClose} submitLabel={t.pass} pending={act.isPending} error={act.error} onSubmit={submit}>
      <Text size="sm">{t.passText}</Text>
      <CaseChoice osobaId={osoba_id} sprawaId={body.sprawa_id} komorkaId={pismo.komorka_id} error={form.errorAt('sprawa_id')}
        onPerson={(id) => form.set({ osoba_id: id, sprawa_id: '' })} onCase={(id) => form.set({ sprawa_id: id })} />
      <DateField label={t.passDay} required {...form.text('dzien')} />
      <Textarea label={t.reason} required maxLength={1000} rows={2} {...form.text('powod')} />
    </ActModal>
  );
}
