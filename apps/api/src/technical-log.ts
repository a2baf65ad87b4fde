import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from '@ostoja/database';

const LEVELS: Record<string, LogLevel[]> = {
  error: ['error', 'fatal'],
  warn: ['error', 'fatal', 'warn'],
  info: ['error', 'fatal', 'warn', 'log'],
  debug: ['error', 'fatal', 'warn', 'log', 'debug'],
};

/** The technical log: route patterns and request ids only, one JSON object a line; personal data never reach it. */
export function createLogger(config: Config): ConsoleLogger {
  return new ConsoleLogger({ logLevels: LEVELS[config.LOG_LEVEL] ?? LEVELS['info'], json: true, colors: false });
}
