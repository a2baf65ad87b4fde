import type { ClassifiedAmount } from '@ostoja/finanse';
import type { EntityManager } from 'typeorm';

/** Cash of a list that nobody collected and the desk paid back to the bank, in the lines in which it left the desk. */
export interface PaidBack {
  readonly komorka_id: string;
  readonly kwota: string;
  /** Year of the expense: that in which the desk took the cash. */
  readonly rok: number;
  readonly linie: ClassifiedAmount[];
}

/** Read from the ledger: an instalment may have lost a part since. Lists from which nothing was paid back are left out. */
export async function findPaidBack(tx: EntityManager, listaIds: readonly string[]): Promise<PaidBack[]> {
  return tx.query<PaidBack[]>(
    `select f.komorka_id, k.kwota::text as kwota, extract(year from l.dzien)::int as rok,
       jsonb_agg(jsonb_build_object('dzial', z.dzial, 'rozdzial', z.rozdzial, 'paragraf', z.paragraf, 'zrodlo', z.zrodlo, 'kwota', z.kwota::text)) as linie
     from wyplata.lista_odbioru b
     join wyplata.lista l on l.jednostka_id = b.jednostka_id and l.id = b.lista_id
     join wyplata.operacja_kasowa k on k.jednostka_id = b.jednostka_id and k.lista_odbioru_id = b.id and k.rodzaj = 'zwrot'
     join finanse.operacja f on f.jednostka_id = k.jednostka_id and f.zrodlo_typ = 'kasa' and f.zrodlo_id = k.id and f.rodzaj = 'zwrot-z-kasy'
     join finanse.zapis z on z.jednostka_id = f.jednostka_id and z.operacja_id = f.id and z.konto = 'w-drodze'
     where b.lista_id = any ($1) group by k.id, f.komorka_id, k.kwota, l.dzien order by k.id`,
    [listaIds],
  );
}
