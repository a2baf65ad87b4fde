import { Rb28sQuery } from '@ostoja/finanse';
import { plainDate, plainMonth } from '@ostoja/kernel';
import { aCamt053, type EntrySketch, openPaymentCentre, type PaymentCentre, RACHUNEK } from '../testing/index.js';
import { ListaService } from './lista/lista.service.js';
import { ImportWyciaguService } from './wyciag/import/import-wyciagu.service.js';

const RUNS = 6;
const ACTS = 18;
/** To be paid, on a list, approved, sent, paid by the bank, paid by the bank, back. */
const LIFE = [0, 1, 3, 4, 5, 5, 6];

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** Each account beside the table that it sums up. */
const BALANCES = `
with ksiega as (
  select konto, sum(case strona when 'Ma' then kwota else -kwota end) as ma from finanse.zapis group by konto
), pozycje as (
  select p.kwota - p.potracono as netto, p.kwota, l.stan, p.wykonano from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where p.stan = 'aktywna'
)
select coalesce((select ma from ksiega where konto = 'zaangazowanie'), 0.00) - (select coalesce(sum(kwota), 0.00) from wyplata.rata where stan = 'nalezna') as zaangazowanie,
  coalesce((select -ma from ksiega where konto = 'koszty'), 0.00) - (select coalesce(sum(kwota), 0.00) from pozycje where stan in ('zatwierdzona', 'podpisana', 'wyslana')) as koszty,
  coalesce((select ma from ksiega where konto = 'zobowiazania'), 0.00) - (select coalesce(sum(netto), 0.00) from pozycje where stan in ('zatwierdzona', 'podpisana')) as zobowiazania,
  coalesce((select ma from ksiega where konto = 'w-drodze'), 0.00) - (select coalesce(sum(netto), 0.00) from pozycje where stan = 'wyslana' and wykonano is null) as w_drodze,
  coalesce((select ma from ksiega where konto = 'rachunek-biezacy'), 0.00) - (select coalesce(sum(netto), 0.00) from pozycje where wykonano is not null) as rachunek`;

describe('whatever happens to payments', () => {
  let centre: PaymentCentre;
  let statement = 0;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  afterAll(() => centre.stop());

  const anyList = async (stany: string[], pick: (below: number) => number) => {
    const lists = await centre.rows<{ id: string; wersja: number }>('select id, wersja from wyplata.lista where stan = any ($1) and liczba > 0 order by id', [stany]);
    return lists[pick(lists.length)];
  };
  const takeOff = async (pick: (below: number) => number) => {
    const lista = await anyList(['przygotowana'], pick);
    if (!lista) return;
    const [item] = await centre.rows<{ id: string }>(`select id from wyplata.pozycja where lista_id = $1 and stan = 'aktywna' order by lp limit 1`, [lista.id]);
    await centre.as('ksiegowosc.przygotowanie', () => centre.get(ListaService).removePozycja(lista.id, item!.id, lista.wersja, 'pomyłka'));
  };
  /** The bank pays one sent item, or gives one back. */
  const answer = async (strona: EntrySketch['strona'], pick: (below: number) => number) => {
    const items = await centre.rows<{ numer: string; kwota: string }>(
      `select p.numer, (p.kwota - p.potracono)::text as kwota from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id
       where l.stan = 'wyslana' and p.stan = 'aktywna' and (p.wykonano is null) = $1 order by p.numer`, [strona === 'obciazenie']);
    const item = items[pick(items.length)];
    if (!item) return;
    statement += 1;
    const entry: EntrySketch = { ...item, strona, tytul: 'Zasiłek', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja: `R${statement}`, ...(strona === 'uznanie' && { kodZwrotu: 'MS03' }) };
    await centre.as('ksiegowosc.przygotowanie', () => centre.get(ImportWyciaguService).import(Buffer.from(aCamt053({ numer: String(statement), otwarcie: '0.00', wpisy: [entry] })), 'mt940-utf-8'));
  };

  it.each(Array.from({ length: RUNS }, (_, seed) => seed + 1))('every account agrees with the tables after each act, and the report with the accounts (%i)', async (seed) => {
    await centre.clear();
    const pick = sequence(seed);
    const acts = [
      () => centre.pay(),
      () => centre.prepare({ dzien: plainDate('2026-11-30') }).catch((error: { code?: string }) => expect(error.code).toBe('WYPLATA.NOTHING_DUE')),
      () => takeOff(pick),
      async () => { const lista = await anyList(['przygotowana'], pick); if (lista) await centre.approve(lista.id); },
      async () => { const lista = await anyList(['zatwierdzona'], pick); if (lista) await centre.send(lista.id); },
      () => answer('obciazenie', pick),
      () => answer('uznanie', pick),
    ];
    let step = 0;
    for (let i = 0; i < ACTS; i += 1) {
      // Two thirds along the life of a payment, the rest in any order.
      await (i % 3 === 2 ? acts[pick(acts.length)]! : acts[LIFE[step++ % LIFE.length]!]!)();
      expect(await centre.rows(BALANCES)).toEqual([{ zaangazowanie: '0.00', koszty: '0.00', zobowiazania: '0.00', w_drodze: '0.00', rachunek: '0.00' }]);
    }
    const rb28s = await centre.as('glowny.ksiegowy', () => centre.get(Rb28sQuery).find(plainMonth('2026-11'), { wedlugKomorek: true }));
    const [paid] = await centre.rows<{ kwota: string }>(`select coalesce(sum(kwota - potracono), 0.00)::text as kwota from wyplata.pozycja where wykonano is not null and stan = 'aktywna'`);
    expect(await centre.rows(`select from wyplata.pozycja where stan = 'zwrocona'`)).not.toEqual([]);
    expect(rb28s.reduce((sum, row) => sum + BigInt(row.wykonanie.replace('.', '')), 0n)).toBe(BigInt(paid!.kwota.replace('.', '')));
  });
});
