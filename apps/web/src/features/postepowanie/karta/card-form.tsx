import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { WersjaKarty } from './api.js';
import { LINES, PLAIN, toCardText, toTresc, type Tresc } from './card-text.js';
import { texts } from './texts.js';

const t = texts.versions;
const FIELDS = [...PLAIN, 'dokumenty', 'nie_zadamy', ...LINES] as const;
const HINTS: Readonly<Record<string, string>> = { ...Object.fromEntries(LINES.map((name) => [name, t.lines])), dokumenty: t.documentLines, nie_zadamy: t.factLines };

interface CardFormProps {
  readonly kod: string;
  readonly tresc: Tresc;
  /** The draft that is changed; null for a new one. */
  readonly draft: WersjaKarty | null;
  readonly onClose: () => void;
}

/** All texts of a card, lists as lines. */
export function CardForm({ kod, tresc, draft, onClose }: CardFormProps) {
  const create = useAct('post', '/api/v1/wersje-kart-uslug');
  const change = useAct('put', '/api/v1/wersje-kart-uslug/{id}');
  const today = useToday();
  const error = create.error ?? change.error;
  const form = useForm({ ...toCardText(tresc), od: draft?.od ?? today }, error, 'tresc.');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { od, ...text } = form.values;
    const body = { od, tresc: toTresc(text) };
    if (draft) change.mutate({ path: { id: draft.id }, wersja: draft.wersja, body }, { onSuccess: onClose });
    else create.mutate({ body: { ...body, kod } }, { onSuccess: onClose });
  };
  return (
    <Section title={tresc.nazwa || kod}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <DateField label={t.from} required maw={240} {...form.text('od')} />
          {FIELDS.map((name) => <Textarea key={name} label={t.fields[name]} description={HINTS[name]} autosize minRows={name === 'nazwa' ? 1 : 2} {...form.text(name)} />)}
          <ProblemAlert error={error} />
          <Group gap="xs"><Button type="submit" loading={create.isPending || change.isPending}>{t.save}</Button><Button variant="default" onClick={onClose}>{t.cancel}</Button></Group>
        </Stack>
      </form>
    </Section>
  );
}
