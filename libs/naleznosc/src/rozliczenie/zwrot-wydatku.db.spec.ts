import { Database } from '@ostoja/database';
import { Rb28sQuery } from '@ostoja/finanse';
import { Money, plainDate, plainMonth } from '@ostoja/kernel';
import { Naleznosci, TytulService } from '@ostoja/wyplata';
import { aCamt053, DZIS, type EntrySketch, RACHUNEK } from '@ostoja/wyplata/testing';
import { ClaimsDesk } from '../../testing/index.js';
import { SkutekDecyzjiService } from '../decyzja/skutek-decyzji.service.js';
import { WplataService } from './wplata.service.js';

const OSTATNI = '2026-12-31';
const NOWY_ROK = '2027-01-04';
const RUNS = 5;
const ACTS = 14;

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** Expense and commitment of the year by the tables: what the bank paid and what was deducted, less what returned an expense of the year. */
const BY_TABLES = `
with zwroty as (
  select coalesce(sum((l ->> 'kwota')::numeric), 0.00) as kwota, coalesce(sum((l ->> 'kwota')::numeric) filter (where l ? 'komorka_wydatku_id'), 0.00) as zaangazowane
  from naleznosc.ruch r left join naleznosc.ruch c on c.id = r.cofa_id cross join jsonb_array_elements(r.linie) l
  where r.rok = $1 and (l ->> 'rok_wydatku')::int = $1 and coalesce(c.rok, r.rok) = r.rok and coalesce(c.rodzaj, r.rodzaj) in ('wplata', 'potracenie')
)
select ((select coalesce(sum(p.kwota - p.potracono), 0.00) from wyplata.pozycja p where p.stan = 'aktywna' and extract(year from p.wykonano) = $1)
    + (select coalesce(sum(z.kwota), 0.00) from naleznosc.potracenie z join wyplata.pozycja p on p.id = z.pozycja_id join wyplata.lista l on l.id = p.lista_id where z.stan = 'rozliczone' and extract(year from l.dzien) = $1)
    - (select kwota from zwroty))::text as wykonanie,
  ((select coalesce(sum(kwota), 0.00) from wyplata.rata where stan = 'nalezna' and rok = $1) - (select zaangazowane from zwroty))::text as zaangazowanie`;

