import { WywiadCentre } from '../../../testing/wywiad-centre.js';
import { WywiadSkanService } from './wywiad-skan.service.js';

const PDF = Buffer.from('%PDF-1.7\nprzykład');

describe('the scan of a signed interview', () => {
  let world: WywiadCentre;
  const skany = () => world.centre.get(WywiadSkanService);
  const as = <T>(login: string, work: () => Promise<T>) => world.centre.as(login, work);

  beforeAll(async () => {
    world = await WywiadCentre.open();
  });
  afterAll(() => world.centre.stop());

  it('is kept and opened by those who run the case, by nobody else', async () => {
    const id = await world.aSigned(await world.aPerson(1));
    expect(await as('socjalny.f1', () => skany().open(id))).toBeNull();
    await as('socjalny.f1', () => skany().add(id, PDF));
    expect(await as('specjalista.f1', () => skany().open(id))).toEqual({ typ: 'application/pdf', bytes: PDF });
    await expect(as('socjalny.f2', () => skany().open(id))).rejects.toMatchObject({ status: 404 });
    const { rows } = await world.centre.superuser.query(`select k.tytul, k.podstawa from akta.karta k join pomoc_spoleczna.wywiad_sprawa w on w.sprawa_id = k.sprawa_id where w.wywiad_id = $1 and k.rodzaj = 'wywiad'`, [id]);
    expect(rows).toEqual([{ tytul: 'Podpisany wywiad środowiskowy', podstawa: 'czynnosc' }]);
  });

  it('belongs to a signed interview and must be a document', async () => {
    const person = await world.aPerson(1);
    const id = await world.aDraft(person);
    await expect(as('socjalny.f1', () => skany().add(id, PDF))).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.WYWIAD_NOT_SIGNED' });
    await world.sign(id);
    await expect(as('socjalny.f1', () => skany().add(id, Buffer.from('MZ')))).rejects.toMatchObject({ code: 'DOCUMENTS.FILE_TYPE' });
  });
});
