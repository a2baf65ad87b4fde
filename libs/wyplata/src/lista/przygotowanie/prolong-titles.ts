import type { ClassifiedAmount } from '@ostoja/finanse';
import { Money, monthOf, type PlainDate, type PlainMonth, shiftMonth } from '@ostoja/kernel';
import type { BudgetLine } from '@ostoja/law';
import type { EntityManager } from 'typeorm';
import { commitmentOf } from '../../rata/commitment.js';
import { insertRaty } from '../../rata/insert-raty.js';
import { endOfYear, schedule } from '../../rata/schedule.js';

interface OpenTitle {
  readonly id: string;
  readonly osoba_id: string;
  readonly krag_id: string | null;
  readonly swiadczenie_kod: string;
  readonly kwota: string;
  readonly kwota_minimalna: string | null;
  readonly od: PlainDate;
  readonly budzet: BudgetLine[];
  readonly ostatni: PlainDate;
  readonly platny_od: PlainDate;
}

/**
 * Gives titles without an end their instalments to the end of the year of `month`. Called under the lock of list preparation.
 * @returns budget lines of the new instalments, to be entered as commitment
 */
export async function prolongTitles(tx: EntityManager, komorkaId: string, month: PlainMonth): Promise<ClassifiedAmount[]> {
  const titles = await tx.query<OpenTitle[]>(
    `select t.id, t.osoba_id, t.krag_id, t.swiadczenie_kod, t.kwota, t.kwota_minimalna, t.od, t.budzet, t.platny_od, max(r.miesiac) as ostatni
     from wyplata.tytul t join wyplata.rata r on r.jednostka_id = t.jednostka_id and r.tytul_id = t.id
     where t.komorka_id = $1 and t.wyplata = 'okresowe' and t."do" is null and t.stan <> 'zakonczony'
     group by t.jednostka_id, t.id having max(r.miesiac) < $2`,
    [komorkaId, `${month}-01`],
  );
  const open = await lockOpen(tx, titles);
  const instalments = titles.filter(({ id }) => open.has(id)).flatMap((title) => {
    const grant = {
      swiadczenieKod: title.swiadczenie_kod, wyplata: 'okresowe' as const, kwota: Money.parse(title.kwota),
      kwotaMinimalna: title.kwota_minimalna === null ? null : Money.parse(title.kwota_minimalna), od: title.od, do: null, budzet: title.budzet,
    };
    const owner = { platnyOd: title.platny_od, tytulId: title.id, osobaId: title.osoba_id, komorkaId, kragId: title.krag_id };
    return schedule(grant, shiftMonth(monthOf(title.ostatni), 1), endOfYear(month)).map((instalment) => ({ ...instalment, ...owner }));
  });
  if (instalments.length > 0) await insertRaty(tx, instalments);
  return instalments.flatMap((instalment) => commitmentOf([instalment], instalment.platnyOd));
}

/** Those that nobody has ended meanwhile; until the transaction ends, nobody does. */
async function lockOpen(tx: EntityManager, titles: readonly OpenTitle[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>('select id from wyplata.zablokuj_otwarte($1) as id', [titles.map(({ id }) => id)]);
  return new Set(rows.map(({ id }) => id));
}
