import { type DokumentInput, PlanService, Rb28sQuery } from '@ostoja/finanse';
import { Money, type PlainDate, plainDate, plainMonth } from '@ostoja/kernel';
import { TytulService } from '@ostoja/wyplata';
import { aCamt053, DZIS, DzienListyService, type EntrySketch, KasaService, RACHUNEK } from '@ostoja/wyplata/testing';
import { ClaimsDesk } from '../../testing/index.js';

const OSTATNI = '2026-12-31';
const NOWY_ROK = '2027-01-04';
const GRUDZIEN = { od: plainDate('2026-12-01'), do: plainDate(OSTATNI) };
const ZERO = { zaangazowanie: '0.00', wykonanie: '0.00' };

/** Payments of December, 450 zł, about the turn of the year. */
describe('a payment of the last day of the year', () => {
  let desk: ClaimsDesk;
  let statement = 0;
  beforeAll(async () => {
    desk = await ClaimsDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(async () => {
    await desk.centre.clear();
    await desk.centre.superuser.query('begin; set local session_replication_role = replica; truncate naleznosc.naleznosc cascade; truncate finanse.dokument_planu, finanse.pozycja_planu cascade; commit');
    today(DZIS);
  });

  const today = (day: string) => desk.centre.moveClock((Date.parse(`${day}T11:00:00Z`) - Date.now()) / 86_400_000);
  const entry = (fields: Partial<EntrySketch>): EntrySketch => ({ kwota: '450.00', strona: 'obciazenie', numer: 'P-2026-1-1', tytul: 'Zasiłek', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja: `R${statement}`, ...fields });
  const bank = (dzien: string, ...wpisy: EntrySketch[]) => desk.centre.importStatement(aCamt053({ numer: String((statement += 1)), dzien, wpisy }));
  const report = async (month: string) => {
    const rows = await desk.centre.as('glowny.ksiegowy', () => desk.centre.get(Rb28sQuery).find(plainMonth(month), { wedlugKomorek: false }));
    const sum = (column: 'zaangazowanie' | 'wykonanie') => Money.sum(rows.map((row) => Money.parse(row[column]))).toString();
    return { zaangazowanie: sum('zaangazowanie'), wykonanie: sum('wykonanie') };
  };
  const reports = async () => [await report('2026-12'), await report('2027-01')];
  const numerOf = async (id: string) => (await desk.centre.rows<{ numer: string }>(`select 'N-' || rok || '-' || numer as numer from naleznosc.naleznosc where id = $1`, [id]))[0]!.numer;

  /** Its list, with half of it deducted for a claim, as far as the stage. The claim is of this year, so what is deducted returns as much expense as it is. */
  const deducted = async (stan: 'zatwierdzona' | 'podpisana') => {
    const { osobaId, sprawaId } = await desk.openCase();
    const id = await desk.establish(sprawaId, '1000.00');
    await desk.orderDeduction(id);
    await desk.centre.superuser.query(`update naleznosc.naleznosc set termin = '2026-11-22' where id = $1`, [id]);
    await desk.centre.pay({ osobaId, sprawaId, ...GRUDZIEN });
    const listaId = await desk.centre.prepare({ dzien: plainDate(OSTATNI), miesiac: plainMonth('2026-12') });
    await desk.centre.advance(listaId, stan);
    return { id, listaId };
  };
  const settledBooks = async (id: string, pozostalo: string) => {
    expect((await desk.claim(id)).pozostalo).toBe(pozostalo);
    expect((await desk.balances())['rozliczenie-potracen']).toBeUndefined();
    expect(await desk.differences()).toEqual([]);
  };

  it('moved to the new year comes back whole: what was deducted in the old year is no expense of the new one', async () => {
    const { id, listaId } = await deducted('zatwierdzona');
    today(NOWY_ROK);
    await desk.centre.as('glowny.ksiegowy', async () => {
      const [lista] = await desk.centre.rows<{ wersja: number }>('select wersja from wyplata.lista where id = $1', [listaId]);
      await desk.centre.get(DzienListyService).moveToNewYear(listaId, lista!.wersja, plainDate(NOWY_ROK));
    });
    await desk.centre.send(listaId);
    await bank(NOWY_ROK, entry({ kwota: '225.00' }));
    expect(await reports()).toEqual([{ zaangazowanie: '450.00', wykonanie: '0.00' }, { zaangazowanie: '450.00', wykonanie: '225.00' }]);
    await bank(NOWY_ROK, entry({ kwota: '225.00', strona: 'uznanie', kodZwrotu: 'MS03' }));
    expect(await reports()).toEqual([{ zaangazowanie: '450.00', wykonanie: '0.00' }, { zaangazowanie: '450.00', wykonanie: '0.00' }]);
    await settledBooks(id, '1000.00');
  });

  it('that the bank makes in the new year, and that comes back, burdens that year, with its commitment', async () => {
    const { id, listaId } = await deducted('podpisana');
    today('2026-12-30');
    await desk.centre.send(listaId);
    today(NOWY_ROK);
    await bank(NOWY_ROK, entry({ kwota: '225.00' }));
    expect(await reports()).toEqual([{ zaangazowanie: '450.00', wykonanie: '0.00' }, { zaangazowanie: '450.00', wykonanie: '225.00' }]);
    await bank(NOWY_ROK, entry({ kwota: '225.00', strona: 'uznanie', kodZwrotu: 'MS03' }));
    expect((await reports())[1]).toEqual({ zaangazowanie: '450.00', wykonanie: '0.00' });
    await settledBooks(id, '1000.00');
  });

  /** Repaid in the new year on a claim for all of it. */
  const repaid = async (sprawaId: string, tytulId: string) => {
    await desk.centre.as('specjalista.f1', () => desk.centre.get(TytulService).zakoncz(tytulId, plainMonth('2026-11'), 'zmiana dochodu'));
    const [rata] = await desk.centre.rows<{ id: string }>('select id from wyplata.rata where nienalezna > 0');
    const miesiac = { rataId: rata!.id, miesiac: plainMonth('2026-12'), dzienPobrania: NOWY_ROK as PlainDate, wyplacono: '450.00', nalezne: '0.00' };
    const id = await desk.create(sprawaId, '450.00', { miesiace: [miesiac], linia: null });
    await desk.sign(await desk.draft(id, { rodzaj: 'zwrot', termin: plainDate('2027-02-20') }));
    await bank(NOWY_ROK, entry({ strona: 'uznanie', numer: '', tytul: await numerOf(id), rachunek: null }));
    expect((await desk.claim(id)).pozostalo).toBe('0.00');
  };
  const plan2027 = async (kwota: string) => {
    const plan: DokumentInput = { rok: 2027, rodzaj: 'plan', podstawa: 'uchwała nr 1', dzien: plainDate(NOWY_ROK), powod: 'budżet miasta', pozycje: [{ dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne', komorkaId: null, kwota: Money.parse(kwota) }] };
    const id = await desk.centre.as('glowny.ksiegowy', () => desk.centre.get(PlanService).create(plan));
    await desk.centre.as('dyrektor', () => desk.centre.get(PlanService).approve(id, 1));
  };

  it.each([['with room in its plan', '450.00', null], ['without room in its plan', '0.00', '1.00']])('that the bank makes in the new year %s and that is repaid leaves nothing behind', async (_name, zaangazowanie, plan) => {
    const { osobaId, sprawaId } = await desk.openCase();
    const { tytulId } = await desk.centre.pay({ osobaId, sprawaId, ...GRUDZIEN });
    await desk.centre.send(await desk.centre.prepare({ dzien: plainDate(OSTATNI), miesiac: plainMonth('2026-12') }));
    today(NOWY_ROK);
    if (plan) await plan2027(plan);
    await bank(NOWY_ROK, entry({}));
    expect(await reports()).toEqual([{ zaangazowanie: '450.00', wykonanie: '0.00' }, { zaangazowanie, wykonanie: '450.00' }]);
    await repaid(sprawaId, tytulId);
    expect(await reports()).toEqual([{ zaangazowanie: '450.00', wykonanie: '0.00' }, ZERO]);
  });

  it('whose cash left the bank in the old year is that year’s expense, whenever it is handed out', async () => {
    const { osobaId, sprawaId } = await desk.openCase();
    const { tytulId } = await desk.centre.pay({ osobaId, sprawaId, kanal: 'kasa', ...GRUDZIEN });
    const listaId = await desk.centre.prepare({ kanal: 'kasa', dzien: plainDate('2026-12-30'), miesiac: plainMonth('2026-12') });
    await desk.centre.send(listaId);
    today('2026-12-30');
    await bank('2026-12-30', entry({ numer: 'L-2026-1', rachunek: null }));
    today(NOWY_ROK);
    const odbiorId = await desk.centre.as('kasjer', () => desk.centre.get(KasaService).take(listaId, plainDate('2027-01-15')));
    const [pozycja] = await desk.centre.rows<{ id: string }>('select id from wyplata.pozycja');
    await desk.centre.as('kasjer', () => desk.centre.get(KasaService).handOut(odbiorId, pozycja!.id, { dokument: 'dowod-osobisty' }));
    await repaid(sprawaId, tytulId);
    expect(await reports()).toEqual([{ zaangazowanie: '450.00', wykonanie: '450.00' }, ZERO]);
  });
});