describe('a benefit that is repaid', () => {
  let desk: ClaimsDesk;
  let statement = 0;
  beforeAll(async () => {
    desk = await ClaimsDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(async () => {
    await desk.centre.clear();
    await desk.centre.superuser.query(`begin; set local session_replication_role = replica; truncate naleznosc.naleznosc cascade; commit`);
    today(DZIS);
  });

  const today = (day: string) => desk.centre.moveClock((Date.parse(`${day}T11:00:00Z`) - Date.now()) / 86_400_000);
  const entry = (fields: Partial<EntrySketch>): EntrySketch => ({ kwota: '450.00', strona: 'obciazenie', numer: '', tytul: 'Zasiłek', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja: `R${statement}`, ...fields });
  const bank = (dzien: string, ...wpisy: EntrySketch[]) => desk.centre.importStatement(aCamt053({ numer: String((statement += 1)), dzien, wpisy }));
  const report = async (month: string) => {
    const rows = await desk.centre.as('glowny.ksiegowy', () => desk.centre.get(Rb28sQuery).find(plainMonth(month), { wedlugKomorek: false }));
    const sum = (column: 'zaangazowanie' | 'wykonanie') => Money.sum(rows.map((row) => Money.parse(row[column]))).toString();
    return { zaangazowanie: sum('zaangazowanie'), wykonanie: sum('wykonanie') };
  };
  const numerOf = async (id: string) => (await desk.centre.rows<{ numer: string }>(`select 'N-' || rok || '-' || numer as numer from naleznosc.naleznosc where id = $1`, [id]))[0]!.numer;
  const account = async (konto: string) => (await desk.balances())[konto] ?? '0.00';

  /** Three months of 450 zł that the bank paid, the last of which has lost its basis and is claimed. */
  const claimed = async () => {
    const { osobaId, sprawaId } = await desk.openCase();
    const { tytulId } = await desk.centre.pay({ osobaId, sprawaId });
    const listaId = await desk.centre.prepare();
    await desk.centre.send(listaId);
    const sent = await desk.centre.rows<{ numer: string; kwota: string }>('select numer, (kwota - potracono)::text as kwota from wyplata.pozycja where lista_id = $1 order by lp', [listaId]);
    await bank(DZIS, ...sent.map((one, i) => entry({ ...one, referencja: `D${i}` })));
    await desk.centre.as('specjalista.f1', () => desk.centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-10'), 'zmiana dochodu'));
    const [rata] = await desk.centre.rows<{ id: string }>(`select id from wyplata.rata where nienalezna > 0`);
    const miesiac = { rataId: rata!.id, miesiac: plainMonth('2026-11'), dzienPobrania: DZIS, wyplacono: '450.00', nalezne: '0.00' };
    return { osobaId, sprawaId, id: await desk.establish(sprawaId, '450.00', { miesiace: [miesiac], linia: null }) };
  };
  const pays = async (id: string, dzien: string, kwota: string) => bank(dzien, entry({ strona: 'uznanie', numer: '', tytul: await numerOf(id), kwota, rachunek: null }));
  const takeBackLast = async (id: string) => {
    const [ruch] = await desk.centre.rows<{ id: string }>(`select id from naleznosc.ruch r where naleznosc_id = $1 and rodzaj = 'wplata' and not exists (select from naleznosc.ruch c where c.cofa_id = r.id) order by id desc limit 1`, [id]);
    if (ruch) await desk.centre.as('glowny.ksiegowy', () => desk.centre.get(WplataService).takeBack(id, ruch.id, 'pomyłka'));
  };

  it('on the last day of its year lowers expense, cost and commitment of its lines', async () => {
    const { id } = await claimed();
    expect(await report('2026-12')).toEqual({ zaangazowanie: '1350.00', wykonanie: '1350.00' });
    today(OSTATNI);
    await pays(id, OSTATNI, '100.01');
    expect(await report('2026-12')).toEqual({ zaangazowanie: '1249.99', wykonanie: '1249.99' });
    expect([await account('koszty'), await account('dochody'), await account('naleznosci'), await account('rachunek-dochodow')]).toEqual(['1249.99', '-349.99', '349.99', '0.00']);
  });

  it('on the first days of the next year is its income, and the year of the expense stays as it closed', async () => {
    const { id } = await claimed();
    today(NOWY_ROK);
    await pays(id, NOWY_ROK, '450.00');
    expect([await report('2026-12'), await report('2027-01')]).toEqual([{ zaangazowanie: '1350.00', wykonanie: '1350.00' }, { zaangazowanie: '0.00', wykonanie: '0.00' }]);
    expect([await account('koszty'), await account('dochody'), await account('naleznosci'), await account('rachunek-dochodow')]).toEqual(['1350.00', '-450.00', '0.00', '450.00']);
  });

  it('by hand counts in the year of the day on which the money came', async () => {
    const { id } = await claimed();
    today(NOWY_ROK);
    await desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(WplataService).enter(id, { kwota: Money.parse('50.00'), dzien: plainDate(OSTATNI), dowod: 'KP 1' }));
    await desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(WplataService).enter(id, { kwota: Money.parse('70.00'), dzien: plainDate(NOWY_ROK), dowod: 'KP 2' }));
    expect([await report('2026-12'), await report('2027-01')]).toEqual([{ zaangazowanie: '1300.00', wykonanie: '1300.00' }, { zaangazowanie: '0.00', wykonanie: '0.00' }]);
    expect(await account('rachunek-dochodow')).toBe('70.00');
  });

  it('by hand is not of a day before the claim', async () => {
    const { id } = await claimed();
    const enter = (dzien: string) => desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(WplataService).enter(id, { kwota: Money.parse('450.00'), dzien: plainDate(dzien), dowod: 'KP 9' }));
    for (const dzien of ['2022-11-22', '2026-11-21']) await expect(enter(dzien)).rejects.toMatchObject({ code: 'NALEZNOSC.DAY_EARLY', field: 'dzien', status: 422 });
    await enter(DZIS);
    expect(await report('2026-12')).toEqual({ zaangazowanie: '900.00', wykonanie: '900.00' });
  });

  it('and taken back is mirrored in its year, and in a later one touches that year only', async () => {
    const { id } = await claimed();
    await pays(id, DZIS, '100.00');
    await takeBackLast(id);
    expect(await report('2026-12')).toEqual({ zaangazowanie: '1350.00', wykonanie: '1350.00' });
    await pays(id, DZIS, '100.00');
    today(NOWY_ROK);
    await takeBackLast(id);
    expect([await report('2026-12'), await report('2027-01')]).toEqual([{ zaangazowanie: '1250.00', wykonanie: '1250.00' }, { zaangazowanie: '0.00', wykonanie: '0.00' }]);
    expect([await account('naleznosci'), await account('rachunek-dochodow')]).toEqual(['450.00', '-100.00']);
    expect(await desk.differences()).toEqual([]);
  });

  it('and taken back in the new year is entered again there, whatever its day: the old year counts it once', async () => {
    const { id } = await claimed();
    const enter = (dzien: string, dowod: string) => desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(WplataService).enter(id, { kwota: Money.parse('450.00'), dzien: plainDate(dzien), dowod }));
    await enter(DZIS, 'KP 1');
    today(NOWY_ROK);
    await takeBackLast(id);
    await enter(OSTATNI, 'KP 2');
    expect([await report('2026-12'), await report('2027-01')]).toEqual([{ zaangazowanie: '900.00', wykonanie: '900.00' }, { zaangazowanie: '0.00', wykonanie: '0.00' }]);
    expect([await account('naleznosci'), await account('rachunek-dochodow')]).toEqual(['0.00', '0.00']);
  });

  /** A benefit of the month from which half is deducted: 225.00 of 450.00. */
  const deducted = async ({ id, osobaId, sprawaId }: { id: string; osobaId: string; sprawaId: string }, dzien: string) => {
    await desk.orderDeduction(id);
    await desk.centre.superuser.query(`update naleznosc.naleznosc set termin = '2026-11-22' where id = $1`, [id]);
    const month = plainMonth(dzien.slice(0, 7));
    await desk.centre.pay({ osobaId, sprawaId, czesc: 'druga', kwotaMinimalna: null, od: plainDate(`${month}-01`), do: plainDate(`${month}-28`) });
    const listaId = await desk.centre.prepare({ dzien: plainDate(dzien), miesiac: month });
    await desk.centre.send(listaId);
    return (await desk.centre.rows<{ kwota: string; potracono: string; numer: string }>('select kwota, potracono, numer from wyplata.pozycja where lista_id = $1', [listaId]))[0]!;
  };

  const annul = async (id: string) => {
    const [decyzja] = await desk.centre.rows<{ id: string; wersja: number }>(`select id, wersja from naleznosc.decyzja where naleznosc_id = $1 and rodzaj = 'zwrot'`, [id]);
    await desk.centre.as('kierownik.f1', () => desk.centre.get(SkutekDecyzjiService).annul(id, decyzja!.id, decyzja!.wersja, 'SKO uchyliło decyzję'));
  };
  const claimAgain = async (sprawaId: string) => {
    const [rata] = await desk.centre.rows<{ id: string }>('select id from wyplata.rata where nienalezna > 0');
    return desk.establish(sprawaId, '450.00', { miesiace: [{ rataId: rata!.id, miesiac: plainMonth('2026-11'), dzienPobrania: DZIS, wyplacono: '450.00', nalezne: '0.00' }], linia: null });
  };

  it('and is annulled is an expense again, which another demand may return once', async () => {
    const { id, sprawaId } = await claimed();
    await pays(id, DZIS, '200.00');
    await takeBackLast(id);
    await pays(id, DZIS, '450.00');
    expect(await report('2026-12')).toEqual({ zaangazowanie: '900.00', wykonanie: '900.00' });
    await annul(id);
    expect(await report('2026-12')).toEqual({ zaangazowanie: '1350.00', wykonanie: '1350.00' });
    expect([await account('koszty'), await account('dochody'), await account('naleznosci'), await account('rachunek-dochodow')]).toEqual(['1350.00', '-450.00', '0.00', '450.00']);
    await pays(await claimAgain(sprawaId), DZIS, '450.00');
    expect(await report('2026-12')).toEqual({ zaangazowanie: '900.00', wykonanie: '900.00' });
    expect(await desk.differences()).toEqual([]);
  });

  it('by deduction and is annulled leaves the benefit an expense, also when the payment comes back', async () => {
    const claim = await claimed();
    const { potracono, kwota, numer } = await deducted(claim, '2026-12-30');
    await annul(claim.id);
    const net = Money.parse(kwota).minus(Money.parse(potracono)).toString();
    today('2026-12-30');
    await bank('2026-12-30', entry({ numer, kwota: net }));
    const spent = Money.parse('1350.00').plus(Money.parse(kwota)).toString();
    expect(await report('2026-12')).toEqual({ zaangazowanie: spent, wykonanie: spent });
    await bank('2026-12-30', entry({ numer, kwota: net, strona: 'uznanie', kodZwrotu: 'MS03' }));
    expect(await report('2026-12')).toEqual({ zaangazowanie: spent, wykonanie: '1350.00' });
    expect([await account('rozliczenie-potracen'), await account('naleznosci')]).toEqual(['0.00', '0.00']);
  });

  it('by deduction in its year is a return of expense: the benefit is spent whole, on its own line, and the undue one by so much less', async () => {
    const claim = await claimed();
    const { kwota, potracono, numer } = await deducted(claim, '2026-12-30');
    expect(potracono).not.toBe('0.00');
    today('2026-12-30');
    await bank('2026-12-30', entry({ numer, kwota: Money.parse(kwota).minus(Money.parse(potracono)).toString() }));
    const spent = Money.parse('1350.00').plus(Money.parse(kwota)).minus(Money.parse(potracono)).toString();
    expect(await report('2026-12')).toEqual({ zaangazowanie: spent, wykonanie: spent });
    const rows = await desk.centre.as('glowny.ksiegowy', () => desk.centre.get(Rb28sQuery).find(plainMonth('2026-12'), { wedlugKomorek: false }));
    expect(rows.find((row) => row.rozdzial === '85216')).toMatchObject({ wykonanie: kwota, zaangazowanie: kwota });
  });

  it('by deduction in the next year is income of that year, and the benefit is spent whole', async () => {
    const claim = await claimed();
    today(NOWY_ROK);
    const { kwota, potracono, numer } = await deducted(claim, '2027-01-29');
    today('2027-01-29');
    await bank('2027-01-29', entry({ numer, kwota: Money.parse(kwota).minus(Money.parse(potracono)).toString() }));
    expect([await report('2026-12'), await report('2027-01')]).toEqual([{ zaangazowanie: '1350.00', wykonanie: '1350.00' }, { zaangazowanie: kwota, wykonanie: kwota }]);
  });

  it.each(Array.from({ length: RUNS }, (_, seed) => seed + 1))('keeps report, ledger and tables equal whatever happens (%i)', async (seed) => {
    const pick = sequence(seed * 7919);
    const { id, osobaId, sprawaId } = await claimed();
    const numer = await numerOf(id);
    await desk.orderDeduction(id);
    await desk.centre.superuser.query(`update naleznosc.naleznosc set termin = '2026-11-22' where id = $1`, [id]);
    let day: string = DZIS;
    let closed: object | null = null;
    const sent = (wykonano: boolean) => desk.centre.rows<{ numer: string; kwota: string }>(
      `select p.numer, (p.kwota - p.potracono)::text as kwota from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where l.stan = 'wyslana' and p.stan = 'aktywna' and (p.wykonano is not null) = $1 and p.potracono > 0 order by p.numer`, [wykonano]);
    const acts = [
      async () => {
        const kwota = Money.parse(`${1 + pick(60)}.${String(pick(100)).padStart(2, '0')}`);
        await desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(Database).transaction((tx) => desk.centre.get(Naleznosci).pay(tx, { numer, kwota, dzien: plainDate(day), klucz: `x:${seed}:${pick(1_000_000)}` })));
      },
      () => takeBackLast(id),
      () => desk.centre.pay({ osobaId, sprawaId, czesc: `${pick(1_000_000)}`, kwota: Money.parse(`${60 + pick(90)}.${String(pick(100)).padStart(2, '0')}`), kwotaMinimalna: null, od: plainDate(`${day.slice(0, 8)}01`), do: plainDate(`${day.slice(0, 8)}28`) }),
      async () => {
        const listaId = await desk.centre.prepare({ dzien: plainDate(day === DZIS ? '2026-12-30' : '2027-01-29'), miesiac: plainMonth(day.slice(0, 7)) }).catch(() => null);
        if (listaId) await desk.centre.send(listaId);
      },
      async () => { const all = await sent(false); const one = all[pick(all.length)]; if (one) await bank(day, entry(one)); },
      async () => { const all = await sent(true); const one = all[pick(all.length)]; if (one) await bank(day, entry({ ...one, strona: 'uznanie', kodZwrotu: 'MS03' })); },
    ];
    for (let i = 0; i < ACTS; i += 1) {
      if (i === ACTS / 2) {
        // What was sent is answered before the year ends.
        for (const one of await sent(false)) await bank(day, entry(one));
        closed = await report('2026-12');
        day = NOWY_ROK;
        today(day);
      }
      await (i % 2 === 0 ? acts[pick(acts.length)]! : acts[2 + ((i >> 1) % 3)]!)();
      const rok = Number(day.slice(0, 4));
      const [tables] = await desk.centre.rows<{ wykonanie: string; zaangazowanie: string }>(BY_TABLES, [rok]);
      expect({ i, ...(await report(`${rok}-12`)) }).toEqual({ i, ...tables });
      if (closed) expect({ i, ...(await report('2026-12')) }).toEqual({ i, ...closed });
      expect(await desk.differences()).toEqual([]);
      expect(await desk.centre.rows('select rok, rozdzial, zrodlo from finanse.zaangazowanie_linii group by rok, dzial, rozdzial, paragraf, zrodlo, komorka_id having sum(kwota) < 0')).toEqual([]);
      expect(await account('rozliczenie-potracen')).toBe('0.00');
    }
  });
});
