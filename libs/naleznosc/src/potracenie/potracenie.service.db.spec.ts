import { Money, plainDate, plainMonth } from '@ostoja/kernel';
import { ListaService } from '@ostoja/wyplata';
import { aCamt053, type EntrySketch, RACHUNEK } from '@ostoja/wyplata/testing';
import { ClaimsDesk } from '../../testing/index.js';
import { SkutekDecyzjiService } from '../decyzja/skutek-decyzji.service.js';

const KWOTA = Money.parse('450.00');

describe('deductions from current benefits', () => {
  let desk: ClaimsDesk;
  beforeAll(async () => {
    desk = await ClaimsDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(async () => {
    await desk.centre.clear();
    await desk.centre.superuser.query(`begin; set local session_replication_role = replica; truncate naleznosc.naleznosc cascade; commit`);
  });

  /** Somebody with a claim of the amount that is deducted, and a title for November only. */
  const owing = async (kwota: string) => {
    const { osobaId, sprawaId } = await desk.openCase();
    const id = await desk.establish(sprawaId, kwota);
    await desk.orderDeduction(id);
    await desk.centre.superuser.query(`update naleznosc.naleznosc set termin = '2026-11-22' where id = $1`, [id]);
    await desk.centre.pay({ osobaId, sprawaId, kwota: KWOTA, od: plainDate('2026-11-01'), do: plainDate('2026-11-30') });
    return { id, osobaId, sprawaId };
  };
  const lines = (listaId: string) => desk.centre.rows<{ id: string; kwota: string; potracono: string; stan: string }>('select id, kwota, potracono, stan from wyplata.pozycja where lista_id = $1 order by lp', [listaId]);

  it('take at most half, reserve it with the list and settle it with the approval', async () => {
    const { id } = await owing('1000.01');
    const listaId = await desk.centre.prepare();
    expect(await lines(listaId)).toMatchObject([{ kwota: '450.00', potracono: '225.00' }]);
    expect((await desk.claim(id)).pozostalo).toBe('1000.01');
    await desk.centre.approve(listaId);
    expect((await desk.claim(id)).pozostalo).toBe('775.01');
    expect(await desk.differences()).toEqual([]);
    expect(await desk.balances()).toMatchObject({ naleznosci: '775.01', koszty: '225.00', zobowiazania: '-225.00' });
    expect(await desk.balances()).not.toHaveProperty('rozliczenie-potracen');
  });

  it('take no more than is owed, over all payments of the list', async () => {
    const { id, osobaId, sprawaId } = await owing('300.00');
    await desk.centre.pay({ osobaId, sprawaId: null, swiadczenieKod: 'zasilek-staly', kwota: KWOTA, od: plainDate('2026-11-01'), do: plainDate('2026-11-30') });
    const listaId = await desk.centre.prepare();
    expect((await lines(listaId)).map((line) => line.potracono).sort()).toEqual(['225.00', '75.00']);
    await desk.centre.approve(listaId);
    expect((await desk.claim(id)).pozostalo).toBe('0.00');
    expect(sprawaId).not.toBeNull();
    expect(await desk.differences()).toEqual([]);
  });

  it('are free again when the payment comes off the list, and reserved once over two lists', async () => {
    const { id, osobaId } = await owing('200.00');
    await desk.centre.pay({ osobaId, sprawaId: null, swiadczenieKod: 'zasilek-staly', kanal: 'kasa', kwota: KWOTA, od: plainDate('2026-11-01'), do: plainDate('2026-11-30') });
    const first = await desk.centre.prepare();
    const second = await desk.centre.prepare({ kanal: 'kasa' });
    expect([await lines(first), await lines(second)]).toMatchObject([[{ potracono: '200.00' }], [{ potracono: '0.00' }]]);
    expect(await desk.centre.rows('select stan, kwota from naleznosc.potracenie where naleznosc_id = $1', [id])).toEqual([{ stan: 'zarezerwowane', kwota: '200.00' }]);
  });

  it.each([
    ['is not ordered', `potracenie_od = null`],
    ['is not yet due', `termin = '2026-12-01'`],
    ['is not final', `ostateczna = null`],
    ['is another fee', `rodzaj = 'inna_oplata', przyczyna = null`],
    ['is annulled', `stan = 'uchylona'`],
  ])('take nothing for a claim that %s', async (_name, change) => {
    const { id } = await owing('200.00');
    await desk.centre.superuser.query(`update naleznosc.naleznosc set ${change} where id = $1`, [id]);
    expect(await lines(await desk.centre.prepare())).toMatchObject([{ potracono: '0.00' }]);
  });

  it('take of a claim in instalments only what has fallen due', async () => {
    const { id } = await owing('300.00');
    await desk.grant(id, { rodzaj: 'raty', raty: [{ termin: plainDate('2026-11-25'), kwota: '100.00' }, { termin: plainDate('2026-12-31'), kwota: '200.00' }] });
    expect(await lines(await desk.centre.prepare())).toMatchObject([{ potracono: '100.00' }]);
    expect(plainMonth('2026-11')).toBe('2026-11');
  });

  it('take what has fallen due once, over two lists before the first is approved', async () => {
    const { id, osobaId } = await owing('300.00');
    await desk.grant(id, { rodzaj: 'raty', raty: [{ termin: plainDate('2026-11-25'), kwota: '100.00' }, { termin: plainDate('2026-12-31'), kwota: '200.00' }] });
    await desk.centre.pay({ osobaId, sprawaId: null, swiadczenieKod: 'zasilek-staly', kanal: 'kasa', kwota: KWOTA, od: plainDate('2026-11-01'), do: plainDate('2026-11-30') });
    const [first, second] = [await desk.centre.prepare(), await desk.centre.prepare({ kanal: 'kasa' })];
    expect([await lines(first), await lines(second)]).toMatchObject([[{ potracono: '100.00' }], [{ potracono: '0.00' }]]);
  });

  it('are refused at approval when the claim was paid meanwhile', async () => {
    const { id } = await owing('200.00');
    const listaId = await desk.centre.prepare();
    await desk.centre.as('ksiegowosc.przygotowanie', () => desk.pay(id, '150.00', 'WB 1/3'));
    await expect(desk.centre.approve(listaId)).rejects.toMatchObject({ code: 'NALEZNOSC.DEDUCTION_OUTDATED', status: 409 });
    expect(desk.centre.get(ListaService)).toBeDefined();
    expect((await desk.claim(id)).pozostalo).toBe('50.00');
  });

  const importing = (numer: string, ...wpisy: EntrySketch[]) => desk.centre.importStatement(aCamt053({ numer, wpisy }));
  const entry = (strona: EntrySketch['strona'], referencja: string, fields: Partial<EntrySketch> = {}): EntrySketch =>
    ({ kwota: '225.00', strona, numer: 'P-2026-1-1', tytul: 'Zasiłek', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja, ...fields });
  const annul = async (id: string) => {
    const [decyzja] = await desk.centre.rows<{ id: string; wersja: number }>(`select id, wersja from naleznosc.decyzja where naleznosc_id = $1 and rodzaj = 'zwrot'`, [id]);
    await desk.centre.as('kierownik.f1', () => desk.centre.get(SkutekDecyzjiService).annul(id, decyzja!.id, decyzja!.wersja, 'SKO uchyliło decyzję'));
  };

  it('of a payment that comes back leave nothing of a claim that was annulled meanwhile', async () => {
    const { id } = await owing('1000.00');
    await desk.centre.send(await desk.centre.prepare());
    await annul(id);
    await importing('1', entry('obciazenie', 'a'), entry('uznanie', 'b', { kodZwrotu: 'MS03' }));
    expect(await desk.claim(id)).toMatchObject({ stan: 'uchylona', pozostalo: '0.00' });
    expect(await desk.balances()).toEqual({ 'srodki-zaangazowane': '450.00', zaangazowanie: '-450.00' });
  });

  it('are outdated when the claim is annulled before the approval', async () => {
    const { id } = await owing('1000.00');
    const listaId = await desk.centre.prepare();
    await annul(id);
    await expect(desk.centre.approve(listaId)).rejects.toMatchObject({ code: 'NALEZNOSC.DEDUCTION_OUTDATED' });
  });

  it('are owed again when a bank returns what it got after a death', async () => {
    const { id, osobaId } = await owing('1000.00');
    await desk.centre.send(await desk.centre.prepare());
    await importing('1', entry('obciazenie', 'a'));
    await desk.centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-11-20' where id = $1`, [osobaId]);
    await desk.centre.askBack(osobaId, RACHUNEK);
    await importing('2', entry('uznanie', 'b'));
    expect((await desk.claim(id)).pozostalo).toBe('1000.00');
    expect(await desk.differences()).toEqual([]);
    expect(await desk.balances()).toEqual({ naleznosci: '1000.00', dochody: '-1000.00' });
  });

  it('are not made from help in kind', async () => {
    const { osobaId } = await owing('300.00');
    await desk.centre.pay({ osobaId, sprawaId: null, swiadczenieKod: 'zasilek-staly', kanal: 'rzeczowo', kwota: KWOTA, od: plainDate('2026-11-01'), do: plainDate('2026-11-30') });
    expect(await lines(await desk.centre.prepare({ kanal: 'rzeczowo' }))).toMatchObject([{ potracono: '0.00' }]);
  });
});
