import { getPrincipal } from '@ostoja/database';
import { firstDay, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { CircleOrder } from './list-order.js';

/** Writes the head of a list under the next number of the year; it supplements the first list of its unit, circle, day and channel, if there is one. */
export async function insertLista(tx: EntityManager, listaId: string, order: CircleOrder, payerId: string | null, chwila: Date): Promise<void> {
  const { jednostkaId, uzytkownikId } = getPrincipal();
  await tx.query(
    `insert into wyplata.lista (jednostka_id, id, komorka_id, rok, numer, dzien, miesiac, kanal, rachunek_platnika_id, przygotowal_id, utworzono, krag_id, uzupelnia_id)
     values ($1, $2, $3, $4, wyplata.nastepny_numer($4), $5, $6, $7, $8, $9, $10, $11, (
       select l.id from wyplata.lista l where l.jednostka_id = $1 and l.komorka_id = $3 and l.dzien = $5 and l.kanal = $7 and l.krag_id is not distinct from $11::uuid and l.uzupelnia_id is null order by l.id limit 1))`,
    [jednostkaId, listaId, order.komorkaId, yearOf(order.dzien), order.dzien, firstDay(order.miesiac), order.kanal, payerId, uzytkownikId, chwila, order.kragId],
  );
}
