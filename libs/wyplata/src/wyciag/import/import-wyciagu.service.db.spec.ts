import { Money } from '@ostoja/kernel';
import { aCamt053, aMt940, type EntrySketch, openPaymentCentre, type PaymentCentre, RACHUNEK, type StatementSketch } from '../../../testing/index.js';
import { ImportWyciaguService } from './import-wyciagu.service.js';

describe('ImportWyciaguService', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const take = (sketch: StatementSketch, format = aCamt053) => centre.as('ksiegowosc.przygotowanie', () => centre.get(ImportWyciaguService).import(Buffer.from(format(sketch)), 'mt940-utf-8'));
  const debit = (numer: string, fields: Partial<EntrySketch> = {}): EntrySketch => ({ kwota: '450.00', strona: 'obciazenie', numer, tytul: 'Zasiłek', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja: numer, ...fields });
  const credit = (numer: string, fields: Partial<EntrySketch> = {}): EntrySketch => debit(numer, { strona: 'uznanie', tytul: 'ZWROT', kodZwrotu: 'AC04', referencja: `Z${numer}`, ...fields });
  const items = () => centre.rows<{ numer: string; stan: string; wykonano: string | null; powod: string | null }>('select numer, stan, wykonano, powod from wyplata.pozycja order by lista_id, lp');
  const balance = async (konto: string) => (await centre.rows<{ saldo: string }>(`select coalesce(sum(case strona when 'Wn' then kwota else -kwota end), 0.00)::text as saldo from finanse.zapis where konto = $1`, [konto]))[0]!.saldo;
  const unknown = () => centre.rows<{ numer_obcy: string; kwota: string }>('select numer_obcy, kwota from wyplata.wpis where rozliczono < kwota order by lp');
  const sent = async () => {
    await centre.pay();
    const id = await centre.prepare();
    await centre.approve(id);
    await centre.send(id);
    return id;
  };

  it.each([['camt.053', aCamt053], ['MT940', aMt940]])('learns from %s that the payees have the money', async (_name, format) => {
    await sent();
    await take({ wpisy: [1, 2, 3].map((lp) => debit(`P-2026-1-${lp}`)) }, format);
    expect(await items()).toMatchObject([1, 2, 3].map((lp) => ({ numer: `P-2026-1-${lp}`, stan: 'aktywna', wykonano: '2026-11-30' })));
    expect([await balance('w-drodze'), await balance('rachunek-biezacy'), await balance('do-wyjasnienia')]).toEqual(['0.00', '-1350.00', '0.00']);
  });

  it('takes a statement in once, whatever format says it and however many bring it at once', async () => {
    await sent();
    const sketch = { wpisy: [debit('P-2026-1-1')] };
    const ids = await Promise.all(Array.from({ length: 5 }, () => take(sketch)));
    expect(new Set([...ids, await take(sketch, aMt940)]).size).toBe(1);
    expect(await balance('rachunek-biezacy')).toBe('-450.00');
    await expect(take({ wpisy: [debit('P-2026-1-2', { kwota: '1.00' })] })).rejects.toMatchObject({ code: 'WYPLATA.STATEMENT_DIFFERS', status: 409 });
  });

  it('makes what came back payable again, once, and holds the account until it is another one', async () => {
    await sent();
    await take({ numer: '1', wpisy: [debit('P-2026-1-1'), debit('P-2026-1-2'), debit('P-2026-1-3')] });
    await take({ numer: '2', otwarcie: '-350.00', wpisy: [credit('P-2026-1-2'), credit('P-2026-1-2', { referencja: 'Z2' })] });
    expect(await items()).toMatchObject([{ stan: 'aktywna' }, { stan: 'zwrocona', powod: 'rachunek zamknięty' }, { stan: 'aktywna' }]);
    expect(await unknown()).toEqual([{ numer_obcy: 'P-2026-1-2', kwota: '450.00' }]);
    expect([await balance('koszty'), await balance('zobowiazania'), await balance('rachunek-biezacy'), await balance('do-wyjasnienia')]).toEqual(['900.00', '0.00', '-450.00', '-450.00']);
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE', details: { brak_rachunku: 1 } });
    await centre.superuser.query(`update osoba.rachunek set numer = '27114020040000300201355387'`);
    const again = await centre.prepare();
    expect(await centre.rows('select suma, liczba from wyplata.lista where id = $1', [again])).toEqual([{ suma: '450.00', liczba: 1 }]);
  });

  it('comes to the same when the return is on an earlier statement than the debit', async () => {
    await sent();
    await take({ numer: '2', otwarcie: '0.00', wpisy: [credit('P-2026-1-1')] });
    await take({ numer: '1', otwarcie: '0.00', wpisy: [debit('P-2026-1-1')] });
    expect([await balance('w-drodze'), await balance('rachunek-biezacy'), await balance('koszty'), await balance('zobowiazania')]).toEqual(['-900.00', '0.00', '900.00', '0.00']);
    expect(await unknown()).toEqual([]);
  });

  it('confirms a list that the bank booked as a whole', async () => {
    await sent();
    await take({ wpisy: [debit('L-2026-1', { kwota: '1350.00', rachunek: null })] });
    expect((await items()).map(({ wykonano }) => wykonano)).toEqual(['2026-11-30', '2026-11-30', '2026-11-30']);
    expect(await balance('w-drodze')).toBe('0.00');
  });

  it('takes a nameless return by the number of the decision or by the account only if it can mean one payment alone', async () => {
    await sent();
    await take({ wpisy: [credit('', { tytul: 'ZWROT DEC 5123/ZO/2026', rachunek: null })] });
    expect(await unknown()).toHaveLength(1);
    await centre.clear();
    await centre.pay({ od: '2026-11-01' as never, podstawa: 'DEC 77/ZO/2026' });
    const id = await centre.prepare();
    await centre.approve(id);
    await centre.send(id);
    await take({ numer: '5', wpisy: [credit('', { tytul: 'ZWROT DEC 77/ZO/2026', rachunek: null })] });
    expect(await unknown()).toEqual([]);
  });

  it('takes no payment that a person makes of their own accord for a transfer that came back', async () => {
    await centre.pay({ od: '2026-11-01' as never });
    await centre.send(await centre.prepare());
    await take({ wpisy: [debit('P-2026-1-1'), credit('', { kodZwrotu: undefined, tytul: 'zwrot nienależnie pobranego zasiłku za listopad' })] });
    expect(await items()).toMatchObject([{ stan: 'aktywna' }]);
    expect(await unknown()).toHaveLength(1);
    expect(await balance('do-wyjasnienia')).toBe('-450.00');
  });

  it('leaves to people what has another amount, account or number, and never forces it', async () => {
    await sent();
    const id = await take({ wpisy: [debit('P-2026-1-1', { kwota: '449.99' }), debit('P-2026-9-1'), credit('', { kodZwrotu: undefined, tytul: 'wpłata' })] });
    expect(await unknown()).toHaveLength(3);
    expect(await balance('do-wyjasnienia')).toBe(Money.parse('449.99').toString());
    expect((await items()).every(({ wykonano }) => wykonano === null)).toBe(true);
    expect(await centre.rows('select ostrzezenia from wyplata.wyciag where id = $1', [id])).toEqual([{ ostrzezenia: [] }]);
  });

  it('takes in of a file of many statements those that are not there yet, one of them twice in the file', async () => {
    const statement = (numer: string) => /<Stmt>.*<\/Stmt>/s.exec(aCamt053({ numer, otwarcie: numer === '1' ? '1000.00' : '1005.00', wpisy: numer === '1' ? [credit('', { kwota: '5.00', kodZwrotu: undefined })] : [] }))![0];
    const file = (...numery: string[]) => Buffer.from(aCamt053().replace(/<Stmt>.*<\/Stmt>/s, numery.map(statement).join('')));
    const takeFile = (bytes: Buffer) => centre.as('ksiegowosc.przygotowanie', () => centre.get(ImportWyciaguService).import(bytes, 'mt940-utf-8'));
    const of = async (numer: string) => (await centre.rows<{ id: string }>('select id from wyplata.wyciag where numer = $1', [numer])).map(({ id }) => id);
    await takeFile(file('1', '2', '2'));
    const [one] = await of('1');
    expect(await takeFile(file('3', '4', '2', '1'))).toBe(one);
    expect(await centre.rows('select numer, liczba from wyplata.wyciag order by numer')).toEqual([['1', 1], ['2', 0], ['3', 0], ['4', 0]].map(([numer, liczba]) => ({ numer, liczba })));
    const differs = Buffer.from(file('5', '1').toString().replaceAll('5.00', '6.00'));
    await expect(takeFile(differs)).rejects.toMatchObject({ code: 'WYPLATA.STATEMENT_DIFFERS', status: 409 });
    expect(await of('5')).toEqual([]);
  });

  it('warns of a number left out and of a balance that does not go on', async () => {
    await take({ numer: '1' });
    const id = await take({ numer: '4', otwarcie: '999.00', dzien: '2026-12-01' });
    expect(await centre.rows('select ostrzezenia from wyplata.wyciag where id = $1', [id])).toEqual([{ ostrzezenia: ['Brakuje wyciągów między nr 1 a nr 4: 2.', 'Saldo początkowe nie jest saldem końcowym wyciągu nr 1.'] }]);
  });

  it.each([['camt.053', aCamt053], ['MT940', aMt940]])('refuses %s of a day that lies far ahead, and takes what is dated by a list that was sent', async (_name, format) => {
    await sent();
    for (const dzien of ['2026-12-24', '2031-12-31']) {
      await expect(take({ dzien, wpisy: [debit('P-2026-1-1')] }, format)).rejects.toMatchObject({ code: 'WYPLATA.STATEMENT_FUTURE', status: 422, field: 'plik', details: { dzien } });
    }
    const entryAhead = format({ wpisy: [debit('P-2026-1-1')] }).replace('<BookgDt><Dt>2026-', '<BookgDt><Dt>2031-').replace(':61:261130', ':61:311130');
    await expect(centre.importStatement(entryAhead)).rejects.toMatchObject({ code: 'WYPLATA.STATEMENT_FUTURE', field: 'plik', details: { dzien: '2031-11-30' } });
    expect(await centre.rows('select from wyplata.wyciag')).toEqual([]);
    await take({ dzien: '2026-11-30', wpisy: [debit('P-2026-1-1')] }, format);
  });

  it('refuses what is dated in a year that has not begun', async () => {
    const at = (day: string) => centre.moveClock((Date.parse(`${day}T11:00:00Z`) - Date.now()) / 86_400_000);
    at('2026-12-31');
    await expect(take({ dzien: '2027-01-01' })).rejects.toMatchObject({ code: 'WYPLATA.STATEMENT_FUTURE', status: 422, field: 'plik' });
    at('2027-01-01');
    await take({ dzien: '2027-01-01' });
    at('2026-11-22');
  });

  it('refuses a statement of an account that is not the centre’s', async () => {
    await centre.superuser.query(`update wyplata.rachunek_platnika set numer = '61109010140000071219812874'`);
    await expect(take({})).rejects.toMatchObject({ code: 'WYPLATA.STATEMENT_FOREIGN', status: 422 });
    await centre.superuser.query(`update wyplata.rachunek_platnika set numer = '07109010140000000000000001'`);
  });

  it.each(['ksiegowosc.zatwierdzanie', 'kierownik.f1', 'dyrektor', 'socjalny.f1'])('takes nothing from %s', async (login) => {
    await expect(centre.as(login, () => centre.get(ImportWyciaguService).import(Buffer.from(aCamt053({ numer: '77' })), 'mt940-utf-8'))).rejects.toMatchObject({ status: expect.any(Number) });
    expect(await centre.rows(`select from wyplata.wyciag where numer = '77'`)).toEqual([]);
  });
});
