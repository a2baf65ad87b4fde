import { getPrincipal } from '@ostoja/database';
import { firstDay, newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { BURDENED_YEAR } from './commitment.js';
import type { Instalment } from './schedule.js';
import type { Zaliczenie } from './settle.js';

/** Whom and what the instalments belong to. */
export interface RataOwner {
  readonly tytulId: string;
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly kragId: string | null;
}

/** Writes instalments of any number of titles in one statement: due, or cancelled where an earlier title has paid the month. */
export async function insertRaty(tx: EntityManager, instalments: readonly (Instalment & RataOwner & { readonly zaliczono?: readonly Zaliczenie[] })[], stan: 'nalezna' | 'anulowana' = 'nalezna'): Promise<void> {
  const rows = instalments.map((i) => ({
    id: newId(), tytul_id: i.tytulId, osoba_id: i.osobaId, komorka_id: i.komorkaId, krag_id: i.kragId,
    miesiac: firstDay(i.miesiac), kwota: i.kwota.toString(), klasyfikacja: i.klasyfikacja, zaliczono: i.zaliczono ?? [],
  }));
  await tx.query(
    `insert into wyplata.rata (jednostka_id, id, tytul_id, osoba_id, komorka_id, krag_id, sprawa_id, miesiac, kwota, klasyfikacja, zaliczono, stan, rok)
     select $1, r.id, r.tytul_id, r.osoba_id, r.komorka_id, r.krag_id, t.sprawa_id, r.miesiac, r.kwota, r.klasyfikacja, r.zaliczono, $3, ${BURDENED_YEAR}
     from jsonb_to_recordset($2) as r (id uuid, tytul_id uuid, osoba_id uuid, komorka_id uuid, krag_id uuid, miesiac date, kwota numeric, klasyfikacja jsonb, zaliczono jsonb)
     join wyplata.tytul t on t.jednostka_id = $1 and t.id = r.tytul_id`,
    [getPrincipal().jednostkaId, JSON.stringify(rows), stan],
  );
}
