import { SystemClock } from '@ostoja/kernel';
import { auditKey } from './chain/chain.js';
import { anchorFolder, exportAnchor } from './verify/anchor.js';
import { runCli } from './verify/cli.js';

// Writes the heads of the chains to a file, as the worker does daily.
runCli(async (run, { secret, dataDir }) => {
  const path = await exportAnchor(run, auditKey(secret), anchorFolder(dataDir), new SystemClock(process.env['OSTOJA_CLOCK_FILE']).now());
  process.stdout.write(`Kotwica dziennika: ${path}\n`);
});
