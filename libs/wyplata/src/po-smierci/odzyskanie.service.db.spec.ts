import { Money, plainDate } from '@ostoja/kernel';
import { aCamt053, DZIS, type EntrySketch, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { ImportWyciaguService } from '../wyciag/import/import-wyciagu.service.js';
import { type Clearing, RozliczenieService } from '../wyciag/rozliczenie/rozliczenie.service.js';
import { OdzyskanieService } from './odzyskanie.service.js';
import { PrawoZwrotu } from './prawo-zwrotu.js';
import { WniosekZwrotuService } from './wniosek-zwrotu.service.js';

describe('OdzyskanieService and WniosekZwrotuService', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    centre.get(PrawoZwrotu).register(async ({ przekazano, wyplaconoInnym }) => ({ termin: plainDate('2027-01-04'), doZwrotu: przekazano.minus(wyplaconoInnym ?? Money.ZERO) }));
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const entry = (fields: Partial<EntrySketch>): EntrySketch => ({ kwota: '450.00', strona: 'uznanie', numer: '', tytul: 'wpłata', nazwa: 'Janina Przykładowa', rachunek: null, referencja: 'R1', ...fields });
  const bookkeeper = <T>(work: () => Promise<T>) => centre.as('ksiegowosc.przygotowanie', work);
  const take = (numer: string, ...wpisy: EntrySketch[]) => bookkeeper(() => centre.get(ImportWyciaguService).import(Buffer.from(aCamt053({ numer, wpisy })), 'mt940-utf-8'));
  const clear = async (clearing: Clearing) => {
    const [wpis] = await centre.rows<{ id: string; wersja: number }>('select id, wersja from wyplata.wpis where rozliczono < kwota order by lp limit 1');
    return bookkeeper(() => centre.get(RozliczenieService).clear(wpis!.id, wpis!.wersja, clearing));
  };
  const balance = async (konto: string) => (await centre.rows<{ saldo: string }>(`select coalesce(sum(case strona when 'Wn' then kwota else -kwota end), 0.00)::text as saldo from finanse.zapis where konto = $1`, [konto]))[0]!.saldo;
  /** Three payments that the bank made, of a person who had died by then. */
  const paidAfterDeath = async () => {
    const { osobaId } = await centre.pay();
    const id = await centre.prepare();
    await centre.approve(id);
    await centre.send(id);
    await take('1', ...[1, 2, 3].map((lp) => entry({ strona: 'obciazenie', numer: `P-2026-1-${lp}`, referencja: `D${lp}` })));
    await centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-11-20' where id = $1`, [osobaId]);
    const found = await bookkeeper(() => centre.get(OdzyskanieService).find());
    return { osobaId, found, rachunek: found[0]!.rachunek };
  };

  it('asks a bank for what it got after a death, by its term, and takes what comes back off the expense', async () => {
    const { osobaId, found } = await paidAfterDeath();
    const service = centre.get(OdzyskanieService);
    expect(found.map(({ numer, kwota }) => [numer, kwota])).toEqual([1, 2, 3].map((lp) => [`P-2026-1-${lp}`, '450.00']));
    const id = await bookkeeper(() => service.create(osobaId, found[0]!.rachunek));
    await expect(bookkeeper(() => service.create(osobaId, found[0]!.rachunek))).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_AFTER_DEATH', status: 409 });
    await bookkeeper(() => service.answer(id, 1, { otrzymano: DZIS, poinformowano: DZIS, wyplaconoInnym: Money.parse('350.00'), osoby: ['Adam Zmyślony'] }));
    expect(await centre.rows('select termin, do_zwrotu, stan from wyplata.wniosek_zwrotu')).toEqual([{ termin: '2027-01-04', do_zwrotu: '1000.00', stan: 'odpowiedz' }]);
    await take('2', entry({ kwota: '1000.00' }));
    await clear({ rodzaj: 'zwrot-po-smierci', wniosekId: id });
    expect(await centre.rows('select zwrocono, stan from wyplata.wniosek_zwrotu')).toEqual([{ zwrocono: '1000.00', stan: 'zakonczony' }]);
    expect([await balance('koszty'), await balance('rachunek-biezacy'), await balance('do-wyjasnienia')]).toEqual(['350.00', '-350.00', '0.00']);
  });

  it('takes back each payment that the bank names, and the whole when all of it is back', async () => {
    const { osobaId, rachunek } = await paidAfterDeath();
    await bookkeeper(() => centre.get(OdzyskanieService).create(osobaId, rachunek));
    await take('2', ...[1, 2].map((lp) => entry({ numer: `P-2026-1-${lp}`, referencja: `Z${lp}` })));
    expect(await centre.rows(`select zwrocono, stan, (select count(*)::int from wyplata.pozycja where stan = 'zwrocona') as wrocilo from wyplata.wniosek_zwrotu`)).toEqual([{ zwrocono: '900.00', stan: 'wyslany', wrocilo: 0 }]);
    await take('3', entry({ numer: 'P-2026-1-3' }));
    expect(await centre.rows(`select zwrocono, stan, (select count(*)::int from wyplata.pozycja where stan = 'zwrocona') as wrocilo from wyplata.wniosek_zwrotu`)).toEqual([{ zwrocono: '1350.00', stan: 'zakonczony', wrocilo: 3 }]);
    expect([await balance('koszty'), await balance('rachunek-biezacy'), await balance('zobowiazania')]).toEqual(['0.00', '0.00', '0.00']);
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
  });

  it('enters what comes back on the day of the statement, which says in which year the expense is smaller', async () => {
    const { osobaId, rachunek } = await paidAfterDeath();
    await bookkeeper(() => centre.get(OdzyskanieService).create(osobaId, rachunek));
    centre.moveClock((Date.parse('2027-01-04T11:00:00Z') - Date.now()) / 86_400_000);
    await centre.importStatement(aCamt053({ numer: '2', dzien: '2026-12-31', wpisy: [entry({ numer: 'P-2026-1-1' })] }));
    await centre.importStatement(aCamt053({ numer: '1', dzien: '2027-01-04', wpisy: [entry({ numer: 'P-2026-1-2' })] }));
    centre.moveClock((Date.parse(`${DZIS}T11:00:00Z`) - Date.now()) / 86_400_000);
    expect(await centre.rows(`select rodzaj, dzien::text from finanse.operacja where rodzaj in ('zwrot-wydatku', 'dochod-z-lat-ubieglych') order by dzien`)).toEqual([
      { rodzaj: 'zwrot-wydatku', dzien: '2026-12-31' }, { rodzaj: 'dochod-z-lat-ubieglych', dzien: '2027-01-04' },
    ]);
  });

  it('takes in a statement with more than the request awaits, and leaves that to be cleared up', async () => {
    const { osobaId, rachunek } = await paidAfterDeath();
    const wniosekId = await bookkeeper(() => centre.get(OdzyskanieService).create(osobaId, rachunek));
    await take('2', entry({ kwota: '1000.00' }));
    await clear({ rodzaj: 'zwrot-po-smierci', wniosekId });
    await take('3', entry({ numer: 'P-2026-1-1' }));
    expect(await centre.rows('select zwrocono from wyplata.wniosek_zwrotu')).toEqual([{ zwrocono: '1000.00' }]);
    expect(await balance('do-wyjasnienia')).toBe('-450.00');
  });

  it('takes no more than was asked for, and nothing from others than bookkeeping', async () => {
    const { osobaId, rachunek } = await paidAfterDeath();
    await expect(centre.as('kierownik.f1', () => centre.get(OdzyskanieService).create(osobaId, rachunek))).rejects.toMatchObject({ status: 409 });
    const id = await bookkeeper(() => centre.get(OdzyskanieService).create(osobaId, rachunek));
    await take('2', entry({ kwota: '1350.01' }));
    await expect(clear({ rodzaj: 'zwrot-po-smierci', wniosekId: id })).rejects.toMatchObject({ code: 'WYPLATA.RECALL_OVERPAID', status: 409 });
    expect(centre.get(WniosekZwrotuService)).toBeDefined();
    await expect(bookkeeper(() => centre.get(OdzyskanieService).answer(id, 1, { otrzymano: plainDate('2026-11-01'), poinformowano: null, wyplaconoInnym: null, osoby: [] }))).rejects.toMatchObject({ code: 'WYPLATA.RECALL_DAY' });
    expect((await bookkeeper(() => centre.get(OdzyskanieService).open(id))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('frees the bank of what others drew only when it names them, and on days that can be (art. 109a ust. 2)', async () => {
    const { osobaId, rachunek } = await paidAfterDeath();
    const id = await bookkeeper(() => centre.get(OdzyskanieService).create(osobaId, rachunek));
    const drawn = { otrzymano: DZIS, poinformowano: DZIS, wyplaconoInnym: Money.parse('1350.00'), osoby: ['Adam Zmyślony'] };
    const answer = (fields: object) => bookkeeper(() => centre.get(OdzyskanieService).answer(id, 1, { ...drawn, ...fields }));
    const later = plainDate('2026-11-23');
    for (const fields of [{ osoby: [] }, { osoby: [' '] }, { poinformowano: null }]) await expect(answer(fields)).rejects.toMatchObject({ code: 'WYPLATA.RECALL_UNNAMED', status: 422 });
    for (const fields of [{ otrzymano: later, poinformowano: later }, { poinformowano: later }, { poinformowano: plainDate('2026-11-21') }]) await expect(answer(fields)).rejects.toMatchObject({ code: 'WYPLATA.RECALL_DAY', status: 422 });
    await answer({});
    expect(await centre.rows('select do_zwrotu, stan from wyplata.wniosek_zwrotu')).toEqual([{ do_zwrotu: '0.00', stan: 'zakonczony' }]);
  });
});
