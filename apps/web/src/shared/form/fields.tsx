import { TextInput, type TextInputProps } from '@mantine/core';
import { moneyToField, parseMoney } from '../format/money.js';
import { type KeyboardEvent, useState } from 'react';
import { today } from '../format/date.js';

/** A legal date, entered with the browser's own control, which takes no letters: `d` writes today. */
export function DateField(props: TextInputProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'd' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    write(event.currentTarget, today());
  };
  return <TextInput type="date" max="9999-12-31" onKeyDown={onKeyDown} {...props} />;
}

/** Writes as if the person had typed, so that whoever listens to the field hears of it. */
function write(field: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A month as `YYYY-MM`, entered with the browser's own control. */
export function MonthField(props: TextInputProps) {
  return <TextInput type="month" placeholder="RRRR-MM" {...props} />;
}

interface MoneyFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** Decimal string of the API, or an empty text. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An amount typed the Polish way; gives the decimal string of the API, or the raw text while it is no amount, so that the fault can be said. */
export function MoneyField({ value, onChange, ...props }: MoneyFieldProps) {
  const [typed, setTyped] = useState(moneyToField(value));
  const shown = parseMoney(typed) === value || typed === value ? typed : moneyToField(value);
  return (
    <TextInput
      {...props}
      inputMode="decimal"
      rightSection={<span aria-hidden="true">zł</span>}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(parseMoney(event.currentTarget.value) ?? event.currentTarget.value);
      }}
    />
  );
}
