import { Test, type TestingModule } from '@nestjs/testing';
import { AccessModule, uzytkownikId } from '@ostoja/access';
import { asUser, seedCentre, testConfig } from '@ostoja/access/testing';
import { DatabaseModule } from '@ostoja/database';
import { HttpModule } from '@ostoja/http';
import { newId, warsawDate } from '@ostoja/kernel';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { AuditLog } from '../audit-log.js';
import { AuditModule } from '../audit.module.js';
import type { DziennikRequest } from './dziennik.dto.js';
import { DziennikService } from './dziennik.service.js';

describe('who looked at a file', () => {
  let database: TestDatabase;
  let app: TestingModule;
  const first = newId();
  const second = newId();

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedCentre(database.urls.migrator);
    app = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(testConfig(database.urls), [], 'test'), AccessModule, HttpModule, AuditModule] }).compile();
    const log = app.get(AuditLog);
    await asUser('socjalny.f1', () => log.read({ zasob: 'osoba', osobaIds: [first], ids: [first], cel: 'sprawa' }));
    await asUser('kierownik.f1', () => log.read({ zasob: 'osoba', osobaIds: [first, second], cel: 'lista' }));
    await asUser('socjalny.f1', () => log.write({ zasob: 'adres', czynnosc: 'utworzenie', osobaIds: [second] }));
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const search = (request: DziennikRequest, login = 'inspektor.danych') => asUser(login, () => app.get(DziennikService).search(request));
  const ofFiles = async (request: DziennikRequest) => (await search(request)).elementy.filter((one) => one.zasob !== 'dziennik').map((one) => `${one.uzytkownik.login} ${one.zasob} ${one.czynnosc} ${one.cel ?? ''}`.trim());

  it('is answered for a person, newest first', async () => {
    expect(await ofFiles({ osoba_id: first })).toEqual(['kierownik.f1 osoba odczyt lista', 'socjalny.f1 osoba odczyt sprawa']);
    expect(await ofFiles({ osoba_id: second })).toEqual(['socjalny.f1 adres utworzenie', 'kierownik.f1 osoba odczyt lista']);
  });

  it('is answered for a member of staff and a period of whole days', async () => {
    const today = warsawDate(new Date());
    expect(await ofFiles({ uzytkownik_id: uzytkownikId('socjalny.f1') })).toEqual(['socjalny.f1 adres utworzenie', 'socjalny.f1 osoba odczyt sprawa']);
    expect(await ofFiles({ osoba_id: first, od: today, do: today })).toHaveLength(2);
    expect(await ofFiles({ osoba_id: first, do: '2020-01-01' })).toEqual([]);
    expect(await ofFiles({ osoba_id: first, od: '2999-01-01' })).toEqual([]);
  });

  it('is answered page by page', async () => {
    const one = await search({ osoba_id: second, limit: 1 });
    const rest = await search({ osoba_id: second, limit: 100, kursor: one.nastepny! });
    expect(one.elementy).toHaveLength(1);
    expect(rest.elementy.map((entry) => entry.id)).not.toContain(one.elementy[0]!.id);
    expect(rest.elementy.filter((entry) => entry.zasob === 'osoba')).toHaveLength(1);
  });

  it('is itself logged', async () => {
    await search({ osoba_id: first });
    const { elementy } = await search({ uzytkownik_id: uzytkownikId('inspektor.danych'), limit: 1 });
    expect(elementy[0]).toMatchObject({ zasob: 'dziennik', czynnosc: 'odczyt', cel: 'nadzor', osoba_ids: [first], role: ['inspektor-danych@mops'] });
  });

  it('is hidden from everybody else', async () => {
    for (const login of ['administrator', 'dyrektor', 'socjalny.f1']) expect((await search({ osoba_id: first }, login)).elementy).toEqual([]);
  });
});
