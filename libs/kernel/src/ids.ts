import { v7, validate } from 'uuid';

/** A new UUIDv7: ordered by time, so indexes stay dense. */
export function newId(): string {
  return v7();
}

/** True for any text: a sort key of a list, say. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** True for any UUID in its usual text form. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && validate(text);
}
