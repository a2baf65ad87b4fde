import { Database } from '@ostoja/database';
import { addMonths } from '@ostoja/kernel';
import { AktualizacjeJob } from '../aktualizacja/aktualizacje.job.js';
import { PlanService } from './plan.service.js';
import { WywiadPodpisService } from './wywiad-podpis.service.js';
import { WywiadTresc } from '../wywiad-tresc.dto.js';
import { WywiadService } from '../wywiad.service.js';
import { anyVersion, aTrescWywiadu, PODPIS, WywiadCentre } from '../../../testing/wywiad-centre.js';

describe('signing an interview', () => {
  let world: WywiadCentre;
  const podpisy = () => world.centre.get(WywiadPodpisService);
  const plany = () => world.centre.get(PlanService);
  const as = <T>(login: string, work: () => Promise<T>) => world.centre.as(login, work);

  beforeAll(async () => {
    world = await WywiadCentre.open();
  });
  afterAll(() => world.centre.stop());

  it('moves every case that it serves and meets the term of each', async () => {
    const person = await world.aPerson(2);
    await world.aSigned(person);
    expect(await Promise.all(person.sprawaIds.map((id) => world.stanOf(id)))).toEqual(['plan-gotowy', 'plan-gotowy']);
    const { rows } = await world.centre.superuser.query(`select stan, spelniony::text from postepowanie.termin where sprawa_id = any ($1) and rodzaj = 'wywiad'`, [person.sprawaIds]);
    expect(rows).toEqual([{ stan: 'spelniony', spelniony: world.dzis }, { stan: 'spelniony', spelniony: world.dzis }]);
  });

  it('locks it', async () => {
    const id = await world.aSigned(await world.aPerson(1));
    const locked = { code: 'POMOC_SPOLECZNA.WYWIAD_SIGNED', status: 409, provision: expect.stringContaining('art. 107') };
    await expect(as('socjalny.f1', () => world.centre.get(WywiadService).save(id, { dataWizyty: world.dzis, tresc: new WywiadTresc() }, anyVersion))).rejects.toMatchObject(locked);
    await expect(world.sign(id)).rejects.toMatchObject(locked);
    await expect(as('socjalny.f1', () => podpisy().refuse(id, { dzien: world.dzis, przyczyna: 'x' }, anyVersion))).rejects.toMatchObject(locked);
  });

  it('twice at the same moment leaves one signature and single evidence', async () => {
    const person = await world.aPerson(1);
    const id = await world.aDraft(person);
    const results = await Promise.allSettled([1, 2].map(() => world.sign(id)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.evidence(person.osobaId, 'okolicznosc')).toHaveLength(2);
  });

  it('is refused whole when one of the cases is in another state', async () => {
    const person = await world.aPerson(1, { ordered: false });
    await expect(world.aSigned(person)).rejects.toMatchObject({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL', status: 409 });
    expect(await world.evidence(person.osobaId, 'okolicznosc')).toEqual([]);
    expect(await world.stanOf(person.sprawaIds[0]!)).toBe('wszczete');
  });

  it('is refused without the instruction on art. 109', async () => {
    const id = await world.aDraft(await world.aPerson(1));
    const sign = as('socjalny.f1', () => podpisy().sign(id, { ...PODPIS, pouczenie109: false }, anyVersion));
    await expect(sign).rejects.toMatchObject({ status: 422, field: 'pouczenie_art_109' });
  });

  it.each(['specjalista.f1', 'kierownik.f1'])('is not for %s', async (login) => {
    const id = await world.aDraft(await world.aPerson(1));
    await expect(world.sign(id, login)).rejects.toMatchObject({ status: expect.any(Number), code: expect.stringMatching(/ACCESS.FORBIDDEN|NOT_FOUND/) });
  });

  it('a refused interview is recorded and the plan proposes refusal', async () => {
    const person = await world.aPerson(1);
    const id = await world.aDraft(person, new WywiadTresc());
    const refused = await as('socjalny.f1', () => podpisy().refuse(id, { dzien: world.dzis, przyczyna: 'Nie wpuszczono pracownika.' }, anyVersion));
    expect(refused.tresc.plan.propozycje).toEqual([{ sprawa_id: person.sprawaIds[0], propozycja: 'odmowic', uzasadnienie: 'Nie wpuszczono pracownika.' }]);
    expect(await world.stanOf(person.sprawaIds[0]!)).toBe('plan-gotowy');
  });

  it('the head approves the plan once, and only then may a decision be drafted', async () => {
    const person = await world.aPerson(1);
    const id = await world.aSigned(person, aTrescWywiadu(person, world.dzis));
    const [sprawaId] = person.sprawaIds as [string];
    await expect(world.move('specjalista.f1', sprawaId, 'projekt')).rejects.toMatchObject({ code: 'POSTEPOWANIE.CONDITION_NOT_MET' });
    await expect(as('socjalny.f1', () => plany().approve(id, anyVersion))).rejects.toMatchObject({ status: 403 });
    await as('kierownik.f1', () => plany().approve(id, anyVersion));
    await expect(as('kierownik.f1', () => plany().approve(id, anyVersion))).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.PLAN_APPROVED' });
    await world.move('specjalista.f1', sprawaId, 'projekt');
    expect(await world.stanOf(sprawaId)).toBe('projekt');
  });

  it('a plan is not approved before the interview is signed', async () => {
    const id = await world.aDraft(await world.aPerson(1));
    await expect(as('kierownik.f1', () => plany().approve(id, anyVersion))).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.WYWIAD_NOT_SIGNED', status: 409 });
  });

  it('the nightly job counts the next update from the last interview, and only for permanent help', async () => {
    const person = await world.aPerson(1);
    const [celowy] = person.sprawaIds as [string];
    await world.aSigned(person);
    const [staly] = await world.file(person.osobaId, 1, { ordered: false });
    const { superuser } = world.centre;
    await superuser.query(`update postepowanie.sprawa set stan = 'realizacja', swiadczenie_kod = case id when $2 then 'zasilek-staly' else swiadczenie_kod end where id = any ($1)`, [[celowy, staly], staly]);
    await superuser.query(`update postepowanie.postepowanie set stan = 'realizacja' where sprawa_id = any ($1)`, [[celowy, staly]]);
    const run = () => world.centre.as('zadanie.terminy', () => world.centre.get(AktualizacjeJob).run());
    await run();
    await run();
    const { rows } = await superuser.query(`select sprawa_id, rola, data::text, wyprowadzenie ->> 'opis' as opis from postepowanie.termin where sprawa_id = any ($1) and rodzaj = 'aktualizacja-wywiadu'`, [[celowy, staly]]);
    expect(rows).toEqual([{ sprawa_id: staly, rola: 'pracownik-socjalny', data: addMonths(world.dzis, 6), opis: expect.stringContaining('art. 107 ust. 4') }]);
    expect((await superuser.query(`select 1 from postepowanie.zdarzenie where sprawa_id = $1 and rodzaj = 'bieg-aktualizacji'`, [staly])).rowCount).toBe(1);
    const seen = await as('socjalny.f1', () => world.centre.get(Database).read<{ dzien: string | null }>('select pomoc_spoleczna.ostatni_wywiad($1) as dzien', [staly]));
    expect(seen).toEqual([{ dzien: null }]);
  });
});
