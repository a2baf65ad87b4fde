import { uzytkownikId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { DecyzjaEffectPort } from '@ostoja/postepowanie';
import { DecyzjaDesk, type RecordedEffect } from '@ostoja/postepowanie/testing';
import { PostepowanieService } from '../postepowanie/postepowanie.service.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { SprawaAktaService } from '../sprawa/sprawa-akta.service.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
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
    expect(head['zawieszenie']).toMatchObject({ samodzielna: true, brak: null, schemat: { required: expect.arrayContaining(['podstawa', 'przyczyna']) } });
    expect((await acts('specjalista.f1'))['projekt']).toMatchObject({ samodzielna: false, brak: null, schemat: null });
    expect(Object.keys(await acts('informacja.1'))).not.toContain('zawieszenie');
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

  it.each([['informacja.1', 'zawieszenie', 403], ['specjalista.f1', 'zawieszenie', 403], ['kierownik.f2', 'zawieszenie', 404], ['administrator', 'zawieszenie', 404]])('%s may not take %s', async (login, czynnosc, status) => {
    const { id } = await open();
    await expect(take(login, id, czynnosc, { podstawa: 'art-97-kpa', przyczyna: 'x' })).rejects.toMatchObject({ status });
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
    expect(second).toMatchObject({ rodzaj: 'po-uchyleniu', stan: 'wszczete', wszczete: '2025-04-14', terminy: [expect.objectContaining({ rodzaj: 'zalatwienie', data: '2025-05-14' })] });
    expect(await desk.state(id)).toEqual({ postepowanie: 'uchylone', sprawa: 'wszczete' });
  });
});
