import { Global, Module } from '@nestjs/common';
import { AccessJournal } from '@ostoja/access';
import { AuditLog } from './audit-log.js';
import { Chain } from './chain/chain.js';
import { ReadWriter } from './chain/read-writer.js';

/** The record of reads and changes. */
@Global()
@Module({
  providers: [Chain, ReadWriter, AuditLog, { provide: AccessJournal, useExisting: AuditLog }],
  exports: [AuditLog, AccessJournal],
})
export class AuditModule {}
