/** What makes two submissions the same: route, path parameters and body. */
export interface Intent {
  readonly key: string;
  readonly content: string;
}

/**
 * The `Idempotency-Key` of a submission. A double click and a repetition after a lost connection carry the same key; a corrected form is
 * another intent and gets another one.
 */
export function intentFor(previous: Intent | null, content: string, newKey: () => string): Intent {
  return previous?.content === content ? previous : { key: newKey(), content };
}

/** 128 random bits in hexadecimal; `crypto.randomUUID` is missing where the page is not served over HTTPS. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
