import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId, plainDate } from '@ostoja/kernel';
import { insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { KartaQuery } from './karta.query.js';
import { KartaService } from './karta.service.js';

const EXCLUDED = 'kierownik.f1';
const OTHERS = ['specjalista.f1', 'informacja.1', 'ksiegowosc.przygotowanie'];

describe('an official excluded from a case (KPA 24)', () => {
  let centre: PaymentCentre;
  let osobaId: string;
  let sprawaId: string;
  let kartaId: string;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(async () => {
    await centre.superuser.query('delete from access.wylaczenie');
    osobaId = await insertOsoba(centre.superuser);
    sprawaId = await insertSprawa(centre.superuser, osobaId);
    await centre.pay({ osobaId, sprawaId, kanal: 'karta' });
    kartaId = (await order(EXCLUDED, osobaId)).id;
  });
  afterAll(() => centre.stop());

  const order = (login: string, osoba: string) => centre.as(login, () => centre.get(KartaService).order(osoba, komorkaId('filia-1')));
  const exclude = (sprawa: string, until: string | null = null) =>
    centre.superuser.query(`insert into access.wylaczenie (jednostka_id, id, sprawa_id, uzytkownik_id, komorka_id, od, "do") values ($1, $2, $3, $4, $5, '2020-01-01', $6)`, [JEDNOSTKA_ID, newId(), sprawa, getDemoAccount(EXCLUDED).id, komorkaId('filia-1'), until]);
  const listed = (login: string, filter: object = {}) => centre.as(login, async () => (await centre.get(KartaQuery).find({ limit: 50, ...filter })).elementy.filter((row) => row.osoba_id === osobaId).length);
  const block = (login: string) => centre.as(login, () => centre.get(KartaService).change(kartaId, 1, { stan: 'zamknieta', dzien: plainDate('2026-11-22'), powod: 'próba' }));
  const raw = (login: string, sql: string) => centre.as(login, () => centre.get(Database).read(sql, [kartaId]));

  it('finds the card of its benefit through no door', async () => {
    expect(await listed(EXCLUDED)).toBe(1);
    await exclude(sprawaId);
    for (const filter of [{}, { osobaId }, { stan: 'zamowiona' }]) expect(await listed(EXCLUDED, filter)).toBe(0);
    const missing = await centre.as(EXCLUDED, () => centre.get(KartaQuery).get(newId())).catch((error: unknown) => error);
    await expect(centre.as(EXCLUDED, () => centre.get(KartaQuery).get(kartaId))).rejects.toEqual(missing);
    expect(await raw(EXCLUDED, 'select from wyplata.karta where id = $1')).toEqual([]);
    expect(await raw(EXCLUDED, 'select from wyplata.karta_zdarzenie where karta_id = $1')).toEqual([]);
    for (const login of OTHERS) expect(await listed(login)).toBe(1);
  });

  it('can neither block nor replace it, nor order another, and is told no more than of no card', async () => {
    await exclude(sprawaId);
    const ofNothing = await centre.as(EXCLUDED, () => centre.get(KartaService).change(newId(), 1, { stan: 'zamknieta', dzien: plainDate('2026-11-22'), powod: 'próba' })).catch((error: unknown) => error);
    await expect(block(EXCLUDED)).rejects.toEqual(ofNothing);
    await expect(centre.as(EXCLUDED, () => centre.get(KartaService).replace(kartaId, 1))).rejects.toMatchObject({ status: 404 });
    await expect(order(EXCLUDED, osobaId)).rejects.toMatchObject({ status: 403 });
    const touched = await centre.as(EXCLUDED, () => centre.get(Database).transaction((tx) => tx.query<[unknown, number]>(`update wyplata.karta set powod = 'x' where id = $1`, [kartaId])));
    expect(touched[1]).toBe(0);
    await block('specjalista.f1');
  });

  it('sees it again once the exclusion ends, or the benefit is paid in another way', async () => {
    await exclude(sprawaId, '2026-11-21');
    expect(await listed(EXCLUDED)).toBe(1);
    await exclude(sprawaId);
    const other = await insertSprawa(centre.superuser, osobaId);
    await centre.pay({ osobaId, sprawaId: other, kanal: 'karta' });
    expect(await listed(EXCLUDED)).toBe(0);
    await centre.superuser.query(`update wyplata.tytul set kanal = 'kasa' where sprawa_id = $1`, [sprawaId]);
    expect(await listed(EXCLUDED)).toBe(1);
  });

  it('is kept from a card that was ordered before the benefit', async () => {
    osobaId = await insertOsoba(centre.superuser);
    await order(EXCLUDED, osobaId);
    sprawaId = await insertSprawa(centre.superuser, osobaId);
    await exclude(sprawaId);
    expect(await listed(EXCLUDED)).toBe(1);
    await centre.pay({ osobaId, sprawaId, kanal: 'karta' });
    expect(await listed(EXCLUDED)).toBe(0);
    expect(await centre.rows('select z.stan from wyplata.karta_zdarzenie z join wyplata.karta k on k.id = z.karta_id where k.osoba_id = $1', [osobaId])).toEqual([{ stan: 'zamowiona' }]);
  });
});
