import { DomainError, isPlainDate } from '@ostoja/kernel';
import { FACT_LIMITS, FACT_PATTERNS } from '@ostoja/law';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateBy, ValidateNested,
} from 'class-validator';

interface FactOptions {
  readonly opis?: string;
  /** The fact must be given. */
  readonly wymagane?: boolean;
  readonly przyklad?: unknown;
}

/** A form sends null for a field that was emptied. */
const EMPTY_IS_ABSENT = Transform(({ value }) => (value === null ? undefined : value));

/** Title, description and example for the form and OpenAPI, and the validators, in one decorator. */
function fact(tytul: string, options: FactOptions, schema: ApiPropertyOptions, ...validators: PropertyDecorator[]): PropertyDecorator {
  const api = { title: tytul, description: options.opis, required: options.wymagane ?? false, example: options.przyklad, ...schema } as ApiPropertyOptions;
  const all = [ApiProperty(api), ...(options.wymagane ? [] : [IsOptional(), EMPTY_IS_ABSENT]), ...validators];
  return (target, key) => all.forEach((decorate) => decorate(target, key));
}

function text(tytul: string, options: FactOptions, pattern: RegExp, message: string, schema: ApiPropertyOptions = {}): PropertyDecorator {
  return fact(tytul, options, { type: String, pattern: pattern.source, ...schema } as ApiPropertyOptions, IsString(), Matches(pattern, { message }));
}

/** An amount in złoty, `"1100.00"`. */
export const Kwota = (tytul: string, options: FactOptions = {}) =>
  text(tytul, { przyklad: '1100.00', ...options }, FACT_PATTERNS.kwota, 'Podaj kwotę nieujemną z najwyżej dwoma miejscami po kropce, np. "450.00".');

/** An area in conversion hectares. */
export const Hektary = (tytul: string, options: FactOptions = {}) =>
  text(tytul, { przyklad: '1.2500', ...options }, FACT_PATTERNS.hektary, 'Podaj liczbę hektarów przeliczeniowych z najwyżej czterema miejscami po kropce.');

export const Kurs = (tytul: string, options: FactOptions = {}) =>
  text(tytul, { przyklad: '4.2618', ...options }, FACT_PATTERNS.kurs, 'Podaj kurs jako liczbę, np. "4.2618".');

export const Waluta = (tytul: string, options: FactOptions = {}) =>
  text(tytul, { przyklad: 'EUR', ...options }, FACT_PATTERNS.waluta, 'Podaj trzyliterowy kod waluty.');

/** A month, `"2025-04"`. */
export const Miesiac = (tytul: string, options: FactOptions = {}) =>
  text(tytul, { przyklad: '2025-04', ...options }, FACT_PATTERNS.miesiac, 'Podaj miesiąc w postaci RRRR-MM.');

/** A code of a dictionary that the parameters hold, open for codes not yet known. */
export const Kod = (tytul: string, slownik: string, options: FactOptions = {}) =>
  text(tytul, options, FACT_PATTERNS.kod, 'Podaj kod ze słownika: małe litery, cyfry i podkreślenia.', { 'x-slownik': slownik } as ApiPropertyOptions);

/** An existing day, `"2025-05-10"`. */
export const Dzien = (tytul: string, options: FactOptions = {}) =>
  fact(tytul, { przyklad: '2025-05-10', ...options }, { type: String, format: 'date' },
    ValidateBy({ name: 'isPlainDate', validator: { validate: isPlainDate, defaultMessage: () => 'Podaj istniejącą datę w postaci RRRR-MM-DD.' } }));

/** Hours in quarters, `"40.25"`. */
export const Godziny = (tytul: string, options: FactOptions = {}) =>
  text(tytul, { przyklad: '40.25', ...options }, FACT_PATTERNS.godziny, 'Podaj godziny z dokładnością do kwadransa, np. "40.25".');

/** An hour of the day, `"15:30"`. */
export const Godzina = (tytul: string, options: FactOptions = {}) =>
  text(tytul, { przyklad: '15:30', ...options }, FACT_PATTERNS.godzina, 'Podaj godzinę w postaci GG:MM.');

