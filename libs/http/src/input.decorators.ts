import { ApiProperty } from '@nestjs/swagger';
import { isPlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** Control characters, broken Unicode and switches of writing direction: the database refuses some, letters and lists must not carry the rest. */
const CONTROL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;

const clean = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value));

/** Text that a person typed: trimmed, 1 to `max` characters (0 when `empty`), without control characters and broken Unicode. */
export function IsPlainText(max: number, { empty = false } = {}): PropertyDecorator {
  const validate = (value: unknown) =>
    typeof value === 'string' && (empty || value.length > 0) && value.length <= max && !CONTROL.test(value.replace(/[\n\t]/g, ''));
  const check = ValidateBy({ name: 'isPlainText', validator: { validate, defaultMessage: () => `Podaj tekst: najwyżej ${max} znaków, bez znaków sterujących.` } });
  return (target, key) => [clean, check].forEach((decorate) => decorate(target, key));
}

/** An existing day, `2026-01-31`. The contract says so too: of a branded type alone it would see an object. */
export function IsDay(): PropertyDecorator {
  const check = ValidateBy({ name: 'isPlainDate', validator: { validate: isPlainDate, defaultMessage: () => 'Podaj istniejącą datę w postaci RRRR-MM-DD.' } });
  return (target, key) => [check, ApiProperty({ type: String, format: 'date' })].forEach((decorate) => decorate(target, key));
}

/** An amount in złoty that is not negative, as a decimal in a string: `"450.00"`. */
export function IsAmount(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && AMOUNT.test(value);
  return ValidateBy({ name: 'isAmount', validator: { validate, defaultMessage: () => 'Podaj kwotę jako tekst z najwyżej dwoma miejscami po kropce, np. "450.00".' } });
}
