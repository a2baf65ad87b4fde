import { SystemClock } from '@ostoja/kernel';
import { auditKey } from './chain/chain.js';
import { runCli } from './verify/cli.js';
import { dropMonth } from './verify/closure.js';

// Retention: node dist/libs/audit/src/drop-month-cli.js 2026-01
runCli(async (run, { secret }) => {
  const month = process.argv[2];
  if (!month || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Error('Podaj miesiąc do usunięcia, np. 2026-01.');
  await run('begin', []);
  await dropMonth(run, auditKey(secret), `${month}-01`, new SystemClock(process.env['OSTOJA_CLOCK_FILE']).today());
  await run('commit', []);
  process.stdout.write(`Usunięto wpisy dziennika z miesiąca ${month}.\n`);
});
