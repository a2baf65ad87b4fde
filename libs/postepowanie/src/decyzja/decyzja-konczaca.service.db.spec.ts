import { plainDate } from '@ostoja/kernel';
import { DecyzjaEffectPort } from '@ostoja/postepowanie';
import { DecyzjaDesk, type RecordedEffect } from '@ostoja/postepowanie/testing';
import { CzynnoscService } from '../czynnosc/czynnosc.service.js';
import { PostepowanieService } from '../postepowanie/postepowanie.service.js';
import { SprawaAktaService } from '../sprawa/sprawa-akta.service.js';
import { DecyzjaKonczacaService } from './decyzja-konczaca.service.js';
import { DecyzjaProjektService } from './decyzja-projekt.service.js';
import { DecyzjaService } from './decyzja.service.js';
import { DecyzjaObiegService } from './obieg/decyzja-obieg.service.js';
import { DecyzjaPodpisService } from './obieg/decyzja-podpis.service.js';
import { DecyzjaWidokService } from './decyzja-widok.service.js';
import { OstatecznoscJob } from './skutek/ostatecznosc.job.js';

const ART_105 = { przepis: 'art. 105 § 2 KPA', opis: 'Strona cofnęła wniosek.' };
const ART_162 = { przepis: 'art. 162 § 1 pkt 1 KPA', opis: 'Strona zamieszkała w innej gminie.' };

