import { isPersonName, isPlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** Control characters, broken Unicode and switches of writing direction: the database refuses some, letters and lists must not carry the rest. */
const CONTROL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const clean = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value));

function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
}

/** Free text for people: trimmed, at most `max` characters, without control characters and broken Unicode. */
export function IsPlainText(max: number): PropertyDecorator {
  const validate = (value: unknown) =>
    typeof value === 'string' && value.length > 0 && value.length <= max && !CONTROL.test(value.replace(/[\n\t]/g, ''));
  return all(clean, ValidateBy({ name: 'isPlainText', validator: { validate, defaultMessage: () => `Podaj tekst: od 1 do ${max} znaków, bez znaków sterujących.` } }));
}

/** A first or last name. */
export function IsPersonName(): PropertyDecorator {
  const message = 'Podaj litery; dozwolone są też spacja, łącznik, apostrof i kropka, najwyżej 100 znaków.';
  return all(clean, ValidateBy({ name: 'isPersonName', validator: { validate: isPersonName, defaultMessage: () => message } }));
}

/** An existing day, `2026-01-31`. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({ name: 'isPlainDate', validator: { validate: isPlainDate, defaultMessage: () => 'Podaj istniejącą datę w postaci RRRR-MM-DD.' } });
}

/** A text that a check of the kernel accepts, e.g. an account number. */
export function IsChecked(name: string, validate: (value: unknown) => boolean, message: string): PropertyDecorator {
  return ValidateBy({ name, validator: { validate, defaultMessage: () => message } });
}
