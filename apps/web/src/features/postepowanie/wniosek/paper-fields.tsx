import { SimpleGrid, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { DateField } from '../../../shared/form/fields.js';
import type { Paper } from './paper.js';
import { texts } from '../texts.js';

const t = texts.wniosek.paper;

interface PaperFieldsProps {
  readonly value: Paper;
  /** Unfolded at once when the paper came in an envelope. */
  readonly open: boolean;
  readonly onChange: (value: Paper) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** Postmark, shipment and pages, for the register of papers; folded away where the person stands at the desk. */
export function PaperFields({ value, open, onChange, errorAt }: PaperFieldsProps) {
  const bind = (name: keyof Paper) => ({
    name, value: value[name], error: errorAt(`pismo.${name}`), autoComplete: 'off',
    onChange: (event: ChangeEvent<HTMLInputElement>) => onChange({ ...value, [name]: event.currentTarget.value }),
  });
  return (
    <details className="more-fields" key={String(open)} open={open}>
      <summary>{t.title}</summary>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DateField label={t.posted} description={t.postedHint} {...bind('data_nadania')} />
        <TextInput label={t.shipment} maxLength={100} {...bind('numer_przesylki')} />
        <DateField label={t.dated} {...bind('data_pisma')} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={t.pages} inputMode="numeric" {...bind('liczba_stron')} />
          <TextInput label={t.attachments} inputMode="numeric" {...bind('liczba_zalacznikow')} />
        </SimpleGrid>
      </SimpleGrid>
    </details>
  );
}
