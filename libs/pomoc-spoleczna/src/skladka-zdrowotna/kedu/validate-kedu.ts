import { DomainError } from '@ostoja/kernel';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { keduSchema } from './kedu-schema.js';
import type { KeduVersion } from './kedu-version.js';

/** Checks the file against the schema of its version. Errors: `POMOC_SPOLECZNA.KEDU_INVALID`, which names elements and never their contents. */
export function validateKedu({ wersja, przestrzen }: KeduVersion, file: Buffer): void {
  const schema = XmlDocument.fromString(keduSchema(przestrzen));
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromBuffer(file);
  try {
    validator.validate(document);
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    const elementy = [...new Set(error.details.map(({ message }) => /Element '(?:\{[^}]*\})?([^']+)'/.exec(message)?.[1] ?? '?'))];
    throw new DomainError('POMOC_SPOLECZNA.KEDU_INVALID', `Plik nie jest zgodny ze schematem KEDU ${wersja}: sprawdź dane płatnika i osób.`, { status: 409, details: { elementy: elementy.join(', ') } });
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
}
