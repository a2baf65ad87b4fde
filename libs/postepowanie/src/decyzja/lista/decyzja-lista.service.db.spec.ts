import { DecyzjaDesk } from '@ostoja/postepowanie/testing';
import { DecyzjaListaService } from './decyzja-lista.service.js';
import type { StanCzeka } from './decyzja-lista.query.js';

describe('what waits to be approved and signed', () => {
  let desk: DecyzjaDesk;
  const list = (login: string, stan: StanCzeka, page: { limit?: number; kursor?: string } = {}) => desk.centre.as(login, () => desk.centre.get(DecyzjaListaService).list({ stan, ...page }));
  const ids = async (login: string, stan: StanCzeka) => (await list(login, stan)).elementy.map(({ id }) => id);

  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());

  it('shows the longest waiting first, in pages without loss, and never to whoever wrote it', async () => {
    const waiting = [(await desk.handedOver()).id, (await desk.handedOver()).id, (await desk.handedOver()).id];
    const approved = (await desk.approved()).id;
    await desk.draft();
    expect(await ids('kierownik.f1', 'do-zatwierdzenia')).toEqual(waiting);
    expect(await ids('kierownik.f1', 'do-podpisu')).toEqual([approved]);
    expect(await ids('specjalista.f1', 'do-zatwierdzenia')).toEqual([]);
    const first = await list('kierownik.f1', 'do-zatwierdzenia', { limit: 2 });
    const second = await list('kierownik.f1', 'do-zatwierdzenia', { limit: 2, kursor: first.nastepny! });
    expect([...first.elementy, ...second.elementy].map(({ id }) => id)).toEqual(waiting);
    expect(second.nastepny).toBeNull();
    expect(first.elementy[0]).toMatchObject({ stan: 'do-zatwierdzenia', rozstrzygniecie: 'przyznanie', kwota: '500.00', osoba: { nazwisko: expect.any(String) }, termin: expect.stringMatching(/^2025-/) });
    await expect(list('kierownik.f1', 'do-podpisu', { kursor: first.nastepny! })).rejects.toMatchObject({ code: 'HTTP.CURSOR_INVALID' });
  });

  it.each(['kierownik.f2', 'informacja.1', 'administrator', 'ksiegowosc.wysylka'])('shows nothing to %s', async (login) => {
    expect(await ids(login, 'do-zatwierdzenia')).toEqual([]);
  });
});
