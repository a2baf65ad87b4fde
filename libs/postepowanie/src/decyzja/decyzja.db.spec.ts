import { DokumentService } from '@ostoja/documents';
import { isTaggedPdf, readPdfText } from '@ostoja/documents/testing';
import { aTrescDecyzji, aTrescObliczenia, DecyzjaDesk } from '@ostoja/postepowanie/testing';
import { DecyzjaProjektService } from './decyzja-projekt.service.js';
import { DecyzjaWidokService } from './decyzja-widok.service.js';
import { DecyzjaService } from './decyzja.service.js';
import { DecyzjaObiegService } from './obieg/decyzja-obieg.service.js';
import { DecyzjaPodpisService } from './obieg/decyzja-podpis.service.js';
import { DecyzjaAktaService } from './pismo/decyzja-akta.service.js';
import { DecyzjaPismoService } from './pismo/decyzja-pismo.service.js';

describe('a decision from draft to signature', () => {
  let desk: DecyzjaDesk;
  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(() => desk.reset());

  const obieg = () => desk.centre.get(DecyzjaObiegService);
  const makeDraft = (postepowanieId: string, ground: { przepis: string; opis: string } | null = null) =>
    desk.author(() => desk.centre.get(DecyzjaProjektService).draft(postepowanieId, ground));

  it('proposes the asked amount within the bounds and the month of the calculation', async () => {
    const { postepowanieId } = await desk.openCase('500.00');
    expect(await makeDraft(postepowanieId)).toMatchObject({ stan: 'projekt', rozstrzygniecie: 'przyznanie', kwota: '500.00', od: '2025-03-01', wersja: 1 });
    expect(await makeDraft((await desk.openCase('600.01')).postepowanieId)).toMatchObject({ kwota: null });
    await expect(makeDraft(postepowanieId)).rejects.toMatchObject({ code: 'DECYZJA.DRAFT_EXISTS', status: 409 });
  });

  it('walks the whole way and keeps the issued letter', async () => {
    const made = await desk.signed();
    expect(made).toMatchObject({ stan: 'wydana', data: '2025-03-10', kwota: '500.00' });
    expect(await desk.state(made.id)).toEqual({ postepowanie: 'wydana', sprawa: 'wydana' });
    const pdf = await desk.author(() => desk.centre.get(DecyzjaWidokService).pismo(made.id));
    expect(isTaggedPdf(pdf)).toBe(true);
    const text = readPdfText(pdf).replaceAll(/\s+/g, ' ');
    for (const part of ['500,00 zł miesięcznie', '10 marca 2025 r.', 'z up. Prezydenta Miasta Krakowa', 'Janina Przykładowa', 'ul. Zmyślona 2', '30-002 Kraków', 'Potrzeby rodziny.', 'F1.5120.']) expect(text).toContain(part);
    const papers = await desk.centre.superuser.query(
      `select p.numer_rejestru, p.data_pisma, k.podstawa, k.postepowanie_id, f.dokument_id from akta.pismo p join akta.karta k on k.pismo_id = p.id join akta.pismo_plik f on f.pismo_id = p.id
       where p.rodzaj = 'decyzja' and k.sprawa_id = $1`, [made.sprawaId]);
    expect(papers.rows).toEqual([{ numer_rejestru: expect.stringMatching(/^F1\/WY\/\d+\/2025$/), data_pisma: '2025-03-10', podstawa: 'wydanie', postepowanie_id: made.postepowanieId, dokument_id: made.pismoId }]);
    desk.content.tresc = aTrescObliczenia({ nazwa: 'coś innego' });
    expect((await desk.author(() => desk.centre.get(DecyzjaPismoService).open(made))).equals(pdf)).toBe(true);
    await expect(desk.centre.as('specjalista.f2', () => desk.centre.get(DokumentService).open(made.pismoId!))).rejects.toMatchObject({ status: 404 });
  });

  it('gathers party, demand and centre, and sees nothing from another unit', async () => {
    const made = await desk.draft('500.00');
    const akta = await desk.author(() => desk.centre.get(DecyzjaAktaService).load(made));
    expect(akta).toMatchObject({ braki: [], zadane: { kwota: '500.00' }, otoczenie: { organ: 'Prezydent Miasta Krakowa', dataWniosku: '2025-03-03', strona: { adres: ['ul. Zmyślona 2', '30-002 Kraków'] }, rachunek: null } });
    await expect(desk.centre.as('kierownik.f2', () => desk.centre.get(DecyzjaAktaService).load(made))).rejects.toMatchObject({ status: 404 });
  });

  it('can refuse without a calculation only on a stated ground', async () => {
    desk.content.wynik = null;
    const { postepowanieId } = await desk.openCase();
    await expect(makeDraft(postepowanieId)).rejects.toMatchObject({ code: 'DECYZJA.NO_CALCULATION', status: 409 });
    const ground = { przepis: 'art. 107 ust. 4a ustawy o pomocy społecznej', opis: 'Strona odmówiła wywiadu.' };
    expect(await makeDraft(postepowanieId, ground)).toMatchObject({ rozstrzygniecie: 'odmowa', obliczenieId: null, tresc: { podstawaOdmowy: ground } });
  });

  it('blocks an incomplete draft and names what is missing', async () => {
    const made = await desk.draft('500.00', { tresc: aTrescDecyzji({ kanal: 'kasa' }) });
    await expect(desk.author(() => obieg().handOver(made.id, made.wersja))).rejects.toMatchObject({ code: 'DECYZJA.INCOMPLETE', status: 409, details: { braki: 'uzasadnienie-kwoty' } });
  });

  it('refuses approval when the facts have changed since the calculation', async () => {
    const handed = await desk.handedOver();
    desk.content.changes = ['Zmienił się dochód.'];
    await expect(desk.head(() => obieg().approve(handed.id, handed.wersja))).rejects.toMatchObject({ code: 'DECYZJA.CALCULATION_OUTDATED', status: 409 });
    const back = await desk.head(() => obieg().sendBack(handed.id, handed.wersja, 'Proszę obliczyć ponownie.'));
    expect(back).toMatchObject({ stan: 'projekt', zwrotUwagi: 'Proszę obliczyć ponownie.' });
  });

  it('is not signed when evidence was corrected after the approval', async () => {
    const made = await desk.approved();
    desk.content.changes = ['Zmieniły się dowody.'];
    await expect(desk.head(() => desk.centre.get(DecyzjaPodpisService).sign(made.id, made.wersja))).rejects.toMatchObject({ code: 'DECYZJA.CALCULATION_OUTDATED', status: 409 });
    expect(await desk.state(made.id)).toMatchObject({ postepowanie: 'do-podpisu' });
  });

  it('sends an approved draft back and forgets the approval', async () => {
    const made = await desk.approved();
    const back = await desk.head(() => obieg().sendBack(made.id, made.wersja, 'Okres.'));
    expect(back).toMatchObject({ stan: 'projekt', zatwierdzilId: null });
    expect(await desk.state(made.id)).toMatchObject({ postepowanie: 'projekt' });
  });

  it('lets exactly one of concurrent approvals and signatures through', async () => {
    const handed = await desk.handedOver();
    const approvals = await Promise.allSettled([1, 2, 3].map(() => desk.head(() => obieg().approve(handed.id, handed.wersja))));
    expect(approvals.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(approvals.filter((one) => one.status === 'rejected')).toEqual([1, 2].map(() => expect.objectContaining({ reason: expect.objectContaining({ status: 409 }) })));
    const { wersja } = await desk.stored(handed.id);
    const signatures = await Promise.allSettled([1, 2, 3].map(() => desk.head(() => desk.centre.get(DecyzjaPodpisService).sign(handed.id, wersja))));
    expect(signatures.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const letters = await desk.centre.superuser.query(`select 1 from documents.dokument where sprawa_id = $1 and rodzaj = 'pismo'`, [handed.sprawaId]);
    expect(letters.rowCount).toBe(1);
  });

  it('refuses a lost update, and any edit after the draft was handed over or signed', async () => {
    const made = await desk.draft();
    const update = (wersja: number) => desk.author(() => desk.centre.get(DecyzjaService).update(made.id, wersja, desk.change({ kwota: '400.00' })));
    await expect(update(made.wersja - 1)).rejects.toMatchObject({ code: 'HTTP.VERSION_CHANGED', status: 412 });
    const handed = await desk.author(() => obieg().handOver(made.id, made.wersja));
    await expect(update(handed.wersja)).rejects.toMatchObject({ code: 'DECYZJA.STATE', status: 409 });
    const done = await desk.signed();
    await expect(desk.author(() => desk.centre.get(DecyzjaService).update(done.id, done.wersja, desk.change()))).rejects.toMatchObject({ status: 409 });
  });

  it('lets no wrong role and no other unit act', async () => {
    const handed = await desk.handedOver();
    const approve = (login: string) => desk.centre.as(login, () => obieg().approve(handed.id, handed.wersja));
    await expect(approve('specjalista.f1')).rejects.toMatchObject({ code: 'DECYZJA.SAME_PERSON', status: 409 });
    await expect(approve('socjalny.f1')).rejects.toMatchObject({ status: 403 });
    await expect(approve('kierownik.f2')).rejects.toMatchObject({ status: 404 });
    await expect(approve('ksiegowosc.przygotowanie')).rejects.toMatchObject({ status: 404 });
    const done = await approve('kierownik.f1');
    await expect(desk.centre.as('dyrektor', () => desk.centre.get(DecyzjaPodpisService).sign(done.id, done.wersja))).rejects.toMatchObject({ code: 'DECYZJA.NO_AUTHORISATION', status: 403 });
    await expect(desk.head(() => obieg().handOver(done.id, done.wersja))).rejects.toMatchObject({ status: 409 });
  });

  it('is approved by nobody who wrote a part of it, though another wrote last', async () => {
    const made = await desk.draft();
    await desk.centre.superuser.query(`update postepowanie.decyzja set przygotowal_id = (select id from access.uzytkownik where login = 'kierownik.f1') where id = $1`, [made.id]);
    await desk.author(() => desk.centre.get(DecyzjaService).update(made.id, made.wersja, desk.change()));
    const { wersja } = await desk.stored(made.id);
    const handed = await desk.author(() => obieg().handOver(made.id, wersja));
    await expect(desk.head(() => obieg().approve(made.id, handed.wersja))).rejects.toMatchObject({ code: 'DECYZJA.SAME_PERSON', status: 409 });
  });

  it('is not signed the day after the authorisation has ended', async () => {
    desk.setToday('2025-12-31');
    const made = await desk.approved();
    desk.setToday('2026-01-01');
    await expect(desk.head(() => desk.centre.get(DecyzjaPodpisService).sign(made.id, made.wersja))).rejects.toMatchObject({ code: 'DECYZJA.NO_AUTHORISATION' });
  });
});
