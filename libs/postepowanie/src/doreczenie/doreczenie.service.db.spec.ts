import { Database } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { readPdfText } from '@ostoja/documents/testing';
import { newId, plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { DecyzjaDesk, SENT } from '@ostoja/postepowanie/testing';
import { DecyzjaPodpisService } from '../decyzja/obieg/decyzja-podpis.service.js';
import { PismoService } from '../pismo/pismo.service.js';
import { PismoPodpisService } from '../pismo/wydanie/pismo-podpis.service.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { type DaneDoreczenia, DoreczenieService } from './doreczenie.service.js';
import { PrzedstawicielService } from '../przedstawiciel/przedstawiciel.service.js';
import { StronaService } from '../strona/strona.service.js';
import { KopertaService } from './koperta.service.js';
import { PismoDoreczane } from './pismo-doreczane.js';

describe('DoreczenieService', () => {
  let desk: DecyzjaDesk;
  beforeAll(async () => {
    desk = await DecyzjaDesk.open();
  });
  afterAll(() => desk.centre.stop());
  beforeEach(() => desk.reset());

  const service = () => desk.centre.get(DoreczenieService);

  it('delivers by fiction after two notices and the return of the letter', async () => {
    const made = await desk.signed('600.00');
    desk.setToday('2025-04-02');
    const first = await desk.deliver(made.id, { awizoPierwsze: '2025-03-12' }, 'poczta');
    expect(first).toMatchObject({ uznaneZaDoreczone: null });
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'wydana' });
    const more = (wersja: number, dates: object) => desk.author(() => service().update(first.id, wersja, { ...SENT, awizoPierwsze: '2025-03-12', ...dates } as DaneDoreczenia));
    await expect(more(first.wersja + 1, {})).rejects.toMatchObject({ status: 412 });
    const done = await more(first.wersja, { awizoDrugie: '2025-03-20', zwrot: '2025-03-28' });
    expect(done).toMatchObject({ uznaneZaDoreczone: '2025-03-26', wyprowadzenie: { przepis: 'art. 44 § 4 KPA' } });
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'doreczona', ostatecznaOd: '2025-04-10' });
    await expect(desk.deliver(made.id, { odebrano: '2025-04-01' })).rejects.toMatchObject({ code: 'DORECZENIE.DONE', status: 409 });
    await expect(more(done.wersja, { odebrano: '2025-03-15' })).rejects.toMatchObject({ code: 'DORECZENIE.DONE' });
  });

  it('lets a letter that came back too early be sent again', async () => {
    const made = await desk.signed('600.00');
    desk.setToday('2025-04-02');
    await expect(desk.deliver(made.id, { awizoPierwsze: '2025-03-12', awizoDrugie: '2025-03-20', zwrot: '2025-03-24' }, 'poczta')).rejects.toMatchObject({ code: 'DORECZENIE.DATES', field: 'zwrot' });
    await desk.deliver(made.id, { awizoPierwsze: '2025-03-12' }, 'poczta');
    await desk.deliver(made.id, { wyslano: '2025-03-31', odebrano: '2025-04-01' });
    expect((await desk.author(() => service().listOfDecyzja(made.id))).map((one) => one.uznaneZaDoreczone)).toEqual([null, '2025-04-01']);
  });

  it('takes the manual evidence of electronic delivery', async () => {
    const made = await desk.signed('600.00');
    desk.setToday('2025-03-28');
    const done = await desk.deliver(made.id, { wplynelo: '2025-03-11', zwrot: '2025-03-27', numerPrzesylki: 'AE:PL-1' }, 'e-doreczenia');
    expect(done).toMatchObject({ uznaneZaDoreczone: '2025-03-26', numerPrzesylki: 'AE:PL-1' });
  });

  it('finishes at once what was delivered long ago', async () => {
    const made = await desk.signed('600.00');
    desk.setToday('2025-04-30');
    await desk.deliver(made.id, { odebrano: '2025-03-10' });
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'ostateczna', ostatecznaOd: '2025-03-25', wykonalnaOd: '2025-03-25' });
  });

  it('delivers nothing that is not signed, and lets one of two deliveries at once through', async () => {
    const draft = await desk.draft();
    await expect(desk.deliver(draft.id, { odebrano: '2025-03-10' })).rejects.toMatchObject({ code: 'DECYZJA.STATE', status: 409 });
    const made = await desk.signed();
    const results = await Promise.allSettled([1, 2].map(() => desk.deliver(made.id, { odebrano: '2025-03-10' })));
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(desk.paid(made.id)).toHaveLength(1);
  });

  it('delivers no letter that is not signed, and starts no term of one that the case has overtaken', async () => {
    const { postepowanieId } = await desk.openFresh();
    const made = await desk.author(() => desk.centre.get(PismoService).draft(postepowanieId, 'wezwanie-do-usuniecia-brakow'));
    const lock = () => desk.author(() => desk.centre.get(Database).transaction((tx) => desk.centre.get(PismoDoreczane).lock(tx, made.id)));
    await expect(lock()).rejects.toMatchObject({ code: 'PISMO.STATE', status: 409 });
    const ready = await desk.author(() => desk.centre.get(PismoService).update(made.id, made.wersja, { dane: { braki: ['brak podpisu'], dni: 7, rodo: 'ma' }, wolne: {}, adresat: null }));
    await desk.author(() => desk.centre.get(PismoPodpisService).sign(ready.id, ready.wersja));
    expect(await lock()).toMatchObject({ odbiorca: 'adresat', data: '2025-03-10' });
    await desk.author(() => desk.centre.get(ProceduraService).transition(postepowanieId, 'usuniecie-brakow', { dzien: plainDate('2025-03-10') }));
    const done = await desk.author(() => service().begin({ pismoId: made.id }, 'osobiscie', { ...SENT, odebrano: plainDate('2025-03-10') }));
    expect(done.uznaneZaDoreczone).toBe('2025-03-10');
    const { rows } = await desk.centre.superuser.query(`select 1 from postepowanie.termin where postepowanie_id = $1 and rodzaj = 'braki' and stan = 'biegnie'`, [postepowanieId]);
    expect(rows).toEqual([]);
  });

  it.each([['specjalista.f2', 404], ['socjalny.f1', 403], ['ksiegowosc.wysylka', 404]])('is refused to %s', async (login, status) => {
    const made = await desk.signed();
    await expect(desk.centre.as(login, () => service().begin({ decyzjaId: made.id }, 'osobiscie', { ...SENT, odebrano: SENT.wyslano }))).rejects.toMatchObject({ status });
  });

  it('serves the attorney, and every party its own copy: the decision is delivered with the last of them (KPA 40, 109)', async () => {
    const made = await desk.approved('600.00');
    const { sprawaId } = await desk.stored(made.id);
    const day = plainDate('2025-03-01');
    const { id: osobaId } = await desk.centre.as('informacja.1', () => desk.centre.get(OsobaService).create(aOsoba({ imie: 'Piotr', nazwisko: 'Zmyślony' })));
    const strony = desk.centre.get(StronaService);
    const party = await desk.author(() => strony.add(sprawaId, { osobaId, interes: 'zobowiązany do opłaty', od: day }));
    await expect(desk.author(() => strony.add(sprawaId, { osobaId, interes: 'x', od: day }))).rejects.toMatchObject({ code: 'POSTEPOWANIE.PARTY_TWICE', status: 409 });
    await desk.author(() => desk.centre.get(PrzedstawicielService).add(sprawaId, {
      rodzaj: 'pelnomocnik', nazwa: 'Adam Wzorcowy', osobaId: null, adres: 'ul. Inna 1, 30-003 Kraków', adresEdoreczen: null, dokument: 'pełnomocnictwo', dokumentDzien: day,
      dokumentId: null, zakres: 'wszystkie-czynnosci', zakresOpis: null, oplata: 'nie-dotyczy', od: day, do: null,
    }));
    // A further party without an address keeps the decision from being signed.
    await expect(desk.head(() => desk.centre.get(DecyzjaPodpisService).sign(made.id, made.wersja))).rejects.toMatchObject({ code: 'DECYZJA.INCOMPLETE' });
    await desk.centre.superuser.query(
      `insert into osoba.adres (jednostka_id, id, osoba_id, rodzaj, ulica, nr_domu, kod_pocztowy, miejscowosc, od, zapisano, zapisal)
       select jednostka_id, gen_random_uuid(), id, 'zamieszkania', 'ul. Druga', '3', '30-004', 'Kraków', '2020-01-01', now(), id from osoba.osoba where id = $1`, [osobaId]);
    await desk.head(() => desk.centre.get(DecyzjaPodpisService).sign(made.id, made.wersja));
    const plain = (pdf: Buffer) => readPdfText(pdf).replaceAll(/\s+/g, ' ');
    const { pismoId } = await desk.stored(made.id);
    const letter = plain((await desk.author(() => desk.centre.get(DokumentService).open(pismoId!))).bytes);
    for (const part of ['Adam Wzorcowy', 'pełnomocnik strony', 'ul. Inna 1', 'Piotr Zmyślony, ul. Druga 3']) expect(letter).toContain(part);
    const envelopes = plain(await desk.author(async () => desk.centre.get(KopertaService).ofCopies(sprawaId, await strony.findOdbiorcy(sprawaId))));
    for (const part of ['Adam Wzorcowy', 'ul. Inna 1', 'Piotr Zmyślony', 'ul. Druga 3']) expect(envelopes).toContain(part);
    expect(envelopes).not.toContain('ul. Zmyślona 2');

    desk.setToday('2025-03-20');
    const serve = (stronaId: string | null, odebrano: string) =>
      desk.author(() => service().begin({ decyzjaId: made.id }, 'osobiscie', { ...SENT, odebrano } as DaneDoreczenia, undefined, stronaId));
    expect(await serve(null, '2025-03-10')).toMatchObject({ odbiorca: 'pelnomocnik', uznaneZaDoreczone: '2025-03-10' });
    expect((await desk.stored(made.id)).stan).toBe('wydana');
    await expect(serve(newId(), '2025-03-12')).rejects.toMatchObject({ code: 'DORECZENIE.PARTY', field: 'strona_id' });
    await serve(party.id, '2025-03-14');
    expect(await desk.stored(made.id)).toMatchObject({ stan: 'doreczona', ostatecznaOd: '2025-03-29' });
  });
});
