import { Money } from '@ostoja/kernel';
import { aCamt053, type EntrySketch, openPaymentCentre, type PaymentCentre } from '../../../testing/index.js';
import { Naleznosci } from '../../naleznosci/naleznosci.js';
import { type LinieWyplaty, NaleznosciPort, type WplataNaleznosci } from '../../naleznosci/naleznosci.port.js';
import { UzgodnienieQuery } from '../../uzgodnienie/uzgodnienie.query.js';
import { ImportWyciaguService } from '../import/import-wyciagu.service.js';
import { type Clearing, RozliczenieService } from './rozliczenie.service.js';

/** Claims that take at most 100 zł of a payment and deduct nothing. */
class ClaimDesk extends NaleznosciPort {
  readonly keys: string[] = [];

  async deduct(): Promise<void> {}
  async settle(): Promise<void> {}
  async restore(): Promise<string[]> {
    return [];
  }
  async cameBack(_tx: unknown, wyplaty: readonly LinieWyplaty[]): Promise<LinieWyplaty[]> {
    return [...wyplaty];
  }
  async pay(_tx: unknown, { kwota, klucz }: WplataNaleznosci): Promise<Money> {
    this.keys.push(klucz);
    return kwota.compare(Money.parse('100.00')) > 0 ? Money.parse('100.00') : kwota;
  }
}

describe('RozliczenieService', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const entry = (fields: Partial<EntrySketch>): EntrySketch => ({ kwota: '450.00', strona: 'uznanie', numer: '', tytul: 'wpłata', nazwa: 'Janina Przykładowa', rachunek: null, referencja: 'R1', ...fields });
  const bookkeeper = <T>(work: () => Promise<T>) => centre.as('ksiegowosc.przygotowanie', work);
  const take = (...wpisy: EntrySketch[]) => bookkeeper(() => centre.get(ImportWyciaguService).import(Buffer.from(aCamt053({ wpisy })), 'mt940-utf-8'));
  const clear = async (clearing: Clearing) => {
    const [wpis] = await centre.rows<{ id: string; wersja: number }>('select id, wersja from wyplata.wpis where rozliczono < kwota order by lp limit 1');
    return bookkeeper(() => centre.get(RozliczenieService).clear(wpis!.id, wpis!.wersja, clearing));
  };
  const balance = async (konto: string) => (await centre.rows<{ saldo: string }>(`select coalesce(sum(case strona when 'Wn' then kwota else -kwota end), 0.00)::text as saldo from finanse.zapis where konto = $1`, [konto]))[0]!.saldo;
  const sent = async () => {
    const person = await centre.pay();
    const id = await centre.prepare();
    await centre.approve(id);
    await centre.send(id);
    return { ...person, listaId: id };
  };
  const settles = async () => {
    const [row] = await bookkeeper(() => centre.get(UzgodnienieQuery).find(10)).then((page) => page.elementy);
    return { zgodny: row?.obroty === row?.ksiega, liczba: row?.liczba_do_wyjasnienia };
  };

  it('splits an entry into what it is, until nothing is left', async () => {
    await sent();
    await take(entry({ kwota: '500.00' }));
    await clear({ rodzaj: 'zwrot', numer: 'P-2026-1-2', kwota: Money.parse('450.00') });
    expect(await settles()).toEqual({ zgodny: true, liczba: 1 });
    await clear({ rodzaj: 'pozostale', uwaga: 'odsetki' });
    expect([await balance('do-wyjasnienia'), await balance('pozostale-rozrachunki'), await balance('koszty')]).toEqual(['0.00', '-50.00', '900.00']);
    expect(await settles()).toEqual({ zgodny: true, liczba: 0 });
  });

  it('confirms no payment of a list that the bank booked as a whole', async () => {
    await sent();
    await take(entry({ kwota: '1350.00', strona: 'obciazenie', tytul: 'LISTA-2026-1', nazwa: '' }), entry({ strona: 'obciazenie', tytul: 'inne', referencja: 'R2' }));
    await expect(clear({ rodzaj: 'wykonanie', numer: 'P-2026-1-1' })).rejects.toMatchObject({ code: 'WYPLATA.PAYMENT_SETTLED', status: 409 });
    expect([await balance('w-drodze'), await balance('do-wyjasnienia')]).toEqual(['0.00', '450.00']);
  });

  it('hands what is about payments to PaymentOutcomes: confirms a list that people recognise', async () => {
    const { listaId } = await sent();
    await take(entry({ strona: 'obciazenie', kwota: '1350.00' }));
    await clear({ rodzaj: 'lista', listaId });
    expect(await centre.rows('select distinct wykonano from wyplata.pozycja')).toEqual([{ wykonano: '2026-11-30' }]);
    expect([await balance('w-drodze'), await balance('do-wyjasnienia')]).toEqual(['0.00', '0.00']);
  });

  it('lets a claim take what it can and leaves the rest in the queue', async () => {
    const desk = new ClaimDesk();
    centre.get(Naleznosci).register(desk);
    await take(entry({ kwota: '130.00', tytul: 'spłata n-2026-15' }));
    expect(await centre.rows('select rozliczono, numer_naleznosci from wyplata.wpis')).toEqual([{ rozliczono: '100.00', numer_naleznosci: 'N-2026-15' }]);
    await clear({ rodzaj: 'naleznosc', numer: 'N-2026-15' });
    expect(await centre.rows('select rozliczono from wyplata.wpis')).toEqual([{ rozliczono: '130.00' }]);
    expect(new Set(desk.keys).size).toBe(2);
    expect(await settles()).toEqual({ zgodny: true, liczba: 0 });
  });

  it.each<[string, Partial<EntrySketch>, Clearing, string]>([
    ['the wrong side', {}, { rodzaj: 'wykonanie', numer: 'P-2026-1-1' }, 'WYPLATA.ENTRY_SIDE'],
    ['more than there is', {}, { rodzaj: 'pozostale', uwaga: 'x', kwota: Money.parse('450.01') }, 'WYPLATA.ENTRY_AMOUNT'],
    ['another amount than the payment had', {}, { rodzaj: 'zwrot', numer: 'P-2026-1-1', kwota: Money.parse('449.99') }, 'WYPLATA.ENTRY_AMOUNT'],
    ['a number that no payment has', {}, { rodzaj: 'zwrot', numer: 'P-2026-1-99' }, 'WYPLATA.PAYMENT_UNKNOWN'],
    ['no remark', {}, { rodzaj: 'zasilenie' }, 'WYPLATA.REMARK_MISSING'],
    ['a request that is none', {}, { rodzaj: 'zwrot-po-smierci', wniosekId: 'x' }, 'WYPLATA.RECALL_UNKNOWN'],
    ['a list that is none', { strona: 'obciazenie' }, { rodzaj: 'lista', listaId: 'x' }, 'WYPLATA.LIST_UNKNOWN'],
  ])('refuses %s and changes nothing', async (_name, fields, clearing, code) => {
    await sent();
    await take(entry(fields));
    const before = await balance('do-wyjasnienia');
    await expect(clear(clearing)).rejects.toMatchObject({ code, status: 422 });
    expect(await balance('do-wyjasnienia')).toBe(before);
  });
});
