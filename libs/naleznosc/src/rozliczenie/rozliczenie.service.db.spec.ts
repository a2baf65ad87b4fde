import { Database } from '@ostoja/database';
import { Money, plainDate } from '@ostoja/kernel';
import { ListaService, Naleznosci } from '@ostoja/wyplata';
import { aCamt053 } from '@ostoja/wyplata/testing';
import { ClaimsDesk } from '../../testing/index.js';
import { WplataService } from './wplata.service.js';

const RUNS = 8;
const DZIS = plainDate('2026-11-22');

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

describe('money of claims', () => {
  let desk: ClaimsDesk;
  beforeAll(async () => {
    desk = await ClaimsDesk.open();
  });
  afterAll(() => desk.centre.stop());

  const numerOf = async (id: string) => (await desk.centre.rows<{ numer: string }>(`select 'N-' || rok || '-' || numer as numer from naleznosc.naleznosc where id = $1`, [id]))[0]!.numer;
  /** What a statement brings. */
  const credit = (numer: string, kwota: string, klucz: string) =>
    desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(Database).transaction((tx) => desk.centre.get(Naleznosci).pay(tx, { numer, kwota: Money.parse(kwota), dzien: DZIS, klucz })));
  const ruchy = (id: string) => desk.centre.rows<{ id: string; rodzaj: string; kwota: string; cofniety: boolean }>(
    `select r.id, r.rodzaj, r.kwota, exists (select from naleznosc.ruch c where c.cofa_id = r.id) as cofniety from naleznosc.ruch r where r.naleznosc_id = $1 order by r.id`, [id]);
  const takeBack = (id: string, ruchId: string, login: string) => desk.centre.as(login, () => desk.centre.get(WplataService).takeBack(id, ruchId, 'pomyłka'));

  it('comes from a statement once, and takes no more than is owed', async () => {
    const id = await desk.establish((await desk.openCase()).sprawaId, '100.00');
    const numer = await numerOf(id);
    expect((await credit(numer, '30.00', 'wpis:1'))?.toString()).toBe('30.00');
    expect((await credit(numer, '30.00', 'wpis:1'))?.toString()).toBe('30.00');
    expect((await credit(numer, '100.00', 'wpis:2'))?.toString()).toBe('70.00');
    expect((await credit(numer, '5.00', 'wpis:3'))?.toString()).toBe('0.00');
    expect(await credit('N-2026-999999', '5.00', 'wpis:4')).toBeNull();
    expect(await credit('cokolwiek', '5.00', 'wpis:5')).toBeNull();
    expect((await ruchy(id)).map(({ kwota }) => kwota)).toEqual(['30.00', '70.00']);
  });

  it('stands in the ledger on the day of the statement that brings it', async () => {
    const id = await desk.establish((await desk.openCase()).sprawaId, '100.00');
    const wpis = { kwota: '100.00', strona: 'uznanie' as const, numer: '', tytul: await numerOf(id), nazwa: 'Janina Przykładowa', rachunek: null, referencja: 'R1' };
    await desk.centre.importStatement(aCamt053({ dzien: '2026-11-20', wpisy: [wpis] }));
    expect((await desk.claim(id)).pozostalo).toBe('0.00');
    expect(await desk.centre.rows(`select dzien::text from finanse.operacja where rodzaj = 'zwrot-wydatku-wplata' and zrodlo_id = $1`, [id])).toEqual([{ dzien: '2026-11-20' }]);
  });

  it('entered by hand twice under one receipt, or above what is owed, is refused', async () => {
    const id = await desk.establish((await desk.openCase()).sprawaId, '100.00');
    const pay = (kwota: string, dowod: string) => desk.centre.as('ksiegowosc.przygotowanie', () => desk.pay(id, kwota, dowod));
    await pay('40.00', 'WB 1/1');
    await expect(pay('40.00', 'WB 1/1')).rejects.toMatchObject({ code: 'NALEZNOSC.ENTERED', status: 409 });
    await expect(pay('60.01', 'WB 1/2')).rejects.toMatchObject({ code: 'NALEZNOSC.OVERPAID' });
    await expect(desk.centre.as('specjalista.f1', () => desk.pay(id, '1.00', 'WB 1/3'))).rejects.toMatchObject({ status: 403 });
    expect((await desk.claim(id)).pozostalo).toBe('60.00');
  });

  it('is taken back once, by another person', async () => {
    const id = await desk.establish((await desk.openCase()).sprawaId, '100.00');
    await desk.centre.as('ksiegowosc.przygotowanie', () => desk.pay(id, '40.00', 'WB 2/1'));
    const [ruch] = await ruchy(id);
    await expect(takeBack(id, ruch!.id, 'ksiegowosc.przygotowanie')).rejects.toMatchObject({ code: 'NALEZNOSC.SAME_PERSON' });
    await takeBack(id, ruch!.id, 'glowny.ksiegowy');
    await expect(takeBack(id, ruch!.id, 'glowny.ksiegowy')).rejects.toMatchObject({ code: 'NALEZNOSC.TAKEN_BACK', status: 409 });
    expect((await desk.claim(id)).pozostalo).toBe('100.00');
    expect(await desk.differences()).toEqual([]);
  });

  it.each(['update naleznosc.ruch set kwota = kwota + 1', 'delete from naleznosc.ruch', 'update naleznosc.naleznosc set pozostalo = pozostalo - 0.01'])('stays, whoever tries "%s"', async (sql) => {
    await expect(desk.centre.superuser.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/42501|23514/) });
  });

  it.each(Array.from({ length: RUNS }, (_, run) => [run]))('loses no grosz in payments, corrections, deductions, removals and waivers (sequence %i)', async (run) => {
    const random = sequence(run * 7919 + 7);
    const { osobaId, sprawaId } = await desk.openCase();
    const id = await desk.establish(sprawaId, `${200 + random(400)}.${String(random(100)).padStart(2, '0')}`);
    const numer = await numerOf(id);
    await desk.orderDeduction(id);
    await desk.centre.superuser.query(`update naleznosc.naleznosc set termin = '2026-11-22' where id = $1`, [id]);
    await desk.centre.pay({ osobaId, sprawaId, kwotaMinimalna: Money.parse('50.03'), kwota: Money.parse(`${100 + random(300)}.${String(random(100)).padStart(2, '0')}`) });
    for (let step = 6; step > 0; step -= 1) {
      const amount = `${random(90)}.${String(1 + random(99)).padStart(2, '0')}`;
      const act = random(5);
      if (act === 0) await credit(numer, amount, `wpis:${run}-${step}`);
      if (act === 1) await desk.grant(id, { rodzaj: 'umorzenie', kwota: amount }).catch(() => null);
      if (act === 2) {
        const wplata = (await ruchy(id)).find((ruch) => ruch.rodzaj === 'wplata' && !ruch.cofniety);
        if (wplata) await takeBack(id, wplata.id, 'glowny.ksiegowy');
      }
      if (act >= 3) {
        const listaId = await desk.centre.prepare().catch(() => null);
        const [line] = listaId && act === 4 ? await desk.centre.rows<{ id: string; wersja: number }>(`select p.id, l.wersja from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where l.id = $1 order by p.lp limit 1`, [listaId]) : [];
        if (line) await desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(ListaService).removePozycja(listaId!, line.id, line.wersja, 'na prośbę strony'));
        else if (listaId) await desk.centre.send(listaId);
      }
    }
    const [row] = await desk.centre.rows<{ zgodne: boolean }>(
      `select n.kwota = n.pozostalo + coalesce((select sum(r.kwota) from naleznosc.ruch r where r.naleznosc_id = n.id), 0) as zgodne from naleznosc.naleznosc n where n.id = $1`, [id]);
    expect(row).toEqual({ zgodne: true });
    expect(await desk.differences()).toEqual([]);
    const balances = await desk.balances();
    expect(balances).not.toHaveProperty('rozliczenie-potracen');
    const [handed] = await desk.centre.rows<{ kwota: string }>(
      `select coalesce(sum(p.kwota - p.potracono), 0)::numeric(14, 2)::text as kwota from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where p.stan = 'aktywna' and l.stan = 'wyslana'`);
    expect(balances['w-drodze'] ?? '0.00').toBe(Money.parse(handed!.kwota).negated().toString());
  });
});
