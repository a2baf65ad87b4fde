import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../shared/api/act.js';
import { useMe } from '../../shared/api/me.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import type { Roznica } from './api.js';
import { valueText } from './labels.js';
import { texts } from './texts.js';

const t = texts.settling;
const CHOICES = ['ostoja', 'pomost', 'wyjasnienie'] as const;
type Choice = (typeof CHOICES)[number];

/** Ours, theirs or a question; an account that a colleague proposed is confirmed or not. */
export function DifferenceActs({ value }: { readonly value: Roznica }) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [answer, setAnswer] = useState<'confirm' | 'refuse' | null>(null);
  const me = useMe().data?.id;
  const label = (act: string) => `${act}: ${t.fields[value.pole] ?? value.pole}, ${value.osoba}`;
  if (value.stan === 'do-zatwierdzenia') {
    if (value.rozstrzygnal_id === me) return null;
    return (
      <Group gap={4} className="row-acts">
        {(['confirm', 'refuse'] as const).map((act) => <Button key={act} size="compact-sm" variant="light" aria-label={label(t[act])} onClick={() => setAnswer(act)}>{t[act]}</Button>)}
        {answer && <AnswerDialog value={value} answer={answer} onClose={() => setAnswer(null)} />}
      </Group>
    );
  }
  return (
    <Group gap={4} className="row-acts">
      {CHOICES.map((one) => <Button key={one} size="compact-sm" variant="light" aria-label={label(t.choices[one] ?? one)} onClick={() => setChoice(one)}>{t.choices[one]}</Button>)}
      {choice && <ChoiceDialog value={value} choice={choice} onClose={() => setChoice(null)} />}
    </Group>
  );
}

function ChoiceDialog({ value, choice, onClose }: { readonly value: Roznica; readonly choice: Choice; readonly onClose: () => void }) {
  const settle = useAct('post', '/api/v1/roznice-pomost/{id}/rozstrzygniecia');
  const form = useForm({ uwaga: '' }, settle.error);
  const uwaga = form.values.uwaga.trim();
  const submit = () => {
    if (form.validate({ uwaga: choice === 'wyjasnienie' && !uwaga && t.noteRequired })) settle.mutate({ path: { id: value.id }, wersja: value.wersja, body: { wybor: choice, ...(uwaga && { uwaga }) } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.choices[choice] ?? choice} opened onClose={onClose} submitLabel={t.choices[choice] ?? choice} pending={settle.isPending} error={settle.error} onSubmit={submit}>
      <Values value={value} />
      <Text size="sm">{t.explain[choice]} {choice === 'pomost' && value.pole === 'rachunek' && t.accountText}</Text>
      <Textarea label={t.note} required={choice === 'wyjasnienie'} maxLength={500} {...form.text('uwaga')} />
    </ActModal>
  );
}

function AnswerDialog({ value, answer, onClose }: { readonly value: Roznica; readonly answer: 'confirm' | 'refuse'; readonly onClose: () => void }) {
  const confirm = useAct('post', '/api/v1/roznice-pomost/{id}/zatwierdzenia');
  const refuse = useAct('post', '/api/v1/roznice-pomost/{id}/odrzucenia');
  const act = answer === 'confirm' ? confirm : refuse;
  const form = useForm({ uwaga: '' }, refuse.error);
  const target = { path: { id: value.id }, wersja: value.wersja };
  const submit = () => {
    if (answer === 'confirm') confirm.mutate(target, { onSuccess: onClose });
    else if (form.validate({ uwaga: !form.values.uwaga.trim() && t.noteRequired })) refuse.mutate({ ...target, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t[answer]} opened danger={answer === 'refuse'} onClose={onClose} submitLabel={t[answer]} pending={act.isPending} error={act.error} onSubmit={submit}>
      <Values value={value} />
      <Text size="sm">{t.explain[answer]}</Text>
      {answer === 'refuse' && <Textarea label={t.note} required maxLength={500} {...form.text('uwaga')} />}
    </ActModal>
  );
}

function Values({ value }: { readonly value: Roznica }) {
  return <Text>{t.fields[value.pole] ?? value.pole}: {valueText(value.pole, value.wartosc_ostoja, t.none)} → {valueText(value.pole, value.wartosc_pomost, t.none)}</Text>;
}
