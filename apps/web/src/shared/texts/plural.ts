/**
 * A number with its Polish noun.
 * @example plural(3, 'dzień', 'dni', 'dni') // '3 dni'
 */
export function plural(count: number, one: string, few: string, many: string): string {
  return `${count} ${pluralForm(count, one, few, many)}`;
}

/** The noun alone, in the form that goes with the number. */
export function pluralForm(count: number, one: string, few: string, many: string): string {
  if (count === 1) return one;
  const tens = count % 100;
  const units = count % 10;
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
}
