import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '@ostoja/jobs';
import { SkanService } from './skan.service.js';

/** Every ten minutes: files that came while the scanner was down. */
@Injectable()
export class SkanJob implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly skany: SkanService) {}

  onModuleInit(): void {
    this.jobs.registerJob({ name: 'documents-skan', cron: '*/10 * * * *', principal: 'zadanie.terminy', run: () => this.skany.rescan() });
  }
}
