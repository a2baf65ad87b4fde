import { getDemoAccount, JEDNOSTKA_ID } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { type DeskCentre, DOWOD, DRUGI_KASJER, DZIEN_KASY, DZIS, KONIEC, openDesk } from '../../testing/index.js';
import { UpowaznienieOdbioruService } from '../upowaznienie/upowaznienie-odbioru.service.js';
import { KasaQuery } from './kasa.query.js';
import { KasaService } from './kasa.service.js';

describe('KasaService', () => {
  let centre: DeskCentre;
  beforeAll(async () => {
    centre = await openDesk();
  });
  beforeEach(() => centre.reset());
  afterAll(() => centre.stop());

  it('takes a sent list with its cash, once, and hands each payment out against a receipt', async () => {
    const { odbiorId, listaId, pozycje } = await centre.taken();
    expect(await centre.desk(() => centre.get(KasaService).take(listaId, KONIEC))).toBe(odbiorId);
    expect(await centre.balances()).toEqual({ kasa: '900.00', koszty: '900.00', 'w-drodze': '-900.00', zobowiazania: '-900.00' });
    expect(await centre.handOut(odbiorId, pozycje[0]!)).toBe('KW 1/2026');
    expect(await centre.balances()).toEqual({ kasa: '450.00', koszty: '900.00', 'w-drodze': '-900.00', zobowiazania: '-450.00' });
    expect(await centre.stanKasy()).toEqual({ dzien: DZIEN_KASY, numer: null, stan_poczatkowy: '0.00', przychod: '900.00', rozchod: '450.00', stan_koncowy: '450.00' });
    expect(await centre.desk(() => centre.get(KasaQuery).get(odbiorId))).toMatchObject({ stan: 'otwarta', kwota: '900.00', liczba: 2, odebrano_kwota: '450.00', odebrano_liczba: 1 });
    const { elementy } = await centre.desk(() => centre.get(KasaQuery).findPozycje(odbiorId, undefined, DZIEN_KASY, 10));
    expect(elementy).toEqual([expect.objectContaining({ stan: 'odebrana', dowod: 'KW 1/2026', odebral: 'Janina Przykładowa-0', odebrano: DZIEN_KASY }), expect.objectContaining({ stan: 'do-odbioru', kwota: '450.00', dowod: null })]);
    expect((await centre.desk(() => centre.get(KasaQuery).findPozycje(odbiorId, 'ładowa-1', DZIEN_KASY, 10))).elementy).toHaveLength(1);
    expect((await centre.desk(() => centre.get(KasaQuery).findPozycje(odbiorId, '%', DZIEN_KASY, 10))).elementy).toEqual([]);
  });

  it('pays once, however often two people at one desk click', async () => {
    const { odbiorId, pozycje } = await centre.taken();
    const clicks = await Promise.allSettled(['kasjer', DRUGI_KASJER, 'kasjer', DRUGI_KASJER].map((login) => centre.handOut(odbiorId, pozycje[0]!, DOWOD, login)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const click of clicks) if (click.status === 'rejected') expect(click.reason).toMatchObject({ code: 'WYPLATA.HANDED_OUT', status: 409 });
    const [one, two] = await Promise.all([centre.handOut(odbiorId, pozycje[1]!), centre.stanKasy()]);
    expect(one).toBe('KW 2/2026');
    expect(two.stan_koncowy).toMatch(/^(450|0)\.00$/);
    expect(await centre.balances()).toEqual({ koszty: '900.00', 'w-drodze': '-900.00' });
  });

  it('numbers receipts without gaps when many are written at once', async () => {
    const { odbiorId, pozycje } = await centre.taken(6);
    const numbers = await Promise.all(pozycje.map((id, i) => centre.handOut(odbiorId, id, DOWOD, i % 2 ? 'kasjer' : DRUGI_KASJER)));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `KW ${n}/2026`));
  });

  it('hands out to another only under an authorisation in force for that title', async () => {
    const { odbiorId, pozycje, tytuly } = await centre.taken();
    const write = (tytulId: string, period: object = {}) => centre.as('specjalista.f1', () => centre.get(UpowaznienieOdbioruService).create({
      tytulId, rodzaj: 'odbior-w-kasie', nazwa: 'Zofia Pełnomocna', rachunek: null, od: DZIEN_KASY, do: null, dokumentId: null, opis: null, ...period,
    }));
    const verify = (id: string, login = 'informacja.1') => centre.as(login, () => centre.get(UpowaznienieOdbioruService).verify(id));
    const [mine, others] = [await write(tytuly[0]!), await write(tytuly[1]!)];
    const by = (upowaznienieId: string) => centre.handOut(odbiorId, pozycje[0]!, { ...DOWOD, upowaznienieId });
    await expect(by(mine)).rejects.toMatchObject({ code: 'WYPLATA.NOT_AUTHORISED' });
    await expect(verify(mine, 'specjalista.f1')).rejects.toMatchObject({ code: 'WYPLATA.SAME_PERSON' });
    await verify(mine);
    await verify(others);
    await expect(by(others)).rejects.toMatchObject({ code: 'WYPLATA.NOT_AUTHORISED' });
    expect((await centre.desk(() => centre.get(KasaQuery).findPozycje(odbiorId, undefined, DZIEN_KASY, 10))).elementy[0]!.upowaznieni).toEqual([{ id: mine, nazwa: 'Zofia Pełnomocna' }]);
    await by(mine);
    await centre.as('informacja.1', () => centre.get(UpowaznienieOdbioruService).revoke(others));
    await expect(centre.handOut(odbiorId, pozycje[1]!, { ...DOWOD, upowaznienieId: others })).rejects.toMatchObject({ code: 'WYPLATA.NOT_AUTHORISED' });
    expect(await centre.rows(`select odebral, dokument from wyplata.operacja_kasowa where rodzaj = 'wyplata'`)).toEqual([{ odebral: 'Zofia Pełnomocna', dokument: 'dowod-osobisty' }]);
  });

  it('hands out nothing after a death or once the title is held', async () => {
    const { odbiorId, pozycje, osoby, tytuly } = await centre.taken();
    await centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-11-20' where id = $1`, [osoby[0]]);
    await centre.superuser.query(`update wyplata.tytul set stan = 'wstrzymany', powod = 'próba' where id = $1`, [tytuly[1]]);
    await expect(centre.handOut(odbiorId, pozycje[0]!)).rejects.toMatchObject({ code: 'WYPLATA.PERSON_DEAD', provision: expect.stringContaining('109a') });
    await expect(centre.handOut(odbiorId, pozycje[1]!)).rejects.toMatchObject({ code: 'WYPLATA.TITLE_HELD' });
  });

  it('hands out nothing before the day of payment', async () => {
    const { odbiorId, pozycje } = await centre.taken(1);
    centre.setDay(DZIS);
    await expect(centre.handOut(odbiorId, pozycje[0]!)).rejects.toMatchObject({ code: 'WYPLATA.PAYMENT_DAY_AHEAD', status: 409, details: { dzien: DZIEN_KASY } });
    expect(await centre.balances()).toMatchObject({ kasa: '450.00' });
    centre.setDay(DZIEN_KASY);
    expect(await centre.handOut(odbiorId, pozycje[0]!)).toBe('KW 1/2026');
  });

  it('takes only sent lists of the desk, to the end of their month at most', async () => {
    const take = (listaId: string, odbiorDo = KONIEC) => centre.desk(() => centre.get(KasaService).take(listaId, odbiorDo));
    await centre.pay();
    const transfer = await centre.prepare();
    await expect(take(transfer)).rejects.toMatchObject({ code: 'WYPLATA.NOT_FOR_DESK' });
    await centre.pay({ kanal: 'kasa' });
    const cash = await centre.prepare({ kanal: 'kasa' });
    await expect(take(cash)).rejects.toMatchObject({ code: 'WYPLATA.LIST_STATE' });
    await expect(take(newId())).rejects.toMatchObject({ status: 404 });
    await centre.send(cash);
    for (const day of ['2026-12-01', '2026-11-21']) await expect(take(cash, plainDate(day))).rejects.toMatchObject({ code: 'WYPLATA.COLLECTION_DAY' });
    expect((await centre.desk(() => centre.get(KasaQuery).findListy('do-przyjecia', 10))).elementy).toEqual([expect.objectContaining({ lista_id: cash, stan: 'do-przyjecia', id: null })]);
    await take(cash);
    expect((await centre.desk(() => centre.get(KasaQuery).findListy('do-przyjecia', 10))).elementy).toEqual([]);
    expect((await centre.desk(() => centre.get(KasaQuery).findListy('otwarta', 10))).elementy).toHaveLength(1);
  });

  it('hands goods out against a receipt of their own, without cash', async () => {
    const { odbiorId, pozycje } = await centre.taken(1, { kanal: 'rzeczowo' });
    expect(await centre.handOut(odbiorId, pozycje[0]!)).toBe('WR 1/2026');
    expect(await centre.stanKasy()).toMatchObject({ przychod: '0.00', rozchod: '0.00', stan_koncowy: '0.00' });
    expect(await centre.balances()).toEqual({ koszty: '450.00', rzeczowe: '-450.00' });
  });

  it('pays people of sealed circles like any other, and shows the desk to nobody else', async () => {
    const kragId = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, kragId]);
    await centre.superuser.query(`insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, '2020-01-01')`, [JEDNOSTKA_ID, newId(), kragId, getDemoAccount('specjalista.f1').id]);
    // Whoever checks a list that holds nothing but sealed payments is of their circle; the head leaves it afterwards.
    const headId = newId();
    await centre.superuser.query(`insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, '2020-01-01')`, [JEDNOSTKA_ID, headId, kragId, getDemoAccount('kierownik.f1').id]);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const { odbiorId, pozycje } = await centre.taken(1, { kragId });
    await centre.superuser.query('delete from access.krag_czlonek where id = $1', [headId]);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const count = (login: string, table: string) => centre.as(login, async () => (await centre.get(Database).read<{ n: number }>(`select count(*)::int as n from wyplata.${table}`))[0]!.n);
    for (const login of ['kierownik.f1', 'informacja.1', 'specjalista.f2', 'administrator', 'inspektor.danych']) {
      expect([login, await count(login, 'lista_odbioru'), await count(login, 'operacja_kasowa'), await count(login, 'pozycja')]).toEqual([login, 0, 0, 0]);
      await expect(centre.handOut(odbiorId, pozycje[0]!, DOWOD, login)).rejects.toMatchObject({ status: 404 });
    }
    await expect(centre.as('ksiegowosc.przygotowanie', () => centre.get(KasaService).handOut(odbiorId, pozycje[0]!, DOWOD))).rejects.toMatchObject({ status: expect.any(Number) });
    expect(await centre.handOut(odbiorId, pozycje[0]!)).toBe('KW 1/2026');
  });

  it('takes payments of two months of one list apart', async () => {
    const { odbiorId, pozycje } = await centre.taken(1, { od: plainDate('2026-10-01'), miesiac: plainMonth('2026-11') });
    await centre.handOut(odbiorId, pozycje[1]!);
    expect(await centre.rows('select wykonano is not null as odebrana from wyplata.pozycja order by lp')).toEqual([{ odebrana: false }, { odebrana: true }]);
  });
});
