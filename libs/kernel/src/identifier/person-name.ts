const NAME = /^[\p{L}][\p{L}\p{M}' ’.–-]{0,99}$/u;

/** True for a first or last name: letters of any script with spaces, hyphens, apostrophes and dots, at most 100 characters. */
export function isPersonName(text: unknown): text is string {
  return typeof text === 'string' && NAME.test(text);
}

/** One form for comparing names: lower case, without diacritics, anything but letters and digits becomes one space. */
export function foldName(text: string): string {
  return text
    .replace(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
