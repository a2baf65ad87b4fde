import { Database } from '@ostoja/database';
import { plainDate } from '@ostoja/kernel';
import { DecyzjaEffectPort } from '@ostoja/postepowanie';
import { DecyzjaDesk, openSprawaZPlanem, type RecordedEffect } from '@ostoja/postepowanie/testing';
import { CzynnoscService } from '../czynnosc/czynnosc.service.js';
import { PostepowanieService } from '../postepowanie/postepowanie.service.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { SprawaAktaService } from '../sprawa/sprawa-akta.service.js';
import { DecyzjaKonczacaService } from './decyzja-konczaca.service.js';
import { DecyzjaProjektService } from './decyzja-projekt.service.js';
import { DecyzjaService } from './decyzja.service.js';
import { DecyzjaObiegService } from './obieg/decyzja-obieg.service.js';
import { DecyzjaPodpisService } from './obieg/decyzja-podpis.service.js';
import { DecyzjaWidokService } from './decyzja-widok.service.js';
import { nameCzesc } from './skutek/czesc-decyzji.js';
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

  it('rules on no demand withdrawn after the draft, however often it was maintained, and discontinues from there', async () => {
    const made = await desk.approved();
    const incomplete = { code: 'DECYZJA.INCOMPLETE' };
    for (const act of ['cofniecie-wniosku', 'podtrzymanie-wniosku', 'cofniecie-wniosku']) await take(made.postepowanieId, act, { przyczyna: 'Strona zmieniła zdanie.' });
    await expect(desk.head(() => desk.centre.get(DecyzjaPodpisService).sign(made.id, made.wersja))).rejects.toMatchObject(incomplete);
    const { wersja } = await desk.head(() => desk.centre.get(DecyzjaObiegService).sendBack(made.id, made.wersja, 'Strona cofnęła wniosek.'));
    await expect(desk.author(() => desk.centre.get(DecyzjaObiegService).handOver(made.id, wersja))).rejects.toMatchObject(incomplete);
    await desk.author(() => ending().withdraw(made.id, wersja));
    const { id } = await desk.author(() => ending().draftUmorzenie(made.postepowanieId, ART_105));
    await issue(id);
    expect(await desk.state(id)).toMatchObject({ postepowanie: 'wydana' });
  });

  it('hears the party about evidence that came after the draft (KPA 10, 81)', async () => {
    const { postepowanieId } = await desk.openCase();
    await desk.head(() => desk.centre.get(ProceduraService).transition(postepowanieId, 'wezwanie-o-dowody', { dzien: plainDate('2025-03-10') }));
    const { id, wersja } = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(postepowanieId, null));
    const made = await desk.author(() => desk.centre.get(DecyzjaService).update(id, wersja, desk.change()));
    await take(postepowanieId, 'uzupelnienie-dowodow');
    const handOver = () => desk.author(() => desk.centre.get(DecyzjaObiegService).handOver(id, made.wersja));
    await expect(handOver()).rejects.toMatchObject({ code: 'DECYZJA.INCOMPLETE', message: expect.any(String) });
    await hear(postepowanieId);
    expect(await handOver()).toMatchObject({ stan: 'do-zatwierdzenia' });
  });

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

  describe('about a part of the demand (KPA 104 § 2)', () => {
    const part = { opis: 'opał', kwota: '200.00', cel: null, od: null, do: null, reszta: 'leki' };

    it('rules on the part and leaves the rest open, with the term of the whole, the same people and its own way to a decision', async () => {
      const { postepowanieId, sprawaId } = await desk.openCase();
      await expect(desk.author(() => desk.centre.get(DecyzjaProjektService).draft(postepowanieId, null, { ...part, kwota: '500.00' }))).rejects.toMatchObject({ code: 'DECYZJA.PART', field: 'czesc.kwota', provision: 'art. 104 § 2 KPA' });
      const made = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(postepowanieId, null, part));
      expect(made.czesc).toEqual(part);
      await desk.author(() => desk.centre.get(DecyzjaService).update(made.id, made.wersja, desk.change({ kwota: '300.00' })));
      expect(await text(made.id)).toContain('Decyzja częściowa (art. 104 § 2 KPA). Rozstrzyga się o części żądania: opał. O reszcie żądania (leki) zostanie wydana odrębna decyzja.');
      await issue(made.id);
      const [first, rest] = await akta(sprawaId);
      expect(first).toMatchObject({ stan: 'wydana' });
      expect(rest).toMatchObject({ rodzaj: 'reszta', stan: 'wszczete', czesc: 'leki' });
      expect(rest!.terminy).toMatchObject([{ rodzaj: 'zalatwienie-reszty', data: '2025-04-03', stan: 'biegnie', opis: expect.stringContaining('art. 104 § 2 KPA') }]);
      await desk.deliver(made.id, { odebrano: '2025-03-10' });
      expect(desk.paid(made.id)).toHaveLength(1);
      // All of the part is granted, so it is carried out at once; the sprawa still shows the rest.
      expect(await desk.state(made.id)).toEqual({ postepowanie: 'realizacja', sprawa: 'wszczete' });
      await desk.head(() => desk.centre.get(CzynnoscService).take(rest!.id, 'wykorzystanie-wywiadu', undefined, { przyczyna: 'Wywiad z marca.' }));
      await desk.head(() => desk.centre.get(ProceduraService).transition(rest!.id, 'zatwierdzenie-planu', { dzien: plainDate('2025-03-10') }));
      await hear(rest!.id);
      const second = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(rest!.id, null));
      expect(second).toMatchObject({ kwota: '300.00', czesc: null });
      expect(await text(second.id)).toContain('Rozstrzyga się o reszcie żądania: leki.');
      await desk.author(() => desk.centre.get(DecyzjaService).update(second.id, second.wersja, desk.change({ kwota: '300.00' })));
      await issue(second.id);
      await desk.deliver(second.id, { odebrano: '2025-03-10' });
      const change = await open(sprawaId, 'zmiana', 'wniosek');
      await hear(change.id);
      const third = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(change.id, null));
      const names = await Promise.all([made, second, third].map(({ id }) => desk.centre.as('specjalista.f1', () => desk.centre.get(Database).transaction((tx) => nameCzesc(tx, id)))));
      expect(names[0]).toContain('opał');
      expect(names.slice(1)).toEqual([expect.stringContaining('leki'), names[1]]);
      expect([desk.paid(made.id)[0]!.czesc, desk.paid(second.id)[0]!.czesc]).toEqual(names.slice(0, 2));
    });

    it('needs a demand of the party', async () => {
      const { postepowanieId } = await openSprawaZPlanem(desk.centre, { osobaId: desk.osobaId, tryb: 'z-urzedu', kanal: 'z-urzedu', dataKompletnosci: null }, '2025-03-10');
      await expect(desk.author(() => desk.centre.get(DecyzjaProjektService).draft(postepowanieId, null, part))).rejects.toMatchObject({ code: 'DECYZJA.NO_DEMAND', status: 409 });
    });
  });

  describe('after a reopening (KPA 145-152)', () => {
    const ask = (sprawaId: string, more: object = {}) =>
      desk.author(() => desk.centre.get(PostepowanieService).open(sprawaId, { rodzaj: 'wznowienie', tryb: 'wniosek', przyczyna: 'Nowe zaświadczenie.', podstawa: 'nowe-okolicznosci', od_kiedy: plainDate('2025-03-20'), ...more }));
    const order = (id: string, kod = 'postanowienie-o-wznowieniu') => desk.head(() => desk.centre.get(ProceduraService).transition(id, kod, { dzien: plainDate('2025-04-10') }));
    /** A grant that is final on 10 April. */
    const final = async () => {
      const granted = await running();
      desk.setToday('2025-04-10');
      await desk.centre.as('zadanie.terminy', () => desk.centre.get(OstatecznoscJob).run());
      return granted;
    };
    const effects = (id: string) => (desk.centre.get(DecyzjaEffectPort) as RecordedEffect).acts.filter(([, one]) => one === id).map(([act]) => act);
    const finish = async (id: string) => {
      await issue(id);
      await desk.deliver(id, { wyslano: '2025-04-10', odebrano: '2025-04-10' });
      desk.setToday('2025-04-28');
      await desk.centre.as('zadanie.terminy', () => desk.centre.get(OstatecznoscJob).run());
    };

    it('waits for the order; then the decision may be held, annulled, and a new one takes its place', async () => {
      const granted = await final();
      const opened = await ask(granted.sprawaId);
      expect(opened.stan).toBe('podanie-o-wznowienie');
      expect((await akta(granted.sprawaId))[1]!.zdarzenia[0]).toMatchObject({ opis: expect.stringContaining('do 22 kwietnia 2025') });
      await expect(hear(opened.id)).rejects.toMatchObject({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL' });
      await order(opened.id);
      await desk.head(() => desk.centre.get(CzynnoscService).take(opened.id, 'wstrzymanie-wykonania', undefined, { przyczyna: 'Uchylenie jest prawdopodobne.' }));
      await hear(opened.id);
      const made = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(opened.id, null));
      expect(made.dotyczyId).toBe(granted.id);
      await desk.author(() => desk.centre.get(DecyzjaService).update(made.id, made.wersja, desk.change({ kwota: '600.00' })));
      expect(await text(made.id)).toContain('Uchyla się decyzję z 10 marca 2025 r. (art. 151 § 1 pkt 2 KPA).');
      await finish(made.id);
      expect((await desk.stored(granted.id)).stan).toBe('uchylona');
      expect(effects(granted.id)).toEqual(['hold', 'end']);
      expect(desk.paid(made.id)).toHaveLength(1);
    });

    it('ends with a refusal to annul, which lets the decision run on', async () => {
      const granted = await final();
      const opened = await ask(granted.sprawaId, { tryb: 'z-urzedu', od_kiedy: undefined });
      await order(opened.id);
      await hear(opened.id);
      const { id } = await desk.author(() => ending().draftWznowienie(opened.id, 'odmowa-uchylenia', { przepis: 'art. 151 § 1 pkt 1 KPA', opis: 'Zaświadczenie nie dotyczy marca.' }));
      expect(await text(id)).toContain('Odmawia się uchylenia decyzji z 10 marca 2025 r.');
      await finish(id);
      expect((await desk.stored(granted.id)).stan).toBe('ostateczna');
      expect(effects(granted.id)).toEqual(['release']);
      await expect(desk.author(() => ending().draftWznowienie(granted.postepowanieId, 'odmowa-uchylenia', ART_105))).rejects.toMatchObject({ code: 'DECYZJA.WRONG_PROCEEDING', provision: 'art. 151 KPA' });
    });

    it('ends with a refusal of what was granted, which takes the basis from its first day', async () => {
      const granted = await final();
      const opened = await ask(granted.sprawaId);
      await order(opened.id);
      await hear(opened.id);
      const { id } = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(opened.id, { przepis: 'art. 8 ust. 1 ustawy o pomocy społecznej', opis: 'Dochód przekracza kryterium.' }));
      await finish(id);
      expect((await desk.stored(granted.id)).stan).toBe('uchylona');
      expect((desk.centre.get(DecyzjaEffectPort) as RecordedEffect).ends.get(granted.id)).toBe(granted.od);
    });

    it('is refused by an order with complaint; a request that came late cannot be ordered, and the earlier decision stays as it was', async () => {
      const granted = await final();
      const opened = await ask(granted.sprawaId, { od_kiedy: plainDate('2025-03-09') });
      await expect(order(opened.id)).rejects.toMatchObject({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', provision: 'art. 149 § 1 KPA', message: expect.stringContaining('art. 148') });
      await order(opened.id, 'odmowa-wznowienia');
      expect(await desk.state(granted.id)).toEqual({ postepowanie: 'realizacja', sprawa: 'realizacja' });
      await order(opened.id, 'doreczenie-postanowienia');
      expect((await akta(granted.sprawaId))[1]!.terminy).toContainEqual(expect.objectContaining({ rodzaj: 'zazalenie', data: '2025-04-17', stan: 'biegnie' }));
      await take(opened.id, 'zazalenie-na-odmowe', { przyczyna: 'Strona dowiedziała się później.' });
      await take(opened.id, 'przekazanie-zazalenia', { przyczyna: 'Nie uwzględniono.' });
      await take(opened.id, 'zazalenie-uwzglednione-wznowienie', { oznaczenie: 'SKO.2/2025' });
      expect((await akta(granted.sprawaId))[1]!.stan).toBe('podanie-o-wznowienie');
    });

    it.each([
      ['where the authority itself gave cause', { dzialalnosc_organu: true }], ['where SKO upheld the decision', {}],
    ])('goes to SKO %s (KPA 150)', async (where, more) => {
      const granted = await final();
      if (where.includes('upheld')) {
        await take(granted.postepowanieId, 'odwolanie', { przyczyna: 'Za mało.' });
        await take(granted.postepowanieId, 'przekazanie-do-sko', { przyczyna: 'Bez zmian.' });
        await take(granted.postepowanieId, 'utrzymanie', { oznaczenie: 'SKO.3/2025', wynik: 'utrzymano' });
      }
      const opened = await ask(granted.sprawaId, more);
      for (const kod of ['postanowienie-o-wznowieniu', 'odmowa-wznowienia']) await expect(order(opened.id, kod)).rejects.toMatchObject({ status: 409, message: expect.stringContaining('art. 150') });
      await desk.head(() => desk.centre.get(CzynnoscService).take(opened.id, 'przekazanie-wznowienia', undefined, { przyczyna: 'Właściwe jest kolegium.' }));
      expect((await akta(granted.sprawaId))[1]).toMatchObject({ stan: 'wznowienie-przekazane', zakonczone: '2025-04-10' });
    });

    it('begins only about a final decision, on a ground, and not ex officio where only the party may ask', async () => {
      const granted = await running();
      await expect(ask(granted.sprawaId)).rejects.toMatchObject({ code: 'DECYZJA.NOTHING_FINAL' });
      const later = await final();
      await expect(ask(later.sprawaId, { podstawa: undefined })).rejects.toMatchObject({ field: 'podstawa' });
      await expect(ask(later.sprawaId, { podstawa: 'bez-udzialu', tryb: 'z-urzedu' })).rejects.toMatchObject({ field: 'tryb', provision: expect.stringContaining('art. 147') });
    });
  });
});
