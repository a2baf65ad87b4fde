import type { EntityManager } from 'typeorm';
import type { PreparedStatement } from './prepared-statement.js';

/** What is odd about the place of a statement among those of its account: a number left out, a balance that does not go on. For people. */
export async function findWarnings(tx: EntityManager, { rachunek, numer, od, otwarcie }: PreparedStatement): Promise<string[]> {
  const [before] = await tx.query<{ numer: string; zamkniecie: string }[]>(
    'select numer, zamkniecie from wyplata.wyciag where rachunek = $1 and "do" <= $2 order by "do" desc, id desc limit 1', [rachunek, od],
  );
  if (!before) return [];
  const gap = gapBetween(before.numer, numer);
  return [
    ...(gap === null ? [] : [`Brakuje wyciągów między nr ${before.numer} a nr ${numer}: ${gap}.`]),
    ...(before.zamkniecie === otwarcie ? [] : [`Saldo początkowe nie jest saldem końcowym wyciągu nr ${before.numer}.`]),
  ];
}

/** How many numbers were left out; null when none, or when the year begins anew. */
function gapBetween(before: string, after: string): number | null {
  const [from, to] = [before, after].map((text) => Number(/^0*(\d{1,9})/.exec(text)?.[1] ?? Number.NaN)) as [number, number];
  return to > from + 1 ? to - from - 1 : null;
}
