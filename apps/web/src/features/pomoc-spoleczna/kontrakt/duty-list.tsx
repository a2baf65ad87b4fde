import { Button, Fieldset, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { DateField } from '../../../shared/form/fields.js';
import type { DraftPartProps, DutyDraft } from './draft.js';
import { usePartyNames } from './party-names.js';
import { texts as t } from './texts.js';

/** What each side undertakes to do, by whom, for which aim and until when. */
export function DutyList({ draft: { dzialania, cele }, onChange, errorAt, parties }: DraftPartProps & { readonly parties: readonly string[] }) {
  const nameOf = usePartyNames(parties);
  const set = (index: number, patch: Partial<DutyDraft>) => onChange({ dzialania: dzialania.map((duty, at) => (at === index ? { ...duty, ...patch } : duty)) });
  const add = () => onChange({ dzialania: [...dzialania, { strona: dzialania.some(({ strona }) => strona === 'osoba') ? 'pracownik' : 'osoba', osoba_id: '', cel: '', tresc: '', termin: '' }] });
  // One select names the side and, where a contract binds several, the person.
  const doers = [...Object.entries(t.sides).map(([value, label]) => ({ value, label })), ...(parties.length > 1 ? parties.map((id) => ({ value: `osoba ${id}`, label: nameOf(id) })) : [])];
  const chooseDoer = (index: number, value: string) => {
    const [strona = 'osoba', osoba_id = ''] = value.split(' ');
    set(index, { strona, osoba_id });
  };
  return (
    <Fieldset legend={t.duties} className="schema-item">
      <Stack gap="sm">
        {errorAt('tresc.dzialania') && <Text c="ceglasty.8" size="sm" role="alert">{errorAt('tresc.dzialania')}</Text>}
        {dzialania.map((duty, index) => (
          <Fieldset key={index} legend={`${t.duty} ${index + 1}`} className="schema-item">
            <Textarea label={t.duty} required autosize minRows={1} maxLength={1000} value={duty.tresc} error={errorAt(`tresc.dzialania.${index}.tresc`)} onChange={(event) => set(index, { tresc: event.currentTarget.value })} />
            <div className="filters">
              <NativeSelect label={t.side} value={duty.osoba_id ? `osoba ${duty.osoba_id}` : duty.strona} data={doers} onChange={(event) => chooseDoer(index, event.currentTarget.value)} />
              <NativeSelect label={t.forGoal} value={duty.cel} data={[{ value: '', label: t.anyGoal }, ...cele.map(({ klucz, tresc }, at) => ({ value: klucz, label: `${at + 1}. ${tresc.slice(0, 60)}` }))]} onChange={(event) => set(index, { cel: event.currentTarget.value })} />
              <DateField label={t.until} value={duty.termin} onChange={(event) => set(index, { termin: event.currentTarget.value })} />
            </div>
            <Button size="compact-sm" variant="subtle" aria-label={t.remove(`${t.duty} ${index + 1}`)} onClick={() => onChange({ dzialania: dzialania.filter((_, at) => at !== index) })}>{t.remove(t.duty)}</Button>
          </Fieldset>
        ))}
        <div><Button size="xs" variant="light" onClick={add}>{t.addDuty}</Button></div>
      </Stack>
    </Fieldset>
  );
}
