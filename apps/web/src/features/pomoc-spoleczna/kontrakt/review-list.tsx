import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { DateField } from '../../../shared/form/fields.js';
import type { DraftPartProps } from './draft.js';
import { texts as t } from './texts.js';

/** Days on which both sides will look at what was reached; the last day of the contract is proposed first. */
export function ReviewList({ draft, onChange, errorAt }: DraftPartProps) {
  const { oceny } = draft;
  return (
    <Fieldset legend={t.reviews} className="schema-item">
      <Stack gap="sm">
        {errorAt('tresc.oceny') && <Text c="ceglasty.8" size="sm" role="alert">{errorAt('tresc.oceny')}</Text>}
        {oceny.map((day, index) => (
          <Group key={index} align="flex-end" gap="sm">
            <DateField label={`${t.review} ${index + 1}`} required value={day} error={errorAt(`tresc.oceny.${index}.termin`)} onChange={(event) => onChange({ oceny: oceny.map((one, at) => (at === index ? event.currentTarget.value : one)) })} />
            <Button size="compact-sm" variant="subtle" aria-label={t.remove(`${t.review} ${index + 1}`)} onClick={() => onChange({ oceny: oceny.filter((_, at) => at !== index) })}>{t.remove(t.review)}</Button>
          </Group>
        ))}
        <div><Button size="xs" variant="light" onClick={() => onChange({ oceny: [...oceny, oceny.length === 0 ? draft.do : ''] })}>{t.addReview}</Button></div>
      </Stack>
    </Fieldset>
  );
}
