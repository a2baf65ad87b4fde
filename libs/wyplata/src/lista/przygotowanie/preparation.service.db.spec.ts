import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { aTytul, insertOsoba, insertRachunek, openPaymentCentre, type PaymentCentre, RACHUNEK, RACHUNEK_OSRODKA } from '../../../testing/index.js';
import { TytulService } from '../../tytul/tytul.service.js';

describe('PreparationService', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const lines = (listaId: string) =>
    centre.rows<{ lp: number; osoba_id: string; miesiac: string; kwota: string; rachunek: string; odbiorca: string[]; tytulem: string[] }>(
      `select p.lp, p.osoba_id, to_char(r.miesiac, 'MM/YYYY') as miesiac, p.kwota, p.rachunek, p.odbiorca, p.tytulem
       from wyplata.pozycja p join wyplata.rata r on r.id = p.rata_id where p.lista_id = $1 order by p.lp`,
      [listaId],
    );
  const lista = async (listaId: string) =>
    (await centre.rows<{ rok: number; numer: number; suma: string; liczba: number; pominiete: object; stan: string; przygotowal_id: string }>('select * from wyplata.lista where id = $1', [listaId]))[0];

  it('puts what is due up to the month on the list, with a snapshot of payee, account and title', async () => {
    const { osobaId } = await centre.pay({ od: plainDate('2026-10-01'), do: plainDate('2026-12-31') });
    const id = await centre.prepare();
    expect(await lines(id)).toEqual(
      ['10/2026', '11/2026'].map((miesiac, i) => ({
        lp: i + 1, osoba_id: osobaId, miesiac, kwota: '450.00', rachunek: RACHUNEK,
        odbiorca: ['Janina Przykładowa', 'ul. Testowa 1/2', '30-001 Kraków'], tytulem: [`Zasiłek okresowy ${miesiac}`, 'DEC 5123/ZO/2026'],
      })),
    );
    expect(await lista(id)).toMatchObject({ rok: 2026, numer: 1, suma: '900.00', liczba: 2, stan: 'przygotowana', przygotowal_id: getDemoAccount('ksiegowosc.przygotowanie').id });
    await insertRachunek(centre.superuser, osobaId, RACHUNEK_OSRODKA, '2026-11-22');
    expect((await lines(id)).map((line) => line.rachunek)).toEqual([RACHUNEK, RACHUNEK]);
  });

  it('leaves out what is held, not yet payable, of another unit or channel, and says how many lack an account or died', async () => {
    const held = await centre.pay();
    await centre.as('kierownik.f1', () => centre.get(TytulService).wstrzymaj(held.tytulId, 'pobyt w areszcie'));
    await centre.pay({ platnyOd: plainDate('2026-12-01') });
    await centre.pay({ kanal: 'kasa' });
    await centre.pay({ osobaId: await insertOsoba(centre.superuser, { rachunek: null }) });
    await centre.pay({ osobaId: await insertOsoba(centre.superuser, { rachunek: '61109010140000071219812875' }) });
    await centre.pay({ osobaId: await insertOsoba(centre.superuser, { dataZgonu: '2026-11-20' }) });
    const osobaId = await insertOsoba(centre.superuser);
    await centre.as('specjalista.f2', () => centre.get(TytulService).create(aTytul({ osobaId, komorkaId: komorkaId('filia-2') })));
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE', status: 409, details: { brak_rachunku: 6, zgon: 3 } });
    expect(await centre.rows('select from wyplata.lista')).toEqual([]);
    const paid = await centre.pay();
    const id = await centre.prepare();
    expect(new Set((await lines(id)).map((line) => line.osoba_id))).toEqual(new Set([paid.osobaId]));
    expect((await lista(id))?.pominiete).toEqual({ 'brak-rachunku': 6, zgon: 3 });
  });

  it('prepares once, however many people press the button at once', async () => {
    for (let i = 0; i < 5; i += 1) await centre.pay();
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => centre.prepare()));
    const refused = tries.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(19);
    for (const one of refused) expect(one.reason).toMatchObject({ code: 'WYPLATA.NOTHING_DUE', status: 409 });
    expect(await centre.rows('select liczba, suma, numer from wyplata.lista')).toEqual([{ liczba: 15, suma: '6750.00', numer: 1 }]);
    expect(await centre.rows(`select count(*)::int as n, count(distinct rata_id)::int as raty from wyplata.pozycja`)).toEqual([{ n: 15, raty: 15 }]);
  });

  it('numbers the lists of a year without gaps although attempts fail in between', async () => {
    for (let i = 0; i < 3; i += 1) {
      await centre.pay();
      await centre.prepare();
      await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
    }
    expect(await centre.rows('select numer from wyplata.lista order by numer')).toEqual([{ numer: 1 }, { numer: 2 }, { numer: 3 }]);
  });

  it('refuses a second active line of an instalment at the level of the table', async () => {
    await centre.pay();
    const id = await centre.prepare();
    const copy = centre.superuser.query(
      `insert into wyplata.pozycja (jednostka_id, id, lista_id, lp, rata_id, osoba_id, komorka_id, kwota, numer, odbiorca, tytulem)
       select jednostka_id, $2, lista_id, 99, rata_id, osoba_id, komorka_id, kwota, 'P-99', odbiorca, tytulem from wyplata.pozycja where lista_id = $1 limit 1`,
      [id, newId()],
    );
    await expect(copy).rejects.toMatchObject({ constraint: 'pozycja_rata' });
  });

  it('pays each benefit of one person, also when the person was registered twice and merged', async () => {
    const { osobaId } = await centre.pay();
    await centre.pay({ osobaId, swiadczenieKod: 'zasilek-celowy', wyplata: 'jednorazowe', kwotaMinimalna: null, opis: 'Zasiłek celowy', podstawa: 'DEC 7/ZC/2026' });
    const alias = await insertOsoba(centre.superuser, { imie: 'Janka', nazwisko: 'Przykladowa', rachunek: null });
    await centre.pay({ osobaId: alias, opis: 'Zasiłek stały', swiadczenieKod: 'zasilek-staly', kwotaMinimalna: null });
    await centre.superuser.query(
      `insert into osoba.osoba_scalenie (jednostka_id, id, osoba_id, na_osoba_id, powod, od, kto) values ($1, $2, $3, $4, 'ta sama osoba', now(), $2)`,
      [JEDNOSTKA_ID, newId(), alias, osobaId],
    );
    const all = await lines(await centre.prepare());
    expect(all).toHaveLength(7);
    expect(new Set(all.map((line) => line.odbiorca[0]))).toEqual(new Set(['Janina Przykładowa']));
    expect(new Set(all.map((line) => line.rachunek))).toEqual(new Set([RACHUNEK]));
  });

  it('sends money to another payee when the title names one', async () => {
    await centre.pay({ rachunek: RACHUNEK_OSRODKA, odbiorca: 'Sklep Wzorcowy sp. z o.o.' });
    expect((await lines(await centre.prepare()))[0]).toMatchObject({ rachunek: RACHUNEK_OSRODKA, odbiorca: ['Sklep Wzorcowy sp. z o.o.'] });
  });

  it('continues a benefit without an end in the new year, once, with its commitment', async () => {
    const { tytulId } = await centre.pay({ swiadczenieKod: 'zasilek-nowy', kwotaMinimalna: null, do: null });
    const order = { dzien: plainDate('2026-12-31'), miesiac: plainMonth('2027-01') };
    expect((await lines(await centre.prepare(order))).map((line) => line.miesiac)).toEqual(['09/2026', '10/2026', '11/2026', '12/2026', '01/2027']);
    expect(await centre.rows('select count(*)::int as n from wyplata.rata where tytul_id = $1', [tytulId])).toEqual([{ n: 16 }]);
    // January is paid in December and burdens December's year.
    expect(await centre.rows('select rok, sum(kwota)::text as suma from finanse.zaangazowanie_linii group by rok order by rok')).toEqual([{ rok: 2026, suma: '2250.00' }, { rok: 2027, suma: '4950.00' }]);
  });

  it('supplements the first list of a unit, day and channel with every further one', async () => {
    await centre.pay();
    const first = await centre.prepare({ miesiac: plainMonth('2026-09') });
    const rest = [await centre.prepare({ miesiac: plainMonth('2026-10') }), await centre.prepare()];
    await centre.pay({ kanal: 'kasa' });
    await centre.pay();
    const apart = [await centre.prepare({ kanal: 'kasa' }), await centre.prepare({ dzien: plainDate('2026-12-01') })];
    expect(await centre.rows('select id, uzupelnia_id from wyplata.lista order by numer')).toEqual([
      { id: first, uzupelnia_id: null }, ...rest.map((id) => ({ id, uzupelnia_id: first })), ...apart.map((id) => ({ id, uzupelnia_id: null })),
    ]);
  });

  it('pays up to the asked month and the rest with the next list', async () => {
    await centre.pay();
    const id = await centre.prepare({ miesiac: plainMonth('2026-09') });
    expect(await lines(id)).toHaveLength(1);
    expect(await lines(await centre.prepare())).toHaveLength(2);
  });

  it.each([
    [{ dzien: plainDate('2026-11-21') }, 'WYPLATA.DAY_PAST'],
    [{ dzien: plainDate('2026-11-29') }, 'WYPLATA.DAY_NOT_BANKING'],
    [{ dzien: plainDate('2027-01-04') }, 'WYPLATA.YEAR_END'],
    [{ miesiac: plainMonth('2027-01') }, 'WYPLATA.MONTH_AHEAD'],
  ])('refuses %j', async (order, code) => {
    await centre.pay();
    await expect(centre.prepare(order)).rejects.toMatchObject({ code, status: 422 });
  });

  it('needs the account of the centre only for transfers', async () => {
    await centre.superuser.query(`update wyplata.rachunek_platnika set "do" = '2026-11-29'`);
    await centre.pay();
    await centre.pay({ kanal: 'kasa', osobaId: await insertOsoba(centre.superuser, { rachunek: null }) });
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.PAYER_MISSING' });
    expect(await lines(await centre.prepare({ kanal: 'kasa' }))).toHaveLength(3);
    await centre.superuser.query('update wyplata.rachunek_platnika set "do" = null');
  });
});
