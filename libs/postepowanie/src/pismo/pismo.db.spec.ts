import { komorkaId, uzytkownikId } from '@ostoja/access';
import { readDocxText, readPdfText } from '@ostoja/documents/testing';
import { plainDate } from '@ostoja/kernel';
import { DowodService } from '@ostoja/osoba';
import { DecyzjaDesk, SENT } from '@ostoja/postepowanie/testing';
import { type DaneDoreczenia, DoreczenieService } from '../doreczenie/doreczenie.service.js';
import type { SposobDoreczenia } from '../doreczenie/doreczenie.entity.js';
import type { Pismo } from './pismo.entity.js';
import { PismoService, type ZmianaPisma } from './pismo.service.js';
import { PismoWidokService } from './pismo-widok.service.js';
import { PrzedstawicielService } from '../przedstawiciel/przedstawiciel.service.js';
import { PostanowienieWylaczeniaService } from '../wylaczenie/postanowienie.service.js';
import { WylaczenieService } from '../wylaczenie/wylaczenie.service.js';
import { KatalogSzablonow } from './katalog-szablonow.js';
import { PismoListaService } from './obieg/pismo-lista.service.js';
import { PismoObiegService } from './obieg/pismo-obieg.service.js';
import { PismoAdresatService } from './sklad/pismo-adresat.service.js';
import { PismoOtoczenieService } from './sklad/pismo-otoczenie.service.js';
import { PismoPlikService } from './sklad/pismo-plik.service.js';
import { PismoSkladService } from './sklad/pismo-sklad.service.js';
import { ZnaneFaktyService } from './sklad/znane-fakty.service.js';
import { PismoCzynnoscService } from './wydanie/pismo-czynnosc.service.js';
import { PismoPodpisService } from './wydanie/pismo-podpis.service.js';
import { PodpisujacyService } from './wydanie/podpisujacy.service.js';

const BRAKI = { dane: { braki: ['brak podpisu'], dni: 10, rodo: 'ma' }, wolne: {}, adresat: null };
const ODMOWA = { dane: { powod: 'nie-strona', rodo: 'ma' }, wolne: { fakty: 'Wniosek złożył sąsiad.', prawo: 'Sąsiad nie jest stroną.' }, adresat: null };

