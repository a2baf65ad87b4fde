import type { ClassifiedAmount, Ledger } from '@ostoja/finanse';
import { Money } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { splitAmount } from './split-amount.js';

interface UndueRata {
  readonly id: string;
  readonly tytul_id: string;
  readonly komorka_id: string;
  readonly kwota: string;
  readonly nienalezna: string;
  readonly klasyfikacja: ClassifiedAmount[];
  /** Budget year that its commitment burdens; null when it holds none. */
  readonly rok: number | null;
}

/** Of the instalments that stand on no list, what has lost its basis is not to be paid: it goes, and its commitment with it. */
export async function dropUndue(tx: EntityManager, ledger: Ledger, rataIds: readonly string[]): Promise<void> {
  // First locked, whatever they say: a title may be ending while its payment comes off a list, and the later of the two has to see both.
  await tx.query('select id from wyplata.rata where id = any ($1) order by id for update', [rataIds]);
  const raty = await tx.query<UndueRata[]>(
    `select r.id, r.tytul_id, r.komorka_id, r.kwota, r.nienalezna, r.klasyfikacja, r.rok from wyplata.rata r
     where r.id = any ($1) and r.stan = 'nalezna' and r.nienalezna > 0
       and not exists (select 1 from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna')
     order by r.id for update of r`,
    [rataIds],
  );
  if (raty.length === 0) return;
  const dropped = raty.map(drop);
  await tx.query(
    `update wyplata.rata r set nienalezna = 0, stan = x.stan, kwota = x.kwota, klasyfikacja = x.klasyfikacja
     from jsonb_to_recordset($1) as x (id uuid, stan text, kwota numeric, klasyfikacja jsonb) where r.id = x.id`,
    [JSON.stringify(dropped.map(({ after }) => after))],
  );
  for (const [zrodloId, komorkaId] of new Map(raty.map((rata) => [rata.tytul_id, rata.komorka_id]))) {
    const linie = dropped.filter(({ tytulId }) => tytulId === zrodloId).flatMap(({ released, rok }) => (rok === null ? [] : released.map((line) => ({ ...line, rok }))));
    await ledger.post(tx, { rodzaj: 'zmniejszenie-zaangazowania', zrodloTyp: 'tytul', zrodloId, komorkaId, linie });
  }
}

/** All of it is cancelled; a part leaves the rest to pay, each line of the budget in its proportion. */
function drop({ id, tytul_id: tytulId, kwota, nienalezna, klasyfikacja, rok }: UndueRata) {
  if (nienalezna === kwota) return { tytulId, rok, released: klasyfikacja, after: { id, stan: 'anulowana', kwota, klasyfikacja } };
  const parts = splitAmount(Money.parse(nienalezna), klasyfikacja.map((line) => Money.parse(line.kwota).grosze));
  const divide = (amount: (line: ClassifiedAmount, i: number) => Money) => klasyfikacja.map((line, i) => ({ ...line, kwota: amount(line, i).toString() })).filter((line) => line.kwota !== '0.00');
  return {
    tytulId,
    rok,
    released: divide((_line, i) => parts[i]!),
    after: { id, stan: 'nalezna', kwota: Money.parse(kwota).minus(Money.parse(nienalezna)).toString(), klasyfikacja: divide((line, i) => Money.parse(line.kwota).minus(parts[i]!)) },
  };
}
