import { Controller, Get } from '@nestjs/common';
import { AccessApp, seedCentre } from '@ostoja/access/testing';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { RouteCheck } from './route-check.js';

describe('the check of routes at start', () => {
  let database: TestDatabase;
  let app: AccessApp;

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedCentre(database.urls.migrator);
    app = await AccessApp.start(database);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('stops at a route that declares nothing', async () => {
    @Controller('zapomniana')
    class ForgottenController {
      @Get()
      read() {
        return 'secret';
      }
    }
    await expect(AccessApp.start(database, [ForgottenController])).rejects.toThrow('Trasy bez zadeklarowanego uprawnienia (@Requires, @SignedInRoute albo @OpenRoute): ForgottenController.read');
  });

  it('knows what every route asks', () => {
    const routes = app.nest.get(RouteCheck).findRoutes();
    expect(routes).toContainEqual({ handler: 'SesjaController.create', method: 'POST', access: { kind: 'open' } });
    expect(routes).toContainEqual({ handler: 'UzytkownikController.create', method: 'POST', access: { kind: 'permission', permissions: ['access:uzytkownik:manage'] } });
    expect(routes).toContainEqual({ handler: 'UzytkownikController.list', method: 'GET', access: { kind: 'permission', permissions: ['access:uzytkownik:read'] } });
  });
});
