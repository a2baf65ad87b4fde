import { uzytkownikId } from '@ostoja/access';
import { assertVersion } from '@ostoja/http';
import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { SprawaObcaService } from './sprawa-obca.service.js';
import { type Przydzial, SprawaService } from './sprawa.service.js';

describe('a sprawa', () => {
  let centre: CaseCentre;
  let id: string;
  const sprawy = () => centre.get(SprawaService);
  const seen = () => undefined;
  const assign = (login: string, przydzial: Przydzial) => centre.as(login, () => sprawy().assign(id, przydzial, seen));
  const hold = (login: string, on: boolean) => centre.as(login, () => sprawy().hold(id, on, seen));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-10'));
    id = await centre.as('specjalista.f1', async () => {
      const { id: osobaId } = await centre.get(OsobaService).create(aOsoba());
      return (await centre.get(WniosekService).register(aWniosek({ osobaId }))).sprawy[0]!.id;
    });
  });
  afterAll(() => centre.close());

  it('belongs to whoever registered it within their role', async () => {
    expect(await centre.as('informacja.1', () => sprawy().getSprawa(id))).toMatchObject({ prowadzacyId: uzytkownikId('specjalista.f1'), pracownikSocjalnyId: null });
  });

  it('is given by the head to people who hold the role in the unit', async () => {
    expect(await assign('kierownik.f1', { pracownikSocjalnyId: uzytkownikId('socjalny2.f1') })).toMatchObject({
      pracownikSocjalnyId: uzytkownikId('socjalny2.f1'), prowadzacyId: uzytkownikId('specjalista.f1'),
    });
    expect(await assign('kierownik.f1', { pracownikSocjalnyId: null })).toMatchObject({ pracownikSocjalnyId: null });
    await expect(assign('kierownik.f1', { pracownikSocjalnyId: uzytkownikId('socjalny.f2') })).rejects.toMatchObject({ code: 'POSTEPOWANIE.NOT_IN_ROLE', field: 'pracownik_socjalny_id' });
    await expect(assign('kierownik.f1', { prowadzacyId: uzytkownikId('socjalny.f1') })).rejects.toMatchObject({ code: 'POSTEPOWANIE.NOT_IN_ROLE', field: 'prowadzacy_id' });
  });

  it.each([['specjalista.f1', 403], ['informacja.1', 403], ['kierownik.f2', 404], ['administrator', 404]])('is not given by %s', async (login, status) => {
    await expect(assign(login, {})).rejects.toMatchObject({ status });
  });

  it('is given by one of two who saw the same version', async () => {
    const { wersja } = await centre.as('kierownik.f1', () => sprawy().getSprawa(id));
    const give = (login: string) => centre.as('kierownik.f1', () => sprawy().assign(id, { pracownikSocjalnyId: uzytkownikId(login) }, (now) => assertVersion(now, wersja)));
    const results = await Promise.allSettled([give('socjalny.f1'), give('socjalny2.f1')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 412 } });
  });

  it('is put on legal hold and released by the head or the director, by nobody else', async () => {
    expect(await hold('dyrektor', true)).toMatchObject({ wstrzymaniePrawne: true });
    expect(await hold('kierownik.f1', false)).toMatchObject({ wstrzymaniePrawne: false });
    await expect(hold('specjalista.f1', true)).rejects.toMatchObject({ status: 403 });
  });

  it('may be led by another system, without a term of its own, and be moved by people of the unit', async () => {
    const obce = centre.get(SprawaObcaService);
    const register = (login: string) => centre.as(login, async () => {
      const { osobaId, komorkaId, swiadczenieKod } = await sprawy().getSprawa(id);
      return obce.register({ osobaId, komorkaId, swiadczenieKod, otwarta: plainDate('2024-06-01') });
    });
    const led = await register('zadanie.terminy');
    expect(await centre.as('specjalista.f1', () => sprawy().getSprawa(led.id))).toMatchObject({ systemProwadzacy: 'POMOST', stan: 'realizacja', najblizszyTermin: 'infinity', otwarta: '2024-06-01' });
    expect((await centre.as('specjalista.f1', () => sprawy().getCurrentPostepowanie(led.id))).stan).toBe('realizacja');
    await expect(register('dyrektor')).rejects.toMatchObject({ status: 403 });
    await expect(centre.as('kierownik.f2', () => obce.moveTo(led.id, 'Ostoja'))).rejects.toMatchObject({ status: 404 });
    expect(await centre.as('kierownik.f1', () => obce.moveTo(led.id, 'Ostoja'))).toMatchObject({ systemProwadzacy: 'Ostoja' });
  });
});
