import { isPlainDate } from '@ostoja/kernel';
import type { ParameterDefinition } from '@ostoja/law';

/** True for a day that exists in every year, written `03-31`. */
export function isDayOfYear(value: string): boolean {
  return isPlainDate(`2001-${value}`);
}

/** True for a code that is a day of the year, such as the first day of a call for applications; other codes are words. */
export function holdsDaysOfYear({ unit, values }: ParameterDefinition): boolean {
  return unit === 'code' && values.length > 0 && values.every(({ value }) => isDayOfYear(value));
}
