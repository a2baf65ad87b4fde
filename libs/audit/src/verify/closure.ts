import { createHmac } from 'node:crypto';
import { monthOf, type PlainDate } from '@ostoja/kernel';
import type { RunSql } from '../chain/chain.js';
import type { Head } from './anchor.js';

/** Where a chain stood at the end of a month that retention removed. */
export interface Closure extends Head {
  readonly okres: string;
  readonly pieczec: string;
}

/** The keyed seal of a closure: who lacks the key cannot pass a deletion off as retention. */
export function closureSeal(key: Buffer, { jednostka_id, okres, strumien, nr, skrot }: Omit<Closure, 'pieczec'>): string {
  const content = JSON.stringify([jednostka_id, okres, strumien, nr, skrot]);
  return `\\x${createHmac('sha256', key).update(`zamkniecie:${content}`).digest('hex')}`;
}

/**
 * Removes all entries of a past month and seals where the chains stood. Run it in one transaction of the migrator.
 * @param month first day of the month, `2026-01-01`
 */
export async function dropMonth(run: RunSql, key: Buffer, month: string, today: PlainDate): Promise<void> {
  if (month.slice(0, 7) >= monthOf(today)) throw new Error(`Miesiąc ${month.slice(0, 7)} jeszcze trwa.`);
  const partition = `audit.wpis_${month.slice(0, 7).replace('-', '_')}`;
  const [found] = await run<{ jest: boolean }>('select to_regclass($1) is not null as jest', [partition]);
  if (!found?.jest) throw new Error(`Nie ma osobnej części dziennika dla miesiąca ${month}.`);
  const [older] = await run<{ jest: boolean }>('select exists (select from audit.wpis where okres < $1) as jest', [month]);
  if (older?.jest) throw new Error(`Przed miesiącem ${month} są starsze wpisy: usuwaj od najstarszego.`);
  const last = await run<{ jednostka_id: string; strumien: number; nr: string; skrot: string }>(
    'select distinct on (jednostka_id, strumien) jednostka_id, strumien, nr, skrot::text from audit.wpis where okres <= $1 order by jednostka_id, strumien, nr desc',
    [month],
  );
  for (const row of last) {
    const closure = { ...row, nr: Number(row.nr), okres: month };
    await run('insert into audit.zamkniecie (jednostka_id, okres, strumien, nr, skrot, pieczec) values ($1, $2, $3, $4, $5, $6)', [
      closure.jednostka_id, month, closure.strumien, closure.nr, closure.skrot, closureSeal(key, closure),
    ]);
  }
  await run(`drop table ${partition}`, []);
}
