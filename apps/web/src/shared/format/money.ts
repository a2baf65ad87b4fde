const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * A decimal string of the API for people; never goes through a JS number.
 * @example formatMoney('1234.5') // '1 234,50 zł' with no-break spaces
 */
export function formatMoney(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  if (!DECIMAL.test(value)) return value;
  const [whole = '0', cents = ''] = value.split('.');
  return `${groupThousands(whole)},${cents.padEnd(2, '0')}\u00a0zł`;
}

/** The amount without its currency, for tables that say it once. */
export function formatNumber(value: string): string {
  return formatMoney(value).replace('\u00a0zł', '');
}

/** What a person typed, as a decimal string of the API; null when it is not an amount with at most two places. */
export function parseMoney(typed: string): string | null {
  const compact = typed.replace(/zł$/, '').replace(/[\s\u00a0]/g, '').replace(',', '.');
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(compact);
  return match ? `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}` : null;
}

/** A decimal string in a field where a person edits it: `1234,50`. */
export function moneyToField(value: string): string {
  return value.replace('.', ',');
}

/** The amount in grosze, for the length of a bar and nothing else. */
export function approximateGrosze(value: string): number {
  return Math.round(Number(value) * 100);
}

/** The sum of decimal strings, exact to the grosz. @example sumMoney(['0.10', '-0.30']) // '-0.20' */
export function sumMoney(values: readonly string[]): string {
  return fromGrosze(values.reduce((sum, value) => sum + toGrosze(value), 0n));
}

/** What is left of a decimal string after another, exact to the grosz. @example subtractMoney('10.00', '0.01') // '9.99' */
export function subtractMoney(value: string, less: string): string {
  return fromGrosze(toGrosze(value) - toGrosze(less));
}

function toGrosze(value: string): bigint {
  const [whole = '0', cents = ''] = value.split('.');
  return BigInt(whole + cents.padEnd(2, '0').slice(0, 2));
}

function fromGrosze(grosze: bigint): string {
  const digits = String(grosze < 0n ? -grosze : grosze).padStart(3, '0');
  return `${grosze < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function groupThousands(whole: string): string {
  return whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
