import { Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { ActInput } from '../../../shared/api/client.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, focusFirstFault } from '../../../shared/form/use-form.js';
import type { JsonSchema } from '../../../shared/schema-form/schema.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { emptyObject, missingFields, prune } from '../../../shared/schema-form/value.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { INTERVIEW_ORDER } from './acts.js';
import type { Czynnosc } from '../api.js';
import { texts } from '../texts.js';

const t = texts.acts;

interface ActDialogProps {
  readonly act: Czynnosc;
  readonly postepowanieId: string;
  readonly onClose: () => void;
}

/** The few answers that an act of the procedure needs, drawn from its schema. */
export function ActDialog({ act, postepowanieId, onClose }: ActDialogProps) {
  const order = useAct('post', '/api/v1/postepowania/{id}/zlecenia-wywiadu');
  const take = useAct('post', '/api/v1/postepowania/{id}/czynnosci');
  const path = { id: postepowanieId };
  const ordering = act.kod === INTERVIEW_ORDER;
  const submit = (body: ActBody) => (ordering ? order.mutate({ path, body: body.dzien ? { dzien: body.dzien } : {} }, { onSuccess: onClose }) : take.mutate({ path, body }, { onSuccess: onClose }));
  return <ActForm act={act} running={ordering ? order : take} onSubmit={submit} onClose={onClose} />;
}

export type ActBody = ActInput<'post', '/api/v1/postepowania/{id}/czynnosci'>['body'];

interface ActFormProps {
  readonly act: Czynnosc;
  readonly running: { readonly isPending: boolean; readonly error: unknown };
  readonly onSubmit: (body: ActBody) => void;
  readonly onClose: () => void;
}

/** The dialog itself, whichever door the act goes through. */
export function ActForm({ act, running, onSubmit, onClose }: ActFormProps) {
  const schema = (act.schemat ?? {}) as JsonSchema;
  const [dzien, setDzien] = useState('');
  const [dane, setDane] = useState(emptyObject(schema));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const faults = fieldErrors(running.error);
  const submit = () => {
    const absent = missingFields(schema, dane);
    setMissing(absent);
    if (absent.length > 0) return focusFirstFault();
    onSubmit({ ...filled({ dzien }), czynnosc: act.kod, ...(act.schemat && { dane: prune(dane) as ActBody['dane'] }) });
  };
  return (
    <ActModal title={act.nazwa} opened wide onClose={onClose} submitLabel={t.confirm} pending={running.isPending} error={running.error} onSubmit={submit}>
      <Text size="sm" c="dimmed">{act.przepis}</Text>
      {act.schemat && <SchemaForm schema={schema} value={dane} onChange={setDane} errorAt={(path) => (missing.includes(path) ? t.required : faults[`dane.${path}`])} />}
      <DateField label={t.day} description={t.dayHint} value={dzien} error={faults.dzien} onChange={(event) => setDzien(event.currentTarget.value)} />
    </ActModal>
  );
}
