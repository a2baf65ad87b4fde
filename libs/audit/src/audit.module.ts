import { Global, Module } from '@nestjs/common';
import { AuditLog } from './audit-log.js';

/** The record of reads and changes. */
@Global()
@Module({ providers: [AuditLog], exports: [AuditLog] })
export class AuditModule {}
