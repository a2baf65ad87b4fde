/** A name of the law at the beginning of a line: `zasiłek stały` becomes `Zasiłek stały`. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
}
