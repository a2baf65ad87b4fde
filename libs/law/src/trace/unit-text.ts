import type { Fraction } from '@ostoja/kernel';

const WORDS: Readonly<Record<string, readonly [one: string, few: string, many: string]>> = {
  godziny: ['godzina', 'godziny', 'godzin'],
  dni: ['dzień', 'dni', 'dni'],
  dni_robocze: ['dzień roboczy', 'dni robocze', 'dni roboczych'],
  tygodnie: ['tydzień', 'tygodnie', 'tygodni'],
  miesiące: ['miesiąc', 'miesiące', 'miesięcy'],
  lata: ['rok', 'lata', 'lat'],
  osoby: ['osoba', 'osoby', 'osób'],
};
const TEN = 10n;
const HUNDRED = 100n;

/** `3 miesiące`: the number as written (whole when not said) with its unit in the form that Polish asks for; the number alone for a unit without words. */
export function countOf(value: Fraction, unit: string, written = value.toFixed(0)): string {
  if (unit === 'ha') return `${written}\u00a0ha`;
  const words = WORDS[unit];
  return words ? `${written}\u00a0${words[formOf(value)]}` : written;
}

/** The form of a number with a fraction is that of "few". */
function formOf({ numerator, denominator }: Fraction): 0 | 1 | 2 {
  if (numerator % denominator !== 0n) return 1;
  const whole = numerator / denominator;
  const count = whole < 0n ? -whole : whole;
  if (count === 1n) return 0;
  const [unit, tens] = [count % TEN, (count % HUNDRED) / TEN];
  return unit >= 2n && unit <= 4n && tens !== 1n ? 1 : 2;
}
