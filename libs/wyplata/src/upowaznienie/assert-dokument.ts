import { DomainError } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** A statement lies in a document that the caller may see; one out of sight is as one that is not there. Errors: `WYPLATA.DOCUMENT_UNKNOWN` (422). */
export async function assertDokument(tx: EntityManager, dokumentId: string | null): Promise<void> {
  if (dokumentId === null) return;
  const found = await tx.query<object[]>('select 1 from documents.dokument where id = $1', [dokumentId]);
  if (found.length === 0) throw new DomainError('WYPLATA.DOCUMENT_UNKNOWN', 'Nie ma takiego dokumentu.', { field: 'dokument_id' });
}
