import { ApiProperty } from '@nestjs/swagger';
import { isPersonName, isPlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { isUnsafeText } from './unsafe-input.js';

const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;

const clean = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim() : value));

function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
}

/** A text that a check accepts, e.g. an account number. */
export function IsChecked(name: string, validate: (value: unknown) => boolean, message: string): PropertyDecorator {
  return ValidateBy({ name, validator: { validate, defaultMessage: () => message } });
}

/** Text that a person typed: trimmed, 1 to `max` characters (0 when `empty`), without control characters and broken Unicode. */
export function IsPlainText(max: number, { empty = false } = {}): PropertyDecorator {
  const least = empty ? 0 : 1;
  const validate = (value: unknown) => typeof value === 'string' && value.length >= least && value.length <= max && !isUnsafeText(value);
  return all(clean, IsChecked('isPlainText', validate, `Podaj tekst: od ${least} do ${max} znaków, bez znaków sterujących.`));
}

/** A first or last name. */
export function IsPersonName(): PropertyDecorator {
  return all(clean, IsChecked('isPersonName', isPersonName, 'Podaj litery; dozwolone są też spacja, łącznik, apostrof i kropka, najwyżej 100 znaków.'));
}

/** An existing day, `2026-01-31`. The contract says so too: of a branded type alone it would see an object. */
export function IsDay(): PropertyDecorator {
  return all(IsChecked('isPlainDate', isPlainDate, 'Podaj istniejącą datę w postaci RRRR-MM-DD.'), ApiProperty({ type: String, format: 'date' }));
}

/** An amount in złoty that is not negative, as a decimal in a string: `"450.00"`. */
export function IsAmount(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && AMOUNT.test(value);
  return IsChecked('isAmount', validate, 'Podaj kwotę jako tekst z najwyżej dwoma miejscami po kropce, np. "450.00".');
}
