import { getDemoAccount, komorkaId } from '@ostoja/access';
import { newId, plainDate } from '@ostoja/kernel';
import { insertOsoba, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { ZmianaKanaluService } from '../upowaznienie/zmiana-kanalu.service.js';
import type { Karta } from './karta.entity.js';
import { KartaQuery } from './karta.query.js';
import { KartaService, type KartaZmiana } from './karta.service.js';

const dzien = plainDate('2026-11-22');
const KTO = 'informacja.1';

describe('prepaid cards', () => {
  let centre: PaymentCentre;
  let cards: KartaService;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    cards = centre.get(KartaService);
  });
  afterAll(() => centre.stop());

  const order = async (osobaId?: string) => centre.as(KTO, async () => cards.order(osobaId ?? (await insertOsoba(centre.superuser)), komorkaId('filia-1')));
  const wersja = async (id: string) => (await centre.rows<{ wersja: number }>('select wersja from wyplata.karta where id = $1', [id]))[0]!.wersja;
  const change = async (id: string, zmiana: Partial<KartaZmiana> & Pick<KartaZmiana, 'stan'>, login = KTO): Promise<Karta> => {
    const version = await wersja(id);
    return centre.as(login, () => cards.change(id, version, { dzien, powod: null, ...zmiana }));
  };
  const issue = (id: string, numerWydawcy = `KP-${id}`) => change(id, { stan: 'wydana', numerWydawcy: numerWydawcy.slice(-36), numerPosiadacza: 'H-1', koncowka: '1234' });
  const active = async (osobaId?: string) => {
    const { id } = await order(osobaId);
    await issue(id);
    return change(id, { stan: 'aktywna' });
  };
  const history = async (id: string) => (await centre.as(KTO, () => centre.get(KartaQuery).get(id))).zdarzenia.map(({ stan, powod }) => (powod ? `${stan}: ${powod}` : stan)).reverse();

  it('live from the order to the end, each step with its day, reason and person', async () => {
    const { id, posiadacz } = await active();
    expect(posiadacz).toBe('Janina Przykładowa');
    await change(id, { stan: 'zablokowana', powod: 'na wniosek posiadacza' }, 'ksiegowosc.przygotowanie');
    await change(id, { stan: 'aktywna' });
    await change(id, { stan: 'zamknieta', powod: 'koniec świadczenia' });
    expect(await history(id)).toEqual(['zamowiona', 'wydana', 'aktywna', 'zablokowana: na wniosek posiadacza', 'aktywna', 'zamknieta: koniec świadczenia']);
    const events = await centre.rows<{ zapisal_id: string; dzien: string }>(`select zapisal_id, dzien::text from wyplata.karta_zdarzenie where karta_id = $1 and stan = 'zablokowana'`, [id]);
    expect(events).toEqual([{ zapisal_id: getDemoAccount('ksiegowosc.przygotowanie').id, dzien }]);
    await expect(change(id, { stan: 'aktywna' })).rejects.toMatchObject({ code: 'WYPLATA.CARD_STATE', status: 409 });
  });

  it('are replaced when lost, and the lost one never works again', async () => {
    const osobaId = await insertOsoba(centre.superuser);
    const { id } = await active(osobaId);
    await change(id, { stan: 'utracona', powod: 'kradzież' });
    await expect(change(id, { stan: 'aktywna' })).rejects.toMatchObject({ code: 'WYPLATA.CARD_STATE' });
    await expect(order(osobaId)).rejects.toMatchObject({ code: 'WYPLATA.CARD_TAKEN', status: 409 });
    const version = await wersja(id);
    const [first, second] = await Promise.allSettled([centre.as(KTO, () => cards.replace(id, version)), centre.as(KTO, () => cards.replace(id, version))]);
    const next = [first, second].find((one) => one.status === 'fulfilled') as PromiseFulfilledResult<Karta>;
    expect([first, second].filter((one) => one.status === 'rejected')).toHaveLength(1);
    expect(next.value).toMatchObject({ stan: 'zamowiona', zastepujeId: id, osobaId, numerWydawcy: null });
    await issue(next.value.id);
    await change(next.value.id, { stan: 'aktywna' });
    expect(await history(id)).toEqual(['zamowiona', 'wydana', 'aktywna', 'utracona: kradzież', 'zastapiona']);
  });

  it('are blocked by the death of their holder, also under another id of the person, and not unblocked after', async () => {
    const osobaId = await insertOsoba(centre.superuser);
    const { id } = await active(osobaId);
    const alias = await insertOsoba(centre.superuser);
    await centre.superuser.query(
      `insert into osoba.osoba_scalenie (jednostka_id, id, osoba_id, na_osoba_id, powod, od, kto) select jednostka_id, $1, id, $2, 'ta sama osoba', now(), $1 from osoba.osoba where id = $3`,
      [newId(), alias, osobaId],
    );
    await centre.superuser.query(`update osoba.osoba set data_zgonu = '2026-11-20', zmieniono = now() where id = $1`, [alias]);
    expect((await history(id)).at(-1)).toBe('zablokowana: zgon posiadacza');
    await expect(change(id, { stan: 'aktywna' })).rejects.toMatchObject({ code: 'WYPLATA.CARD_HOLDER_DEAD', status: 409 });
    await change(id, { stan: 'zamknieta', powod: 'zgon posiadacza' });
    await expect(order(osobaId)).rejects.toMatchObject({ code: 'WYPLATA.CARD_HOLDER_DEAD' });
  });

  it('are chosen by the person for a benefit once they are in use', async () => {
    const osobaId = await insertOsoba(centre.superuser);
    const { tytulId } = await centre.pay({ osobaId });
    const choose = () => centre.as('specjalista.f1', () => centre.get(ZmianaKanaluService).change(tytulId, 'karta', dzien, null, 1));
    const { id } = await order(osobaId);
    await expect(choose()).rejects.toMatchObject({ code: 'WYPLATA.CARD_MISSING', status: 409 });
    await issue(id);
    await change(id, { stan: 'aktywna' });
    await choose();
    const listaId = await centre.prepare({ kanal: 'karta' });
    expect(await centre.rows('select distinct karta_id from wyplata.pozycja where lista_id = $1', [listaId])).toEqual([{ karta_id: id }]);
  });

  it('keep of the printed number its end alone, and no number twice', async () => {
    const [a, b] = [await order(), await order()];
    await issue(a.id, 'KP-1');
    await expect(issue(b.id, 'KP-1')).rejects.toMatchObject({ code: 'WYPLATA.CARD_NUMBER_TAKEN', status: 409 });
    const columns = await centre.rows<{ tekst: string }>('select k::text as tekst from wyplata.karta k where id = $1', [a.id]);
    expect(columns[0]!.tekst).not.toMatch(/\d{12,19}/);
    await expect(centre.superuser.query(`update wyplata.karta set numer_wydawcy = 'KP-2' where id = $1`, [a.id])).rejects.toMatchObject({ constraint: 'karta_przejscie' });
    await expect(centre.superuser.query(`update wyplata.karta_zdarzenie set powod = 'x'`)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    [{ stan: 'wydana' as const }, 'WYPLATA.CARD_NUMBER_MISSING'],
    [{ stan: 'zamknieta' as const }, 'WYPLATA.REASON_MISSING'],
    [{ stan: 'wydana' as const, dzien: plainDate('2026-11-23') }, 'WYPLATA.DAY_AHEAD'],
    [{ stan: 'aktywna' as const }, 'WYPLATA.CARD_STATE'],
  ])('refuse %j', async (zmiana, code) => {
    const { id } = await order();
    await expect(change(id, zmiana)).rejects.toMatchObject({ code });
  });

  it('change by the version that the person saw', async () => {
    const { id } = await order();
    await expect(centre.as(KTO, () => cards.change(id, 99, { stan: 'zamknieta', dzien, powod: 'pomyłka' }))).rejects.toMatchObject({ status: 412 });
  });

  it('are seen by their unit and by bookkeeping, and written by those who hand them out', async () => {
    const { id } = await order();
    const sees = (login: string) => centre.as(login, async () => (await centre.get(KartaQuery).find({ limit: 1 })).elementy.some((row) => row.id === id));
    for (const login of [KTO, 'specjalista.f1', 'kierownik.f1', 'ksiegowosc.wysylka']) expect([login, await sees(login)]).toEqual([login, true]);
    for (const login of ['specjalista.f2', 'administrator', 'inspektor.danych', 'klient.ngo']) expect([login, await sees(login)]).toEqual([login, false]);
    for (const login of ['socjalny.f1', 'ksiegowosc.wysylka', 'specjalista.f2']) await expect(change(id, { stan: 'zamknieta', powod: 'x' }, login)).rejects.toMatchObject({ status: 404 });
    await expect(centre.as(KTO, () => cards.order(newId(), komorkaId('filia-1')))).rejects.toMatchObject({ status: 404 });
  });
});
