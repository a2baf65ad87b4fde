import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RefreshTokenService } from '@ostoja/access';
import { AuditKeeping } from '@ostoja/audit';
import { JobRegistry } from '@ostoja/jobs';

/** Nightly work on the libraries that stand below the queue and cannot register themselves. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(private readonly registry: JobRegistry, private readonly audit: AuditKeeping, private readonly sessions: RefreshTokenService) {}

  onModuleInit(): void {
    const nightly = [
      { name: 'audit.anchor', cron: '10 2 * * *', run: async () => void (await this.audit.exportAnchor()) },
      { name: 'audit.months', cron: '20 2 * * *', run: () => this.audit.prepareMonths() },
      { name: 'access.session-cleaning', cron: '30 2 * * *', run: () => this.sessions.removeOld() },
    ];
    for (const job of nightly) this.registry.registerJob({ ...job, principal: 'zadanie.dziennik' });
  }
}
