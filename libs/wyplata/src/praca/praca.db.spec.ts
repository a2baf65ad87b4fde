import { komorkaId } from '@ostoja/access';
import { DomainError, plainDate, plainMonth } from '@ostoja/kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { PreparationService } from '../lista/przygotowanie/preparation.service.js';
import type { Postep } from './postep.js';
import { PracaService } from './praca.service.js';

describe('PracaService', () => {
  let centre: PaymentCentre;
  let prace: PracaService;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    prace = centre.get(PracaService);
    await centre.pay();
  });
  afterAll(() => centre.stop());

  const LOGIN = 'ksiegowosc.przygotowanie';
  const get = (id: string, login = LOGIN) => centre.as(login, () => prace.get(id));
  const start = (work: (postep: Postep) => Promise<string>) => centre.as(LOGIN, () => prace.start('przygotowanie-listy', work));
  const ended = async (id: string) => {
    while ((await get(id)).stan === 'w-toku') await sleep(20);
    return get(id);
  };
  const prepare = (postep: Postep) =>
    centre.get(PreparationService).prepare({ komorkaId: komorkaId('filia-1'), dzien: plainDate('2026-11-30'), kanal: 'przelew', miesiac: plainMonth('2026-11') }, postep);

  it('rolls the whole work back when it is cancelled', async () => {
    let id = '';
    id = await start(async (postep) => prepare({ report: async (done, all) => {
      if (done === 4) await centre.as(LOGIN, () => prace.cancel(id));
      await sleep(210);
      await postep.report(done, all);
    } }));
    expect(await ended(id)).toMatchObject({ stan: 'anulowana', wynikId: null, blad: null });
    expect(await centre.rows('select from wyplata.lista')).toEqual([]);
  });

  it('says how far it is while it works, and what it made', async () => {
    const seen: number[] = [];
    const id = await start((postep) => prepare({ report: async (done, all) => {
      await sleep(210);
      await postep.report(done, all);
      seen.push((await get(id)).zrobiono);
    } }));
    const [lista] = [await ended(id)];
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(lista).toMatchObject({ stan: 'zakonczona', zrobiono: 5, razem: 5 });
    expect(await centre.rows('select id from wyplata.lista')).toEqual([{ id: lista.wynikId }]);
  });

  it('keeps the error in plain words, and shows a work to its owner only', async () => {
    const id = await start(prepare);
    expect(await ended(id)).toMatchObject({ stan: 'blad', blad: { kod: 'WYPLATA.NOTHING_DUE' } });
    await expect(get(id, 'ksiegowosc.zatwierdzanie')).rejects.toMatchObject({ status: 404 });
    const unexpected = await start(() => Promise.reject(new Error('secret')));
    expect(JSON.stringify(await ended(unexpected))).not.toContain('secret');
    expect((await ended(await start(() => Promise.reject(new DomainError('X.Y', 'Coś', { status: 409 }))))).blad).toEqual({ kod: 'X.Y', komunikat: 'Coś' });
  });

  it('shows a work whose process died as broken off', async () => {
    const id = await start(() => new Promise(() => undefined));
    expect((await get(id)).stan).toBe('w-toku');
    await centre.superuser.query(`update wyplata.praca set znak = znak - interval '1 minute' where id = $1`, [id]);
    expect((await get(id)).stan).toBe('przerwana');
  });
});
