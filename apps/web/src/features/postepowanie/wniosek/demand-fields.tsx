import { Button, Fieldset, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useSwiadczeniaSpraw } from '../../../shared/api/swiadczenia.js';
import { DateField, MoneyField } from '../../../shared/form/fields.js';
import { TrashIcon } from '../../../shared/ui/icons.js';
import type { Demand } from './demand.js';
import { texts } from '../texts.js';

const t = texts.wniosek;

interface DemandFieldsProps {
  readonly index: number;
  readonly demand: Demand;
  /** The benefit was chosen on the screen before: what is left to say is how much and on what. */
  readonly autoFocus?: boolean;
  readonly onChange: (demand: Demand) => void;
  readonly onRemove?: () => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** What is asked for in one demand. */
export function DemandFields({ index, demand, autoFocus, onChange, onRemove, errorAt }: DemandFieldsProps) {
  const benefits = useSwiadczeniaSpraw();
  const text = (name: keyof Demand) => ({
    value: demand[name],
    error: errorAt(`zadania.${index}.${name}`),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...demand, [name]: event.currentTarget.value }),
  });
  return (
    <Fieldset legend={t.demand(index + 1)} className="schema-item">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <NativeSelect label={t.benefit} required data={[{ value: '', label: '' }, ...benefits.map(({ kod, nazwa }) => ({ value: kod, label: nazwa }))]} {...text('swiadczenie_kod')} />
        <MoneyField label={t.amount} autoFocus={autoFocus} value={demand.kwota} error={errorAt(`zadania.${index}.kwota`)} onChange={(kwota) => onChange({ ...demand, kwota })} />
        <TextInput label={t.purpose} {...text('cel')} />
        <SimpleGrid cols={2} spacing="sm">
          <DateField label={t.from} {...text('od')} />
          <DateField label={t.to} {...text('do')} />
        </SimpleGrid>
      </SimpleGrid>
      {onRemove && (
        <Group justify="flex-end" mt="xs">
          <Button size="xs" variant="subtle" color="ceglasty" leftSection={<TrashIcon size={15} />} onClick={onRemove} aria-label={`${t.removeDemand} ${index + 1}`}>{t.removeDemand}</Button>
        </Group>
      )}
    </Fieldset>
  );
}
