import { TextInput, type TextInputProps } from '@mantine/core';
import { useId } from 'react';
import { sources } from '../../shared/format/budget-source.js';

interface SourceFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (zrodlo: string) => void;
}

/** The source of money by its code: known ones are offered, and the code that was typed is said in words. */
export function SourceField({ value, onChange, ...props }: SourceFieldProps) {
  const list = useId();
  return (
    <>
      <TextInput {...props} list={list} maxLength={40} autoComplete="off" description={sources[value]} inputWrapperOrder={['label', 'input', 'description', 'error']} value={value}
        onChange={(event) => onChange(event.currentTarget.value.trim())} />
      <datalist id={list}>{Object.entries(sources).map(([code, name]) => <option key={code} value={code}>{name}</option>)}</datalist>
    </>
  );
}
