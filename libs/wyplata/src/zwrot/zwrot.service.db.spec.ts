import { plainDate, plainMonth } from '@ostoja/kernel';
import { aCamt053, insertRachunek, openPaymentCentre, type PaymentCentre, RACHUNEK } from '../../testing/index.js';
import { ImportWyciaguService } from '../wyciag/import/import-wyciagu.service.js';
import { getReturnReason } from './return-reason.js';
import { ZwrotQuery } from './zwrot.query.js';
import { ZwrotService } from './zwrot.service.js';

describe('ZwrotService', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const returned = async (kodZwrotu: string, fields = {}) => {
    await centre.pay(fields);
    const listaId = await centre.prepare();
    await centre.approve(listaId);
    await centre.send(listaId);
    const wpisy = [{ kwota: '450.00', strona: 'uznanie' as const, numer: 'P-2026-1-1', tytul: 'ZWROT', nazwa: 'Janina Przykładowa', rachunek: RACHUNEK, referencja: 'Z1', kodZwrotu }];
    await centre.as('ksiegowosc.przygotowanie', () => centre.get(ImportWyciaguService).import(Buffer.from(aCamt053({ wpisy })), 'mt940-utf-8'));
    const [row] = await centre.rows<{ id: string; wersja: number; wstrzymuje: boolean; powod: string }>('select id, wersja, wstrzymuje, powod from wyplata.zwrot');
    return row!;
  };
  const seenBy = (login: string) => centre.as(login, () => centre.get(ZwrotQuery).find({ otwarte: true, limit: 10 })).then(({ elementy }) => elementy.length);

  it('pays to the account again once the worker of the case says that it is right', async () => {
    const { id, wersja, powod } = await returned('AC04');
    expect(powod).toBe('rachunek zamknięty');
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
    expect([await seenBy('specjalista.f1'), await seenBy('specjalista.f2'), await seenBy('ksiegowosc.wysylka')]).toEqual([1, 0, 1]);
    await expect(centre.as('specjalista.f2', () => centre.get(ZwrotService).wyjasnij(id, wersja, 'x'))).rejects.toMatchObject({ status: 404 });
    await expect(centre.as('specjalista.f1', () => centre.get(ZwrotService).wyjasnij(id, wersja + 1, 'x'))).rejects.toMatchObject({ status: 412 });
    await centre.as('specjalista.f1', () => centre.get(ZwrotService).wyjasnij(id, wersja, 'Bank potwierdził rachunek.'));
    await expect(centre.as('specjalista.f1', () => centre.get(ZwrotService).wyjasnij(id, wersja + 1, 'x'))).rejects.toMatchObject({ code: 'WYPLATA.RETURN_CLEARED', status: 409 });
    const again = await centre.prepare();
    expect(await centre.rows('select liczba, suma from wyplata.lista where id = $1', [again])).toEqual([{ liczba: 1, suma: '450.00' }]);
  });

  it('tells the number of the payment at the bank to bookkeeping alone', async () => {
    const { id } = await returned('AC04');
    const numbers = (login: string) => centre.as(login, async () => [...(await centre.get(ZwrotQuery).find({ otwarte: true, limit: 10 })).elementy, await centre.get(ZwrotQuery).get(id)].map(({ numer }) => numer));
    for (const login of ['specjalista.f1', 'kierownik.f1', 'socjalny.f1']) expect(await numbers(login)).toEqual([null, null]);
    for (const login of ['ksiegowosc.przygotowanie', 'glowny.ksiegowy']) expect(await numbers(login)).toEqual(['P-2026-1-1', 'P-2026-1-1']);
  });

  it('leaves the queue once it is on a list again, to another account', async () => {
    await returned('AC04');
    expect(await seenBy('specjalista.f1')).toBe(1);
    const [row] = await centre.rows<{ osoba_id: string }>('select osoba_id from wyplata.zwrot');
    await insertRachunek(centre.superuser, row!.osoba_id, '27114020040000300201355387', '2026-11-22');
    const again = await centre.prepare();
    expect(await centre.rows('select rachunek from wyplata.pozycja where lista_id = $1', [again])).toEqual([{ rachunek: '27114020040000300201355387' }]);
    expect(await seenBy('specjalista.f1')).toBe(0);
  });

  it('stays in the queue though it is on a list again, while the account holds back another payment', async () => {
    await returned('AC04', { od: plainDate('2026-11-01'), do: plainDate('2026-12-31') });
    await centre.superuser.query(`update wyplata.tytul set kanal = 'kasa'`);
    await centre.prepare({ kanal: 'kasa' });
    expect(await seenBy('specjalista.f1')).toBe(0);
    await centre.superuser.query(`update wyplata.tytul set kanal = 'przelew'`);
    await expect(centre.prepare({ dzien: plainDate('2026-12-30'), miesiac: plainMonth('2026-12') })).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE', details: { brak_rachunku: 1 } });
    expect([await seenBy('specjalista.f1'), await seenBy('ksiegowosc.wysylka')]).toEqual([1, 1]);
  });

  it('holds nothing back for what is no fault of the account', async () => {
    expect((await returned('AM05')).wstrzymuje).toBe(false);
    expect(await seenBy('specjalista.f1')).toBe(0);
    await expect(centre.prepare()).resolves.toEqual(expect.any(String));
  });

  it.each([['AC04', true], ['TM01', false], ['XX99', true], [null, true]])('of the code %s says whether the account has to be cleared up', (kod, wstrzymuje) => {
    expect(getReturnReason(kod).wstrzymuje).toBe(wstrzymuje);
  });
});
