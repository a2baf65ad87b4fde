import { Global, Module } from '@nestjs/common';
import { AccessJournal } from '@ostoja/access';
import { AuditLog } from './audit-log.js';
import { Chain } from './chain/chain.js';
import { ReadWriter } from './chain/read-writer.js';
import { DziennikController } from './dziennik/dziennik.controller.js';
import { DziennikService } from './dziennik/dziennik.service.js';
import { AuditKeeping } from './verify/audit-keeping.js';

/** The record of reads and changes. */
@Global()
@Module({
  controllers: [DziennikController],
  providers: [Chain, ReadWriter, AuditLog, AuditKeeping, DziennikService, { provide: AccessJournal, useExisting: AuditLog }],
  exports: [AuditLog, AuditKeeping, AccessJournal],
})
export class AuditModule {}
