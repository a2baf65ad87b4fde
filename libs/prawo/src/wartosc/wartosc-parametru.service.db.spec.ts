import { uzytkownikId } from '@ostoja/access';
import { Database, runAs } from '@ostoja/database';
import { newId, plainDate } from '@ostoja/kernel';
import { domenaProbna } from '@ostoja/prawo/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { PrawoModule } from '../prawo.module.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import type { NowaWartosc } from './wartosc-parametru.policy.js';
import { WartoscParametruQuery } from './wartosc-parametru.query.js';
import { WartoscParametruService } from './wartosc-parametru.service.js';

const NOWA: NowaWartosc = {
  parametrId: 'probny.dodatek', jednostkaMiary: 'PLN/month', od: plainDate('2026-06-01'), do: null, wartosc: '104.50',
  podstawaPrawna: 'obwieszczenie ministra z 13.03.2026 (M.P. poz. 1)', zrodlo: 'https://ostoja.example/mp/1',
};

describe('values of the law loaded and released by people', () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await openCentre([PrawoModule.forRoot([domenaProbna])]);
  });
  afterAll(() => centre.stop());
  afterEach(() => centre.superuser.query('begin; set local session_replication_role = replica; delete from prawo.wartosc_parametru; commit'));

  const load = (changes: Partial<NowaWartosc> = {}, login = 'administrator') => centre.as(login, () => centre.get(WartoscParametruService).load({ ...NOWA, ...changes }));
  const release = (id: string, login = 'dyrektor', wersja = 1) => centre.as(login, () => centre.get(WartoscParametruService).release(id, wersja));
  const reject = (id: string, login = 'dyrektor', wersja = 1) => centre.as(login, () => centre.get(WartoscParametruService).reject(id, wersja, 'Błędna kwota.'));
  const inForce = async (dzien = '2026-07-01', id = 'probny.dodatek') => (await centre.get(SnapshotSource).current()).find(id, plainDate(dzien))?.text ?? null;
  const stany = async () => (await centre.superuser.query<{ stan: string }>('select stan from prawo.wartosc_parametru order by id')).rows.map(({ stan }) => stan);
  const refused = (code: string, status: number) => expect.objectContaining({ code, status });

  it('are in force from the release, not from the loading, for people and strangers alike', async () => {
    const id = await load();
    expect([await inForce(), await inForce('2026-05-31')]).toEqual([null, '100.00']);
    await release(id);
    expect([await inForce(), await inForce('2026-05-31'), await centre.as('socjalny.f1', () => inForce())]).toEqual(['104.50', '100.00', '104.50']);
    expect(await centre.as('dyrektor', () => centre.get(WartoscParametruQuery).get(id))).toMatchObject({ stan: 'zwolniona', wczytal: 'Adam Wzorcowy', rozpatrzyl: 'Dorota Przykładowa', wersja: 2 });
  });

  it('leave their entries in the log', async () => {
    const id = await load();
    await release(id);
    const { rows } = await centre.superuser.query<{ czynnosc: string }>('select czynnosc from audit.wpis where $1 = any (ids) order by chwila, czynnosc', [id]);
    expect(rows.map(({ czynnosc }) => czynnosc).sort()).toEqual(['wczytanie', 'zwolnienie']);
  });

  it('are not released by whoever loaded them, neither through the service nor past it', async () => {
    const id = await load({}, 'kierownik.f1');
    await expect(release(id, 'kierownik.f1')).rejects.toThrow(refused('PRAWO.SAME_PERSON', 403));
    const past = centre.as('kierownik.f1', () => centre.get(Database).transaction((tx) =>
      tx.query(`update prawo.wartosc_parametru set stan = 'zwolniona', zwolnil_id = $2, zwolniono = now() where id = $1`, [id, uzytkownikId('kierownik.f1')])));
    await expect(past).rejects.toThrow(refused('PRAWO.SAME_PERSON', 403));
    await release(id, 'kierownik.f2');
    expect(await inForce()).toBe('104.50');
  });

  it('are not released in the name of another', async () => {
    const id = await load();
    const forged = centre.as('kierownik.f1', () => centre.get(Database).transaction((tx) =>
      tx.query(`update prawo.wartosc_parametru set stan = 'zwolniona', zwolnil_id = $2, zwolniono = now() where id = $1`, [id, uzytkownikId('dyrektor')])));
    await expect(forged).rejects.toThrow(refused('ACCESS.FORBIDDEN', 403));
  });

  it('are not in force by a forged moment of release, neither at the loading nor at a rejection', async () => {
    const past = (login: string, sql: string, params: unknown[]) => centre.as(login, () => centre.get(Database).transaction((tx) => tx.query(sql, params)));
    const columns = 'jednostka_id, id, parametr_id, nazwa, jednostka_miary, od, wartosc, podstawa_prawna, zrodlo, wczytal_id, wczytano, zwolniono';
    const forged = past('administrator', `insert into prawo.wartosc_parametru (${columns})
      values (access.jednostka_id(), $1, 'probny.dodatek', 'x', 'PLN/month', '2026-06-01', '1.00', 'art. 1', 'https://ostoja.example', $2, now(), now())`, [newId(), uzytkownikId('administrator')]);
    await expect(forged).rejects.toThrow();
    const id = await load({}, 'kierownik.f1');
    const rejected = past('kierownik.f1', `update prawo.wartosc_parametru set stan = 'odrzucona', odrzucil_id = $2, odrzucono = now(), powod_odrzucenia = 'x', zwolniono = now() where id = $1`, [id, uzytkownikId('kierownik.f1')]);
    await expect(rejected).rejects.toThrow();
    expect(await inForce()).toBeNull();
  });

  it('of a new parameter are all of one unit, also while none is released yet', async () => {
    const first = { parametrId: 'probny.uchwala', nazwa: 'kwota z uchwały', jednostkaMiary: 'PLN', wartosc: '7.00', do: plainDate('2026-12-31') };
    const second = { parametrId: 'probny.uchwala', nazwa: 'udział z uchwały', jednostkaMiary: 'percent', wartosc: '7', od: plainDate('2027-01-01') };
    const id = await load(first);
    await expect(load(second)).rejects.toThrow(refused('PRAWO.UNIT_INVALID', 422));
    await reject(id);
    await release(await load(second));
    expect(await inForce('2027-07-01', 'probny.uchwala')).toBe('7');
  });

  it('that got past the checks are not released, and once in force stop no calculation', async () => {
    const id = await load();
    await centre.superuser.query(`begin; set local session_replication_role = replica; update prawo.wartosc_parametru set wartosc = 'tysiąc'; commit`);
    await expect(release(id)).rejects.toThrow(refused('PRAWO.VALUE_INVALID', 422));
    await centre.superuser.query(`begin; set local session_replication_role = replica;
      update prawo.wartosc_parametru set stan = 'zwolniona', zwolnil_id = '${uzytkownikId('dyrektor')}', zwolniono = now(); commit`);
    expect([await inForce(), await inForce('2026-05-31')]).toEqual([null, '100.00']);
  });

  it.each(['socjalny.f1', 'specjalista.f1', 'ksiegowosc.wysylka', 'inspektor.danych', 'dyrektor'])('are not loaded by %s', async (login) => {
    await expect(load({}, login)).rejects.toThrow(refused('ACCESS.FORBIDDEN', 403));
  });

  it.each(['administrator', 'socjalny.f1', 'ksiegowosc.wysylka'])('are not released by %s', async (login) => {
    const id = await load({}, 'kierownik.f1');
    await expect(release(id, login)).rejects.toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(await stany()).toEqual(['wczytana']);
  });

  it('do not wait twice for the same day, but may for days side by side', async () => {
    await load({ do: plainDate('2026-12-31') });
    await expect(load({ od: plainDate('2026-12-31') })).rejects.toThrow(refused('PRAWO.PARAMETER_PENDING', 409));
    await load({ od: plainDate('2027-01-01') });
    expect(await stany()).toEqual(['wczytana', 'wczytana']);
  });

  it('are corrected by a later release for the same days; the earlier one stays as a trace', async () => {
    await release(await load());
    await release(await load({ wartosc: '105.00' }));
    expect([await stany(), await inForce()]).toEqual([['uchylona', 'zwolniona'], '105.00']);
    await release(await load({ od: plainDate('2027-06-01'), wartosc: '110.00' }));
    expect([await stany(), await inForce(), await inForce('2027-06-01')]).toEqual([['uchylona', 'zwolniona', 'zwolniona'], '105.00', '110.00']);
  });

  it('are never changed or deleted after the release', async () => {
    const id = await load();
    await release(id);
    await expect(release(id, 'dyrektor', 2)).rejects.toThrow(refused('PRAWO.STATE', 409));
    await expect(reject(id, 'dyrektor', 2)).rejects.toThrow(refused('PRAWO.STATE', 409));
    const change = (sql: string) => centre.as('dyrektor', () => centre.get(Database).transaction((tx) => tx.query(sql, [id])));
    await expect(change(`update prawo.wartosc_parametru set wartosc = '1.00' where id = $1`)).rejects.toThrow(refused('PRAWO.STATE', 409));
    await expect(change('delete from prawo.wartosc_parametru where id = $1')).rejects.toThrow(refused('ACCESS.FORBIDDEN', 403));
    await expect(centre.superuser.query('delete from prawo.wartosc_parametru where id = $1', [id])).rejects.toThrow('never deleted');
    expect(await inForce()).toBe('104.50');
  });

  it('that are rejected change nothing and make room for another', async () => {
    const id = await load();
    await reject(id);
    expect(await inForce()).toBeNull();
    expect(await centre.as('administrator', () => centre.get(WartoscParametruQuery).get(id))).toMatchObject({ stan: 'odrzucona', powod: 'Błędna kwota.', rozpatrzyl: 'Dorota Przykładowa' });
    await load();
  });

  it('of two releases at once one wins, and releases of several values at once all count', async () => {
    const id = await load();
    const both = await Promise.allSettled([release(id, 'dyrektor'), release(id, 'kierownik.f1')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'PRAWO.STATE' } });
    const years = ['2027', '2028', '2029', '2030', '2031'];
    const ids = await Promise.all(years.map((year) => load({ od: plainDate(`${year}-01-01`), do: plainDate(`${year}-12-31`), wartosc: `${year}.00` })));
    await Promise.all(ids.map((one) => release(one)));
    expect(await Promise.all(years.map((year) => inForce(`${year}-07-01`)))).toEqual(years.map((year) => `${year}.00`));
  });

  it('may bring a parameter that the law in the code does not have', async () => {
    await release(await load({ parametrId: 'probny.uchwala', nazwa: 'kwota z uchwały', jednostkaMiary: 'PLN', wartosc: '7.00' }));
    expect(await inForce('2026-07-01', 'probny.uchwala')).toBe('7.00');
    expect(await centre.as('administrator', () => centre.get(WartoscParametruService).preview({ ...NOWA, parametrId: 'probny.uchwala', jednostkaMiary: 'PLN', wartosc: '8.00' }))).toMatchObject({
      nazwa: 'kwota z uchwały', zmiany: [{ bylo: '7.00', bedzie: '8.00' }],
    });
  });

  it('are paged and filtered, the newest first', async () => {
    const ids = [await load({ do: plainDate('2026-12-31') }), await load({ parametrId: 'probny.prog', wartosc: '1100.00' })];
    const find = (filter: object) => centre.as('dyrektor', () => centre.get(WartoscParametruQuery).find({ limit: 1, ...filter }));
    const first = await find({});
    const second = await find({ kursor: first.nastepny! });
    expect([...first.elementy, ...second.elementy].map(({ id }) => id)).toEqual(ids.reverse());
    expect(second.nastepny).toBeNull();
    expect((await find({ parametrId: 'probny.dodatek' })).elementy).toHaveLength(1);
    expect((await find({ stan: 'zwolniona' })).elementy).toEqual([]);
  });

  it('belong to their centre: another one neither sees nor releases nor uses them', async () => {
    const obcy = newId();
    const konto = newId();
    await centre.superuser.query(`insert into access.jednostka values ($1, $1, 'Inny ośrodek', 'I', '1', 'adres', 'organ')`, [obcy]);
    await centre.superuser.query(`insert into access.uzytkownik (jednostka_id, id, rodzaj, login) values ($1, $2, 'pracownik', $3)`, [obcy, konto, konto]);
    const own = await load();
    await release(own);
    const other = <T>(work: () => Promise<T>) => runAs({ principal: { uzytkownikId: konto, jednostkaId: obcy, rodzaj: 'pracownik' }, requestId: newId() }, work);
    expect(await other(() => inForce())).toBeNull();
    await expect(other(() => centre.get(WartoscParametruQuery).get(own))).rejects.toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    const waiting = await load({ od: plainDate('2027-01-01') });
    await expect(other(() => centre.get(WartoscParametruService).release(waiting, 1))).rejects.toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    // With two centres in one database nobody knows which one a stranger means.
    expect([await inForce(), await centre.as('socjalny.f1', () => inForce())]).toEqual([null, '104.50']);
    await centre.superuser.query('begin; set local session_replication_role = replica; delete from prawo.wartosc_parametru; commit');
    await centre.superuser.query('delete from access.uzytkownik where jednostka_id = $1', [obcy]);
    await centre.superuser.query('delete from access.jednostka where jednostka_id = $1', [obcy]);
  });
});
