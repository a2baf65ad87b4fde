import { Button, Fieldset, NativeSelect, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { DateField } from '../../../shared/form/fields.js';
import { type DraftPartProps, type GoalDraft, nextKey } from './draft.js';
import { texts as t } from './texts.js';

/** Aims with the measure by which both sides will know that they are reached. */
export function GoalList({ draft: { cele }, onChange, errorAt }: DraftPartProps) {
  const set = (index: number, patch: Partial<GoalDraft>) => onChange({ cele: cele.map((goal, at) => (at === index ? { ...goal, ...patch } : goal)) });
  const add = () => onChange({ cele: [...cele, { klucz: nextKey(cele), rodzaj: cele.length === 0 ? 'glowny' : 'szczegolowy', tresc: '', miernik: '', termin: '' }] });
  return (
    <Fieldset legend={t.goals} className="schema-item">
      <Stack gap="sm">
        {errorAt('tresc.cele') && <Text c="ceglasty.8" size="sm" role="alert">{errorAt('tresc.cele')}</Text>}
        {cele.map((goal, index) => (
          <Fieldset key={goal.klucz} legend={`${t.goal} ${index + 1}`} className="schema-item">
            <Textarea label={t.goal} required autosize minRows={1} maxLength={1000} value={goal.tresc} error={errorAt(`tresc.cele.${index}.tresc`)} onChange={(event) => set(index, { tresc: event.currentTarget.value })} />
            <TextInput label={t.measure} maxLength={500} value={goal.miernik} error={errorAt(`tresc.cele.${index}.miernik`)} onChange={(event) => set(index, { miernik: event.currentTarget.value })} />
            <div className="filters">
              <NativeSelect label={t.goalKind} value={goal.rodzaj} data={Object.entries(t.goalKinds).map(([value, label]) => ({ value, label }))} onChange={(event) => set(index, { rodzaj: event.currentTarget.value })} />
              <DateField label={t.until} value={goal.termin} onChange={(event) => set(index, { termin: event.currentTarget.value })} />
            </div>
            <Button size="compact-sm" variant="subtle" aria-label={t.remove(`${t.goal} ${index + 1}`)} onClick={() => onChange({ cele: cele.filter((_, at) => at !== index) })}>{t.remove(t.goal)}</Button>
          </Fieldset>
        ))}
        <div><Button size="xs" variant="light" onClick={add}>{t.addGoal}</Button></div>
      </Stack>
    </Fieldset>
  );
}
