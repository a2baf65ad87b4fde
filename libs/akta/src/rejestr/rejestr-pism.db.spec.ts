import { komorkaId } from '@ostoja/access';
import { type AktaDesk, aPismoPrzychodzace, aPismoWychodzace, openAktaDesk } from '@ostoja/akta/testing';
import { Database } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { newId, plainDate } from '@ostoja/kernel';
import { readPdfText } from '@ostoja/documents/testing';
import { AktaService } from '../karta/akta.service.js';
import { RejestrListaService } from './lista/rejestr-lista.service.js';
import { PismoPlikService } from './plik/pismo-plik.service.js';
import { PotwierdzenieService } from './plik/potwierdzenie.service.js';
import { PismoSprawaService } from './pismo-sprawa.service.js';
import { PismoZapisService } from './pismo-zapis.service.js';
import type { NowePismoPrzychodzace } from './pismo.policy.js';
import { PrzekazaniePismaService } from './przekazanie/przekazanie-pisma.service.js';
import { RejestrPism } from './rejestr-pism.js';

const PDF = Buffer.from('%PDF-1.7 pismo');

describe('the register of papers', () => {
  let desk: AktaDesk;
  beforeAll(async () => {
    desk = await openAktaDesk();
  });
  afterAll(() => desk.stop());

  const incoming = (fields: Partial<NowePismoPrzychodzace> = {}, login = 'informacja.1') => desk.as(login, () => desk.get(RejestrPism).registerIncoming(aPismoPrzychodzace(fields)));
  const show = (id: string, login = 'socjalny.f1') => desk.as(login, () => desk.get(RejestrListaService).show(id));
  const list = (login: string, query = {}) => desk.as(login, () => desk.get(RejestrListaService).list(query));
  const sees = async (login: string, id: string) => (await list(login)).elementy.some((one) => one.id === id);
  const attach = async (id: string, sprawaId: string, login = 'specjalista.f1') => desk.as(login, async () => desk.get(PismoSprawaService).assign(id, sprawaId, (await desk.get(RejestrPism).getPismo(id)).wersja));
  const upload = (id: string, rodzaj: 'pismo' | 'dowod-osobisty' = 'pismo') => desk.as('informacja.1', () => desk.get(PismoPlikService).add(id, rodzaj, PDF));

  it('50 at once, every third rolled back: no gap and no double', async () => {
    const take = (fail: boolean) =>
      desk.as('informacja.1', () =>
        desk.get(Database).transaction(async () => {
          const { numer } = await desk.get(RejestrPism).registerIncoming(aPismoPrzychodzace({ komorkaId: komorkaId('filia-9') }));
          if (fail) throw new Error('rolled back');
          return numer;
        }));
    const results = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => take(i % 3 === 0)));
    const given = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
  });

  it('numbers each unit, direction and sealed circle apart', async () => {
    const kragId = await desk.seal('informacja.1');
    const out = await desk.as('specjalista.f1', () => desk.get(RejestrPism).registerOutgoing(aPismoWychodzace()));
    expect([(await incoming()).numerRejestru, (await incoming()).numerRejestru, out.numerRejestru]).toEqual(['F1/WP/1/2026', 'F1/WP/2/2026', 'F1/WY/1/2026']);
    expect((await incoming({ kragId })).numerRejestru).toBe(`F1/WP/Z-${kragId.slice(-6).toUpperCase()}/1/2026`);
    await expect(incoming({ komorkaId: komorkaId('filia-1-swiadczenia') })).rejects.toMatchObject({ code: 'AKTA.UNIT_KEEPS_NO_REGISTER' });
  });

  it('keeps a demand by e-mail and says that it is left without consideration', async () => {
    const { id } = await incoming({ rodzaj: 'wniosek', kanal: 'e-mail', dataNadania: null });
    expect((await show(id)).skutek).toMatchObject({ skuteczne: false, przepis: 'art. 63 § 1 KPA' });
  });

  it('is seen by the unit alone, sealed papers by the circle, notes of social work not by the specialist', async () => {
    const { id } = await incoming();
    const logins = ['socjalny.f1', 'informacja.1', 'socjalny.f2', 'ksiegowosc.wysylka', 'administrator'];
    expect(await Promise.all(logins.map((login) => sees(login, id).catch(() => false)))).toEqual([true, true, false, false, false]);
    await expect(show(id, 'socjalny.f2')).rejects.toMatchObject({ status: 404 });
    await expect(incoming({}, 'socjalny.f2')).rejects.toMatchObject({ status: 403 });
    const sealed = await incoming({ kragId: await desk.seal('informacja.1', 'socjalny.f1') });
    expect(await Promise.all(['socjalny.f1', 'kierownik.f1'].map((login) => sees(login, sealed.id)))).toEqual([true, false]);
    const note = await incoming({ pozaAktami: true }, 'socjalny.f1');
    expect(await Promise.all(['kierownik.f1', 'specjalista.f1'].map((login) => sees(login, note.id)))).toEqual([true, false]);
  });

  it('attaches a paper with its file to a case: the akta hold it, the excluded official does not see it', async () => {
    const sprawa = desk.sprawy.add({ osobaId: desk.osobaId });
    const { id } = await incoming({ liczbaStron: 3 });
    await upload(id);
    const [plik] = (await show(id)).pliki;
    expect(plik).toMatchObject({ skan: 'nieskanowany' });
    await attach(id, sprawa.sprawaId);
    expect(await show(id)).toMatchObject({ sprawa_ids: [sprawa.sprawaId], osoba_id: desk.osobaId });
    const { rows } = await desk.superuser.query('select k.numer, k.karta_od, k.karta_do, k.podstawa, d.sprawa_id from akta.karta k, documents.dokument d where k.pismo_id = $1 and d.id = $2', [id, plik!.id]);
    expect(rows).toEqual([{ numer: 1, karta_od: 1, karta_do: 2, podstawa: 'wplyw', sprawa_id: sprawa.sprawaId }]);
    await expect(attach(id, sprawa.sprawaId)).rejects.toMatchObject({ code: 'AKTA.PAPER_IN_AKTA', status: 409 });
    await desk.exclude('socjalny2.f1', sprawa.sprawaId);
    await expect(show(id, 'socjalny2.f1')).rejects.toMatchObject({ status: 404 });
    await expect(desk.as('socjalny2.f1', () => desk.get(PismoPlikService).open(id, plik!.id))).rejects.toMatchObject({ status: 404 });
    expect((await desk.as('socjalny.f1', () => desk.get(PismoPlikService).open(id, plik!.id))).bytes.equals(PDF)).toBe(true);
  });

  it('takes a paper into the sealed circle of its case, and no paper into a case of another unit or circle', async () => {
    const kragId = await desk.seal('informacja.1', 'specjalista.f1');
    const open = desk.sprawy.add({ osobaId: desk.osobaId });
    const sealed = desk.sprawy.add({ osobaId: desk.osobaId, kragId });
    const far = desk.sprawy.add({ osobaId: desk.osobaId, komorkaId: komorkaId('filia-2') });
    const { id } = await incoming();
    await expect(attach(id, far.sprawaId)).rejects.toMatchObject({ code: 'AKTA.OTHER_PLACE' });
    await expect(attach(id, newId())).rejects.toMatchObject({ status: 404 });
    await attach(id, sealed.sprawaId);
    expect(await sees('kierownik.f1', id)).toBe(false);
    await expect(attach(id, open.sprawaId)).rejects.toMatchObject({ code: 'AKTA.OTHER_PLACE' });
  });

  it('lets a note of social work into the akta only by a formal passing with day and reason', async () => {
    const sprawa = desk.sprawy.add({ osobaId: desk.osobaId });
    const { id, wersja } = await incoming({ pozaAktami: true }, 'socjalny.f1');
    await expect(attach(id, sprawa.sprawaId, 'kierownik.f1')).rejects.toMatchObject({ code: 'AKTA.OUTSIDE_AKTA' });
    const pass = (dzien: string) => desk.as('socjalny.f1', () => desk.get(PismoSprawaService).pass(id, sprawa.sprawaId, { dzien: plainDate(dzien), powod: 'Dowód w sprawie.' }, wersja));
    await expect(pass('2026-03-04')).rejects.toMatchObject({ code: 'AKTA.PASSED_BEFORE_PAPER' });
    await expect(pass('2026-03-11')).rejects.toMatchObject({ code: 'AKTA.DATE_IN_FUTURE' });
    await pass('2026-03-06');
    const { rows } = await desk.superuser.query(`select podstawa, dzien_wlaczenia::text, powod from akta.karta where pismo_id = $1`, [id]);
    expect(rows).toEqual([{ podstawa: 'przekazanie', dzien_wlaczenia: '2026-03-06', powod: 'Dowód w sprawie.' }]);
    expect(await sees('specjalista.f1', id)).toBe(true);
    await expect(pass('2026-03-06')).rejects.toMatchObject({ status: 412 });
  });

  it('refuses the copy of an identity card and keeps nothing of it', async () => {
    const { id } = await incoming();
    await expect(upload(id, 'dowod-osobisty')).rejects.toMatchObject({ code: 'AKTA.IDENTITY_CARD_COPY', provision: expect.stringContaining('§ 11') });
    expect((await show(id)).pliki).toEqual([]);
  });

  it('confirms receipt once, on a letter with the number and the day', async () => {
    const { id, numerRejestru } = await incoming({ kanal: 'osobiscie', dataNadania: null });
    const confirm = () => desk.as('informacja.1', () => desk.get(PotwierdzenieService).confirm(id));
    await confirm();
    const first = (await show(id)).potwierdzenie_id!;
    await confirm();
    expect((await show(id)).potwierdzenie_id).toBe(first);
    const text = readPdfText((await desk.as('informacja.1', () => desk.get(PismoPlikService).open(id, first))).bytes);
    expect(text).toContain(numerRejestru);
    expect(text).toContain('5 marca 2026');
  });

  it('notes how a letter left and what shows its delivery', async () => {
    const { id, wersja } = await desk.as('specjalista.f1', () => desk.get(RejestrPism).registerOutgoing(aPismoWychodzace()));
    const act = <T>(work: () => Promise<T>) => desk.as('specjalista.f1', work);
    await act(() => desk.get(PismoZapisService).recordSending(id, { kanal: 'poczta', data_nadania: plainDate('2026-03-06'), numer_przesylki: 'R-1' }, wersja));
    await expect(act(() => desk.get(PismoZapisService).recordProof(id, { rodzaj: 'zwrotne-potwierdzenie', doreczono: plainDate('2026-03-09'), dokument_id: newId() }, wersja + 1))).rejects.toMatchObject({ code: 'AKTA.PROOF_FILE' });
    await act(() => desk.get(PismoZapisService).recordProof(id, { rodzaj: 'zwrotne-potwierdzenie', doreczono: plainDate('2026-03-09') }, wersja + 1));
    expect(await show(id)).toMatchObject({ kanal: 'poczta', numer_przesylki: 'R-1', doreczono: '2026-03-09', skutek: null });
  });

  it('lists by pages, newest first, with every filter', async () => {
    const [a, b] = [await incoming({ osobaId: desk.osobaId, dataWplywu: plainDate('2026-03-09') }), await incoming({ osobaId: desk.osobaId, dataWplywu: plainDate('2026-03-08') })];
    const query = { osoba_id: desk.osobaId, kierunek: 'przychodzace' as const, rodzaj: 'pismo-instytucji' as const, bez_sprawy: true, od: plainDate('2026-03-08'), do: plainDate('2026-03-09'), limit: 1 };
    const first = await list('socjalny.f1', query);
    expect(first.elementy.map(({ id }) => id)).toEqual([a.id]);
    const second = await list('socjalny.f1', { ...query, kursor: first.nastepny! });
    expect([second.elementy.map(({ id }) => id), second.nastepny]).toEqual([[b.id], null]);
    await expect(list('socjalny.f1', { od: plainDate('2026-03-09'), do: plainDate('2026-03-08') })).rejects.toMatchObject({ code: 'AKTA.PERIOD' });
  });

  it('gives no number of the akta twice, however many papers come at once', async () => {
    const { znak: _, ...place } = desk.sprawy.add({ osobaId: desk.osobaId });
    const put = () => desk.as('specjalista.f1', () => desk.get(AktaService).include({ ...place, rodzaj: 'wywiad', tytul: 'Wywiad', dzien: plainDate('2026-03-09'), podstawa: 'czynnosc', liczbaKart: 2 }));
    const karty = await Promise.all(Array.from({ length: 10 }, put));
    expect(karty.map(({ numer }) => numer).sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
    expect(karty.map(({ kartaOd }) => kartaOd).sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, i) => 2 * i + 1));
  });

  it('passes a paper on to another unit, which takes it or sends it back, and keeps the history', async () => {
    const service = desk.get(PrzekazaniePismaService);
    const { dokumentId } = await desk.as('informacja.1', () => desk.get(DokumentService).store(Buffer.from('%PDF-1.4'), 'application/pdf', { nazwa: 'skan', rodzaj: 'skan', komorkaId: komorkaId('filia-1') }));
    const pismo = await desk.as('informacja.1', () => desk.get(RejestrPism).registerIncoming(aPismoPrzychodzace({ dokumentIds: [dokumentId] })));
    const send = (login = 'specjalista.f1', komorka = 'filia-2') => desk.as(login, () => service.send(pismo.id, pismo.wersja, komorkaId(komorka), 'Adres nadawcy jest w rejonie filii 2.'));
    const waiting = (login: string) => desk.as(login, async () => (await service.listWaiting()).filter(({ pismoId }) => pismoId === pismo.id));
    const sees = (login: string) => desk.as(login, () => desk.get(RejestrPism).getPismo(pismo.id)).then(() => true, () => false);
    await expect(send('specjalista.f2')).rejects.toMatchObject({ status: 404 });
    await expect(send('specjalista.f1', 'filia-1')).rejects.toMatchObject({ code: 'AKTA.UNIT_UNFIT', field: 'komorka_id' });
    const first = await send();
    await expect(send()).rejects.toMatchObject({ code: 'AKTA.PAPER_ON_ITS_WAY', status: 409 });
    expect([(await waiting('specjalista.f2')).length, (await waiting('specjalista.f1')).length, await sees('specjalista.f2')]).toEqual([1, 0, false]);
    await expect(desk.as('specjalista.f1', () => service.receive(first.id, first.wersja))).rejects.toMatchObject({ status: 403 });
    await expect(desk.as('specjalista.f2', () => service.sendBack(first.id, first.wersja, null))).rejects.toMatchObject({ field: 'uwagi' });
    await desk.as('specjalista.f2', () => service.sendBack(first.id, first.wersja, 'To nie nasz rejon.'));
    const second = await send();
    await desk.as('specjalista.f2', () => service.receive(second.id, second.wersja));
    expect([await sees('specjalista.f1'), await sees('specjalista.f2')]).toEqual([false, true]);
    const taken = await desk.as('specjalista.f2', () => desk.get(RejestrPism).getPismo(pismo.id));
    expect([taken.numerRejestru, taken.komorkaId]).toEqual([pismo.numerRejestru, komorkaId('filia-2')]);
    expect((await desk.as('specjalista.f2', () => desk.get(DokumentService).getDokument(dokumentId))).komorkaId).toBe(komorkaId('filia-2'));
    expect((await desk.as('specjalista.f2', () => service.history(pismo.id))).map(({ stan }) => stan)).toEqual(['zwrocone', 'przyjete']);
    await expect(desk.as('specjalista.f2', () => service.receive(second.id, second.wersja + 1))).rejects.toMatchObject({ code: 'AKTA.FORWARDING_CLOSED' });
  });
});
