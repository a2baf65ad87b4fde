import { Money, plainDate } from '@ostoja/kernel';
import { DecyzjaEffectPort } from '@ostoja/postepowanie';
import { aTrescDecyzji, aTrescObliczenia, aWynik, DecyzjaDesk, type RecordedEffect, SENT } from '@ostoja/postepowanie/testing';
import { CzynnoscService } from '../../czynnosc/czynnosc.service.js';
import { DoreczenieService } from '../../doreczenie/doreczenie.service.js';
import { PismoService } from '../../pismo/pismo.service.js';
import { PismoPodpisService } from '../../pismo/wydanie/pismo-podpis.service.js';
import { ProceduraService } from '../../procedura/procedura.service.js';
import { PostepowanieService } from '../../postepowanie/postepowanie.service.js';
import { PowiazanieService } from '../../powiazanie/powiazanie.service.js';
import { DecyzjaKonczacaService } from '../decyzja-konczaca.service.js';
import { DecyzjaProjektService } from '../decyzja-projekt.service.js';
import { DecyzjaWidokService } from '../decyzja-widok.service.js';
import type { Decyzja } from '../decyzja.entity.js';
import { DecyzjaService, type ZmianaProjektu } from '../decyzja.service.js';
import { DecyzjaObiegService } from '../obieg/decyzja-obieg.service.js';
import { DecyzjaPodpisService } from '../obieg/decyzja-podpis.service.js';
import { DecyzjaSkutekService } from './decyzja-skutek.service.js';
import { OstatecznoscJob } from './ostatecznosc.job.js';

const RYGOR = { rygor: true, tresc: aTrescDecyzji({ kanal: 'kasa', uzasadnienieKwoty: 'Potrzeby rodziny.', rygorPowod: 'Ochrona zdrowia.' }) };
const PRZYCZYNA = { przyczyna: 'Za niska kwota.' };

