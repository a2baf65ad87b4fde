import { komorkaId, uzytkownikId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { DecyzjaEffectPort, KatalogSpraw, UpowaznienieService } from '@ostoja/postepowanie';
import { aRodzajSprawy, aTrescObliczenia, aWynik, DecyzjaDesk, openSprawaZPlanem, type RecordedEffect } from '@ostoja/postepowanie/testing';
import { DecyzjaProjektService } from '../decyzja/decyzja-projekt.service.js';
import { DecyzjaWidokService } from '../decyzja/decyzja-widok.service.js';
import { DecyzjaService } from '../decyzja/decyzja.service.js';
import { DecyzjaObiegService } from '../decyzja/obieg/decyzja-obieg.service.js';
import { DecyzjaPodpisService } from '../decyzja/obieg/decyzja-podpis.service.js';
import { PostepowanieService } from '../postepowanie/postepowanie.service.js';
import { PowiazanieService } from '../powiazanie/powiazanie.service.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { SprawaAktaService } from '../sprawa/sprawa-akta.service.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { WylaczenieService } from '../wylaczenie/wylaczenie.service.js';
import { aWniosek } from '../../testing/builders.js';
import { CzynnoscService } from './czynnosc.service.js';

describe('acts that people take', () => {
  let desk: DecyzjaDesk;
  const take = (login: string, id: string, czynnosc: string, dane = {}, dzien?: string) =>
    desk.centre.as(login, () => desk.centre.get(CzynnoscService).take(id, czynnosc, dzien ? plainDate(dzien) : undefined, dane));
  const move = (login: string, id: string, kod: string, dane = {}) => desk.centre.as(login, () => desk.centre.get(ProceduraService).transition(id, kod, { dzien: plainDate('2025-03-10'), dane }));
  const file = async (sprawaId: string, login = 'kierownik.f1') => (await desk.centre.as(login, () => desk.centre.get(SprawaAktaService).show(sprawaId))).postepowania;
  const term = async (sprawaId: string, rodzaj: string) => (await file(sprawaId))[0]!.terminy.find((termin) => termin.rodzaj === rodzaj && termin.stan !== 'odpadl');
  const open = (overrides: object = {}) =>
    desk.centre.as('specjalista.f1', async () => {
      const { sprawy } = await desk.centre.get(WniosekService).register(aWniosek({ osobaId: desk.osobaId, zadania: [{ swiadczenieKod: 'zasilek-probny' }], ...overrides }));
      const shown = await desk.centre.get(SprawaAktaService).show(sprawy[0]!.id);
      return { sprawaId: shown.id, id: shown.postepowania[0]!.id };
    });

  /** A specialist and a signer who had no part in the first decision. */
  const otherPeopleDecide = async (sprawaId: string, postepowanieId: string) => {
    const step = (kod: string) => desk.centre.as('kierownik.f2', () => desk.centre.get(ProceduraService).transition(postepowanieId, kod, { dzien: plainDate('2025-04-14') }));
    await desk.centre.superuser.query(`insert into access.przydzial (jednostka_id, id, uzytkownik_id, rola, komorka_id, od)
      select p.jednostka_id, gen_random_uuid(), p.uzytkownik_id, p.rola, s.komorka_id, '2020-01-01'
      from access.przydzial p join access.uzytkownik u on u.jednostka_id = p.jednostka_id and u.id = p.uzytkownik_id join postepowanie.sprawa s on s.id = $1 where u.login in ('specjalista.f2', 'kierownik.f2')`, [sprawaId]);
    await desk.centre.as('dyrektor', () => desk.centre.get(UpowaznienieService).create({ uzytkownikId: uzytkownikId('kierownik.f2'), komorkaId: komorkaId('filia-1'), zakres: ['zasilek-probny'], numer: '77/2025', wImieniu: 'Prezydenta Miasta Krakowa', od: plainDate('2025-01-01'), do: plainDate('2025-12-31') }));
    await take('kierownik.f2', postepowanieId, 'wykorzystanie-wywiadu', { przyczyna: 'Wywiad z marca.' });
    await step('zatwierdzenie-planu');
    await take('specjalista.f2', postepowanieId, 'oswiadczenie-10', { forma: 'protokol', niespelnione_warunki: 'brak' });
    const author = <T>(work: () => Promise<T>) => desk.centre.as('specjalista.f2', work);
    const made = await author(() => desk.centre.get(DecyzjaProjektService).draft(postepowanieId, null));
    const changed = await author(() => desk.centre.get(DecyzjaService).update(made.id, made.wersja, desk.change({ kwota: '600.00' })));
    const handed = await author(() => desk.centre.get(DecyzjaObiegService).handOver(made.id, changed.wersja));
    const approved = await desk.centre.as('kierownik.f2', () => desk.centre.get(DecyzjaObiegService).approve(made.id, handed.wersja));
    return desk.centre.as('kierownik.f2', () => desk.centre.get(DecyzjaPodpisService).sign(made.id, approved.wersja));
  };

  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(() => desk.reset());

  it('the head orders the interview and names the worker in one act, or neither happens', async () => {
    const { sprawaId, id } = await open();
    const order = (pracownik_socjalny_id: string) => desk.head(() => desk.centre.get(PostepowanieService).orderWywiad(id, { pracownik_socjalny_id }));
    await expect(order(uzytkownikId('specjalista.f1'))).rejects.toMatchObject({ code: 'POSTEPOWANIE.NOT_IN_ROLE' });
    expect((await file(sprawaId))[0]!.stan).toBe('wszczete');
    await order(uzytkownikId('socjalny.f1'));
    expect((await file(sprawaId))[0]!.stan).toBe('wywiad-zlecony');
  });

  it('takes a new term, a complex case and a period that is not counted, each with its derivation', async () => {
    const { sprawaId, id } = await open();
    await expect(take('specjalista.f1', id, 'nowy-termin', { przyczyna: 'Czekamy na zaświadczenie.', nowy_termin: '2025-03-10' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.NEW_TERM_PAST', field: 'dane.nowy_termin' });
    await expect(take('specjalista.f1', id, 'nowy-termin', { przyczyna: 'Czekamy na zaświadczenie.', nowy_termin: '2025-04-03' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.NEW_TERM_PAST', message: expect.stringContaining('3 kwietnia 2025') });
    await take('specjalista.f1', id, 'okres-niewliczany', { od: '2025-03-04', do: '2025-03-08', powod: 'z-winy-strony', przyczyna: 'Strona odwołała wizytę.' });
    // 3 April and five days.
    expect(await term(sprawaId, 'zalatwienie')).toMatchObject({ data: '2025-04-08', opis: expect.stringContaining('art. 35 § 5') });
    await expect(take('specjalista.f1', id, 'okres-niewliczany', { od: '2025-03-08', do: '2025-03-09', powod: 'mediacja', przyczyna: 'x' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.ACT_DATA', field: 'dane.od' });
    await expect(take('specjalista.f1', id, 'okres-niewliczany', { od: '2025-03-09', do: '2025-03-11', powod: 'mediacja', przyczyna: 'x' })).rejects.toMatchObject({ field: 'dane.do' });
    await take('specjalista.f1', id, 'nowy-termin', { przyczyna: 'Czekamy na zaświadczenie.', nowy_termin: '2025-05-15' });
    expect(await term(sprawaId, 'zalatwienie')).toMatchObject({ data: '2025-05-15', opis: expect.stringContaining('art. 36') });
  });

  it('a call to cure defects stops the clock; the cure sets it running from where it stood, and silence ends the application', async () => {
    const cured = await open();
    await move('specjalista.f1', cured.id, 'wezwanie-brakow', { pismo_id: 'a' });
    desk.setToday('2025-03-17');
    await take('specjalista.f1', cured.id, 'usuniecie-brakow');
    expect(await term(cured.sprawaId, 'zalatwienie')).toMatchObject({ data: '2025-04-10', stan: 'biegnie', opis: expect.stringContaining('art. 35 § 5') });

    const silent = await open();
    await move('specjalista.f1', silent.id, 'wezwanie-brakow');
    await expect(take('specjalista.f1', silent.id, 'pozostawienie-bez-rozpoznania', { przyczyna: 'Nie podpisano wniosku.' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', provision: 'art. 64 § 2 KPA' });
    await move('specjalista.f1', silent.id, 'doreczenie-wezwania-brakow', { dni: 7 });
    desk.setToday('2025-03-18');
    await take('specjalista.f1', silent.id, 'pozostawienie-bez-rozpoznania', { przyczyna: 'Nie podpisano wniosku.' });
    expect((await file(silent.sprawaId))[0]).toMatchObject({ stan: 'bez-rozpoznania', zakonczone: '2025-03-18', czynnosci: [] });
  });

  it('shows what may be done now, by whom, with what data, and what is still missing', async () => {
    const { sprawaId } = await desk.openCase();
    const acts = async (login: string) => Object.fromEntries((await file(sprawaId, login))[0]!.czynnosci.map((act) => [act.kod, act]));
    const head = await acts('kierownik.f1');
    expect(head['odstapienie-10']).toMatchObject({ samodzielna: true, brak: null, schemat: { required: expect.arrayContaining(['przyczyna']) } });
    expect(head['zawieszenie']).toMatchObject({ samodzielna: false });
    expect((await acts('specjalista.f1'))['projekt']).toMatchObject({ samodzielna: false, brak: null, schemat: null });
    expect(Object.keys(await acts('informacja.1'))).not.toContain('odstapienie-10');
  });

  it('remembers a case ex officio and asks for the notice of opening before a draft', async () => {
    const { sprawaId, id } = await open({ tryb: 'z-urzedu', kanal: 'z-urzedu', dataKompletnosci: null });
    expect((await file(sprawaId))[0]!.zdarzenia[0]).toMatchObject({ rodzaj: 'wszczecie-z-urzedu' });
    for (const [login, kod] of [['kierownik.f1', 'zlecenie-wywiadu'], ['socjalny.f1', 'podpis-wywiadu'], ['socjalny.f1', 'plan'], ['kierownik.f1', 'zatwierdzenie-planu']] as const) await move(login, id, kod);
    await take('socjalny.f1', id, 'oswiadczenie-10', { forma: 'protokol', niespelnione_warunki: 'brak' });
    await expect(move('specjalista.f1', id, 'projekt')).rejects.toMatchObject({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', message: expect.stringContaining('art. 61 § 4') });
    await take('specjalista.f1', id, 'zawiadomienie-wszczecia');
    await expect(move('specjalista.f1', id, 'projekt')).resolves.toMatchObject({ stan: 'projekt' });
  });

  it.each([
    ['an act of a decision', 'wydanie', {}, 'POSTEPOWANIE.ACT_UNKNOWN', 'czynnosc'],
    ['an order, which is signed as a letter', 'zawieszenie', { podstawa: 'art-97-kpa', przyczyna: 'x' }, 'POSTEPOWANIE.ACT_UNKNOWN', 'czynnosc'],
    ['an act that nobody knows', 'zaklecie', {}, 'POSTEPOWANIE.ACT_UNKNOWN', 'czynnosc'],
    ['an act without its reason', 'uznanie-za-skomplikowana', {}, 'POSTEPOWANIE.ACT_DATA', 'dane.przyczyna'],
    ['an empty reason', 'uznanie-za-skomplikowana', { przyczyna: '  ' }, 'POSTEPOWANIE.ACT_DATA', 'dane.przyczyna'],
    ['control characters', 'uznanie-za-skomplikowana', { przyczyna: 'a\u0000b' }, 'POSTEPOWANIE.ACT_DATA', 'dane.przyczyna'],
    ['data that the act does not take', 'zawiadomienie-wszczecia', { przyczyna: 'x' }, 'POSTEPOWANIE.ACT_DATA', 'dane.przyczyna'],
    ['an unknown field', 'uznanie-za-skomplikowana', { przyczyna: 'x', kto: 'y' }, 'POSTEPOWANIE.ACT_DATA', 'dane.kto'],
    ['a day that does not exist', 'nowy-termin', { przyczyna: 'x', nowy_termin: '2025-02-30' }, 'POSTEPOWANIE.ACT_DATA', 'dane.nowy_termin'],
  ])('refuses %s and saves nothing', async (_, czynnosc, dane, code, field) => {
    const { sprawaId, id } = await open();
    await expect(take('specjalista.f1', id, czynnosc, dane)).rejects.toMatchObject({ code, field });
    expect((await file(sprawaId))[0]!.zdarzenia).toHaveLength(1);
  });

  it.each([['informacja.1', 'odstapienie-10', 403], ['specjalista.f1', 'odstapienie-10', 403], ['kierownik.f2', 'odstapienie-10', 404], ['administrator', 'odstapienie-10', 404]])('%s may not take %s', async (login, czynnosc, status) => {
    const { id } = await open();
    await expect(take(login, id, czynnosc, { przyczyna: 'x' })).rejects.toMatchObject({ status });
  });

  it('an appeal stops the payment; SKO annuls, the payment ends, and the case is examined anew', async () => {
    const { id } = await desk.signed();
    await desk.deliver(id, { odebrano: '2025-03-10' });
    const { postepowanieId, sprawaId } = await desk.stored(id);
    const acts = () => (desk.centre.get(DecyzjaEffectPort) as RecordedEffect).acts.filter(([, decyzja]) => decyzja === id).map(([act]) => act);
    desk.setToday('2025-03-12');
    await take('specjalista.f1', postepowanieId, 'odwolanie', { przyczyna: 'Za niska kwota.' });
    await take('specjalista.f1', postepowanieId, 'przekazanie-do-sko', { przyczyna: 'Nie uwzględniono.' });
    desk.setToday('2025-04-14');
    await take('specjalista.f1', postepowanieId, 'uchylenie', { oznaczenie: 'SKO.1/2025 z 8 kwietnia 2025 r.' });
    expect(acts()).toEqual(['hold', 'end']);
    expect((await desk.stored(id)).stan).toBe('uchylona');
    const [first, second] = await file(sprawaId);
    expect(first).toMatchObject({ stan: 'uchylone', zakonczone: '2025-04-14' });
    expect(second).toMatchObject({ rodzaj: 'po-uchyleniu', stan: 'wszczete', wszczete: '2025-04-14', terminy: expect.arrayContaining([expect.objectContaining({ rodzaj: 'zalatwienie', data: '2025-05-14' }), expect.objectContaining({ rodzaj: 'wywiad', data: '2025-05-06' })]) });
    expect(await desk.state(id)).toEqual({ postepowanie: 'uchylone', sprawa: 'wszczete' });
    // Who took part in the contested decision does not decide again (KPA 24 § 1 pkt 5); another authorised person does.
    expect(await desk.head(() => desk.centre.get(WylaczenieService).excludeAfterRemand(sprawaId))).toBe(2);
    for (const login of ['specjalista.f1', 'kierownik.f1']) await expect(file(sprawaId, login)).rejects.toMatchObject({ status: 404 });
    const again = await otherPeopleDecide(sprawaId, second!.id);
    expect(again).toMatchObject({ stan: 'wydana', organ: 'osrodek', kwota: '600.00' });
    expect(desk.paid(id)).toHaveLength(1);
  });

  describe('SKO rules in place of the centre (KPA 138 § 1 pkt 2)', () => {
    const contested = async () => {
      const { id } = await desk.signed();
      await desk.deliver(id, { odebrano: '2025-03-10' });
      const { postepowanieId, sprawaId } = await desk.stored(id);
      await take('specjalista.f1', postepowanieId, 'odwolanie', { przyczyna: 'Za niska kwota.' });
      await take('specjalista.f1', postepowanieId, 'przekazanie-do-sko', { przyczyna: 'Nie uwzględniono.' });
      desk.setToday('2025-04-14');
      return { id, postepowanieId, sprawaId };
    };
    const RULING = { oznaczenie: 'SKO.4/2025', data: '2025-04-08', rozstrzygniecie: 'przyznanie', kwota: '600.00', od: '2025-03-01', do: '2025-05-31' };
    const decisions = (sprawaId: string) => desk.author(() => desk.centre.get(DecyzjaWidokService).list(sprawaId));
    const acts = (id: string) => (desk.centre.get(DecyzjaEffectPort) as RecordedEffect).acts.filter(([, decyzja]) => decyzja === id).map(([act]) => act);

    it('what it granted is carried out from then on, and what the centre granted ends', async () => {
      const { id, postepowanieId, sprawaId } = await contested();
      await take('specjalista.f1', postepowanieId, 'zmiana-przez-sko', RULING);
      const [sko, own] = await decisions(sprawaId);
      expect(own).toMatchObject({ id, stan: 'uchylona' });
      expect(sko).toMatchObject({ organ: 'sko', stan: 'ostateczna', kwota: '600.00', od: '2025-03-01', do: '2025-05-31', data: '2025-04-08', ostateczna_od: '2025-04-14', wykonalna_od: '2025-04-14' });
      expect(acts(id)).toEqual(['hold', 'end']);
      expect(desk.paid(sko!.id)).toEqual([expect.objectContaining({ od: '2025-03-01', do: '2025-05-31', platnaOd: '2025-04-14' })]);
      expect(await desk.state(id)).toEqual({ postepowanie: 'realizacja', sprawa: 'realizacja' });
      await expect(desk.author(() => desk.centre.get(DecyzjaWidokService).pismo(sko!.id))).rejects.toMatchObject({ status: 404 });
      expect(await desk.author(() => desk.centre.get(DecyzjaWidokService).show(sko!.id))).toMatchObject({ oznaczenie_sko: 'SKO.4/2025', braki: [] });
    });

    it('a refusal or a discontinuation ends what was granted', async () => {
      const { id, postepowanieId, sprawaId } = await contested();
      await take('kierownik.f1', postepowanieId, 'zmiana-przez-sko', { oznaczenie: 'SKO.5/2025', data: '2025-04-08', rozstrzygniecie: 'umorzenie' });
      const [sko] = await decisions(sprawaId);
      expect(sko).toMatchObject({ organ: 'sko', rozstrzygniecie: 'umorzenie', kwota: null });
      expect(acts(id)).toEqual(['hold', 'end']);
      expect(desk.paid(sko!.id)).toEqual([]);
      expect(await desk.state(id)).toMatchObject({ postepowanie: 'ostateczna' });
    });

    it.each([
      ['no amount', { kwota: undefined }, 'dane.kwota'], ['no first day', { od: undefined }, 'dane.od'], ['an end before the start', { do: '2025-02-28' }, 'dane.do'], ['a day to come', { data: '2025-04-15' }, 'dane.data'],
      ['a day before the decision', { data: '2025-03-09' }, 'dane.data'], ['an amount in a refusal', { rozstrzygniecie: 'odmowa', od: undefined, do: undefined }, 'dane.kwota'], ['an amount that is none', { kwota: '-1' }, 'dane.kwota'],
    ])('is not recorded with %s', async (_, change, field) => {
      const { postepowanieId } = await contested();
      await expect(take('specjalista.f1', postepowanieId, 'zmiana-przez-sko', { ...RULING, ...change })).rejects.toMatchObject({ field });
      await expect(take('socjalny.f1', postepowanieId, 'zmiana-przez-sko', RULING)).rejects.toMatchObject({ status: 403 });
    });
  });

  it('a case closed by an order waits for the complaint; one that SKO upholds opens it again with a new term (KPA 61a, 66 § 3)', async () => {
    for (const [kod, stan, login] of [['odmowa-wszczecia', 'odmowa-wszczecia', 'kierownik.f1'], ['zwrot-podania', 'zwrocone', 'kierownik.f1']] as const) {
      const { sprawaId, id } = await open();
      desk.setToday('2025-03-10');
      await move(login, id, kod);
      await move('specjalista.f1', id, 'doreczenie-postanowienia');
      expect(await term(sprawaId, 'zazalenie')).toMatchObject({ data: '2025-03-17', stan: 'biegnie' });
      expect((await file(sprawaId))[0]).toMatchObject({ stan, zakonczone: '2025-03-10' });
      await expect(take('specjalista.f1', id, 'zazalenie', { przyczyna: 'x' })).rejects.toMatchObject({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL', provision: expect.stringContaining('art. 141') });
      await take('specjalista.f1', id, 'zazalenie-na-odmowe', { przyczyna: 'Jest stroną.' });
      expect(await term(sprawaId, 'przekazanie-zazalenia')).toMatchObject({ data: '2025-03-17' });
      await take('specjalista.f1', id, 'przekazanie-zazalenia', { przyczyna: 'Nie uwzględniono.' });
      desk.setToday('2025-04-07');
      await take('specjalista.f1', id, 'zazalenie-uwzglednione', { oznaczenie: 'SKO.6/2025' });
      expect((await file(sprawaId))[0]).toMatchObject({ stan: 'wszczete', zakonczone: null });
      expect(await term(sprawaId, 'zalatwienie')).toMatchObject({ data: '2025-05-07', stan: 'biegnie' });
      const { rows } = await desk.centre.superuser.query<object>('select stan, zamknieta from postepowanie.sprawa where id = $1', [sprawaId]);
      expect(rows).toEqual([{ stan: 'wszczete', zamknieta: null }]);
    }
  });

  describe('waiting for a ruling on disability (art. 106 ust. 7-11)', () => {
    const UST_7 = 'art. 106 ust. 7 ustawy o pomocy społecznej';
    const WAITS = { przyczyna: 'Strona czeka na orzeczenie.', wystapienie: 'stopien-niepelnosprawnosci', potwierdzono: '2025-03-05' };
    const ruling = { przepis: UST_7, opis: 'Brakuje orzeczenia.' };
    const calculated = (...przyczyny: { przepis: string; opis: string }[]) => Object.assign(desk.content, { wynik: aWynik({ spelniaWarunki: false, kwota: null }), tresc: aTrescObliczenia({ przyczyny }) });
    const openStaly = () => openSprawaZPlanem(desk.centre, { osobaId: desk.osobaId, zadania: [{ swiadczenieKod: 'staly-probny' }] }, '2025-03-10');
    const tied = async (sprawaId: string) => (await desk.head(() => desk.centre.get(PowiazanieService).list(sprawaId)))[0]!;

    beforeAll(() => desk.centre.get(KatalogSpraw).register(aRodzajSprawy({ kod: 'staly-probny', naCzasZawieszenia: 'zasilek-probny' })));

    it('opens ex officio a linked case about the other benefit, with the same people; the ruling brought in time carries the right back', async () => {
      calculated(ruling);
      const { sprawaId, postepowanieId } = await openStaly();
      await take('kierownik.f1', postepowanieId, 'zawieszenie-106', WAITS);
      const tie = await tied(sprawaId);
      expect(tie).toMatchObject({ rodzaj: 'czas-zawieszenia', druga: 'podrzedna', swiadczenie_kod: 'zasilek-probny' });
      const meanwhile = (await file(tie.sprawa_id))[0]!;
      expect(meanwhile.zdarzenia.map(({ rodzaj }) => rodzaj)).toEqual(['wszczecie-z-urzedu', 'czas-zawieszenia']);
      expect((await tied(tie.sprawa_id))).toMatchObject({ druga: 'glowna', sprawa_id: sprawaId });
      const { rows } = await desk.centre.superuser.query<object>('select prowadzacy_id, pracownik_socjalny_id from postepowanie.sprawa where id = any ($1::uuid[])', [[sprawaId, tie.sprawa_id]]);
      expect(rows[0]).toEqual(rows[1]);
      await expect(move('kierownik.f1', postepowanieId, 'podjecie')).rejects.toMatchObject({ code: 'POSTEPOWANIE.CONDITION_NOT_MET', message: expect.stringContaining('art. 106 ust. 9-11') });
      desk.setToday('2025-04-14');
      await take('kierownik.f1', postepowanieId, 'informacja-o-orzeczeniu', { przyczyna: 'Zawiadomił zespół.', odebrano: '2025-04-10' });
      expect(await term(sprawaId, 'dostarczenie-orzeczenia')).toMatchObject({ data: '2025-06-09', stan: 'biegnie', opis: expect.stringContaining('art. 106 ust. 9') });
      desk.setToday('2025-06-09');
      await take('kierownik.f1', postepowanieId, 'potwierdzenie-orzeczenia', { odebrano: '2025-04-10', wynik: 'niezdolna', oznaczenie: 'ZO.1/2025' });
      const [resumed] = await file(sprawaId);
      expect(resumed).toMatchObject({ stan: 'plan-gotowy' });
      expect(resumed!.zdarzenia.at(-1)!.opis).toContain('Prawo od 1 marca 2025');
      expect(await term(tie.sprawa_id, 'koniec-czasu-oczekiwania')).toMatchObject({ data: '2025-06-23', stan: 'biegnie' });
    });

    it('brought after sixty days, only from the month in which it came; a draft from an earlier month lacks its ground', async () => {
      calculated(ruling);
      const { postepowanieId } = await openStaly();
      await take('kierownik.f1', postepowanieId, 'zawieszenie-106', WAITS);
      desk.setToday('2025-06-10');
      await take('kierownik.f1', postepowanieId, 'potwierdzenie-orzeczenia', { odebrano: '2025-04-10', wynik: 'niezdolna', oznaczenie: 'ZO.1/2025' });
      desk.reset();
      desk.setToday('2025-06-10');
      await take('specjalista.f1', postepowanieId, 'oswiadczenie-10', { forma: 'protokol', niespelnione_warunki: 'brak' });
      const { id, wersja } = await desk.author(() => desk.centre.get(DecyzjaProjektService).draft(postepowanieId, null));
      await desk.author(() => desk.centre.get(DecyzjaService).update(id, wersja, desk.change({ od: plainDate('2025-05-01'), do: plainDate('2025-08-31') })));
      const faults = async () => (await desk.author(() => desk.centre.get(DecyzjaWidokService).show(id))).braki.map(({ kod }) => kod);
      expect(await faults()).toEqual(['okres-orzeczenia']);
      await desk.author(() => desk.centre.get(DecyzjaService).update(id, wersja + 1, desk.change({ od: plainDate('2025-06-01'), do: plainDate('2025-08-31') })));
      expect(await faults()).toEqual([]);
    });

    it('is not for who lacks another condition, nor before a calculation, nor for another benefit', async () => {
      const { postepowanieId, sprawaId } = await openStaly();
      const suspend = (id = postepowanieId) => take('kierownik.f1', id, 'zawieszenie-106', WAITS);
      Object.assign(desk.content, { wynik: null });
      await expect(suspend()).rejects.toMatchObject({ status: 409, provision: UST_7, message: expect.stringContaining('Najpierw oblicz') });
      calculated(ruling, { przepis: 'art. 37 ust. 1', opis: 'Dochód nie jest niższy od kryterium.' });
      await expect(suspend()).rejects.toMatchObject({ status: 409, message: expect.stringContaining('Przygotuj odmowę (art. 106 ust. 7 pkt 2') });
      calculated(ruling);
      await expect(suspend((await desk.openCase()).postepowanieId)).rejects.toMatchObject({ status: 409, message: expect.stringContaining('tylko zasiłku stałego') });
      expect((await file(sprawaId))[0]!.czynnosci.map(({ kod }) => kod)).toContain('zawieszenie-106');
      expect((await file((await desk.openCase()).sprawaId))[0]!.czynnosci.map(({ kod }) => kod)).not.toContain('zawieszenie-106');
    });
  });
});
