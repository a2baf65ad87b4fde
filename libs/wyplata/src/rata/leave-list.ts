import type { ClassifiedAmount, Ledger } from '@ostoja/finanse';
import type { EntityManager } from 'typeorm';
import { commitWithinPlan, forgetCommitment } from './commitment.js';
import { dropUndue } from './drop-undue.js';

interface LeftCommitment {
  readonly tytul_id: string;
  /** Unit of the list, which the instalment burdens while it stands there. */
  readonly dawna: string;
  /** Unit that pays it from now on. */
  readonly nowa: string;
  readonly linie: (ClassifiedAmount & { readonly rok: number })[];
  readonly raty: string[];
}

/**
 * Instalments whose payment has just come off its list. A case that passed to another unit meanwhile left them behind, because the list was to pay
 * them; now their commitment follows. That the money is back is a fact, whatever the plan of that unit holds: without room there the commitment only
 * ends, and the next list of the unit takes it anew, within the plan. Then what has lost its basis goes.
 */
export async function leaveList(tx: EntityManager, ledger: Ledger, rataIds: readonly string[]): Promise<void> {
  for (const { tytul_id: zrodloId, dawna, nowa, linie, raty } of await findLeft(tx, rataIds)) {
    const source = { zrodloTyp: 'tytul', zrodloId, linie } as const;
    await ledger.post(tx, { ...source, rodzaj: 'zmniejszenie-zaangazowania', komorkaId: dawna });
    if (!(await commitWithinPlan(tx, () => ledger.post(tx, { ...source, rodzaj: 'zaangazowanie', komorkaId: nowa })))) await forgetCommitment(tx, raty);
  }
  await dropUndue(tx, ledger, rataIds);
}

/** Locked first: a case that is passing to another unit is waited for. */
async function findLeft(tx: EntityManager, rataIds: readonly string[]): Promise<LeftCommitment[]> {
  await tx.query('select id from wyplata.rata where id = any ($1) order by id for update', [rataIds]);
  return tx.query<LeftCommitment[]>(
    `select r.tytul_id, z.komorka_id as dawna, r.komorka_id as nowa,
       jsonb_agg(k.linia || jsonb_build_object('rok', r.rok)) as linie, array_agg(distinct r.id) as raty
     from wyplata.rata r
     cross join lateral (
       select l.komorka_id from wyplata.pozycja p join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
       where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan <> 'aktywna' order by l.utworzono desc, l.id desc limit 1
     ) z
     cross join lateral jsonb_array_elements(r.klasyfikacja) as k (linia)
     where r.id = any ($1) and r.stan = 'nalezna' and r.rok is not null and z.komorka_id <> r.komorka_id
       and not exists (select 1 from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna')
     group by r.tytul_id, z.komorka_id, r.komorka_id order by r.tytul_id, z.komorka_id`,
    [rataIds],
  );
}
