import { Global, Module } from '@nestjs/common';
import { AccessJournal } from '@ostoja/access';
import { AuditLog } from './audit-log.js';
import { Chain } from './chain/chain.js';
import { ReadWriter } from './chain/read-writer.js';
import { AuditKeeping } from './verify/audit-keeping.js';

/** The record of reads and changes. */
@Global()
@Module({
  providers: [Chain, ReadWriter, AuditLog, AuditKeeping, { provide: AccessJournal, useExisting: AuditLog }],
  exports: [AuditLog, AuditKeeping, AccessJournal],
})
export class AuditModule {}
