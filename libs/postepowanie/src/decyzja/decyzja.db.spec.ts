import { DokumentService } from '@ostoja/documents';
import { isTaggedPdf, readPdfText } from '@ostoja/documents/testing';
import { daysBetween, Money, plainDate, warsawDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { DecyzjaContentPort, DecyzjaEffectPort, DecyzjaModule, KatalogSpraw } from '@ostoja/postepowanie';
import {
  aTrescDecyzji, aTrescObliczenia, authoriseKierownik, aWynik, aRodzajSprawy, openSprawaZPlanem, RecordedEffect, StatedContent, StatedPortsModule, type SprawaZPlanem,
} from '@ostoja/postepowanie/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { DoreczenieService } from '../doreczenie/doreczenie.service.js';
import { DecyzjaProjektService } from './decyzja-projekt.service.js';
import { DecyzjaWidokService } from './decyzja-widok.service.js';
import type { Decyzja } from './decyzja.entity.js';
import { DecyzjaService, type ZmianaProjektu } from './decyzja.service.js';
import { DecyzjaObiegService } from './obieg/decyzja-obieg.service.js';
import { DecyzjaPodpisService } from './obieg/decyzja-podpis.service.js';
import { DecyzjaSkutekService } from './skutek/decyzja-skutek.service.js';
import { OstatecznoscJob } from './skutek/ostatecznosc.job.js';

const day = plainDate;
const WITHIN = { uznaniowe: true, kwota: null, kwotaMin: Money.parse('300.00'), kwotaMax: Money.parse('600.00'), od: day('2025-03-01') };
const NO_DATES = { numerPrzesylki: null, awizoPierwsze: null, awizoDrugie: null, wplynelo: null, odebrano: null, odmowa: null, zwrot: null, dowodId: null };

describe('a decision from draft to payment', () => {
  let centre: Centre;
  let osobaId: string;
  let content: StatedContent;
  let effect: RecordedEffect;

  beforeAll(async () => {
    centre = await openCentre([StatedPortsModule, DecyzjaModule]);
    centre.get(KatalogSpraw).register(aRodzajSprawy());
    setToday('2025-03-10');
    content = centre.get(DecyzjaContentPort) as StatedContent;
    effect = centre.get(DecyzjaEffectPort) as RecordedEffect;
    osobaId = (await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()))).id;
    await authoriseKierownik(centre, ['zasilek-probny']);
  });
  afterAll(() => centre.stop());
  beforeEach(() => {
    setToday('2025-03-10');
    content.wynik = aWynik(WITHIN);
    content.tresc = aTrescObliczenia();
    content.changes = [];
  });

  const setToday = (dzien: string) => centre.moveClock(daysBetween(warsawDate(new Date()), day(dzien)));
  const author = <T>(work: () => Promise<T>) => centre.as('specjalista.f1', work);
  const head = <T>(work: () => Promise<T>) => centre.as('kierownik.f1', work);
  const openCase = async (kwota: string | null = '500.00'): Promise<SprawaZPlanem> => {
    const sprawa = await openSprawaZPlanem(centre, { osobaId, zadania: [{ swiadczenieKod: 'zasilek-probny', kwota }] }, '2025-03-10');
    await centre.superuser.query(
      `insert into osoba.adres (jednostka_id, id, osoba_id, rodzaj, ulica, nr_domu, kod_pocztowy, miejscowosc, od, zapisano, zapisal)
       select jednostka_id, gen_random_uuid(), id, 'zamieszkania', 'ul. Zmyślona', '2', '30-002', 'Kraków', '2020-01-01', now(), $2 from osoba.osoba o
       where id = $1 and not exists (select 1 from osoba.adres a where a.osoba_id = o.id)`, [osobaId, osobaId]);
    return sprawa;
  };
  const change = (overrides: Partial<ZmianaProjektu> = {}): ZmianaProjektu => ({
    rozstrzygniecie: 'przyznanie', kwota: '500.00', od: day('2025-03-01'), do: day('2025-05-31'), rygor: false, uzasadnieniePominiete: false,
    tresc: aTrescDecyzji({ kanal: 'kasa', uzasadnienieKwoty: 'Potrzeby rodziny.' }), ...overrides,
  });
  const draft = async (kwota?: string | null, overrides?: Partial<ZmianaProjektu>): Promise<Decyzja> => {
    const { postepowanieId } = await openCase(kwota);
    const made = await author(() => centre.get(DecyzjaProjektService).draft(postepowanieId, null));
    return author(() => centre.get(DecyzjaService).update(made.id, made.wersja, change(overrides)));
  };
  const approved = async (kwota?: string | null, overrides?: Partial<ZmianaProjektu>): Promise<Decyzja> => {
    const made = await draft(kwota, overrides);
    const handed = await author(() => centre.get(DecyzjaObiegService).handOver(made.id, made.wersja));
    return head(() => centre.get(DecyzjaObiegService).approve(made.id, handed.wersja));
  };
  const signed = async (kwota?: string | null, overrides?: Partial<ZmianaProjektu>): Promise<Decyzja> => {
    const made = await approved(kwota, overrides);
    return head(() => centre.get(DecyzjaPodpisService).sign(made.id, made.wersja));
  };
  const deliver = (id: string, dates: object, sposob: 'osobiscie' | 'poczta' = 'osobiscie') =>
    author(() => centre.get(DoreczenieService).begin(id, sposob, { ...NO_DATES, wyslano: day('2025-03-10'), ...dates }));
  const stored = (id: string) => author(() => centre.get(DecyzjaService).getDecyzja(id));
  const paid = (id: string) => effect.payable.filter((one) => one.id === id);
  const state = async (id: string) =>
    (await centre.superuser.query<{ stan: string; s: string }>('select p.stan, s.stan as s from postepowanie.postepowanie p join postepowanie.decyzja d on d.postepowanie_id = p.id join postepowanie.sprawa s on s.id = p.sprawa_id where d.id = $1', [id])).rows[0];

  it('proposes the asked amount within the bounds and the month of the calculation', async () => {
    const { postepowanieId } = await openCase('500.00');
    const made = await author(() => centre.get(DecyzjaProjektService).draft(postepowanieId, null));
    expect(made).toMatchObject({ stan: 'projekt', rozstrzygniecie: 'przyznanie', kwota: '500.00', od: '2025-03-01', wersja: 1 });
    const tooMuch = await openCase('600.01');
    expect(await author(() => centre.get(DecyzjaProjektService).draft(tooMuch.postepowanieId, null))).toMatchObject({ kwota: null });
    await expect(author(() => centre.get(DecyzjaProjektService).draft(postepowanieId, null))).rejects.toMatchObject({ code: 'DECYZJA.DRAFT_EXISTS', status: 409 });
  });

  it('walks the whole way and keeps the issued letter', async () => {
    const made = await signed();
    expect(made).toMatchObject({ stan: 'wydana', data: '2025-03-10', kwota: '500.00' });
    expect(await state(made.id)).toEqual({ stan: 'wydana', s: 'wydana' });
    const pdf = await author(() => centre.get(DecyzjaWidokService).pismo(made.id));
    expect(isTaggedPdf(pdf)).toBe(true);
    const text = readPdfText(pdf).replaceAll(/\s+/g, ' ');
    for (const part of ['500,00 zł miesięcznie', '10 marca 2025 r.', 'z up. Prezydenta Miasta Krakowa', 'Janina Przykładowa', 'ul. Zmyślona 2', '30-002 Kraków', 'Potrzeby rodziny.', 'F1.5120.']) expect(text).toContain(part);
    content.tresc = aTrescObliczenia({ nazwa: 'coś innego' });
    expect((await author(() => centre.get(DecyzjaWidokService).pismo(made.id))).equals(pdf)).toBe(true);
    await expect(centre.as('specjalista.f2', () => centre.get(DokumentService).open(made.pismoId!))).rejects.toMatchObject({ status: 404 });
  });

  it('goes to payment on delivery when all that was asked is granted, and is final after the appeal term', async () => {
    const made = await signed('500.00');
    await deliver(made.id, { odebrano: day('2025-03-10') });
    expect(await stored(made.id)).toMatchObject({ stan: 'doreczona', wykonalnaOd: '2025-03-10', ostatecznaOd: '2025-03-25' });
    expect(paid(made.id)).toEqual([expect.objectContaining({ kwota: Money.parse('500.00'), platnaOd: '2025-03-10', kanal: 'kasa', do: '2025-05-31' })]);
    expect(await state(made.id)).toEqual({ stan: 'realizacja', s: 'realizacja' });
    setToday('2025-03-25');
    await centre.as('zadanie.terminy', () => centre.get(OstatecznoscJob).run());
    expect(await stored(made.id)).toMatchObject({ stan: 'ostateczna' });
    expect(paid(made.id)).toHaveLength(1);
    const terms = await centre.superuser.query(`select stan from postepowanie.termin where postepowanie_id = $1 and rodzaj = 'odwolanie'`, [made.postepowanieId]);
    expect(terms.rows).toEqual([{ stan: 'spelniony' }]);
  });

  it('waits for finality when less than asked is granted, and the sweep is repeatable', async () => {
    const made = await signed('600.00');
    await deliver(made.id, { odebrano: day('2025-03-10') });
    expect(paid(made.id)).toEqual([]);
    const sweep = () => centre.as('zadanie.terminy', () => centre.get(OstatecznoscJob).run());
    setToday('2025-03-24');
    await sweep();
    expect(await stored(made.id)).toMatchObject({ stan: 'doreczona', wykonalnaOd: null });
    setToday('2025-03-25');
    await sweep();
    await sweep();
    expect(await stored(made.id)).toMatchObject({ stan: 'ostateczna', wykonalnaOd: '2025-03-25' });
    expect(paid(made.id)).toEqual([expect.objectContaining({ platnaOd: '2025-03-25' })]);
  });

  it('goes to payment on a waiver within the term, not before delivery and not after it', async () => {
    const made = await signed('600.00');
    const waive = async (dzien: string) => {
      const { wersja } = await stored(made.id);
      return author(() => centre.get(DecyzjaSkutekService).waive(made.id, wersja, day(dzien)));
    };
    await expect(waive('2025-03-10')).rejects.toMatchObject({ code: 'DECYZJA.STATE', status: 409 });
    setToday('2025-03-12');
    await deliver(made.id, { odebrano: day('2025-03-12') });
    await expect(waive('2025-03-11')).rejects.toMatchObject({ code: 'DECYZJA.WAIVER_OUTSIDE_TERM' });
    setToday('2025-03-14');
    expect(await waive('2025-03-14')).toMatchObject({ stan: 'ostateczna', ostatecznaOd: '2025-03-14', wykonalnaOd: '2025-03-14' });
    expect(paid(made.id)).toHaveLength(1);
    await expect(waive('2025-03-14')).rejects.toMatchObject({ status: 409 });
  });

  it('is final on delivery when reasons were left out, and payable at once with immediate enforceability', async () => {
    const short = await signed('500.00', { uzasadnieniePominiete: true });
    await deliver(short.id, { odebrano: day('2025-03-10') });
    expect(await stored(short.id)).toMatchObject({ stan: 'ostateczna', ostatecznaOd: '2025-03-10', wykonalnaOd: '2025-03-10' });
    const urgent = await signed(null, { rygor: true, tresc: aTrescDecyzji({ kanal: 'kasa', uzasadnienieKwoty: 'x', rygorPowod: 'Ochrona zdrowia' }) });
    await deliver(urgent.id, { odebrano: day('2025-03-10') });
    expect(await stored(urgent.id)).toMatchObject({ stan: 'doreczona', wykonalnaOd: '2025-03-10', ostatecznaOd: '2025-03-25' });
  });

  it('delivers by fiction after two notices and the return of the letter', async () => {
    const made = await signed('600.00');
    setToday('2025-04-02');
    const first = await deliver(made.id, { awizoPierwsze: day('2025-03-12') }, 'poczta');
    expect(first).toMatchObject({ uznaneZaDoreczone: null });
    const more = (wersja: number, dates: object) =>
      author(() => centre.get(DoreczenieService).update(first.id, wersja, { ...NO_DATES, wyslano: day('2025-03-10'), awizoPierwsze: day('2025-03-12'), ...dates }));
    await expect(more(first.wersja + 1, {})).rejects.toMatchObject({ status: 412 });
    const done = await more(first.wersja, { awizoDrugie: day('2025-03-20'), zwrot: day('2025-03-28') });
    expect(done).toMatchObject({ uznaneZaDoreczone: '2025-03-26', wyprowadzenie: { przepis: 'art. 44 § 4 KPA' } });
    expect(await stored(made.id)).toMatchObject({ stan: 'doreczona', ostatecznaOd: '2025-04-10' });
    await expect(deliver(made.id, { odebrano: day('2025-04-01') })).rejects.toMatchObject({ code: 'DORECZENIE.DONE', status: 409 });
  });

  it('refuses without payment, and a refusal needs its ground', async () => {
    content.wynik = aWynik({ ...WITHIN, spelniaWarunki: false, kwotaMin: null, kwotaMax: null, kwota: Money.ZERO });
    content.tresc = aTrescObliczenia({ przyczyny: [{ opis: 'Dochód przekracza kryterium o 0,01 zł.', przepis: 'art. 8 ust. 1' }] });
    const made = await signed(null, { rozstrzygniecie: 'odmowa', kwota: null, od: null, do: null, tresc: aTrescDecyzji() });
    expect(readPdfText(await author(() => centre.get(DecyzjaWidokService).pismo(made.id)))).toContain('przekracza kryterium o 0,01');
    await deliver(made.id, { odebrano: day('2025-03-10') });
    setToday('2025-03-25');
    await centre.as('zadanie.terminy', () => centre.get(OstatecznoscJob).run());
    expect(await stored(made.id)).toMatchObject({ stan: 'ostateczna', wykonalnaOd: null });
    expect(paid(made.id)).toEqual([]);
  });

  it('can refuse without a calculation only on a stated ground', async () => {
    content.wynik = null;
    const { postepowanieId } = await openCase();
    const projekty = centre.get(DecyzjaProjektService);
    await expect(author(() => projekty.draft(postepowanieId, null))).rejects.toMatchObject({ code: 'DECYZJA.NO_CALCULATION', status: 409 });
    const ground = { przepis: 'art. 107 ust. 4a ustawy o pomocy społecznej', opis: 'Strona odmówiła wywiadu.' };
    expect(await author(() => projekty.draft(postepowanieId, ground))).toMatchObject({ rozstrzygniecie: 'odmowa', obliczenieId: null, tresc: { podstawaOdmowy: ground } });
  });

  it('blocks an incomplete draft and names what is missing', async () => {
    const made = await draft('500.00', { tresc: aTrescDecyzji({ kanal: 'kasa' }) });
    await expect(author(() => centre.get(DecyzjaObiegService).handOver(made.id, made.wersja))).rejects.toMatchObject({ code: 'DECYZJA.INCOMPLETE', status: 409, details: { braki: 'uzasadnienie-kwoty' } });
  });

  it('refuses approval when the facts have changed since the calculation', async () => {
    const made = await draft();
    const handed = await author(() => centre.get(DecyzjaObiegService).handOver(made.id, made.wersja));
    content.changes = ['Zmienił się dochód.'];
    await expect(head(() => centre.get(DecyzjaObiegService).approve(made.id, handed.wersja))).rejects.toMatchObject({ code: 'DECYZJA.CALCULATION_OUTDATED', status: 409 });
    const back = await head(() => centre.get(DecyzjaObiegService).sendBack(made.id, handed.wersja, 'Proszę obliczyć ponownie.'));
    expect(back).toMatchObject({ stan: 'projekt', zwrotUwagi: 'Proszę obliczyć ponownie.' });
  });

  it('sends an approved draft back and forgets the approval', async () => {
    const made = await approved();
    const back = await head(() => centre.get(DecyzjaObiegService).sendBack(made.id, made.wersja, 'Okres.'));
    expect(back).toMatchObject({ stan: 'projekt', zatwierdzilId: null });
    expect(await state(made.id)).toMatchObject({ stan: 'projekt' });
  });

  it('lets exactly one of concurrent approvals and signatures through', async () => {
    const made = await draft();
    const handed = await author(() => centre.get(DecyzjaObiegService).handOver(made.id, made.wersja));
    const approvals = await Promise.allSettled([1, 2, 3].map(() => head(() => centre.get(DecyzjaObiegService).approve(made.id, handed.wersja))));
    expect(approvals.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(approvals.filter((one) => one.status === 'rejected')).toEqual([1, 2].map(() => expect.objectContaining({ reason: expect.objectContaining({ status: 409 }) })));
    const { wersja } = await stored(made.id);
    const signatures = await Promise.allSettled([1, 2, 3].map(() => head(() => centre.get(DecyzjaPodpisService).sign(made.id, wersja))));
    expect(signatures.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const letters = await centre.superuser.query(`select 1 from documents.dokument where sprawa_id = $1 and rodzaj = 'pismo'`, [made.sprawaId]);
    expect(letters.rowCount).toBe(1);
  });

  it('refuses a lost update, and any edit after the draft was handed over or signed', async () => {
    const made = await draft();
    const update = (wersja: number) => author(() => centre.get(DecyzjaService).update(made.id, wersja, change({ kwota: '400.00' })));
    await expect(update(made.wersja - 1)).rejects.toMatchObject({ code: 'HTTP.VERSION_CHANGED', status: 412 });
    const handed = await author(() => centre.get(DecyzjaObiegService).handOver(made.id, made.wersja));
    await expect(update(handed.wersja)).rejects.toMatchObject({ code: 'DECYZJA.STATE', status: 409 });
    const done = await signed();
    await expect(author(() => centre.get(DecyzjaService).update(done.id, done.wersja, change()))).rejects.toMatchObject({ status: 409 });
  });

  it('lets no wrong role and no other unit act', async () => {
    const made = await draft();
    const obieg = centre.get(DecyzjaObiegService);
    const handed = await author(() => obieg.handOver(made.id, made.wersja));
    await expect(author(() => obieg.approve(made.id, handed.wersja))).rejects.toMatchObject({ code: 'DECYZJA.SAME_PERSON', status: 409 });
    await expect(centre.as('socjalny.f1', () => obieg.approve(made.id, handed.wersja))).rejects.toMatchObject({ status: 403 });
    await expect(centre.as('kierownik.f2', () => obieg.approve(made.id, handed.wersja))).rejects.toMatchObject({ status: 404 });
    await expect(centre.as('ksiegowosc.przygotowanie', () => obieg.approve(made.id, handed.wersja))).rejects.toMatchObject({ status: 404 });
    const done = await head(() => obieg.approve(made.id, handed.wersja));
    await expect(centre.as('dyrektor', () => centre.get(DecyzjaPodpisService).sign(done.id, done.wersja))).rejects.toMatchObject({ code: 'DECYZJA.NO_AUTHORISATION', status: 403 });
    await expect(head(() => obieg.handOver(made.id, done.wersja))).rejects.toMatchObject({ status: 409 });
  });

  it('is not signed the day after the authorisation has ended', async () => {
    setToday('2025-12-31');
    const made = await approved();
    setToday('2026-01-01');
    await expect(head(() => centre.get(DecyzjaPodpisService).sign(made.id, made.wersja))).rejects.toMatchObject({ code: 'DECYZJA.NO_AUTHORISATION' });
  });
});
