import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { Money, newId, plainDate, plainMonth } from '@ostoja/kernel';
import { aTytul, BUDZET_DZIELONY, insertOsoba, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { TytulService } from './tytul.service.js';

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
      `select z.zrodlo, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end)::text as kwota from wyplata.operacja o join wyplata.zapis z on z.operacja_id = o.id
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
