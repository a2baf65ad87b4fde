import { Global, Module } from '@nestjs/common';
import { BlobStore } from './blob/blob-store.js';
import { PostgresBlobStore } from './blob/postgres-blob-store.js';
import { DokumentService } from './dokument/dokument.service.js';
import { DocxRenderer } from './letter/docx-renderer.js';
import { LetterRenderer } from './letter/letter-renderer.js';
import { HandSignature, SignaturePort } from './signature/signature.port.js';

/** Files, letters and signatures for every other library. */
@Global()
@Module({
  providers: [
    { provide: BlobStore, useClass: PostgresBlobStore },
    { provide: SignaturePort, useClass: HandSignature },
    DokumentService,
    LetterRenderer,
    DocxRenderer,
  ],
  exports: [BlobStore, SignaturePort, DokumentService, LetterRenderer, DocxRenderer],
})
export class DocumentsModule {}
