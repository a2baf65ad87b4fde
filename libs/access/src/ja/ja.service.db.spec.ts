import { AccessApp } from '@ostoja/access/testing';
import type { JaResponse } from './ja.dto.js';

describe('who I am', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  const whoAmI = async (login: string) => (await app.get('/ja', await app.tokenOf(login))).json<JaResponse>();

  it('tells who I am', async () => {
    const me = await whoAmI('socjalny.f1');
    expect(me).toMatchObject({ login: 'socjalny.f1', imie: 'Sonia', jednostka: { skrot: 'MOPS Kraków' }, role: [{ rola: 'pracownik-socjalny', nazwa: 'Pracownik socjalny', komorka: { kod: 'filia-1-praca-socjalna' }, w_zastepstwie: null }] });
    expect(me.uprawnienia).not.toContain('access:uzytkownik:manage');
  });

  it('tells what I may do', async () => {
    expect((await whoAmI('administrator')).uprawnienia).toContain('access:uzytkownik:manage');
    expect((await whoAmI('dyrektor')).uprawnienia).not.toContain('access:uzytkownik:manage');
  });
});
