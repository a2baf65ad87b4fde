import { Controller, Get } from '@nestjs/common';
import { AccessApp } from '@ostoja/access/testing';
import { RouteCheck } from './route-check.js';

describe('the check of routes at start', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  it('stops at a route that declares nothing', async () => {
    @Controller('zapomniana')
    class ForgottenController {
      @Get()
      read() {
        return 'secret';
      }
    }
    await expect(AccessApp.start(app.database, [ForgottenController])).rejects.toThrow('Trasy bez zadeklarowanego uprawnienia (@Requires, @SignedInRoute albo @OpenRoute): ForgottenController.read');
  });

  it('knows what every route asks', () => {
    const routes = app.nest.get(RouteCheck).findRoutes();
    expect(routes).toContainEqual({ handler: 'SesjaController.create', method: 'POST', paths: ['sesje'], access: { kind: 'open' } });
    expect(routes).toContainEqual({ handler: 'UzytkownikController.create', method: 'POST', paths: ['uzytkownicy'], access: { kind: 'permission', permissions: ['access:uzytkownik:manage'] } });
    expect(routes).toContainEqual({ handler: 'UzytkownikController.list', method: 'GET', paths: ['uzytkownicy'], access: { kind: 'permission', permissions: ['access:uzytkownik:read'] } });
  });
});
