// CPU time of processes, from /proc: unlike answers per second it hardly depends on what else the machine does.
import { readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Milliseconds of CPU that `work` cost the server's process and PostgreSQL's backends of the city. */
export async function withCpuTime(city, pid, work) {
  const before = await readTimes(city, pid);
  const result = await work();
  const after = await readTimes(city, pid);
  const spent = [...after].reduce((sum, [process, time]) => sum + time - (before.get(process) ?? 0), 0);
  return { ...result, cpuMs: spent / result.requests };
}

async function readTimes({ superuser }, pid) {
  const { rows } = await superuser.query('select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  return new Map([pid, ...rows.map((row) => row.pid)].map((process) => [process, timeOf(process)]));
}

function timeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system] = [Number(fields[11]), Number(fields[12])];
    return (user + system) * TICK_MS;
  } catch {
    return 0;
  }
}
