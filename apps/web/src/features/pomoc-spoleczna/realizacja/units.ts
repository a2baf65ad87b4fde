/** A number of units as people type it, `40,25`; the decimal of the API, or null when it is none. */
export function parseUnits(typed: string): string | null {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,2})?$/.test(text) ? text : null;
}

/** `40.25` as people write it; a whole number without decimals. */
export function formatUnits(value: string): string {
  return value.replace(/\.00$/, '').replace('.', ',');
}