describe('letters of a case', () => {
  let desk: DecyzjaDesk;
  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(() => desk.reset());

  const get = <T>(service: abstract new (...args: never[]) => T) => desk.centre.get(service);
  const as = <T>(login: string, work: () => Promise<T>) => desk.centre.as(login, work);
  const draft = async (kod: string, zmiana: ZmianaPisma, login = 'specjalista.f1'): Promise<Pismo> => {
    const { postepowanieId } = await desk.openCase();
    const made = await as(login, () => get(PismoService).draft(postepowanieId, kod));
    return as(login, () => get(PismoService).update(made.id, made.wersja, zmiana));
  };
  const sign = ({ id, wersja }: Pismo, login = 'specjalista.f1') => as(login, () => get(PismoPodpisService).sign(id, wersja));
  const events = async ({ postepowanieId }: Pismo) => (await desk.centre.superuser.query('select rodzaj, dzien::text, dane from postepowanie.zdarzenie where postepowanie_id = $1 order by id', [postepowanieId])).rows;
  const deliver = (id: string, known: object, sposob: SposobDoreczenia = 'poczta') => desk.author(() => get(DoreczenieService).begin({ pismoId: id }, sposob, { ...SENT, ...known } as DaneDoreczenia));

  it('goes from a draft with gaps to an issued, numbered and delivered call that starts the term it sets', async () => {
    const { postepowanieId } = await desk.openFresh();
    const made = await desk.author(() => get(PismoService).draft(postepowanieId, 'wezwanie-do-usuniecia-brakow'));
    const shown = await desk.author(() => get(PismoWidokService).show(made.id));
    expect(shown.braki.map(({ pole }) => pole)).toEqual(['dane.braki', 'dane.dni', 'dane.rodo']);
    expect(readPdfText(await desk.author(() => get(PismoPlikService).pdf(made.id)))).toContain('PROJEKT');
    await expect(sign(made)).rejects.toMatchObject({ code: 'PISMO.INCOMPLETE', status: 409 });

    const ready = await desk.author(() => get(PismoService).update(made.id, made.wersja, BRAKI));
    await expect(desk.author(() => get(PismoService).update(made.id, made.wersja, BRAKI))).rejects.toMatchObject({ status: 412 });
    const issued = await sign(ready);
    expect(issued).toMatchObject({ stan: 'wydane', data: '2025-03-10', numer: expect.stringMatching(/^F1\/WY\/\d+\/\d{4}$/), upowaznienieId: null });
    const pdf = await desk.author(() => get(PismoPlikService).pdf(made.id));
    expect(readPdfText(pdf)).toContain('brak podpisu');
    expect(readPdfText(pdf)).not.toContain('PROJEKT');
    expect(readDocxText(await desk.author(() => get(PismoPlikService).word(made.id)))).toContain('10 marca 2025 r.');
    await expect(desk.author(() => get(PismoService).update(made.id, issued.wersja, BRAKI))).rejects.toMatchObject({ code: 'PISMO.STATE', provision: 'art. 110 § 1 i art. 126 KPA' });
    expect(await events(issued)).toContainEqual({ rodzaj: 'wezwanie-brakow', dzien: '2025-03-10', dane: { pismo_id: made.id, dni: 10 } });

    desk.setToday('2025-03-20');
    const neighbour = { odebrano: plainDate('2025-03-12'), odebralZastepca: 'sasiad' as const };
    const first = await deliver(made.id, neighbour);
    expect(first.uznaneZaDoreczone).toBeNull();
    const done = await desk.author(() => get(DoreczenieService).update(first.id, first.wersja, { ...SENT, ...neighbour, zawiadomiono: plainDate('2025-03-13') }));
    expect(done).toMatchObject({ uznaneZaDoreczone: '2025-03-13', wyprowadzenie: { przepis: 'art. 43 KPA' }, decyzjaId: null });
    expect(await events(issued)).toContainEqual({ rodzaj: 'doreczenie-wezwania-brakow', dzien: '2025-03-13', dane: { pismo_id: made.id, dni: 10 } });
    const { rows } = await desk.centre.superuser.query(`select data::text from postepowanie.termin where postepowanie_id = $1 and rodzaj = 'braki'`, [postepowanieId]);
    expect(rows).toEqual([{ data: '2025-03-24' }]);
    const register = await desk.centre.superuser.query('select kierunek, kanal, doreczono::text, dowod_rodzaj from akta.pismo where id = $1', [issued.rejestrId]);
    expect(register.rows).toEqual([{ kierunek: 'wychodzace', kanal: 'poczta', doreczono: '2025-03-13', dowod_rodzaj: 'zwrotne-potwierdzenie' }]);
    await expect(deliver(made.id, { odebrano: '2025-03-20' })).rejects.toMatchObject({ code: 'DORECZENIE.DONE', status: 409 });
  });

  it('lets only an authorised person sign an order, and signs in the name of the authority', async () => {
    const { postepowanieId } = await desk.openFresh();
    const made = await desk.author(() => get(PismoService).draft(postepowanieId, 'odmowa-wszczecia'));
    const ready = await desk.author(() => get(PismoService).update(made.id, made.wersja, ODMOWA));
    await expect(sign(ready)).rejects.toMatchObject({ status: 403 });
    await expect(sign(ready, 'dyrektor')).rejects.toMatchObject({ code: 'PISMO.NO_AUTHORISATION', status: 403 });
    await expect(sign(ready, 'kierownik.f2')).rejects.toMatchObject({ status: 404 });
    await expect(as('socjalny.f1', () => get(PodpisujacyService).resolve(ready, { kto: 'upowazniony', przepis: 'art. 61a KPA' }))).rejects.toMatchObject({ status: 403 });
    const issued = await sign(ready, 'kierownik.f1');
    expect(issued.upowaznienieId).not.toBeNull();
    expect(readPdfText(await desk.head(() => get(PismoPlikService).pdf(made.id)))).toContain('z up. Prezydenta Miasta Krakowa');
    expect(await events(issued)).toContainEqual(expect.objectContaining({ rodzaj: 'odmowa-wszczecia' }));
  });

  it('hands an order over to whoever may sign it: the queue, a way back with remarks, the signature', async () => {
    const { postepowanieId } = await desk.openFresh();
    const made = await desk.author(() => get(PismoService).draft(postepowanieId, 'odmowa-wszczecia'));
    const handOver = (pismo: Pismo) => desk.author(() => get(PismoObiegService).handOver(pismo.id, pismo.wersja));
    await expect(handOver(made)).rejects.toMatchObject({ code: 'PISMO.INCOMPLETE' });
    const ready = await desk.author(() => get(PismoService).update(made.id, made.wersja, ODMOWA));
    const handed = await handOver(ready);
    const queue = (login: string) => as(login, async () => (await get(PismoListaService).list({})).elementy.filter(({ id }) => id === made.id));
    expect(await queue('kierownik.f1')).toMatchObject([{ nazwa: 'Postanowienie o odmowie wszczęcia postępowania', przekazal: expect.any(String), wersja: handed.wersja }]);
    for (const login of ['kierownik.f2', 'specjalista.f1']) expect(await queue(login)).toEqual([]);
    await expect(desk.author(() => get(PismoService).update(made.id, handed.wersja, ODMOWA))).rejects.toMatchObject({ code: 'PISMO.STATE' });
    const back = (login: string, wersja: number, uwagi: string | null) => as(login, () => get(PismoObiegService).sendBack(made.id, wersja, uwagi));
    await expect(back('socjalny.f1', handed.wersja, 'Nie.')).rejects.toMatchObject({ status: 403 });
    await expect(back('kierownik.f1', handed.wersja, null)).rejects.toMatchObject({ code: 'PISMO.REMARKS_MISSING', field: 'uwagi' });
    const returned = await back('kierownik.f1', handed.wersja, 'Dopisz, co złożył wnioskodawca.');
    expect(returned).toMatchObject({ stan: 'projekt', uwagi: 'Dopisz, co złożył wnioskodawca.' });
    const again = await handOver(returned);
    const withdrawn = await back('specjalista.f1', again.wersja, null);
    const issued = await sign(await handOver(withdrawn), 'kierownik.f1');
    expect(issued.stan).toBe('wydane');
    expect(await queue('kierownik.f1')).toEqual([]);
    const call = await draft('wezwanie-do-usuniecia-brakow', BRAKI);
    await expect(handOver(call)).rejects.toMatchObject({ code: 'PISMO.OWN_SIGNATURE', status: 409 });
  });

  it('draws up the order of an exclusion from its record, once (KPA 24, 26)', async () => {
    const { sprawaId } = await desk.openFresh();
    const claim = { uzytkownikId: uzytkownikId('socjalny.f1'), tryb: 'z-urzedu', podstawa: '24-3', uzasadnienie: 'Spór sąsiedzki ze stroną.', organZastepczy: null } as const;
    const { id } = await desk.head(() => get(WylaczenieService).report(sprawaId, claim));
    const order = await desk.head(() => get(PostanowienieWylaczeniaService).draft(id));
    expect(order).toMatchObject({ szablonKod: 'wylaczenie-pracownika', dane: { podstawa: 'watpliwosci', wylaczony: expect.stringMatching(/\S/) }, wolne: { fakty: 'Spór sąsiedzki ze stroną.' } });
    expect((await desk.head(() => get(PismoWidokService).show(order.id))).braki.map(({ pole }) => pole)).toEqual(['dane.wyznaczony']);
    expect((await desk.head(() => get(PostanowienieWylaczeniaService).draft(id))).id).toBe(order.id);
    const text = readPdfText(await desk.head(() => get(PismoPlikService).pdf(order.id))).replaceAll(/\s+/g, ' ');
    for (const part of ['art. 24 § 3 KPA', 'Spór sąsiedzki ze stroną.', 'art. 24 § 4 KPA']) expect(text).toContain(part);
    await expect(as('kierownik.f2', () => get(PostanowienieWylaczeniaService).draft(id))).rejects.toMatchObject({ status: 404 });
  });

  it('keeps the letter a draft when its act is not allowed in the state of the case', async () => {
    const made = await draft('wezwanie-do-usuniecia-brakow', BRAKI);
    await expect(sign(made)).rejects.toMatchObject({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL', provision: 'art. 64 § 2 KPA' });
    expect(await desk.author(() => get(PismoService).getPismo(made.id))).toMatchObject({ stan: 'projekt', numer: null });
  });

  it('goes on without an act that the procedure of the case does not know', async () => {
    const made = await draft('zaswiadczenie', { dane: {}, wolne: {}, adresat: null });
    const before = await events(made);
    await desk.author(() => get(PismoCzynnoscService).take(made, get(KatalogSzablonow).getSzablon('zaswiadczenie'), 'nie-ma-takiej', plainDate('2025-03-10')));
    expect(await events(made)).toEqual(before);
  });

  it('knows the case: application, term, party and address', async () => {
    const made = await draft('zaswiadczenie', { dane: {}, wolne: {}, adresat: null });
    const { otoczenie, strona, dataWniosku } = await desk.author(() => get(PismoOtoczenieService).load(made));
    expect(dataWniosku).toBe('2025-03-03');
    expect(strona.adres).toEqual(['ul. Zmyślona 2', '30-002 Kraków']);
    expect(otoczenie).toMatchObject({ wSprawie: 'w sprawie z wniosku z dnia 3 marca 2025 r. o świadczenie: Zasiłek próbny', terminZalatwienia: '3 kwietnia 2025 r.', dataDecyzji: null });
  });

  it('asks for no fact that a paper in the office shows for the whole period', async () => {
    const dane = { dokumenty: ['wynagrodzenie'], za_okres_od: '2025-02-01', za_okres_do: '2025-02-28', dni: 7, rodo: 'ma' };
    const made = await draft('wezwanie-o-dowody', { dane, wolne: {}, adresat: null });
    const record = (weryfikacja: 'oswiadczenie' | 'dokument') =>
      desk.author(() => get(DowodService).recordDowod({ osobaId: made.osobaId, rodzaj: 'dochod', tresc: { rodzaj: 'praca', kwota: '1200.00', miesiac: '2025-02' }, weryfikacja }));
    await record('oswiadczenie');
    expect(await desk.author(() => get(PismoSkladService).findUwaga(made))).toBeNull();
    await record('dokument');
    expect([...(await desk.author(() => get(ZnaneFaktyService).find(made))).keys()]).toEqual(['wynagrodzenie']);
    expect((await desk.author(() => get(PismoWidokService).show(made.id))).uwaga).toContain('Organ zna ten fakt');
    await expect(sign(made)).rejects.toMatchObject({ code: 'PISMO.FACT_KNOWN', provision: 'art. 220 § 1 KPA', field: 'dane.dokumenty' });
    const other = await desk.author(() => get(PismoService).update(made.id, made.wersja, { dane: { ...dane, za_okres_do: '2025-03-31' }, wolne: {}, adresat: null }));
    expect((await sign(other)).stan).toBe('wydane');
  });

  it('proposes the conditions that the calculation found unmet', async () => {
    desk.content.tresc = { ...desk.content.tresc, przyczyny: [{ opis: 'Dochód przekracza kryterium', przepis: 'art. 8 ust. 1' }] };
    const { postepowanieId } = await desk.openCase();
    const made = await desk.author(() => get(PismoService).draft(postepowanieId, 'zawiadomienie-o-materiale'));
    expect(made.dane).toEqual({ niespelnione: ['Dochód przekracza kryterium (art. 8 ust. 1)'] });
  });

  it('goes to the attorney, who cannot be passed over', async () => {
    const { postepowanieId, sprawaId } = await desk.openFresh();
    const attorney = {
      rodzaj: 'pelnomocnik' as const, nazwa: 'Adam Zmyślony', osobaId: null, adres: 'ul. Inna 1, 30-003 Kraków', adresEdoreczen: null, dokument: 'pełnomocnictwo', dokumentDzien: plainDate('2025-03-01'),
      dokumentId: null, zakres: 'wszystkie-czynnosci' as const, zakresOpis: null, oplata: 'nie-dotyczy' as const, od: plainDate('2025-03-01'), do: null,
    };
    await desk.author(() => get(PrzedstawicielService).add(sprawaId, attorney));
    const adresat = { rola: 'pelnomocnik', nazwa: 'Adam Zmyślony', adres: ['ul. Inna 1', '30-003 Kraków'] };
    expect(await desk.author(() => get(PismoAdresatService).find(sprawaId))).toEqual(adresat);
    const made = await desk.author(() => get(PismoService).draft(postepowanieId, 'wezwanie-do-usuniecia-brakow'));
    expect(made.adresat).toEqual(adresat);
    const past = await desk.author(() => get(PismoService).update(made.id, made.wersja, BRAKI));
    await expect(sign(past)).rejects.toMatchObject({ code: 'PISMO.REPRESENTED', provision: 'art. 40 § 1 i 2 KPA' });
    const right = await desk.author(() => get(PismoService).update(made.id, past.wersja, { ...BRAKI, adresat: made.adresat }));
    await sign(right);
    expect(await deliver(made.id, { odebrano: '2025-03-10' })).toMatchObject({ odbiorca: 'pelnomocnik', wyprowadzenie: { przepis: 'art. 40 § 2 KPA, art. 42 i art. 46 § 1 KPA' } });
  });

  it('takes only fields of the template, and only addressees that the law knows', async () => {
    const made = await draft('zaswiadczenie', { dane: {}, wolne: {}, adresat: null });
    const update = (zmiana: object) => desk.author(() => get(PismoService).update(made.id, made.wersja, { dane: {}, wolne: {}, adresat: null, ...zmiana }));
    await expect(update({ dane: { tytul: 'INNY' } })).rejects.toMatchObject({ code: 'SZABLON.FIELD_UNKNOWN', field: 'dane.tytul' });
    await expect(update({ wolne: { tresc: 'a'.repeat(2001) } })).rejects.toMatchObject({ code: 'SZABLON.FIELD_INVALID', field: 'wolne.tresc' });
    await expect(update({ adresat: { rola: 'instytucja', nazwa: 'Sąd', adres: ['Kraków'] } })).rejects.toMatchObject({ code: 'PISMO.ADDRESSEE' });
    await expect(desk.author(() => get(PismoService).draft(made.postepowanieId, 'nieznany'))).rejects.toMatchObject({ code: 'PISMO.TEMPLATE_UNKNOWN' });
    const asked = await draft('wystapienie-o-informacje', { dane: { informacje: ['wysokość renty'] }, wolne: { znaczenie: 'Renta jest dochodem.' }, adresat: null });
    await expect(sign(asked)).rejects.toMatchObject({ code: 'PISMO.INCOMPLETE', field: 'adresat' });
    await desk.author(() => get(PismoService).remove(made.id, made.wersja));
    await expect(desk.author(() => get(PismoService).getPismo(made.id))).rejects.toMatchObject({ status: 404 });
  });

  it('is hidden from other units, other roles and an official excluded from the case, and each act is in the journal', async () => {
    const made = await draft('potwierdzenie-wplywu', { dane: { dzien: '2025-03-03', sposob: 'osobiscie' }, wolne: {}, adresat: null });
    for (const login of ['specjalista.f2', 'ksiegowosc.przygotowanie', 'administrator']) await expect(as(login, () => get(PismoService).getPismo(made.id))).rejects.toMatchObject({ status: 404 });
    await desk.centre.superuser.query(
      `insert into access.wylaczenie (jednostka_id, id, uzytkownik_id, sprawa_id, komorka_id, od) select jednostka_id, gen_random_uuid(), id, $1, $2, '2025-01-01' from access.uzytkownik where login = 'socjalny.f1'`,
      [made.sprawaId, made.komorkaId]);
    await expect(as('socjalny.f1', () => get(PismoService).getPismo(made.id))).rejects.toMatchObject({ status: 404 });
    await sign(made);
    const { rows } = await desk.centre.superuser.query(`select distinct czynnosc from audit.wpis where zasob = 'pismo-sprawy' order by 1`);
    expect(rows.map(({ czynnosc }) => czynnosc)).toEqual(expect.arrayContaining(['utworzenie', 'zmiana', 'podpisanie', 'usuniecie', 'doreczenie', 'odczyt']));
    expect(made.komorkaId).toBe(komorkaId('filia-1'));
  });
});
