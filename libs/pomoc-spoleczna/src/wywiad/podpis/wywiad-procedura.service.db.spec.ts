import { Database } from '@ostoja/database';
import { addDays } from '@ostoja/kernel';
import { WywiadCentre } from '../../../testing/wywiad-centre.js';
import { WywiadService } from '../wywiad.service.js';
import { WywiadProceduraService } from './wywiad-procedura.service.js';

describe('what an interview does to its proceedings', () => {
  let world: WywiadCentre;
  beforeAll(async () => {
    world = await WywiadCentre.open();
  });
  afterAll(() => world.centre.stop());

  it('moves all of them or none', async () => {
    const { osobaId, sprawaIds } = await world.aPerson(1);
    const [unordered] = await world.file(osobaId, 1, { ordered: false, dataWplywu: addDays(world.dzis, -9) });
    const { sprawy } = await world.centre.as('socjalny.f1', () => world.centre.get(WywiadService).create(osobaId, [...sprawaIds, unordered!]));
    const procedury = world.centre.get(WywiadProceduraService);
    expect(await world.centre.as('socjalny.f1', () => procedury.oldestDay(sprawy))).toBe(addDays(world.dzis, -9));
    const move = world.centre.as('socjalny.f1', () => world.centre.get(Database).transaction(() => procedury.move(sprawy, 'podpis-wywiadu', world.dzis)));
    await expect(move).rejects.toMatchObject({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL' });
    expect(await world.stanOf(sprawaIds[0]!)).toBe('wywiad-zlecony');
  });
});