describe('decisions that end something', () => {
  let desk: DecyzjaDesk;
  const ending = () => desk.centre.get(DecyzjaKonczacaService);
  const akta = async (sprawaId: string) => (await desk.head(() => desk.centre.get(SprawaAktaService).show(sprawaId))).postepowania;
  const text = async (id: string) => JSON.stringify((await desk.author(() => desk.centre.get(DecyzjaWidokService).show(id))).tresc);
  const take = (postepowanieId: string, czynnosc: string, dane = {}) => desk.author(() => desk.centre.get(CzynnoscService).take(postepowanieId, czynnosc, undefined, dane));
  const hear = (id: string) => take(id, 'oswiadczenie-10', { forma: 'protokol', niespelnione_warunki: 'brak' });
  const issue = async (id: string): Promise<void> => {
    const wersja = async () => (await desk.stored(id)).wersja;
    await desk.author(async () => desk.centre.get(DecyzjaObiegService).handOver(id, await wersja()));
    await desk.head(async () => desk.centre.get(DecyzjaObiegService).approve(id, await wersja()));
    await desk.head(async () => desk.centre.get(DecyzjaPodpisService).sign(id, await wersja()));
  };
  const open = (sprawaId: string, rodzaj: 'zmiana' | 'wygaszenie' = 'wygaszenie', tryb: 'wniosek' | 'z-urzedu' = 'z-urzedu') =>
    desk.author(() => desk.centre.get(PostepowanieService).open(sprawaId, { rodzaj, tryb, przyczyna: 'Zmiana miejsca zamieszkania.' }));
  /** A grant that all asked for, delivered and paid. */
  const running = async () => {
    const { id } = await desk.signed();
    await desk.deliver(id, { odebrano: '2025-03-10' });
    return desk.stored(id);
  };

  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(() => desk.reset());

  it('discontinues a proceeding by a decision, from its draft to the end of the appeal term', async () => {
    const { postepowanieId, sprawaId } = await desk.openCase();
    const { id, wersja } = await desk.author(() => ending().draftUmorzenie(postepowanieId, ART_105));
    expect(await text(id)).toContain('Umarza się postępowanie w sprawie świadczenia: zasiłek próbny.');
    await expect(desk.author(() => desk.centre.get(DecyzjaService).update(id, wersja, desk.change()))).rejects.toMatchObject({ code: 'DECYZJA.KIND' });
    await issue(id);
    await desk.deliver(id, { odebrano: '2025-03-10' });
    desk.setToday('2025-03-25');
    await desk.centre.as('zadanie.terminy', () => desk.centre.get(OstatecznoscJob).run());
    expect(await desk.state(id)).toEqual({ postepowanie: 'ostateczna', sprawa: 'ostateczna' });
    await take(postepowanieId, 'zakonczenie');
    expect((await akta(sprawaId))[0]).toMatchObject({ stan: 'zakonczona', terminy: expect.not.arrayContaining([expect.objectContaining({ stan: 'biegnie' })]) });
    expect(desk.paid(id)).toEqual([]);
  });

  it('takes a draft back and returns to where the case stood; another draft may follow', async () => {
    const { postepowanieId, sprawaId } = await desk.openCase();
    const { id, wersja } = await desk.author(() => ending().draftUmorzenie(postepowanieId, ART_105));
    await desk.author(() => ending().withdraw(id, wersja));
    expect((await akta(sprawaId))[0]!.stan).toBe('plan-gotowy');
    await expect(desk.author(() => ending().withdraw(id, wersja + 1))).rejects.toMatchObject({ code: 'DECYZJA.STATE' });
    await expect(desk.author(() => desk.centre.get(DecyzjaProjektService).draft(postepowanieId, null))).resolves.toMatchObject({ rozstrzygniecie: 'przyznanie' });
  });

  it('ends a running decision in a proceeding of its own: the payment stops when the decision on it is final', async () => {
    const granted = await running();
    expect(await desk.state(granted.id)).toMatchObject({ postepowanie: 'realizacja' });
    const opened = await open(granted.sprawaId);
    await expect(open(granted.sprawaId)).rejects.toMatchObject({ code: 'POSTEPOWANIE.ALREADY_OPEN', status: 409 });
    await take(opened.id, 'zawiadomienie-wszczecia');
    await hear(opened.id);
    const { id } = await desk.author(() => ending().draftWygasniecie(opened.id, ART_162, plainDate('2025-05-01')));
    expect(await text(id)).toContain('Stwierdza się wygaśnięcie decyzji z 10 marca 2025 r. o przyznaniu świadczenia: zasiłek próbny, od 1 maja 2025 r.');
    await issue(id);
    await desk.deliver(id, { odebrano: '2025-03-10' });
    const acts = () => (desk.centre.get(DecyzjaEffectPort) as RecordedEffect).acts.filter(([, decyzja]) => decyzja === granted.id);
    expect(acts()).toEqual([]);
    desk.setToday('2025-03-25');
    await desk.centre.as('zadanie.terminy', () => desk.centre.get(OstatecznoscJob).run());
    expect(acts()).toEqual([['end', granted.id]]);
    const [first] = await akta(granted.sprawaId);
    expect(first!.zdarzenia.at(-1)).toMatchObject({ rodzaj: 'wygasniecie' });
    expect(first!.terminy.filter(({ stan }) => stan === 'biegnie').map(({ rodzaj }) => rodzaj)).toEqual(['zamkniecie-sprawy']);
  });

  it('changes a running decision: the new grant replaces the old one from its first day', async () => {
    const granted = await running();
    const opened = await open(granted.sprawaId, 'zmiana', 'wniosek');
    await hear(opened.id);
    const made = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(opened.id, null));
    expect(made.dotyczyId).toBe(granted.id);
    await desk.author(() => desk.centre.get(DecyzjaService).update(made.id, made.wersja, desk.change({ kwota: '600.00', rygor: true, tresc: { ...desk.change().tresc, rygorPowod: 'Ważny interes strony.' } })));
    expect(await text(made.id)).toContain('Zmienia się decyzję z 10 marca 2025 r.');
    await issue(made.id);
    await desk.deliver(made.id, { odebrano: '2025-03-10' });
    expect((desk.centre.get(DecyzjaEffectPort) as RecordedEffect).acts).toContainEqual(['end', granted.id]);
    expect(desk.paid(made.id)).toHaveLength(1);
  });

  it('has nothing to change where no decision runs, and no expiry in the first proceeding', async () => {
    const { sprawaId, postepowanieId } = await desk.openCase();
    await expect(open(sprawaId)).rejects.toMatchObject({ code: 'DECYZJA.NOTHING_STANDS' });
    await expect(desk.author(() => ending().draftWygasniecie(postepowanieId, ART_162, plainDate('2025-05-01')))).rejects.toMatchObject({ code: 'DECYZJA.WRONG_PROCEEDING' });
  });

  it('opens one proceeding when two people ask at the same moment', async () => {
    const granted = await running();
    const results = await Promise.allSettled([open(granted.sprawaId), open(granted.sprawaId)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
