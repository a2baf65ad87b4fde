import { newId } from '@ostoja/kernel';
import { GospodarstwoService } from '@ostoja/osoba';
import { komorkaId } from '@ostoja/access';
import { aTrescWywiadu, WywiadCentre } from '../../testing/wywiad-centre.js';
import { WywiadService } from './wywiad.service.js';

describe('what an interview may start from', () => {
  let world: WywiadCentre;
  const create = (osobaId: string, sprawaIds: string[]) => world.centre.as('socjalny.f1', () => world.centre.get(WywiadService).create(osobaId, sprawaIds));

  beforeAll(async () => {
    world = await WywiadCentre.open();
  });
  afterAll(() => world.centre.stop());

  it('a person who exists and their own cases', async () => {
    const [person, stranger] = [await world.aPerson(1), await world.aPerson(1)];
    await expect(create(newId(), person.sprawaIds)).rejects.toMatchObject({ status: 404 });
    await expect(create(person.osobaId, [newId()])).rejects.toMatchObject({ status: 404 });
    await expect(create(person.osobaId, stranger.sprawaIds)).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.SPRAWA_OF_STRANGER', status: 422 });
  });

  it('cases of people in the household, with the household filled in', async () => {
    const [person, spouse] = [await world.aPerson(1), await world.aPerson(1)];
    await world.centre.as('socjalny.f1', () =>
      world.centre.get(GospodarstwoService).create(komorkaId('filia-1'), [
        { osobaId: person.osobaId, rola: 'osoba-glowna', od: world.dzis, do: null }, { osobaId: spouse.osobaId, rola: 'malzonek', od: world.dzis, do: null },
      ]),
    );
    const { tresc, sprawy } = await create(person.osobaId, [...person.sprawaIds, ...spouse.sprawaIds]);
    expect(sprawy).toHaveLength(2);
    expect(tresc.czesci.rodzina?.map(({ osoba_id, rola }) => [osoba_id, rola]).sort()).toEqual([[person.osobaId, 'osoba-glowna'], [spouse.osobaId, 'malzonek']].sort());
  });

  it('names of people that are on record', async () => {
    const person = await world.aPerson(1);
    const tresc = aTrescWywiadu(person, world.dzis, { rodzina: [{ osoba_id: newId(), rola: 'dziecko' }] });
    await expect(world.aSigned(person, tresc)).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.PERSON_UNKNOWN', status: 422, field: 'czesci.rodzina.0.osoba_id' });
  });
});