/** A percentage, `"12.50"`. */
export const Procent = (tytul: string, options: FactOptions = {}) =>
  text(tytul, { przyklad: '50', ...options }, FACT_PATTERNS.procent, 'Podaj procent jako liczbę od 0 do 100 z najwyżej dwoma miejscami po kropce.');

export const TakNie = (tytul: string, options: FactOptions = {}) => fact(tytul, { przyklad: true, ...options }, { type: Boolean }, IsBoolean());

export const Liczba = (tytul: string, od: number, najwyzej: number, options: FactOptions = {}) =>
  fact(tytul, { przyklad: od, ...options }, { type: 'integer', minimum: od, maximum: najwyzej }, IsInt(), Min(od), Max(najwyzej));

export const Tekst = (tytul: string, options: FactOptions = {}) =>
  fact(tytul, options, { type: String, maxLength: FACT_LIMITS.tekst }, IsString(), MaxLength(FACT_LIMITS.tekst));

/** One of the values; given as a list of codes, or as codes with the names that people read. */
export const Wybor = (tytul: string, wartosci: readonly string[] | Readonly<Record<string, string>>, options: FactOptions = {}) => {
  const kody = isList(wartosci) ? [...wartosci] : Object.keys(wartosci);
  const nazwy = isList(wartosci) ? {} : { 'x-wartosci': Object.entries(wartosci).map(([kod, nazwa]) => ({ kod, nazwa })) };
  return fact(tytul, { przyklad: kody[0], ...options }, { type: String, enum: kody, ...nazwy } as ApiPropertyOptions, IsIn(kody));
};

/** Several of the values, given with the names that people read. */
export const Wybory = (tytul: string, wartosci: Readonly<Record<string, string>>, options: FactOptions = {}) => {
  const kody = Object.keys(wartosci);
  const nazwy = Object.entries(wartosci).map(([kod, nazwa]) => ({ kod, nazwa }));
  return fact(tytul, options, { type: [String], enum: kody, maxItems: kody.length, 'x-wartosci': nazwy } as ApiPropertyOptions,
    IsArray(), ArrayMaxSize(kody.length), ArrayUnique(), IsIn(kody, { each: true }));
};

/** A list of codes from a dictionary. */
export const Kody = (tytul: string, slownik: string, options: FactOptions = {}) =>
  fact(tytul, options, { type: [String], maxItems: FACT_LIMITS.lista, 'x-slownik': slownik } as ApiPropertyOptions,
    IsArray(), ArrayMaxSize(FACT_LIMITS.lista), Matches(FACT_PATTERNS.kod, { each: true, message: 'Podaj kody ze słownika: małe litery, cyfry i podkreślenia.' }));

/** A list of objects. Swagger knows a lazy reference by the name `type` of its function, so a function of another name may not stand there. */
export const Lista = (tytul: string, klasa: () => new () => object, najwyzej: number, options: FactOptions = {}) =>
  fact(tytul, options, { type: () => klasa(), isArray: true, maxItems: najwyzej } as ApiPropertyOptions, IsArray(), ArrayMaxSize(najwyzej), IsObject({ each: true }), ValidateNested({ each: true }), Type(klasa));

export const Obiekt = (tytul: string, klasa: () => new () => object, options: FactOptions = {}) =>
  fact(tytul, options, { type: () => klasa() } as ApiPropertyOptions, IsObject(), ValidateNested(), Type(klasa));

/** Makes the error of a library for a fact that contradicts another or is missing although the rule needs it. */
export function faultyFactOf(prefix: string) {
  return (kod: string, opis: string, pole: string, przepis?: string): DomainError =>
    new DomainError(`${prefix}.${kod}`, opis, { field: pole, provision: przepis });
}

function isList(wartosci: readonly string[] | Readonly<Record<string, string>>): wartosci is readonly string[] {
  return Array.isArray(wartosci);
}
