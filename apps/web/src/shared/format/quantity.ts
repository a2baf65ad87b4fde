import { pluralForm } from '../texts/plural.js';
import { formatDate } from './date.js';
import { formatMoney } from './money.js';

type Forms = readonly [one: string, few: string, many: string];

const DAYS: Forms = ['dzień', 'dni', 'dni'];
const WORKING_DAYS: Forms = ['dzień roboczy', 'dni robocze', 'dni roboczych'];
const WEEKS: Forms = ['tydzień', 'tygodnie', 'tygodni'];
const MONTHS: Forms = ['miesiąc', 'miesiące', 'miesięcy'];
const YEARS: Forms = ['rok', 'lata', 'lat'];
const HOURS: Forms = ['godzina', 'godziny', 'godzin'];
const PEOPLE: Forms = ['osoba', 'osoby', 'osób'];

/** Units of steps and limits (Polish) and of parameters (as the law cards name them). */
const NOUNS: Readonly<Record<string, Forms>> = {
  dni: DAYS, days: DAYS, dni_robocze: WORKING_DAYS, working_days: WORKING_DAYS, tygodnie: WEEKS, weeks: WEEKS, miesiące: MONTHS, months: MONTHS,
  lata: YEARS, years: YEARS, godziny: HOURS, hours: HOURS, osoby: PEOPLE,
};
const MONEY: Readonly<Record<string, string>> = { PLN: '', 'PLN/month': ' miesięcznie', 'PLN/hour': ' za godzinę' };
const SIGNS: Readonly<Record<string, string>> = { percent: '%', '%': '%', ha: '\u00a0ha' };

/**
 * A value of the law with its unit, for people.
 * @example formatQuantity('14', 'working_days') // '14 dni roboczych'
 */
export function formatQuantity(value: string, unit: string): string {
  if (unit === 'data') return formatDate(value);
  if (unit in MONEY) return formatMoney(value) + MONEY[unit];
  if (/^\d{2}-\d{2}$/.test(value)) return formatDayOfYear(value);
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const number = formatNumber(value);
  const noun = NOUNS[unit];
  if (noun) return `${number}\u00a0${value.includes('.') && Number(value) % 1 !== 0 ? noun[1] : pluralForm(Math.abs(Number(value)), ...noun)}`;
  return number + (SIGNS[unit] ?? '');
}

/** A day of every year, written `MM-DD`: `31.08`. */
function formatDayOfYear(value: string): string {
  return value.split('-').reverse().join('.');
}

/** A decimal the Polish way, without zeros that say nothing. */
function formatNumber(value: string): string {
  const [whole = '0', decimals = ''] = value.split('.');
  const kept = decimals.replace(/0+$/, '');
  const grouped = whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return kept ? `${grouped},${kept}` : grouped;
}
