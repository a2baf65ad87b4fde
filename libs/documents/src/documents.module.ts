import { Global, Module } from '@nestjs/common';
import { Config } from '@ostoja/database';
import { BlobStore } from './blob/blob-store.js';
import { PostgresBlobStore } from './blob/postgres-blob-store.js';
import { DokumentService } from './dokument/dokument.service.js';
import { DocxRenderer } from './letter/docx-renderer.js';
import { LetterRenderer } from './letter/letter-renderer.js';
import { HandSignature, SignaturePort } from './signature/signature.port.js';
import { ClamdVirusScan } from './skan/clamd-virus-scan.js';
import { SkanJob } from './skan/skan.job.js';
import { SkanService } from './skan/skan.service.js';
import { NoVirusScan, VirusScanPort } from './skan/virus-scan.port.js';

/** `host:port` names a clamd; without it nobody scans and every file says so. */
function chooseVirusScan({ CLAMD_ADDRESS: address }: Config): VirusScanPort {
  if (!address) return new NoVirusScan();
  const at = address.lastIndexOf(':');
  return new ClamdVirusScan(address.slice(0, at), Number(address.slice(at + 1)));
}

/** Files, letters and signatures for every other library. */
@Global()
@Module({
  providers: [
    { provide: BlobStore, useClass: PostgresBlobStore },
    { provide: SignaturePort, useClass: HandSignature },
    { provide: VirusScanPort, inject: [Config], useFactory: chooseVirusScan },
    SkanService,
    SkanJob,
    DokumentService,
    LetterRenderer,
    DocxRenderer,
  ],
  exports: [BlobStore, SignaturePort, SkanService, DokumentService, LetterRenderer, DocxRenderer],
})
export class DocumentsModule {}
