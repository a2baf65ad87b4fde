import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from '@ostoja/database';

const ORDER: LogLevel[] = ['debug', 'log', 'warn', 'error', 'fatal'];
const LOWEST: Record<string, LogLevel> = { debug: 'debug', info: 'log', warn: 'warn', error: 'error' };

/** The technical log: names of jobs and faults, one JSON object a line; personal data never reach it. */
export function createWorkerLogger(config: Config): ConsoleLogger {
  return new ConsoleLogger({ logLevels: ORDER.slice(ORDER.indexOf(LOWEST[config.LOG_LEVEL] ?? 'log')), json: true, colors: false });
}
