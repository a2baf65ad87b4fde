import type { EntityManager } from 'typeorm';

/** Who holds the role over the unit today. */
export async function findOsobyWRoli(tx: EntityManager, komorkaId: string, rola: string): Promise<string[]> {
  const rows = await tx.query<{ uzytkownik_id: string }[]>('select uzytkownik_id from postepowanie.osoby_w_roli($1, $2)', [rola, komorkaId]);
  return rows.map((row) => row.uzytkownik_id);
}
