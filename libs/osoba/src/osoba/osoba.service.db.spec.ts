import { komorkaId } from '@ostoja/access';
import { newId } from '@ostoja/kernel';
import { aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { OsobaService } from './osoba.service.js';
import { OsobaModule } from '../osoba.module.js';

describe('OsobaService', () => {
  let centre: Centre;
  let osoby: OsobaService;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    osoby = centre.get(OsobaService);
  });
  afterAll(() => centre.stop());

  const create = (fields = {}, login = 'socjalny.f1') => centre.as(login, () => osoby.create(aOsoba(fields)));

  it('registers a person whom the whole centre then knows', async () => {
    const { id } = await create({ pesel: '85031700138', imie: 'Jan', nazwisko: 'Żółć-Łączny', opis: undefined });
    const seen = await centre.as('specjalista.f2', () => osoby.getOsoba(id));
    expect(seen).toMatchObject({ id, nazwisko: 'Żółć-Łączny', dataUrodzenia: '1985-03-17', plec: 'M', aliasy: [], wersja: 1 });
  });

  it('says that a PESEL is taken without a word about its holder', async () => {
    await create({ pesel: '12310500220' });
    await expect(create({ pesel: '12310500220' }, 'socjalny.f2')).rejects.toMatchObject({ code: 'OSOBA.PESEL_TAKEN', status: 409 });
  });

  it.each(['administrator', 'inspektor.danych'])('shows no person to %s', async (login) => {
    const { id } = await create();
    await expect(centre.as(login, () => osoby.getOsoba(id))).rejects.toMatchObject({ status: 404 });
    await expect(create({}, login)).rejects.toMatchObject({ status: 403 });
  });

  it('lets accounting read names and write nothing', async () => {
    const { id } = await create();
    await expect(centre.as('ksiegowosc.przygotowanie', () => osoby.getOsoba(id))).resolves.toMatchObject({ id });
    await expect(centre.as('ksiegowosc.przygotowanie', () => osoby.change(id, { imie: 'Inna' }, 1))).rejects.toBeDefined();
    expect(await centre.as('socjalny.f1', () => osoby.getOsoba(id))).toMatchObject({ imie: 'Janina' });
  });

  it('keeps the earlier state when an identity changes', async () => {
    const { id } = await create({ nazwisko: 'Panieńska' });
    const after = await centre.as('socjalny.f1', () => osoby.change(id, { nazwisko: 'Małżeńska', nazwisko_rodowe: 'Panieńska' }, 1));
    expect(after).toMatchObject({ nazwisko: 'Małżeńska', nazwiskoRodowe: 'Panieńska', wersja: 2 });
    const { rows } = await centre.superuser.query('select id, wersja, stan from osoba.osoba_historia where osoba_id = $1', [id]);
    expect(rows).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/), wersja: 1, stan: expect.objectContaining({ nazwisko: 'Panieńska' }) }]);
  });

  it('lets one of two concurrent changes of a version through', async () => {
    const { id } = await create();
    const change = (imie: string) => centre.as('socjalny.f1', () => osoby.change(id, { imie }, 1));
    const results = await Promise.allSettled(['Anna', 'Maria', 'Ewa'].map(change));
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({ reason: { code: 'HTTP.VERSION_CHANGED', status: 412 } });
  });

  it('answers 404 for an unknown id and leaves it out of a list', async () => {
    const { id } = await create();
    await centre.as('socjalny.f1', async () => {
      await expect(osoby.getOsoba(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect([...(await osoby.findOsoby([id, newId()])).keys()]).toEqual([id]);
    });
  });

  it('refuses to take a person into the care of a foreign unit, and then registers nobody', async () => {
    const request = aOsoba({ komorka_id: komorkaId('filia-2'), nazwisko: 'Niezapisana' });
    await expect(centre.as('socjalny.f1', () => osoby.create(request))).rejects.toMatchObject({ status: 403 });
    const { rowCount } = await centre.superuser.query("select 1 from osoba.osoba where nazwisko = 'Niezapisana'");
    expect(rowCount).toBe(0);
  });
});
