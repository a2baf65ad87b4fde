import { Worker } from 'node:worker_threads';
import { DomainError, type DomainErrorOptions, type PlainDate } from '@ostoja/kernel';
import { tooLarge } from '../format/statement.js';
import { type PreparedStatement, prepareStatements } from './prepared-statement.js';

/** A file of statements, with the profile of its bank and the day on which it is read. */
export interface StatementFile {
  readonly bytes: Uint8Array;
  readonly profil: string;
  readonly day: PlainDate;
}

/** What the thread of a file answers. */
export type ThreadAnswer =
  | { readonly statements: readonly PreparedStatement[] }
  | { readonly refusal: { readonly code: string; readonly message: string; readonly options: DomainErrorOptions } };

/** A smaller file takes less time than its thread takes to start. */
const ASIDE_FROM_BYTES = 262_144;
/** Twice what the largest file takes that is read at all. */
const THREAD_MEMORY_MB = 1024;

/** Large files are read one after another: however many come, they take the memory of one. */
let last: Promise<unknown> = Promise.resolve();

/** Reads a file without keeping other requests waiting, whatever is in it. Errors: those of `readStatements`. */
export async function readAside(file: StatementFile): Promise<readonly PreparedStatement[]> {
  if (file.bytes.byteLength < ASIDE_FROM_BYTES) return prepareStatements(file.bytes, file.profil, file.day);
  const reading = last.then(() => inThread(file));
  last = reading.catch(() => undefined);
  const answer = await reading;
  if ('statements' in answer) return answer.statements;
  throw new DomainError(answer.refusal.code, answer.refusal.message, answer.refusal.options);
}

function inThread(file: StatementFile): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('statement.thread.js', import.meta.url), { workerData: file, resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB } });
    thread.once('message', resolve);
    thread.once('error', (error: Error & { code?: string }) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error));
    thread.once('exit', (code) => reject(new Error(`The thread of a statement ended with ${code} and no answer`)));
  });
}
