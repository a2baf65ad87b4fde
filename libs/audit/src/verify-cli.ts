import { anchorFolder } from './verify/anchor.js';
import { runCli } from './verify/cli.js';
import { verifyAudit } from './verify/verify-audit.js';

// npm run audit:verify
runCli(async (run, { secret, dataDir }) => {
  const { wpisy, lancuchy, kotwice, bledy } = await verifyAudit(run, secret, anchorFolder(dataDir));
  if (bledy.length > 0) {
    throw new Error([`Dziennik naruszony (${bledy.length}):`, ...bledy.map(({ rodzaj, opis }) => `  ${rodzaj}: ${opis}`)].join('\n'));
  }
  process.stdout.write(`Dziennik zgodny: ${wpisy} wpisów w ${lancuchy} łańcuchach, ${kotwice} kotwic.\n`);
});
