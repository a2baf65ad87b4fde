import { Rb28sQuery } from '@ostoja/finanse';
import { Money, plainDate, plainMonth } from '@ostoja/kernel';
import { TytulService } from '@ostoja/wyplata';
import { aCamt053, DZIS, type EntrySketch, RACHUNEK, RozliczenieWpisow } from '@ostoja/wyplata/testing';
import { ClaimsDesk } from '../../testing/index.js';

const NOWY_ROK = '2027-01-04';
const ZERO = { zaangazowanie: '0.00', wykonanie: '0.00' };

/** Payments of November, 450 zł: 300 of the state grant and 150 of the centre's own money. */
describe('a payment that is claimed and comes back', () => {
  let desk: ClaimsDesk;
  let statement = 0;
  beforeAll(async () => {
    desk = await ClaimsDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(async () => {
    await desk.centre.clear();
    await desk.centre.superuser.query('begin; set local session_replication_role = replica; truncate naleznosc.naleznosc cascade; truncate wyplata.wniosek_zwrotu cascade; commit');
    today(DZIS);
  });

  const today = (day: string) => desk.centre.moveClock((Date.parse(`${day}T11:00:00Z`) - Date.now()) / 86_400_000);
  const entry = (fields: Partial<EntrySketch>): EntrySketch => ({ kwota: '450.00', strona: 'obciazenie', numer: '', tytul: 'inny', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja: `R${statement}`, ...fields });
  const bank = (dzien: string, ...wpisy: EntrySketch[]) => desk.centre.importStatement(aCamt053({ numer: String((statement += 1)), dzien, wpisy }));
  const report = async (month: string) => {
    const rows = await desk.centre.as('glowny.ksiegowy', () => desk.centre.get(Rb28sQuery).find(plainMonth(month), { wedlugKomorek: false }));
    // No line is below nothing, whatever the others are.
    for (const row of rows) expect([row.zaangazowanie, row.wykonanie]).toEqual([row.zaangazowanie, row.wykonanie].map((kwota) => kwota.replace('-', '')));
    const sum = (column: 'zaangazowanie' | 'wykonanie') => Money.sum(rows.map((row) => Money.parse(row[column]))).toString();
    return { zaangazowanie: sum('zaangazowanie'), wykonanie: sum('wykonanie') };
  };
  /** By account: what the ledger holds as costs, owed by people, owed to people, and at the bank. */
  const books = async () => {
    const balances = await desk.balances();
    return ['koszty', 'naleznosci', 'zobowiazania', 'pozostale-rozrachunki'].map((konto) => balances[konto] ?? '0.00');
  };

  /** Months up to November that the bank paid. */
  const paid = async (od = '2026-11-01') => {
    const { osobaId, sprawaId } = await desk.openCase();
    const { tytulId } = await desk.centre.pay({ osobaId, sprawaId, od: plainDate(od) });
    await desk.centre.send(await desk.centre.prepare());
    const sent = await desk.centre.rows<{ numer: string; kwota: string }>('select numer, kwota::text from wyplata.pozycja order by lp');
    await bank(DZIS, ...sent.map((one, i) => entry({ ...one, referencja: `D${i}` })));
    return { osobaId, sprawaId, tytulId, numery: sent.map(({ numer }) => numer) };
  };
  const endTitle = (tytulId: string, ostatni = '2026-10') => desk.centre.as('specjalista.f1', () => desk.centre.get(TytulService).zakoncz(tytulId, plainMonth(ostatni), 'zgon'));
  const months = async (kwota: string) => (await desk.centre.rows<{ id: string; miesiac: string }>(`select id, to_char(miesiac, 'YYYY-MM') as miesiac from wyplata.rata where nienalezna > 0 order by miesiac`))
    .map(({ id: rataId, miesiac }) => ({ rataId, miesiac: plainMonth(miesiac), dzienPobrania: DZIS, wyplacono: kwota, nalezne: '0.00' }));
  const claim = async (sprawaId: string, kwota: string, razem = kwota) => desk.establish(sprawaId, razem, { miesiace: await months(kwota), linia: null });
  const repay = (id: string, kwota: string) => desk.centre.as('ksiegowosc.przygotowanie', () => desk.pay(id, kwota, `KP ${kwota}`));
  const dies = async (osobaId: string) => {
    await desk.centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-08-20' where id = $1`, [osobaId]);
    return desk.centre.askBack(osobaId, RACHUNEK);
  };
  const bankReturns = async (wniosekId: string, kwota: string, dzien: string = DZIS) => {
    await bank(dzien, entry({ kwota, strona: 'uznanie' }));
    const [wpis] = await desk.centre.rows<{ id: string; wersja: number }>('select id, wersja from wyplata.wpis where rozliczono < kwota order by id desc limit 1');
    await desk.centre.as('ksiegowosc.przygotowanie', () => desk.centre.get(RozliczenieWpisow).clear(wpis!.id, wpis!.wersja, { rodzaj: 'zwrot-po-smierci', wniosekId }));
  };

  it('in a part after a death leaves just the rest to be claimed, on the lines that still stand', async () => {
    const { osobaId, sprawaId, tytulId } = await paid();
    await bankReturns(await dies(osobaId), '310.00');
    await endTitle(tytulId);
    await expect(claim(sprawaId, '140.01')).rejects.toMatchObject({ code: 'NALEZNOSC.MONTH_CLAIMED', details: { wolne: '140.00' } });
    const id = await claim(sprawaId, '140.00');
    expect(await report('2026-12')).toEqual({ zaangazowanie: '140.00', wykonanie: '140.00' });
    await repay(id, '140.00');
    expect(await report('2026-12')).toEqual(ZERO);
    expect(await books()).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });

  it('after a death when a part of the claim is repaid ends the rest of the claim, and what was paid twice is the person’s', async () => {
    const { osobaId, sprawaId, tytulId } = await paid();
    await endTitle(tytulId);
    const id = await claim(sprawaId, '450.00');
    await repay(id, '200.00');
    await bankReturns(await dies(osobaId), '450.00');
    expect(await report('2026-12')).toEqual(ZERO);
    expect(await desk.claim(id)).toMatchObject({ stan: 'ustalona', pozostalo: '0.00' });
    expect(await books()).toEqual(['0.00', '0.00', '0.00', '-200.00']);
    expect(await desk.differences()).toEqual([]);
  });

  it('after a death in parts takes first what the claim still demands', async () => {
    const { osobaId, sprawaId, tytulId } = await paid();
    await endTitle(tytulId);
    const id = await claim(sprawaId, '450.00');
    await repay(id, '200.00');
    const wniosekId = await dies(osobaId);
    await bankReturns(wniosekId, '100.00');
    expect([await report('2026-12'), (await desk.claim(id)).pozostalo]).toEqual([{ zaangazowanie: '150.00', wykonanie: '150.00' }, '150.00']);
    await bankReturns(wniosekId, '210.00');
    expect([await report('2026-12'), (await desk.claim(id)).pozostalo]).toEqual([ZERO, '0.00']);
    expect(await books()).toEqual(['0.00', '0.00', '0.00', '-60.00']);
    await bankReturns(wniosekId, '140.00');
    expect(await report('2026-12')).toEqual(ZERO);
    expect(await books()).toEqual(['0.00', '0.00', '0.00', '-200.00']);
  });

  it('after a death with all its months together counts what was repaid once', async () => {
    const { osobaId, sprawaId, tytulId } = await paid('2026-10-01');
    await endTitle(tytulId, '2026-09');
    const id = await claim(sprawaId, '450.00', '900.00');
    await repay(id, '300.00');
    await bankReturns(await dies(osobaId), '900.00');
    expect([await report('2026-12'), (await desk.claim(id)).pozostalo, await books()]).toEqual([ZERO, '0.00', ['0.00', '0.00', '0.00', '-300.00']]);
  });

  it.each(['450.00', '170.01'])('as a returned transfer of which %s is repaid returns just the rest of the expense', async (kwota) => {
    const { sprawaId, tytulId, numery } = await paid();
    await endTitle(tytulId);
    const id = await claim(sprawaId, '450.00');
    await repay(id, kwota);
    await bank(DZIS, entry({ numer: numery[0], strona: 'uznanie', kodZwrotu: 'MS03' }));
    expect([await report('2026-12'), (await desk.claim(id)).pozostalo, await books()]).toEqual([ZERO, '0.00', ['0.00', '0.00', '0.00', `-${kwota}`]]);
    expect(await desk.centre.rows('select stan, rok from wyplata.rata')).toEqual([{ stan: 'anulowana', rok: 2026 }]);
    expect(await desk.centre.rows('select 1 from finanse.zaangazowanie_linii group by rok, zrodlo having sum(kwota) <> 0')).toEqual([]);
    expect(await desk.differences()).toEqual([]);
  });

  it('as a returned transfer in the new year leaves the old one as it closed', async () => {
    const { sprawaId, tytulId, numery } = await paid();
    await endTitle(tytulId);
    const id = await claim(sprawaId, '450.00');
    await repay(id, '200.00');
    const closed = await report('2026-12');
    expect(closed).toEqual({ zaangazowanie: '250.00', wykonanie: '250.00' });
    today(NOWY_ROK);
    await bank(NOWY_ROK, entry({ numer: numery[0], strona: 'uznanie', kodZwrotu: 'MS03' }));
    expect([await report('2026-12'), await report('2027-01'), (await desk.claim(id)).pozostalo]).toEqual([closed, ZERO, '0.00']);
    expect((await books()).slice(1)).toEqual(['0.00', '0.00', '-200.00']);
  });

  it('while its claim is drafted takes the ground from it', async () => {
    const { sprawaId, tytulId, numery } = await paid();
    await endTitle(tytulId);
    const id = await desk.create(sprawaId, '450.00', { miesiace: await months('450.00'), linia: null });
    const decyzjaId = await desk.draft(id, { rodzaj: 'zwrot', termin: plainDate('2026-12-23') });
    await bank(DZIS, entry({ numer: numery[0], strona: 'uznanie', kodZwrotu: 'MS03' }));
    await expect(desk.sign(decyzjaId)).rejects.toMatchObject({ code: 'NALEZNOSC.AMOUNT_CHANGED', status: 409 });
  });
});
