import { Global, Module } from '@nestjs/common';
import { AccessJournal } from '@ostoja/access';
import { ReplayJournal } from '@ostoja/http';
import { AuditLog } from './audit-log.js';
import { Chain } from './chain/chain.js';
import { ReadWriter } from './chain/read-writer.js';
import { DziennikController } from './dziennik/dziennik.controller.js';
import { DziennikService } from './dziennik/dziennik.service.js';
import { ReplayLog } from './replay-log.js';
import { AuditKeeping } from './verify/audit-keeping.js';

/** The record of reads and changes. */
@Global()
@Module({
  controllers: [DziennikController],
  providers: [Chain, ReadWriter, AuditLog, AuditKeeping, DziennikService, { provide: AccessJournal, useExisting: AuditLog }, { provide: ReplayJournal, useClass: ReplayLog }],
  exports: [AuditLog, AuditKeeping, AccessJournal, ReplayJournal],
})
export class AuditModule {}
