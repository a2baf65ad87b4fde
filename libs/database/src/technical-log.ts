import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from './config.js';

const ORDER: LogLevel[] = ['debug', 'log', 'warn', 'error', 'fatal'];
const LOWEST: Record<string, LogLevel> = { debug: 'debug', info: 'log', warn: 'warn', error: 'error' };

/** The technical log of a process, one JSON object a line: route patterns, names of jobs, request ids and faults; personal data never reach it. */
export function createTechnicalLog(config: Config): ConsoleLogger {
  return new ConsoleLogger({ logLevels: ORDER.slice(ORDER.indexOf(LOWEST[config.LOG_LEVEL] ?? 'log')), json: true, colors: false });
}
