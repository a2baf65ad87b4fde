import { notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { wrongListState } from '../wyplata.errors.js';
import { Lista } from './lista.entity.js';

/** The list, locked until the transaction ends. Errors: 404; `WYPLATA.LIST_STATE` (409) at a stage that is not the caller's to change. */
export async function lockLista(tx: EntityManager, listaId: string): Promise<Lista> {
  const lista = await tx.findOne(Lista, { where: { id: listaId }, lock: { mode: 'pessimistic_write' } });
  if (lista) return lista;
  throw (await tx.existsBy(Lista, { id: listaId })) ? wrongListState() : notFound('lista wypłat');
}
