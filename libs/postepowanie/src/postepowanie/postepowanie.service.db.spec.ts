import { uzytkownikId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { SprawaAktaService } from '../sprawa/sprawa-akta.service.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { PostepowanieService } from './postepowanie.service.js';

describe('acts before the decision', () => {
  let centre: CaseCentre;
  let osobaId: string;
  const acts = () => centre.get(PostepowanieService);
  const akta = (sprawaId: string) => centre.as('kierownik.f1', () => centre.get(SprawaAktaService).show(sprawaId));
  const open = () =>
    centre.as('specjalista.f1', async () => {
      const { sprawy } = await centre.get(WniosekService).register(aWniosek({ osobaId }));
      const shown = await centre.get(SprawaAktaService).show(sprawy[0]!.id);
      return { sprawaId: shown.id, id: shown.postepowania[0]!.id };
    });

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-10'));
    osobaId = (await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()))).id;
  });
  afterAll(() => centre.close());

  it('the head orders the interview and names the worker in one act, or neither happens', async () => {
    const { sprawaId, id } = await open();
    const order = (pracownik_socjalny_id: string) => centre.as('kierownik.f1', () => acts().orderWywiad(id, { pracownik_socjalny_id }));
    await expect(order(uzytkownikId('specjalista.f1'))).rejects.toMatchObject({ code: 'POSTEPOWANIE.NOT_IN_ROLE' });
    expect((await akta(sprawaId)).stan).toBe('wszczete');
    await order(uzytkownikId('socjalny.f1'));
    expect(await akta(sprawaId)).toMatchObject({ stan: 'wywiad-zlecony', pracownik_socjalny_id: uzytkownikId('socjalny.f1') });
  });

  it('a notice of delay gives the settling a new date and keeps the reason out of the term', async () => {
    const { sprawaId, id } = await open();
    const notify = (nowy_termin: string) => centre.as('specjalista.f1', () => acts().notifyDelay(id, { przyczyna: 'Oczekiwanie na zaświadczenie.', nowy_termin: plainDate(nowy_termin) }));
    await expect(notify('2025-03-10')).rejects.toMatchObject({ code: 'POSTEPOWANIE.NEW_TERM_PAST', provision: 'art. 36 § 1 KPA' });
    await notify('2025-05-15');
    expect((await akta(sprawaId)).postepowania[0]!.terminy).toContainEqual(expect.objectContaining({ rodzaj: 'zalatwienie', data: '2025-05-15', stan: 'biegnie' }));
  });

  it('a complex case gets two months', async () => {
    const { sprawaId, id } = await open();
    await centre.as('specjalista.f1', () => acts().markComplex(id, { przyczyna: 'Dochody z czterech źródeł.' }));
    expect((await akta(sprawaId)).postepowania[0]!.terminy).toContainEqual(expect.objectContaining({ rodzaj: 'zalatwienie-skomplikowane', data: '2025-05-05' }));
  });

  it('suspends and resumes', async () => {
    const { sprawaId, id } = await open();
    await centre.as('kierownik.f1', () => acts().suspend(id, { podstawa: 'art-97-kpa', przyczyna: 'Zagadnienie wstępne.', dzien: plainDate('2025-03-05') }));
    await expect(centre.as('kierownik.f1', () => acts().orderWywiad(id, {}))).rejects.toMatchObject({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL' });
    await centre.as('kierownik.f1', () => acts().resume(id, { przyczyna: 'Sąd orzekł.' }));
    const { postepowania } = await akta(sprawaId);
    expect(postepowania[0]).toMatchObject({ stan: 'wszczete', zdarzenia: [{ rodzaj: 'wszczecie' }, { rodzaj: 'zawieszenie' }, { rodzaj: 'podjecie' }] });
    await expect(centre.as('kierownik.f1', () => acts().resume(id, { przyczyna: 'znowu' }))).rejects.toMatchObject({ status: 409 });
  });
});
