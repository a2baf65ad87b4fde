import { Blob } from './blob/blob.entity.js';
import { Dokument } from './dokument/dokument.entity.js';
import { SkanAntywirusowy } from './skan/skan-antywirusowy.entity.js';

export * from './blob/blob-store.js';
export * from './documents.module.js';
export * from './documents.permissions.js';
export * from './documents.policies.js';
export * from './dokument/dokument.entity.js';
export * from './dokument/dokument.service.js';
export * from './dokument/file-type.js';
export * from './letter/docx-renderer.js';
export * from './letter/letter.js';
export * from './letter/letter-renderer.js';
export * from './signature/signature.port.js';
export { SkanService } from './skan/skan.service.js';
export * from './skan/skan-antywirusowy.entity.js';
export * from './skan/virus-scan.port.js';
export * from './szablon/pole.js';
export { joinPrintable, printAmount, printDay, printNumber, printOptional, printText, tekst, Zastrzezone, type Printable, type Printables } from './szablon/printable.js';
export * from './szablon/szablon.js';
export * from './szablon/szablon-schema.js';

export const documentsEntities = [Blob, Dokument, SkanAntywirusowy];
