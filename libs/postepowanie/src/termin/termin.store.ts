import { newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import type { TerminWyprowadzony } from './termin.policy.js';

const SAVE = `
  insert into postepowanie.termin (jednostka_id, id, postepowanie_id, sprawa_id, komorka_id, krag_id, zdarzenie_id, rodzaj, rola, data, wyprowadzenie, stan, wstrzymany_od, spelniony)
  select $1, t.id, $2, $3, $4, $5, t."zdarzenieId", t.rodzaj, t.rola, t.data, t.wyprowadzenie, t.stan, t."wstrzymanyOd", t.spelniony
  from jsonb_to_recordset($6::jsonb) as t(id uuid, "zdarzenieId" uuid, rodzaj text, rola text, data date, wyprowadzenie jsonb, stan text, "wstrzymanyOd" date, spelniony date)
  on conflict (jednostka_id, zdarzenie_id, rodzaj) do update
  set data = excluded.data, wyprowadzenie = excluded.wyprowadzenie, stan = excluded.stan, wstrzymany_od = excluded.wstrzymany_od, spelniony = excluded.spelniony
  where (termin.data, termin.stan) is distinct from (excluded.data, excluded.stan)`;

/** Brings the stored terms of a proceeding to what its events now make of them, in one statement. */
export async function saveTerminy(tx: EntityManager, { jednostkaId, id, sprawaId, komorkaId, kragId }: Postepowanie, terminy: readonly TerminWyprowadzony[]): Promise<void> {
  if (terminy.length === 0) return;
  const rows = terminy.map((termin) => ({ id: newId(), ...termin }));
  await tx.query(SAVE, [jednostkaId, id, sprawaId, komorkaId, kragId, JSON.stringify(rows)]);
}
