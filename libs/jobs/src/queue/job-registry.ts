import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '@ostoja/kernel';

/** Work on a schedule, done once for every centre. */
export interface ScheduledJob {
  /** `postepowanie.terminy`; the name in the queue. */
  readonly name: string;
  /** Five fields of cron, in UTC. */
  readonly cron: string;
  /** Login of the named principal as whom it acts, e.g. `zadanie.terminy`; what it may do is that account's role. */
  readonly principal: string;
  /** Must end the same when it is run twice. */
  run(): Promise<void>;
}

/** A listener to events of the outbox. */
export interface EventHandler {
  /** Unique name; what it has dealt with is remembered under it. */
  readonly name: string;
  /** Type of the events, e.g. `postepowanie.decyzja.signed`. */
  readonly event: string;
  /** Runs in the transaction that remembers the delivery: what it does in the database happens once. */
  handle(event: DomainEvent): Promise<void>;
}

/** What the worker runs. Libraries register at start, in `onModuleInit`. */
@Injectable()
export class JobRegistry {
  private readonly jobs = new Map<string, ScheduledJob>();
  private readonly handlers = new Map<string, EventHandler>();

  /** Adds work on a schedule. */
  registerJob(job: ScheduledJob): void {
    if (this.jobs.has(job.name)) throw new Error(`Two jobs named ${job.name}`);
    this.jobs.set(job.name, job);
  }

  /** Adds a listener. */
  registerEventHandler(handler: EventHandler): void {
    if (this.handlers.has(handler.name)) throw new Error(`Two event handlers named ${handler.name}`);
    this.handlers.set(handler.name, handler);
  }

  getJobs(): ScheduledJob[] {
    return [...this.jobs.values()];
  }

  getHandlers(event: string): EventHandler[] {
    return [...this.handlers.values()].filter((handler) => handler.event === event);
  }
}
