import { DomainError } from '@ostoja/kernel';

/** Largest file that a person may attach. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

const SIGNATURES: readonly (readonly [typ: UploadType, first: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];
export type UploadType = 'application/pdf' | 'image/jpeg' | 'image/png';

/**
 * The media type that the bytes themselves show; what the sender calls them is not asked.
 * Errors: `DOCUMENTS.FILE_EMPTY`, `DOCUMENTS.FILE_TOO_LARGE` (413), `DOCUMENTS.FILE_TYPE`.
 */
export function checkUpload(bytes: Uint8Array): UploadType {
  if (bytes.byteLength === 0) throw new DomainError('DOCUMENTS.FILE_EMPTY', 'Plik jest pusty.', { field: 'tresc' });
  if (bytes.byteLength > MAX_UPLOAD_BYTES) {
    throw new DomainError('DOCUMENTS.FILE_TOO_LARGE', 'Plik jest większy niż 10 MB. Zeskanuj go w niższej rozdzielczości albo podziel.', { status: 413, field: 'tresc' });
  }
  const found = SIGNATURES.find(([, first]) => first.every((byte, i) => bytes[i] === byte));
  if (!found) throw new DomainError('DOCUMENTS.FILE_TYPE', 'Można dołączyć tylko plik PDF, JPEG albo PNG.', { field: 'tresc' });
  return found[0];
}
