import { IsPlainText } from '@ostoja/http';
import { isPlainDate } from '@ostoja/kernel';
import { FACT_PATTERNS } from '@ostoja/law';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateBy } from 'class-validator';

interface FieldOptions {
  readonly optional?: boolean;
}

function field({ optional = false }: FieldOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => [...(optional ? [IsOptional()] : []), ...rules].forEach((rule) => rule(target, key));
}

/** An amount in złoty, not negative, as `"450.00"`. */
export const Amount = (options: FieldOptions = {}) =>
  field(options, Matches(FACT_PATTERNS.kwota, { message: 'Podaj kwotę nieujemną z najwyżej dwoma miejscami po kropce, np. "450.00".' }));

export const Month = (options: FieldOptions = {}) => field(options, Matches(FACT_PATTERNS.miesiac, { message: 'Podaj miesiąc w postaci RRRR-MM.' }));

export const Day = (options: FieldOptions = {}) =>
  field(options, ValidateBy({ name: 'isPlainDate', validator: { validate: isPlainDate, defaultMessage: () => 'Podaj istniejącą datę w postaci RRRR-MM-DD.' } }));

/** A code of a dictionary that a library above owns; here only its form is checked. */
export const Code = (options: FieldOptions = {}) => field(options, Matches(FACT_PATTERNS.kod, { message: 'Podaj kod: małe litery, cyfry i podkreślenia.' }));

export const Choice = (values: readonly string[], options: FieldOptions = {}) => field(options, IsIn([...values], { message: `Wybierz jedną z wartości: ${values.join(', ')}.` }));

export const Text = (options: FieldOptions & { max?: number } = {}) => field(options, IsPlainText(options.max ?? 500));

export const Flag = (options: FieldOptions = {}) => field(options, IsBoolean({ message: 'Podaj true albo false.' }));

export const Whole = (min: number, max: number, options: FieldOptions = {}) => {
  const message = `Podaj liczbę całkowitą od ${min} do ${max}.`;
  return field(options, IsInt({ message }), Min(min, { message }), Max(max, { message }));
};

export const Hectares = (options: FieldOptions = {}) => field(options, Matches(FACT_PATTERNS.hektary, { message: 'Podaj hektary przeliczeniowe, np. "1.2500".' }));
export const Rate = (options: FieldOptions = {}) => field(options, Matches(FACT_PATTERNS.kurs, { message: 'Podaj kurs jako liczbę, np. "4.2618".' }));
export const Currency = (options: FieldOptions = {}) => field(options, Matches(FACT_PATTERNS.waluta, { message: 'Podaj trzyliterowy kod waluty.' }));
