/** Days of a month as a person writes them, `5, 15, 25`; null when they are none. */
export function readMonthDays(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  const days = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  return days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 31) ? days : null;
}
