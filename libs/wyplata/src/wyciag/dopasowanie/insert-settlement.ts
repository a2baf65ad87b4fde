import { getPrincipal } from '@ostoja/database';
import { type Money, newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { RodzajRozliczenia } from '../rozliczenie-wpisu.entity.js';

/** What a part of an entry settles. */
export interface Settlement {
  readonly wpisId: string;
  readonly rodzaj: RodzajRozliczenia;
  readonly kwota: Money;
  readonly pozycjaId?: string;
  readonly listaId?: string;
  readonly wniosekId?: string;
  readonly numer?: string;
  readonly uwaga?: string | null;
}

/** Writes it; answers its id. The sum on the entry is the caller's to renew. */
export async function insertSettlement(tx: EntityManager, one: Settlement, chwila: Date): Promise<string> {
  const { jednostkaId, uzytkownikId } = getPrincipal();
  const id = newId();
  await tx.query(
    `insert into wyplata.rozliczenie_wpisu (jednostka_id, id, wpis_id, rodzaj, kwota, pozycja_id, lista_id, wniosek_id, numer, uwaga, zapisano, zapisal_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [jednostkaId, id, one.wpisId, one.rodzaj, one.kwota.toString(), one.pozycjaId ?? null, one.listaId ?? null, one.wniosekId ?? null, one.numer ?? null, one.uwaga ?? null, chwila, uzytkownikId],
  );
  return id;
}
