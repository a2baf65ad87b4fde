import { WywiadTresc } from './wywiad-tresc.dto.js';
import { WywiadService } from './wywiad.service.js';
import { anyVersion, WywiadCentre } from '../../testing/wywiad-centre.js';

describe('an interview while it is made', () => {
  let world: WywiadCentre;
  const wywiady = () => world.centre.get(WywiadService);
  const as = <T>(login: string, work: () => Promise<T>) => world.centre.as(login, work);

  beforeAll(async () => {
    world = await WywiadCentre.open();
  });
  afterAll(() => world.centre.stop());

  it('starts from the last signed one, without what belonged to its own time', async () => {
    const person = await world.aPerson(1);
    const first = await world.aSigned(person);
    const sprawaIds = await world.file(person.osobaId, 1);
    const { wywiad, tresc } = await as('socjalny.f1', () => wywiady().create(person.osobaId, sprawaIds));
    expect(wywiad).toMatchObject({ rodzaj: 'aktualizacja', poprzedniId: first, formularzWersja: '2021-11-15-czesci' });
    expect(tresc.czesci).toMatchObject({ rodzina: [{ osoba_id: person.osobaId }], powody: [{ powod: 'bezrobocie' }, { powod: 'niepelnosprawnosc' }] });
    expect(tresc.czesci).not.toHaveProperty('potrzeby');
    expect(tresc).toMatchObject({ notatka: '', plan: {} });
  });

  it('is read by those who run the case and sealed in the database', async () => {
    const id = await world.aSigned(await world.aPerson(1));
    for (const login of ['specjalista.f1', 'kierownik.f1', 'dyrektor']) expect((await as(login, () => wywiady().show(id))).tresc.notatka).toBe('Rozmowa w domu.');
    const { rows } = await world.centre.superuser.query<{ tresc_szyfr: Buffer }>('select tresc_szyfr from pomoc_spoleczna.wywiad where id = $1', [id]);
    expect(rows[0]!.tresc_szyfr.toString('latin1')).not.toMatch(/bezrobocie|Rozmowa/);
  });

  it.each([
    ['specjalista.f1', 403], ['kierownik.f1', 403], ['informacja.1', 403], ['dyrektor', 403], ['socjalny.f2', 404], ['administrator', 404], ['ksiegowosc.wysylka', 404],
  ])('%s may not begin one', async (login, status) => {
    const { osobaId, sprawaIds } = await world.aPerson(1);
    await expect(as(login, () => wywiady().create(osobaId, sprawaIds))).rejects.toMatchObject({ status });
  });

  it.each(['socjalny.f2', 'informacja.1', 'administrator', 'ksiegowosc.wysylka', 'inspektor.danych'])('%s does not see it', async (login) => {
    const id = await world.aDraft(await world.aPerson(1));
    await expect(as(login, () => wywiady().show(id))).rejects.toMatchObject({ status: 404 });
    expect(await as(login, () => wywiady().list({}))).toEqual([]);
  });

  it.each([['specjalista.f1', 404], ['kierownik.f1', 403]])('%s may not write in it', async (login, status) => {
    const id = await world.aDraft(await world.aPerson(1));
    await expect(as(login, () => wywiady().save(id, { dataWizyty: null, tresc: new WywiadTresc() }, anyVersion))).rejects.toMatchObject({ status });
  });

  it('a person has one open draft in a unit; further cases join it', async () => {
    const { osobaId, sprawaIds } = await world.aPerson(2);
    const { wywiad } = await as('socjalny.f1', () => wywiady().create(osobaId, [sprawaIds[0]!]));
    await expect(as('socjalny2.f1', () => wywiady().create(osobaId, [sprawaIds[1]!]))).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.DRAFT_EXISTS', status: 409 });
    const both = await as('socjalny2.f1', () => wywiady().addSprawa(wywiad.id, sprawaIds[1]!));
    expect(both.sprawy).toHaveLength(2);
    await expect(as('socjalny.f1', () => wywiady().addSprawa(wywiad.id, sprawaIds[1]!))).rejects.toMatchObject({ code: 'POMOC_SPOLECZNA.SPRAWA_LINKED' });
    expect((await as('socjalny.f1', () => wywiady().list({ sprawaId: sprawaIds[1]! }))).map(({ id }) => id)).toEqual([wywiad.id]);
  });

  it('each save is a new version, which the next save is checked against', async () => {
    const { osobaId, sprawaIds } = await world.aPerson(1);
    const { wywiad } = await as('socjalny.f1', () => wywiady().create(osobaId, sprawaIds));
    const versions: number[] = [];
    const save = () => as('socjalny.f1', () => wywiady().save(wywiad.id, { dataWizyty: null, tresc: new WywiadTresc() }, (current) => versions.push(current)));
    await save();
    await save();
    expect(versions).toEqual([1, 2]);
  });
});
