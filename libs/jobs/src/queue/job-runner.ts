import { Injectable, Logger as NestLogger, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '@ostoja/database';
import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { Delivery, DELIVERY, type DeliveryPayload } from './delivery.js';
import { JobPrincipals } from './job-principals.js';
import { JobRegistry, type ScheduledJob } from './job-registry.js';

/** Jobs at once in one process; they wait for the database more than they compute. */
const CONCURRENCY = 4;

/** Takes work from the queue. Only apps/worker starts it. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private readonly logger = new NestLogger('Jobs');
  private runner?: Runner;

  constructor(
    private readonly config: Config,
    private readonly registry: JobRegistry,
    private readonly delivery: Delivery,
    private readonly principals: JobPrincipals,
  ) {}

  /** Begins to take work; resolves when the queue is ready. */
  async start(): Promise<void> {
    this.runner = await run({
      connectionString: this.config.DATABASE_URL,
      maxPoolSize: CONCURRENCY + 2,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      taskList: this.tasks(),
      crontab: this.registry.getJobs().map((job) => `${job.cron} ${taskName(job)}`).join('\n'),
      logger: new Logger(() => (level, message) => this.log(level, message)),
    });
    // Without a listener a runner that lost the database for good would end the process without a word.
    this.runner.promise.catch((error: unknown) => this.logger.error(error instanceof Error ? error.message : String(error)));
  }

  /** Runs a job on a schedule now, in every centre. */
  async runNow(name: string): Promise<void> {
    const job = this.registry.getJobs().find((one) => one.name === name);
    if (!job) throw new Error(`No job named ${name}`);
    await this.principals.runInEachCentre(job.principal, () => job.run());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }

  private tasks(): TaskList {
    const scheduled = this.registry.getJobs().map((job) => [taskName(job), () => this.runNow(job.name)] as const);
    return { ...Object.fromEntries(scheduled), [DELIVERY]: (payload) => this.delivery.deliver(payload as DeliveryPayload) };
  }

  /** The queue's own messages name jobs and faults, never what a job works on. */
  private log(level: string, message: string): void {
    if (level === 'error') this.logger.error(message);
    else if (level === 'warning') this.logger.warn(message);
    else this.logger.debug(message);
  }
}

/** Names in a crontab may not hold dots. */
function taskName(job: ScheduledJob): string {
  return job.name.replaceAll('.', '_');
}
