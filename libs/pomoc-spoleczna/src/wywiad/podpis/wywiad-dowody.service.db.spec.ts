import { addDays } from '@ostoja/kernel';
import { GospodarstwoService, OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aTrescWywiadu, WywiadCentre } from '../../../testing/wywiad-centre.js';

describe('what a signed interview leaves as evidence', () => {
  let world: WywiadCentre;
  beforeAll(async () => {
    world = await WywiadCentre.open();
  });
  afterAll(() => world.centre.stop());

  const household = (osobaId: string) => world.centre.as('socjalny.f1', () => world.centre.get(GospodarstwoService).skladNaDzien(osobaId, world.dzis));

  it('incomes, rulings, reasons, needs and the household', async () => {
    const person = await world.aPerson(2);
    await world.aSigned(person);
    expect(await world.evidence(person.osobaId, 'dochod')).toEqual([{ rodzaj: 'praca', kwota: '900.00', miesiac: world.dzis.slice(0, 7) }]);
    expect(await world.evidence(person.osobaId, 'niepelnosprawnosc')).toEqual([{ stopien: 'umiarkowany', na_stale: true }]);
    expect(await world.evidence(person.osobaId, 'okolicznosc')).toEqual([{ powod: 'bezrobocie' }, { powod: 'niepelnosprawnosc' }]);
    expect(await world.evidence(person.osobaId, 'potrzeba')).toEqual([{ cel: 'opal', kwota: '450.00' }]);
    expect((await household(person.osobaId))?.czlonkowie).toMatchObject([{ osobaId: person.osobaId, rola: 'osoba-glowna', od: world.dzis }]);
    const { rows } = await world.centre.superuser.query(`select distinct wazne_od::text from osoba.dowod where osoba_id = $1 and rodzaj = 'okolicznosc'`, [person.osobaId]);
    expect(rows).toEqual([{ wazne_od: addDays(world.dzis, -5) }]);
  });

  it('an update doubles nothing, ends what it no longer names and lets a member join and leave', async () => {
    const person = await world.aPerson(1);
    await world.aSigned(person);
    const { id: mother } = await world.centre.as('socjalny.f1', () => world.centre.get(OsobaService).create(aOsoba()));
    const again = { osobaId: person.osobaId, sprawaIds: await world.file(person.osobaId, 1, { dataWplywu: world.dzis }) };
    await world.aSigned(again, aTrescWywiadu(again, world.dzis, {
      rodzina: [{ osoba_id: person.osobaId, rola: 'osoba-glowna' }, { osoba_id: mother, rola: 'rodzic', od: world.dzis }],
      powody: [{ powod: 'bezrobocie' }],
    }));
    expect(await world.evidence(person.osobaId, 'okolicznosc')).toEqual([{ powod: 'bezrobocie' }]);
    expect(await world.evidence(person.osobaId, 'dochod')).toHaveLength(1);
    expect(await world.evidence(person.osobaId, 'niepelnosprawnosc')).toHaveLength(1);
    expect((await household(person.osobaId))?.czlonkowie.map(({ osobaId }) => osobaId).sort()).toEqual([person.osobaId, mother].sort());
  });

  it('names the place of a fault inside the interview', async () => {
    const person = await world.aPerson(1);
    const dochod = { osoba_id: person.osobaId, rodzaj: 'dochod', tresc: { rodzaj: 'praca', kwota: '-5' } };
    await expect(world.aSigned(person, aTrescWywiadu(person, world.dzis, { dochody: [dochod] }))).rejects.toMatchObject({ status: 422, field: 'czesci.dochody.0.tresc.kwota' });
  });

  it('refuses a reason that art. 7 does not know', async () => {
    const person = await world.aPerson(1);
    await expect(world.aSigned(person, aTrescWywiadu(person, world.dzis, { powody: [{ powod: 'zmyslony' }] }))).rejects.toMatchObject({
      code: 'POMOC_SPOLECZNA.REASON_UNKNOWN', field: 'czesci.powody.0.tresc.powod',
    });
  });
});
