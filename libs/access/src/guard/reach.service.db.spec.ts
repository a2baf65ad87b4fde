import { AccessApp, asUser } from '@ostoja/access/testing';
import { Client } from 'pg';
import { JEDNOSTKA_ID, komorkaId, uzytkownikId } from '../structure/structure-id.js';
import { ReachService } from './reach.service.js';

describe('the reach of a principal', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  const reach = () => app.nest.get(ReachService);
  const principal = (login: string) => ({ uzytkownikId: uzytkownikId(login), jednostkaId: JEDNOSTKA_ID, rodzaj: 'pracownik' as const });
  const arrange = async (sql: string) => {
    const client = new Client({ connectionString: app.database.urls.superuser });
    await client.connect();
    await client.query(sql);
    await client.end();
  };

  it('says what is permitted where, and by which role', async () => {
    const found = await asUser('socjalny.f1', () => reach().current());
    expect(found.roles).toEqual(['pracownik-socjalny@filia-1-praca-socjalna']);
    expect([...found.units.get('access:komorka:read')!].sort()).toEqual([komorkaId('filia-1'), komorkaId('filia-1-praca-socjalna'), komorkaId('filia-1-swiadczenia')].sort());
    expect(found.units.has('access:uzytkownik:manage')).toBe(false);
  });

  it('is asked for once by many requests at a time, and anew after two seconds', async () => {
    const begun = performance.now();
    const clock = jest.spyOn(performance, 'now').mockReturnValue(begun);
    const [first, second] = await Promise.all([reach().load(principal('kierownik.f1')), reach().load(principal('kierownik.f1'))]);
    expect(second).toBe(first);
    await arrange(`update access.przydzial set "do" = '2020-01-01' where uzytkownik_id = '${uzytkownikId('kierownik.f1')}'`);
    expect(await reach().load(principal('kierownik.f1'))).toBe(first);
    clock.mockReturnValue(begun + 2_001);
    expect((await reach().load(principal('kierownik.f1')))!.roles).toEqual([]);
    clock.mockRestore();
  });

  it('is nothing for an account that is off, or from another centre', async () => {
    await arrange(`update access.uzytkownik set aktywny = false where id = '${uzytkownikId('socjalny2.f1')}'`);
    expect(await reach().load(principal('socjalny2.f1'))).toBeNull();
    await expect(asUser('socjalny2.f1', () => reach().current())).rejects.toMatchObject({ code: 'ACCESS.UNAUTHENTICATED', status: 401 });
    expect(await reach().load({ ...principal('dyrektor'), jednostkaId: uzytkownikId('inny ośrodek') })).toBeNull();
  });
});
