import { DecyzjaEffectPort } from '@ostoja/postepowanie';
import { DecyzjaDesk } from '@ostoja/postepowanie/testing';
import type { RecordedEffect } from '../../../testing/decyzja-ports.js';
import { DecyzjaObiegService } from './decyzja-obieg.service.js';
import { DecyzjaSrodkiService } from './decyzja-srodki.service.js';

describe('the money of a decision on its way', () => {
  let desk: DecyzjaDesk;
  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());

  const effect = () => desk.centre.get(DecyzjaEffectPort) as RecordedEffect;
  const obieg = () => desk.centre.get(DecyzjaObiegService);

  it('is set aside by the approval, not before, and given back when the draft is sent back', async () => {
    const handed = await desk.handedOver();
    expect(effect().reserved.has(handed.id)).toBe(false);
    const approved = await desk.head(() => obieg().approve(handed.id, handed.wersja));
    expect(effect().reserved.has(handed.id)).toBe(true);
    await desk.head(() => obieg().sendBack(handed.id, approved.wersja, 'Proszę poprawić.'));
    expect(effect().reserved.has(handed.id)).toBe(false);
  });

  it('is nothing for a refusal, and shown for a grant to whoever sees the decision', async () => {
    const made = await desk.draft('500.00');
    const find = (login: string) => desk.centre.as(login, () => desk.centre.get(DecyzjaSrodkiService).find(made.id));
    expect(await find('kierownik.f1')).toMatchObject([{ potrzeba: '500.00', dostepne: '1000.00' }]);
    await expect(find('kierownik.f2')).rejects.toMatchObject({ status: 404 });
    await desk.centre.superuser.query(`update postepowanie.decyzja set rozstrzygniecie = 'odmowa', kwota = null where id = $1`, [made.id]);
    expect(await find('kierownik.f1')).toEqual([]);
  });
});
