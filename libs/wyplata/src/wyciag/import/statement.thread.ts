import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '@ostoja/kernel';
import { prepareStatements } from './prepared-statement.js';
import type { StatementFile, ThreadAnswer } from './statement-reader.js';

// The thread of one file: it answers once, and its memory goes with it.
const { bytes, profil, day } = workerData as StatementFile;
parentPort!.postMessage(answer());

function answer(): ThreadAnswer {
  try {
    return { statements: prepareStatements(bytes, profil, day) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, status, field, details } = error;
    return { refusal: { code, message, options: { status, ...(field !== undefined && { field }), ...(details !== undefined && { details }) } } };
  }
}
