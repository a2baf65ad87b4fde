import type { BankProfile } from './bank-profile.js';
import { writeElixir0 } from './elixir0.js';
import { type TransferMessage, writePain001 } from './pain001.js';
import type { BankFile } from './transfer-order.js';

/** The file in the format that the profile names. Errors: `WYPLATA.ORDER_INVALID`. */
export function writeTransferFile(message: TransferMessage, profile: BankProfile): BankFile {
  return profile.format === 'elixir-0' ? writeElixir0(message.orders, profile) : writePain001(message, profile);
}