describe('an appeal', () => {
  let desk: DecyzjaDesk;
  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(() => desk.reset());

  const take = (id: string, czynnosc: string, dane: object = PRZYCZYNA, login = 'specjalista.f1') => desk.centre.as(login, () => desk.centre.get(CzynnoscService).take(id, czynnosc, undefined, dane as Record<string, unknown>));
  const acts = (id: string) => (desk.centre.get(DecyzjaEffectPort) as RecordedEffect).acts.filter(([, one]) => one === id).map(([act]) => act);
  const sweep = () => desk.centre.as('zadanie.terminy', () => desk.centre.get(OstatecznoscJob).run());
  const delivered = async (kwota: string, overrides?: Partial<ZmianaProjektu>) => {
    const made = await desk.signed(kwota, overrides);
    await desk.deliver(made.id, { odebrano: '2025-03-10' });
    return made;
  };
  const issue = async ({ id }: Decyzja, day: string) => {
    const wersja = async () => (await desk.stored(id)).wersja;
    await desk.author(async () => desk.centre.get(DecyzjaObiegService).handOver(id, await wersja()));
    await desk.head(async () => desk.centre.get(DecyzjaObiegService).approve(id, await wersja()));
    await desk.head(async () => desk.centre.get(DecyzjaPodpisService).sign(id, await wersja()));
    await desk.deliver(id, { wyslano: day, odebrano: day });
  };
  const appeal = async (id: string, day: string, dane: object = PRZYCZYNA) => {
    desk.setToday(day);
    await take(id, 'odwolanie', dane);
  };
  const rule = async (id: string, day: string, czynnosc: string, dane: object = {}) => {
    await take(id, 'przekazanie-do-sko');
    desk.setToday(day);
    await take(id, czynnosc, { oznaczenie: 'SKO.1/2025', ...dane });
  };

  it('leads to payment when SKO upholds a decision that waited for it', async () => {
    const made = await delivered('600.00');
    await appeal(made.postepowanieId, '2025-03-20');
    await rule(made.postepowanieId, '2025-05-20', 'utrzymanie');
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'ostateczna', ostatecznaOd: '2025-05-20', wykonalnaOd: '2025-05-20' });
    expect(desk.paid(made.id)).toHaveLength(1);
    expect(await desk.state(made.id)).toEqual({ postepowanie: 'realizacja', sprawa: 'realizacja' });
  });

  it('goes on with the payment that it stopped, by itself, save where the centre withholds it', async () => {
    const made = await delivered('500.00');
    await appeal(made.postepowanieId, '2025-03-20');
    await rule(made.postepowanieId, '2025-05-20', 'utrzymanie');
    expect(acts(made.id)).toEqual(['hold', 'release']);
    expect(await desk.state(made.id)).toMatchObject({ postepowanie: 'realizacja' });
    const withheld = (desk.reset(), await delivered('500.00'));
    await take(withheld.postepowanieId, 'wstrzymanie', PRZYCZYNA, 'kierownik.f1');
    await appeal(withheld.postepowanieId, '2025-03-20');
    await rule(withheld.postepowanieId, '2025-05-20', 'utrzymanie');
    expect(acts(withheld.id)).toEqual(['hold', 'hold']);
    await take(withheld.postepowanieId, 'powrot-do-realizacji', PRZYCZYNA, 'kierownik.f1');
    expect(acts(withheld.id)).toEqual(['hold', 'hold', 'release']);
  });

  it('counts by the day of its posting; a late one, or one after a waiver, stops nothing and changes no final day', async () => {
    const posted = await delivered('500.00');
    desk.setToday('2025-03-25');
    await sweep();
    await appeal(posted.postepowanieId, '2025-03-28', { ...PRZYCZYNA, nadano: '2025-03-24' });
    expect([acts(posted.id), (await desk.stored(posted.id)).stan]).toEqual([['hold'], 'doreczona']);
    const late = (desk.reset(), await delivered('500.00'));
    await appeal(late.postepowanieId, '2025-05-25');
    expect([acts(late.id), (await desk.stored(late.id)).stan]).toEqual([[], 'ostateczna']);
    await rule(late.postepowanieId, '2025-06-20', 'utrzymanie', { wynik: 'niedopuszczalne' });
    expect(await desk.stored(late.id)).toMatchObject({ stan: 'ostateczna', ostatecznaOd: '2025-03-25' });
    const waived = (desk.reset(), await delivered('600.00'));
    desk.setToday('2025-03-12');
    await desk.author(async () => desk.centre.get(DecyzjaSkutekService).waive(waived.id, (await desk.stored(waived.id)).wersja, plainDate('2025-03-12')));
    await appeal(waived.postepowanieId, '2025-03-14');
    expect(acts(waived.id)).toEqual([]);
  });

  it('can be filed while the payment is withheld, and a withheld decision becomes final all the same', async () => {
    const [contested, quiet] = [await delivered('500.00'), await delivered('500.00')];
    for (const { postepowanieId } of [contested, quiet]) await take(postepowanieId, 'wstrzymanie', PRZYCZYNA, 'kierownik.f1');
    await appeal(contested.postepowanieId, '2025-03-14');
    expect(await desk.state(contested.id)).toMatchObject({ postepowanie: 'odwolanie' });
    desk.setToday('2025-03-25');
    await sweep();
    expect([(await desk.stored(contested.id)).stan, (await desk.stored(quiet.id)).stan]).toEqual(['doreczona', 'ostateczna']);
  });

  it('ends all that was due when SKO annuls the decision', async () => {
    const made = await delivered('500.00');
    await appeal(made.postepowanieId, '2025-03-20');
    await rule(made.postepowanieId, '2025-05-20', 'uchylenie');
    expect(acts(made.id)).toEqual(['hold', 'end']);
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'uchylona' });
  });

  it.each([RYGOR, {}])('is met by a self-correction that takes the place of the contested decision', async (rygor) => {
    const first = await delivered('600.00', rygor);
    await appeal(first.postepowanieId, '2025-03-20');
    await take(first.postepowanieId, 'autokorekta', PRZYCZYNA, 'kierownik.f1');
    const draft = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(first.postepowanieId, null));
    const second = await desk.author(() => desk.centre.get(DecyzjaService).update(draft.id, draft.wersja, desk.change({ kwota: '600.00' })));
    expect(JSON.stringify((await desk.author(() => desk.centre.get(DecyzjaWidokService).show(second.id))).tresc)).toContain('Zmienia się decyzję z 10 marca 2025 r.');
    await issue(second, '2025-03-20');
    expect((await desk.stored(first.id)).stan).toBe('uchylona');
    expect(acts(first.id).at(-1)).toBe('end');
    expect(desk.paid(second.id)).toHaveLength(1);
    expect(await desk.state(second.id)).toMatchObject({ postepowanie: 'realizacja' });
    desk.setToday('2025-04-30');
    await sweep();
    expect((await desk.stored(second.id)).stan).toBe('ostateczna');
  });

  it('that goes to SKO after all takes the draft of a self-correction out of the queue', async () => {
    const first = await delivered('500.00');
    await appeal(first.postepowanieId, '2025-03-20');
    await take(first.postepowanieId, 'autokorekta', PRZYCZYNA, 'kierownik.f1');
    const draft = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(first.postepowanieId, null));
    await take(first.postepowanieId, 'przekazanie-do-sko');
    expect((await desk.stored(draft.id)).stan).toBe('wycofana');
    expect((await desk.stored(first.id)).stan).toBe('doreczona');
  });

  it('is met by a decision with reasons', async () => {
    const first = await delivered('500.00');
    await appeal(first.postepowanieId, '2025-03-20');
    await take(first.postepowanieId, 'autokorekta', PRZYCZYNA, 'kierownik.f1');
    const draft = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(first.postepowanieId, null));
    await desk.author(() => desk.centre.get(DecyzjaService).update(draft.id, draft.wersja, desk.change({ uzasadnieniePominiete: true })));
    expect((await desk.author(() => desk.centre.get(DecyzjaWidokService).show(draft.id))).braki.map(({ kod }) => kod)).toContain('uzasadnienie-po-odwolaniu');
  });

  it('cannot come before it was posted', async () => {
    const made = await delivered('500.00');
    await expect(appeal(made.postepowanieId, '2025-03-12', { ...PRZYCZYNA, nadano: '2025-03-13' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.ACT_DATA', field: 'dane.nadano' });
  });

  it('has a new term after the decision was supplemented, and finality follows it', async () => {
    const made = await delivered('600.00');
    desk.setToday('2025-03-18');
    const drafted = await desk.head(() => desk.centre.get(PismoService).draft(made.postepowanieId, 'uzupelnienie-decyzji'));
    const order = await desk.head(() => desk.centre.get(PismoService).update(drafted.id, drafted.wersja, {
      dane: { data_decyzji: '2025-03-10', zakres: 'rozstrzygniecie', tresc: 'Wypłata w kasie.' }, wolne: { fakty: 'Brak formy wypłaty.' }, adresat: null,
    }));
    await desk.head(() => desk.centre.get(PismoPodpisService).sign(order.id, order.wersja));
    await desk.author(() => desk.centre.get(DoreczenieService).begin({ pismoId: order.id }, 'osobiscie', { ...SENT, wyslano: plainDate('2025-03-18'), odebrano: plainDate('2025-03-18') }));
    desk.setToday('2025-03-28');
    await sweep();
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'doreczona', ostatecznaOd: '2025-04-02' });
    desk.setToday('2025-04-02');
    await sweep();
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'ostateczna', wykonalnaOd: '2025-04-02' });
  });

  it('a change that the centre itself begins annuls the decision when its conditions are not met', async () => {
    const granted = await delivered('500.00');
    const opened = await desk.author(() => desk.centre.get(PostepowanieService).open(granted.sprawaId, { rodzaj: 'zmiana', tryb: 'z-urzedu', przyczyna: 'Dochód.' }));
    await take(opened.id, 'zawiadomienie-wszczecia', {});
    await take(opened.id, 'oswiadczenie-10', { forma: 'protokol', niespelnione_warunki: 'dochód' });
    Object.assign(desk.content, { wynik: aWynik({ spelniaWarunki: false, kwota: Money.ZERO, od: plainDate('2025-04-01') }), tresc: aTrescObliczenia({ przyczyny: [{ opis: 'Dochód przekracza kryterium.', przepis: 'art. 8 ust. 1' }] }) });
    const draft = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(opened.id, null));
    expect(draft).toMatchObject({ rozstrzygniecie: 'wygasniecie', od: '2025-04-01', dotyczyId: granted.id });
    await issue(draft, '2025-03-10');
    expect(acts(granted.id)).toEqual([]);
    desk.setToday('2025-03-25');
    await sweep();
    expect(acts(granted.id)).toEqual(['end']);
  });

  describe('against what another decision is about', () => {
    const OD = plainDate('2025-04-01');
    const hear = async (id: string) => void (await take(id, 'oswiadczenie-10', { forma: 'protokol', niespelnione_warunki: 'brak' }));
    const open = async (sprawaId: string, rodzaj: 'zmiana' | 'wygaszenie' | 'wznowienie') => {
      const { id } = await desk.author(() => desk.centre.get(PostepowanieService).open(sprawaId, { rodzaj, tryb: 'z-urzedu', przyczyna: 'Dochód.', ...(rodzaj === 'wznowienie' && { podstawa: 'nowe-okolicznosci' as const }) }));
      if (rodzaj === 'wznowienie') await desk.head(() => desk.centre.get(ProceduraService).transition(id, 'postanowienie-o-wznowieniu', { dzien: plainDate('2025-03-25') }));
      await take(id, 'zawiadomienie-wszczecia', {});
      await hear(id);
      return id;
    };
    const rulingIn = async (id: string, day: string, overrides: Partial<ZmianaProjektu>) => {
      const draft = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(id, null));
      const made = await desk.author(() => desk.centre.get(DecyzjaService).update(draft.id, draft.wersja, desk.change({ od: OD, ...overrides })));
      await issue(made, day);
      return made;
    };
    const expiryIn = async (id: string, day: string) => {
      const draft = await desk.author(() => desk.centre.get(DecyzjaKonczacaService).draftWygasniecie(id, { przepis: 'art. 162 § 1 pkt 1 KPA', opis: 'Wyjazd.' }, OD));
      await issue(await desk.author(() => desk.centre.get(DecyzjaService).update(draft.id, draft.wersja, desk.change({ rozstrzygniecie: 'wygasniecie', kwota: null, od: OD, do: null, rygor: true, tresc: { ...draft.tresc, rygorPowod: 'Interes.' } }))), day);
      return draft;
    };
    const contest = async (id: string, day: string, czynnosc: string, dane: object = {}) => {
      await take(id, 'odwolanie');
      await rule(id, day, czynnosc, dane);
    };
    const newest = async (sprawaId: string) => (await desk.centre.superuser.query<{ id: string; rodzaj: string }>('select id, rodzaj from postepowanie.postepowanie where sprawa_id = $1 order by id desc limit 1', [sprawaId])).rows[0]!;
    const IN_PLACE = { data: '2025-05-10', rozstrzygniecie: 'przyznanie', kwota: '450.00', do: '2025-05-31' };
    const final = async () => {
      const granted = await delivered('500.00');
      desk.setToday('2025-03-25');
      await sweep();
      return granted;
    };

    it('ends the running decision when SKO rules in place of its change', async () => {
      const granted = await delivered('500.00');
      const changed = await rulingIn(await open(granted.sprawaId, 'zmiana'), '2025-03-10', { kwota: '400.00' });
      await contest(changed.postepowanieId, '2025-05-14', 'zmiana-przez-sko', { ...IN_PLACE, od: '2025-04-01' });
      expect(acts(granted.id)).toEqual(['end']);
    });

    it('annuls and ends the earlier decision when SKO rules in place of what a reopening decided', async () => {
      const granted = await final();
      const anew = await rulingIn(await open(granted.sprawaId, 'wznowienie'), '2025-03-25', { kwota: '400.00', od: plainDate('2025-03-01') });
      await contest(anew.postepowanieId, '2025-05-14', 'zmiana-przez-sko', { ...IN_PLACE, od: '2025-03-01' });
      expect([acts(granted.id), (await desk.stored(granted.id)).stan]).toEqual([['end'], 'uchylona']);
    });

    it.each([['uchylenie', {}, ['end', 'restore']], ['zmiana-przez-sko', { data: '2025-05-10', rozstrzygniecie: 'umorzenie' }, ['end', 'restore']], ['zmiana-przez-sko', { ...IN_PLACE, od: '2025-05-01' }, ['end', 'restore', 'end']]])(
      'has the earlier decision run again when SKO annuls its change (%s)', async (czynnosc, dane, expected) => {
        const granted = await delivered('500.00');
        const changed = await rulingIn(await open(granted.sprawaId, 'zmiana'), '2025-03-10', { kwota: '400.00', ...RYGOR });
        expect(acts(granted.id)).toEqual(['end']);
        await contest(changed.postepowanieId, '2025-05-14', czynnosc, dane);
        expect(acts(granted.id)).toEqual(expected);
      });

    it('has it run again when SKO annuls its expiry, with its terms, and when SKO ends a reopening', async () => {
      const granted = await delivered('500.00');
      const expired = await expiryIn(await open(granted.sprawaId, 'wygaszenie'), '2025-03-10');
      await contest(expired.postepowanieId, '2025-05-14', 'zmiana-przez-sko', { data: '2025-05-10', rozstrzygniecie: 'umorzenie' });
      expect(acts(granted.id)).toEqual(['end', 'restore']);
      const { rows } = await desk.centre.superuser.query(`select rodzaj, data::text, stan from postepowanie.termin where postepowanie_id = $1 and rodzaj = 'koniec-okresu' and stan = 'biegnie'`, [granted.postepowanieId]);
      expect(rows).toEqual([{ rodzaj: 'koniec-okresu', data: '2025-05-31', stan: 'biegnie' }]);
      desk.reset();
      const earlier = await final();
      const anew = await rulingIn(await open(earlier.sprawaId, 'wznowienie'), '2025-03-25', { kwota: '400.00', od: plainDate('2025-03-01'), ...RYGOR });
      expect([acts(earlier.id), (await desk.stored(earlier.id)).stan]).toEqual([['end'], 'uchylona']);
      await contest(anew.postepowanieId, '2025-05-14', 'zmiana-przez-sko', { data: '2025-05-10', rozstrzygniecie: 'umorzenie' });
      expect([acts(earlier.id), (await desk.stored(earlier.id)).stan]).toEqual([['end', 'restore', 'release'], 'ostateczna']);
    });

    it.each(['odmowa-uchylenia', 'umorzenie'])('carries the earlier decision out again when SKO ends a reopening by %s (KPA 152)', async (rozstrzygniecie) => {
      const granted = await final();
      const reopened = await open(granted.sprawaId, 'wznowienie');
      await take(reopened, 'wstrzymanie-wykonania', PRZYCZYNA, 'kierownik.f1');
      const anew = await rulingIn(reopened, '2025-03-25', { kwota: '400.00' });
      await contest(anew.postepowanieId, '2025-05-14', 'zmiana-przez-sko', { data: '2025-05-10', rozstrzygniecie });
      expect([acts(granted.id), (await desk.stored(granted.id)).stan]).toEqual([['hold', 'release'], 'ostateczna']);
    });

    it('annuls and ends the earlier decision when SKO refuses in place of what a reopening decided, and rules so only after one', async () => {
      const granted = await final();
      const anew = await rulingIn(await open(granted.sprawaId, 'wznowienie'), '2025-03-25', { kwota: '400.00' });
      await contest(anew.postepowanieId, '2025-05-14', 'zmiana-przez-sko', { data: '2025-05-10', rozstrzygniecie: 'odmowa' });
      expect([acts(granted.id), (await desk.stored(granted.id)).stan]).toEqual([['end'], 'uchylona']);
      desk.reset();
      const first = await delivered('500.00');
      await take(first.postepowanieId, 'odwolanie');
      await expect(rule(first.postepowanieId, '2025-05-14', 'zmiana-przez-sko', { data: '2025-05-10', rozstrzygniecie: 'stwierdzenie-naruszenia' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.ACT_DATA', field: 'dane.rozstrzygniecie' });
    });

    it('lifts the hold when the centre itself discontinues a reopening', async () => {
      const granted = await final();
      const reopened = await open(granted.sprawaId, 'wznowienie');
      await take(reopened, 'wstrzymanie-wykonania', PRZYCZYNA, 'kierownik.f1');
      await issue(await desk.author(() => desk.centre.get(DecyzjaKonczacaService).draftUmorzenie(reopened, { przepis: 'art. 105 § 1 KPA', opis: 'Bezprzedmiotowe.' })), '2025-03-25');
      expect(acts(granted.id)).toEqual(['hold']);
      desk.setToday('2025-04-15');
      await sweep();
      expect(acts(granted.id)).toEqual(['hold', 'release']);
    });

    it('leaves a remanded change about the same decision, ex officio as before', async () => {
      const granted = await delivered('500.00');
      const changed = await rulingIn(await open(granted.sprawaId, 'zmiana'), '2025-03-10', { kwota: '400.00' });
      await contest(changed.postepowanieId, '2025-05-14', 'uchylenie');
      const again = await newest(granted.sprawaId);
      expect(again.rodzaj).toBe('zmiana');
      await hear(again.id);
      const second = await rulingIn(again.id, '2025-05-14', { kwota: '450.00', ...RYGOR });
      expect(second.dotyczyId).toBe(granted.id);
      expect(acts(granted.id)).toEqual(['end']);
      await contest(second.postepowanieId, '2025-07-14', 'uchylenie');
      const third = await newest(granted.sprawaId);
      await hear(third.id);
      Object.assign(desk.content, { wynik: aWynik({ spelniaWarunki: false, kwota: Money.ZERO, od: OD }) });
      expect(await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(third.id, null))).toMatchObject({ rozstrzygniecie: 'wygasniecie', dotyczyId: granted.id });
    });

    it('leaves a remanded expiry one, and a remanded reopening one', async () => {
      const granted = await delivered('500.00');
      const expired = await expiryIn(await open(granted.sprawaId, 'wygaszenie'), '2025-03-10');
      await contest(expired.postepowanieId, '2025-05-14', 'uchylenie');
      const again = await newest(granted.sprawaId);
      await hear(again.id);
      expect(await expiryIn(again.id, '2025-05-14')).toMatchObject({ rozstrzygniecie: 'wygasniecie', dotyczyId: granted.id });
      desk.reset();
      const earlier = await final();
      const anew = await rulingIn(await open(earlier.sprawaId, 'wznowienie'), '2025-03-25', { kwota: '400.00', od: plainDate('2025-03-01') });
      await contest(anew.postepowanieId, '2025-05-14', 'uchylenie');
      const reopened = await newest(earlier.sprawaId);
      await hear(reopened.id);
      const stays = await desk.author(() => desk.centre.get(DecyzjaKonczacaService).draftWznowienie(reopened.id, 'odmowa-uchylenia', { przepis: 'art. 151 § 1 pkt 1 KPA', opis: 'Brak podstaw.' }));
      expect(stays.dotyczyId).toBe(earlier.id);
      expect((await desk.author(() => desk.centre.get(DecyzjaWidokService).show(stays.id))).braki.map(({ kod }) => kod)).not.toContain('wznowienie');
    });
  });

  it('leaves the demand whole after the signature: what is granted is measured by it', async () => {
    const made = await desk.signed('600.00');
    const split = desk.author(() => desk.centre.get(PowiazanieService).split(made.sprawaId, { kwota: '100.00', powod: 'Odrębna potrzeba.' }));
    await expect(split).rejects.toMatchObject({ code: 'POSTEPOWANIE.DEMAND_DECIDED', status: 409 });
  });

  it.each([[false, '2025-03-25'], [true, '2025-03-10']])('an expiry with immediate enforceability %s stops the payment on %s', async (rygor, day) => {
    const granted = await delivered('500.00');
    const opened = await desk.author(() => desk.centre.get(PostepowanieService).open(granted.sprawaId, { rodzaj: 'wygaszenie', tryb: 'z-urzedu', przyczyna: 'Wyjazd.' }));
    await take(opened.id, 'zawiadomienie-wszczecia', {});
    await take(opened.id, 'oswiadczenie-10', { forma: 'protokol', niespelnione_warunki: 'brak' });
    const od = plainDate('2025-04-01');
    const draft = await desk.author(() => desk.centre.get(DecyzjaKonczacaService).draftWygasniecie(opened.id, { przepis: 'art. 162 § 1 pkt 1 KPA', opis: 'Wyjazd.' }, od));
    const tresc = { ...draft.tresc, rygorPowod: rygor ? 'Interes społeczny.' : null };
    await issue(await desk.author(() => desk.centre.get(DecyzjaService).update(draft.id, draft.wersja, desk.change({ rozstrzygniecie: 'wygasniecie', kwota: null, od, do: null, rygor, tresc }))), '2025-03-10');
    expect(acts(granted.id)).toEqual(rygor ? ['end'] : []);
    desk.setToday('2025-03-25');
    await sweep();
    expect(acts(granted.id)).toEqual(['end']);
    expect(await desk.stored(draft.id)).toMatchObject({ stan: 'ostateczna', wykonalnaOd: day });
  });
});
