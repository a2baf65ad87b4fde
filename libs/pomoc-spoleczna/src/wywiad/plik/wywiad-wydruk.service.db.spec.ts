import { isTaggedPdf, readPdfText } from '@ostoja/documents/testing';
import { WywiadCentre } from '../../../testing/wywiad-centre.js';
import { WywiadWydrukService } from './wywiad-wydruk.service.js';

describe('the print of an interview', () => {
  let world: WywiadCentre;
  beforeAll(async () => {
    world = await WywiadCentre.open();
  });
  afterAll(() => world.centre.stop());

  it('is a tagged PDF with the parts, the plan, the instruction on art. 109 and a place to sign', async () => {
    const id = await world.aDraft(await world.aPerson(1));
    const pdf = await world.centre.as('socjalny.f1', () => world.centre.get(WywiadWydrukService).print(id));
    expect(isTaggedPdf(pdf)).toBe(true);
    const text = (await readPdfText(pdf)).replace(/\s+/g, ' ');
    for (const part of ['RODZINNY WYWIAD ŚRODOWISKOWY', 'Filia 1', 'Janina Przykładowa', 'Rozmowa w domu.', 'Zakup opału.', '450,00', 'art. 109', 'Podpis osoby', 'PROJEKT']) expect(text).toContain(part);
  });

  it('is not for those who may not see the interview', async () => {
    const id = await world.aDraft(await world.aPerson(1));
    await expect(world.centre.as('informacja.1', () => world.centre.get(WywiadWydrukService).print(id))).rejects.toMatchObject({ status: 404 });
  });
});
