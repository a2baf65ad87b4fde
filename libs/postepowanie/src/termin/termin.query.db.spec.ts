import { ReachService, uzytkownikId } from '@ostoja/access';
import { type CaseCentre, openCaseCentre, planOf, seedManyCases } from '@ostoja/postepowanie/testing';
import { unitsOf } from '../sprawa/sprawa-lista.service.js';
import { terminyQuestion } from './termin.query.js';

const CASES = 20_000;

describe(`plans of the worklist over ${CASES} cases`, () => {
  let centre: CaseCentre;
  beforeAll(async () => {
    centre = await openCaseCentre();
    await seedManyCases(centre.superuser, CASES);
  });
  afterAll(() => centre.close());

  it.each([['of the units', false, 400], ['of mine', true, 1_000]])('%s reads few rows through indexes', async (_, moje, most) => {
    const komorkaIds = await centre.as('kierownik.f1', () => unitsOf(centre.get(ReachService)));
    const odbiorca = moje ? { uzytkownikId: uzytkownikId('specjalista.f1') } : { komorkaIds };
    const { touched, whole } = await planOf(centre, 'kierownik.f1', terminyQuestion(odbiorca, 51, null));
    expect(whole).toEqual([]);
    expect(touched).toBeGreaterThan(50);
    expect(touched).toBeLessThanOrEqual(most);
  });
});
