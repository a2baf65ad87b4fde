import type { ClassifiedAmount, Ledger } from '@ostoja/finanse';
import { Money, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { findPaidBack } from '../kasa/paid-back.js';
import { linesOf } from '../lista/linie-pozycji.js';
import { commitToPaidYear } from '../rata/commitment.js';
import { returnedLines } from '../zwrot/returned-lines.js';
import { bulkQuery } from './dopasowanie/bulk-query.js';
import type { Strona } from './format/statement.js';
import unclassified from './unclassified.json' with { type: 'json' };

/** What a settlement, or every settlement of a statement, says was paid: by unit of the list, apart from what has come back meanwhile. */
const confirmed = (paid: string, still: string): string => `
select l.komorka_id, coalesce(array_agg(p.id) filter (where z.id is null), '{}') as zwykle, coalesce(array_agg(p.id) filter (where z.id is not null), '{}') as zwrocone
from wyplata.rozliczenie_wpisu y
join wyplata.wpis w on w.jednostka_id = y.jednostka_id and w.id = y.wpis_id
join wyplata.pozycja p on p.jednostka_id = y.jednostka_id and ${paid}
join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
left join wyplata.zwrot z on z.jednostka_id = p.jednostka_id and z.pozycja_id = p.id
where w.wyciag_id = $1 and ($2::uuid is null or y.id = $2) and ${still}
group by l.komorka_id`;

/** Booked one by one, and booked as a list. */
const CONFIRMED = [confirmed('p.id = y.pozycja_id', `y.rodzaj = 'wykonanie'`), confirmed('p.lista_id = y.lista_id', `y.rodzaj = 'lista' and (p.stan = 'aktywna' or z.id is not null)`)];

const CONFIRMED_LISTS = `
select y.lista_id from wyplata.rozliczenie_wpisu y join wyplata.wpis w on w.jednostka_id = y.jednostka_id and w.id = y.wpis_id
where w.wyciag_id = $1 and ($2::uuid is null or y.id = $2) and y.rodzaj = 'lista'`;

/**
 * Enters what the bank paid, in the lines that were sent: of a whole statement on its day, of what is cleared up later on the day of clearing.
 * @param rozliczenieId one settlement; null for all of the statement
 */
export async function postConfirmed(tx: EntityManager, ledger: Ledger, wyciagId: string, rozliczenieId: string | null, dzien?: PlainDate): Promise<void> {
  for (const question of CONFIRMED) {
    const units = await bulkQuery<{ komorka_id: string; zwykle: string[]; zwrocone: string[] }>(tx, question, [wyciagId, rozliczenieId]);
    for (const { komorka_id: komorkaId, zwykle, zwrocone } of units) {
      const { netto } = await linesOf(tx, zwykle);
      await ledger.post(tx, { rodzaj: 'potwierdzenie', zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId, dzien, linie: [...netto, ...(await returnedLines(tx, zwrocone)).netto] });
    }
  }
  await commitToPaidYear(tx, ledger, wyciagId, rozliczenieId, dzien);
  // The bank gave the desk also what nobody collected since.
  const lists = await tx.query<{ lista_id: string }[]>(CONFIRMED_LISTS, [wyciagId, rozliczenieId]);
  for (const { komorka_id: komorkaId, linie } of await findPaidBack(tx, lists.map(({ lista_id }) => lista_id))) {
    await ledger.post(tx, { rodzaj: 'potwierdzenie', zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId, dzien, linie });
  }
}

/** Money that nobody knows yet stands on its own account, outside the classification. */
export function unclassifiedLine(kwota: Money): ClassifiedAmount[] {
  const { dzial, rozdzial, paragraf, zrodlo } = unclassified;
  return kwota.isZero ? [] : [{ dzial, rozdzial, paragraf, zrodlo, kwota: kwota.toString() }];
}

/** Enters what of the statement is not cleared up, both sides apart, on its day. */
export async function postUnknown(tx: EntityManager, ledger: Ledger, wyciagId: string, komorkaId: string, dzien: PlainDate): Promise<void> {
  const [rest] = await tx.query<{ uznania: string; obciazenia: string }[]>(
    `select coalesce(sum(kwota - rozliczono) filter (where strona = 'uznanie'), 0)::text as uznania, coalesce(sum(kwota - rozliczono) filter (where strona = 'obciazenie'), 0)::text as obciazenia
     from wyplata.wpis where wyciag_id = $1`,
    [wyciagId],
  );
  const source = { zrodloTyp: 'wyciag' as const, zrodloId: wyciagId, komorkaId, dzien };
  await ledger.post(tx, { ...source, rodzaj: 'wplyw-do-wyjasnienia', linie: unclassifiedLine(readSum(rest?.uznania)) });
  await ledger.post(tx, { ...source, rodzaj: 'wyjasnienie-wplywu', linie: unclassifiedLine(readSum(rest?.obciazenia)) });
}

/** Takes an amount off the account of what is not cleared up, because it now is. */
export async function postCleared(tx: EntityManager, ledger: Ledger, { wyciagId, strona, kwota, komorkaId }: { wyciagId: string; strona: Strona; kwota: Money; komorkaId: string }): Promise<void> {
  const rodzaj = strona === 'uznanie' ? 'wyjasnienie-wplywu' : 'wplyw-do-wyjasnienia';
  await ledger.post(tx, { rodzaj, zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId, linie: unclassifiedLine(kwota) });
}

/** Money that came back although the person had repaid it on a claim: it is theirs, and waits to be given back. */
export async function postRepaidTwice(tx: EntityManager, ledger: Ledger, wyciagId: string, kwota: Money, dzien?: PlainDate): Promise<void> {
  if (kwota.isZero) return;
  await ledger.post(tx, { rodzaj: 'wplyw-pozostaly', zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId: await getCentre(tx), dzien, linie: unclassifiedLine(kwota), opis: 'Zwrot wypłaty oddanej już na należność: do oddania osobie' });
}

/** The whole centre: what belongs to no unit. */
export async function getCentre(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>('select id from access.komorka where nadrzedna_id is null');
  if (!row) throw new Error('The centre has no root unit');
  return row.id;
}

function readSum(text: string | undefined): Money {
  return text === undefined || text === '0' ? Money.ZERO : Money.parse(text);
}
