import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { Money, newId, plainDate, plainMonth } from '@ostoja/kernel';
import { aTytul, BUDZET_DZIELONY, insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { ListaService } from '../lista/lista.service.js';
import { type TytulInput, TytulService } from './tytul.service.js';

describe('TytulService', () => {
  let centre: PaymentCentre;
  let tytuly: TytulService;
  let osobaId: string;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    tytuly = centre.get(TytulService);
    osobaId = await insertOsoba(centre.superuser);
  });
  afterAll(() => centre.stop());

  const raty = (tytulId: string) => centre.rows(`select to_char(miesiac, 'YYYY-MM') as miesiac, kwota, stan from wyplata.rata where tytul_id = $1 order by miesiac`, [tytulId]);
  const commitment = (tytulId: string) =>
    centre.rows(
      `select z.zrodlo, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end)::text as kwota from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id
       where o.zrodlo_id = $1 and z.konto = 'zaangazowanie' group by 1 order by 1`,
      [tytulId],
    );

  it('begins a title with its instalments and enters the commitment', async () => {
    const { tytulId } = await centre.pay({ od: plainDate('2026-09-16') });
    expect(await raty(tytulId)).toEqual([
      { miesiac: '2026-09', kwota: '225.00', stan: 'nalezna' },
      { miesiac: '2026-10', kwota: '450.00', stan: 'nalezna' },
      { miesiac: '2026-11', kwota: '450.00', stan: 'nalezna' },
    ]);
    expect(await commitment(tytulId)).toEqual([{ zrodlo: 'dotacja-2030', kwota: '750.00' }, { zrodlo: 'wlasne', kwota: '375.00' }]);
  });

  it('has one effect however often and at once a decision becomes payable', async () => {
    const input = aTytul({ osobaId });
    const answers = await Promise.all(Array.from({ length: 20 }, () => centre.as('specjalista.f1', () => tytuly.create(input))));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(answers.filter((answer) => answer.created)).toHaveLength(1);
    expect(await raty(answers[0]!.id)).toHaveLength(3);
    expect(await commitment(answers[0]!.id)).toEqual([{ zrodlo: 'dotacja-2030', kwota: '900.00' }, { zrodlo: 'wlasne', kwota: '450.00' }]);
  });

  it('leaves nothing when the transaction of the decision fails', async () => {
    const input = aTytul({ osobaId });
    const failing = centre.as('specjalista.f1', () => centre.get(Database).transaction(async () => {
      await tytuly.create(input);
      throw new Error('the decision could not be stored');
    }));
    await expect(failing).rejects.toThrow('could not be stored');
    expect(await centre.rows('select from wyplata.tytul where zrodlo_id = $1', [input.zrodloId])).toEqual([]);
  });

  it('reaches the end of the budget year when the benefit has no end, and the last month when it has one', async () => {
    const open = await centre.pay({ swiadczenieKod: 'zasilek-staly', kwotaMinimalna: null, do: null, od: plainDate('2026-11-01') });
    expect(await raty(open.tytulId)).toHaveLength(2);
    const fixed = await centre.pay({ do: plainDate('2027-03-31') });
    expect(await raty(fixed.tytulId)).toHaveLength(7);
  });

  it('ends a title: later instalments are cancelled and their commitment released', async () => {
    const { tytulId } = await centre.pay();
    await centre.as('kierownik.f1', () => tytuly.zakoncz(tytulId, plainMonth('2026-09'), 'zmiana dochodu'));
    expect((await raty(tytulId)).map((rata) => (rata as { stan: string }).stan)).toEqual(['nalezna', 'anulowana', 'anulowana']);
    expect(await commitment(tytulId)).toEqual([{ zrodlo: 'dotacja-2030', kwota: '300.00' }, { zrodlo: 'wlasne', kwota: '150.00' }]);
    await expect(centre.as('kierownik.f1', () => tytuly.wznow(tytulId))).rejects.toMatchObject({ code: 'WYPLATA.TITLE_STATE', status: 409 });
  });

  describe('a later decision about months that were paid', () => {
    const end = (tytulId: string, last: string) => centre.as('kierownik.f1', () => tytuly.zakoncz(tytulId, plainMonth(last), 'zmiana decyzji'));
    const undue = async (tytulId: string) => {
      const [row] = await centre.rows<{ zrodlo_id: string }>('select zrodlo_id from wyplata.tytul where id = $1', [tytulId]);
      return (await centre.as('specjalista.f1', () => tytuly.findUndueOf('decyzja', row!.zrodlo_id))).toString();
    };
    const paid = async (fields: Partial<TytulInput> = {}) => {
      const sprawaId = await insertSprawa(centre.superuser, osobaId);
      const made = { sprawaId, tytulId: await next(sprawaId, fields) };
      await payAll();
      return made;
    };
    const next = async (sprawaId: string, fields: Partial<TytulInput>) => (await centre.pay({ osobaId, sprawaId, ...fields })).tytulId;
    const payAll = async () => {
      const listaId = await centre.prepare();
      await centre.approve(listaId);
      return centre.rows(`select r.tytul_id, to_char(r.miesiac, 'YYYY-MM') as miesiac, p.kwota from wyplata.pozycja p join wyplata.rata r on r.id = p.rata_id where p.lista_id = $1 order by 2`, [listaId]);
    };
    beforeEach(() => centre.clear());

    it('pays only the difference, each line of the budget for itself, and again after a third one', async () => {
      const { sprawaId, tytulId } = await paid();
      await end(tytulId, '2026-10');
      const second = await next(sprawaId, { kwota: Money.parse('810.00'), od: plainDate('2026-11-01') });
      expect(await payAll()).toEqual([{ tytul_id: second, miesiac: '2026-11', kwota: '360.00' }]);
      expect(await commitment(second)).toEqual([{ zrodlo: 'wlasne', kwota: '360.00' }]);
      await end(second, '2026-10');
      const third = await next(sprawaId, { kwota: Money.parse('900.00'), od: plainDate('2026-11-01') });
      expect(await payAll()).toEqual([{ tytul_id: third, miesiac: '2026-11', kwota: '90.00' }]);
      expect([await undue(tytulId), await undue(second)]).toEqual(['0.00', '0.00']);
    });

    it('counts what an annulled decision paid, and shows what is left over instead of setting it off', async () => {
      const { sprawaId, tytulId } = await paid();
      await end(tytulId, '2026-08');
      expect(await undue(tytulId)).toBe('1350.00');
      const lower = await next(sprawaId, { kwota: Money.parse('400.00'), od: plainDate('2026-10-01') });
      await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
      expect(await raty(lower)).toEqual([{ miesiac: '2026-10', kwota: '400.00', stan: 'anulowana' }, { miesiac: '2026-11', kwota: '400.00', stan: 'anulowana' }]);
      expect(await undue(tytulId)).toBe('550.00');
    });

    it('does not touch what an earlier decision rightly paid, nor another case', async () => {
      const { sprawaId, tytulId } = await paid({ do: plainDate('2026-10-31') });
      await next(sprawaId, { od: plainDate('2026-11-01') });
      await next(await insertSprawa(centre.superuser, osobaId), {});
      expect(await payAll()).toHaveLength(4);
      expect(await undue(tytulId)).toBe('0.00');
    });

    it('takes the place of every earlier title, also for months that an ended one still held', async () => {
      const { sprawaId, tytulId } = await paid();
      await end(tytulId, '2026-10');
      const second = await next(sprawaId, { kwota: Money.parse('500.00'), od: plainDate('2026-11-01') });
      await payAll();
      await end(second, '2026-09');
      const third = await next(sprawaId, { kwota: Money.parse('600.00'), od: plainDate('2026-10-01') });
      expect(await payAll()).toEqual([{ tytul_id: third, miesiac: '2026-10', kwota: '150.00' }, { tytul_id: third, miesiac: '2026-11', kwota: '100.00' }]);
      expect([await undue(tytulId), await undue(second)]).toEqual(['0.00', '0.00']);
      const last = await next(sprawaId, { kwota: Money.parse('400.00') });
      await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
      expect(await raty(last)).toHaveLength(3);
    });

    it('counts nothing towards another part of the demand, and towards the same part and the whole', async () => {
      const one = { swiadczenieKod: 'zasilek-celowy', wyplata: 'jednorazowe' as const, kwotaMinimalna: null, do: null, od: plainDate('2026-11-01') };
      const { sprawaId, tytulId } = await paid({ ...one, kwota: Money.parse('300.00'), czesc: 'opał' });
      await end(tytulId, '2026-10');
      const other = await next(sprawaId, { ...one, kwota: Money.parse('200.00'), czesc: 'leki' });
      expect(await payAll()).toEqual([{ tytul_id: other, miesiac: '2026-11', kwota: '200.00' }]);
      expect(await undue(tytulId)).toBe('300.00');
      const same = await next(sprawaId, { ...one, kwota: Money.parse('310.00'), czesc: 'opał' });
      expect(await payAll()).toEqual([{ tytul_id: same, miesiac: '2026-11', kwota: '10.00' }]);
      expect(await undue(other)).toBe('0.00');
    });

    it('counts what was paid in advance for a month that is only given in the next year', async () => {
      const open = { swiadczenieKod: 'zasilek-staly', kwotaMinimalna: null, do: null };
      const ahead = { dzien: plainDate('2026-12-30'), miesiac: plainMonth('2027-01') };
      const { sprawaId, tytulId } = await paid({ ...open, od: plainDate('2026-11-01') });
      await centre.approve(await centre.prepare(ahead));
      const second = await next(sprawaId, { ...open, od: plainDate('2026-12-01'), kwota: Money.parse('500.00') });
      await centre.approve(await centre.prepare(ahead));
      expect((await raty(second)).slice(0, 3)).toEqual([
        { miesiac: '2026-12', kwota: '50.00', stan: 'nalezna' }, { miesiac: '2027-01', kwota: '50.00', stan: 'nalezna' }, { miesiac: '2027-02', kwota: '500.00', stan: 'nalezna' },
      ]);
      expect(await undue(tytulId)).toBe('0.00');
    });

    it('pays of an instalment that comes off its list only what still counts, each line of the budget in its proportion', async () => {
      const sprawaId = await insertSprawa(centre.superuser, osobaId);
      const tytulId = await next(sprawaId, { od: plainDate('2026-11-01') });
      const listaId = await centre.prepare();
      const second = await next(sprawaId, { od: plainDate('2026-11-01'), kwota: Money.parse('250.00'), kwotaMinimalna: Money.parse('100.00') });
      await expect(centre.approve(listaId)).rejects.toMatchObject({ code: 'WYPLATA.TITLE_HELD', details: { liczba: 1 } });
      const [line] = await centre.rows<{ id: string; wersja: number }>('select p.id, l.wersja from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where l.id = $1', [listaId]);
      await centre.as('ksiegowosc.przygotowanie', () => centre.get(ListaService).removePozycja(listaId, line!.id, line!.wersja, 'pomyłka'));
      expect(await payAll()).toEqual([{ tytul_id: tytulId, miesiac: '2026-11', kwota: '250.00' }]);
      expect(await commitment(tytulId)).toEqual([{ zrodlo: 'dotacja-2030', kwota: '166.67' }, { zrodlo: 'wlasne', kwota: '83.33' }]);
      expect([await undue(tytulId), await undue(second)]).toEqual(['0.00', '0.00']);
    });

    it('pays the whole when the earlier instalment comes off its list', async () => {
      const sprawaId = await insertSprawa(centre.superuser, osobaId);
      const tytulId = await next(sprawaId, { od: plainDate('2026-11-01') });
      const listaId = await centre.prepare();
      await end(tytulId, '2026-10');
      const [line] = await centre.rows<{ id: string; wersja: number }>('select p.id, l.wersja from wyplata.pozycja p join wyplata.lista l on l.id = p.lista_id where l.id = $1', [listaId]);
      await centre.as('ksiegowosc.przygotowanie', () => centre.get(ListaService).removePozycja(listaId, line!.id, line!.wersja, 'pomyłka'));
      const second = await next(sprawaId, { od: plainDate('2026-11-01') });
      expect(await payAll()).toEqual([{ tytul_id: second, miesiac: '2026-11', kwota: '450.00' }]);
    });

    it('is told of the same benefit for the same time in another case, not in its own', async () => {
      const { sprawaId, tytulId } = await paid();
      const ask = (fields: object) => centre.as('specjalista.f1', () => tytuly.findConcurrent({ osobaId, sprawaId: null, swiadczenieKod: 'zasilek-okresowy', od: plainDate('2026-11-01'), do: null, ...fields }));
      expect(await ask({})).toBe('DEC 5123/ZO/2026');
      expect([await ask({ sprawaId }), await ask({ swiadczenieKod: 'zasilek-staly' }), await ask({ od: plainDate('2026-12-01') }), await ask({ od: plainDate('2026-08-01'), do: plainDate('2026-08-31') })]).toEqual([null, null, null, null]);
      await end(tytulId, '2026-10');
      expect([await ask({}), await ask({ od: plainDate('2026-10-01') })]).toEqual([null, 'DEC 5123/ZO/2026']);
    });

    it('gives a benefit without an end the next year once, though all its months were covered', async () => {
      const open = { swiadczenieKod: 'zasilek-staly', kwotaMinimalna: null, do: null, od: plainDate('2026-11-01') };
      const { sprawaId, tytulId } = await paid(open);
      await centre.prepare({ dzien: plainDate('2026-12-30'), miesiac: plainMonth('2026-12') });
      await end(tytulId, '2026-10');
      const second = await next(sprawaId, open);
      await centre.prepare({ dzien: plainDate('2026-12-31'), miesiac: plainMonth('2027-01') });
      expect((await raty(second)).slice(0, 3)).toEqual([
        { miesiac: '2026-11', kwota: '450.00', stan: 'anulowana' }, { miesiac: '2026-12', kwota: '450.00', stan: 'anulowana' }, { miesiac: '2027-01', kwota: '450.00', stan: 'nalezna' },
      ]);
    });
  });

  it.each(['socjalny.f1', 'specjalista.f2', 'ksiegowosc.przygotowanie', 'ksiegowosc.zatwierdzanie', 'ksiegowosc.wysylka', 'dyrektor', 'administrator', 'inspektor.danych', 'klient.ngo'])(
    'is closed to %s',
    async (login) => {
      const { tytulId } = await centre.pay();
      await expect(centre.as(login, () => tytuly.create(aTytul({ osobaId })))).rejects.toMatchObject({ status: 403 });
      await expect(centre.as(login, () => tytuly.wstrzymaj(tytulId, 'próba'))).rejects.toMatchObject({ status: expect.any(Number) });
      expect(await centre.rows('select stan from wyplata.tytul where id = $1', [tytulId])).toEqual([{ stan: 'aktywny' }]);
    },
  );

  it('lets a job hand over a decision that became final by itself', async () => {
    await expect(centre.as('zadanie.terminy', () => tytuly.create(aTytul({ osobaId })))).resolves.toMatchObject({ created: true });
  });

  it.each([
    [{ kwota: Money.ZERO }, 'WYPLATA.GRANT_INVALID'],
    [{ kwotaMinimalna: null, budzet: BUDZET_DZIELONY }, 'WYPLATA.MINIMUM_INVALID'],
    [{ budzet: [] }, 'WYPLATA.BUDGET_LINE_MISSING'],
    [{ rachunek: '61109010140000071219812875' }, 'WYPLATA.ACCOUNT_INVALID'],
  ])('refuses %j', async (fields, code) => {
    await expect(centre.as('specjalista.f1', () => tytuly.create(aTytul({ osobaId, ...fields })))).rejects.toMatchObject({ code, status: 422 });
  });

  it('knows no title of another unit', async () => {
    await expect(centre.as('specjalista.f1', () => tytuly.create(aTytul({ osobaId, komorkaId: komorkaId('filia-2') })))).rejects.toMatchObject({ status: 403 });
    await expect(centre.as('kierownik.f1', () => tytuly.wstrzymaj(newId(), 'próba'))).rejects.toMatchObject({ status: 404 });
  });
});
