import { Button, Fieldset, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../../shared/api/act.js';
import { MoneyField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { SourceField } from '../source-field.js';
import type { OperacjaSzczegoly } from './api.js';
import { texts } from './texts.js';

const t = texts.correction;

interface Line {
  readonly dzial: string;
  readonly rozdzial: string;
  readonly paragraf: string;
  readonly zrodlo: string;
  readonly kwota: string;
}

/** The right lines of an operation, which begin as they were entered. */
export function CorrectionDialog({ operacja, onClose }: { readonly operacja: OperacjaSzczegoly; readonly onClose: () => void }) {
  const propose = useAct('post', '/api/v1/korekty-ksiegowe');
  const navigate = useNavigate();
  const entered: readonly Line[] = operacja.zapisy.filter(({ strona }) => strona === 'Wn').map(({ dzial, rozdzial, paragraf, zrodlo, kwota }) => ({ dzial, rozdzial, paragraf, zrodlo, kwota }));
  const form = useForm({ powod: '', linie: entered }, propose.error);
  const { linie, powod } = form.values;
  const change = (index: number, patch: Partial<Line>) => form.set({ linie: linie.map((line, i) => (i === index ? { ...line, ...patch } : line)) });
  const submit = () => {
    if (!form.validate({ powod: !powod.trim() && t.reasonRequired })) return;
    propose.mutate({ body: { operacja_id: operacja.id, powod, linie: [...linie] } }, { onSuccess: () => void navigate({ to: '/ksiega/korekty' }) });
  };
  return (
    <ActModal wide title={t.title} opened onClose={onClose} submitLabel={t.submit} pending={propose.isPending} error={propose.error} onSubmit={submit}>
      <Text size="sm">{t.text}</Text>
      <Textarea label={t.reason} required autosize minRows={2} {...form.text('powod')} />
      {linie.map((line, index) => (
        <LineFields key={index} legend={t.line(index + 1)} line={line} errorAt={(name) => form.errorAt(`linie.${index}.${name}`)} onChange={(patch) => change(index, patch)}
          onRemove={linie.length > 1 ? () => form.set({ linie: linie.filter((_line, i) => i !== index) }) : undefined} />
      ))}
      <Button variant="default" onClick={() => form.set({ linie: [...linie, { ...linie[0]!, kwota: '' }] })}>{t.add}</Button>
    </ActModal>
  );
}

interface LineFieldsProps {
  readonly legend: string;
  readonly line: Line;
  readonly errorAt: (name: string) => string | undefined;
  readonly onChange: (patch: Partial<Line>) => void;
  readonly onRemove: (() => void) | undefined;
}

function LineFields({ legend, line, errorAt, onChange, onRemove }: LineFieldsProps) {
  const field = (name: keyof Line) => ({ value: line[name], error: errorAt(name), onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: event.currentTarget.value }) });
  return (
    <Fieldset legend={legend}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
        <TextInput label={texts.line.section} {...field('dzial')} />
        <TextInput label={texts.line.chapter} {...field('rozdzial')} />
        <TextInput label={texts.line.paragraph} {...field('paragraf')} />
        <SourceField label={t.sourceCode} value={line.zrodlo} error={errorAt('zrodlo')} onChange={(zrodlo) => onChange({ zrodlo })} />
        <MoneyField label={t.amount} value={line.kwota} error={errorAt('kwota')} onChange={(kwota) => onChange({ kwota })} />
      </SimpleGrid>
      {onRemove && <Button mt="xs" size="compact-sm" variant="subtle" color="ceglasty" aria-label={`${t.remove}: ${legend}`} onClick={onRemove}>{t.remove}</Button>}
    </Fieldset>
  );
}
