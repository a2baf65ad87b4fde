import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { texts } from '../ui/texts.js';
import { runsCases, useUnits } from './units.js';

interface UnitSelectProps extends Omit<NativeSelectProps, 'value' | 'onChange' | 'data'> {
  readonly value: string;
  readonly onChange: (komorkaId: string) => void;
  /** `prowadzi-sprawy`: only branches and departments. */
  readonly kind?: 'prowadzi-sprawy';
}

/** A unit of the centre. */
export function UnitSelect({ value, onChange, kind, ...props }: UnitSelectProps) {
  const units = useUnits().filter((unit) => kind !== 'prowadzi-sprawy' || runsCases(unit));
  const data = [{ value: '', label: texts.choose }, ...units.map(({ id, nazwa }) => ({ value: id, label: nazwa }))];
  return <NativeSelect required {...props} data={data} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}
