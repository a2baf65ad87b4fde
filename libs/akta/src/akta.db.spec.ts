import { type AktaDesk, aPismoPrzychodzace, aPismoWychodzace, openAktaDesk } from '@ostoja/akta/testing';
import { Database } from '@ostoja/database';
import { DokumentService } from '@ostoja/documents';
import { readPdfText } from '@ostoja/documents/testing';
import { newId, plainDate } from '@ostoja/kernel';
import { AktaService } from './karta/akta.service.js';
import { AktaSpisService } from './karta/akta-spis.service.js';
import type { OkazanieRequest } from './okazanie/okazanie.dto.js';
import { OkazanieService } from './okazanie/okazanie.service.js';
import { RejestrPism } from './rejestr/rejestr-pism.js';
import type { MiejsceSprawy } from './sprawa.port.js';
import type { NoweUdostepnienie } from './udostepnienie/udostepnienie.policy.js';
import { UdostepnienieService } from './udostepnienie/udostepnienie.service.js';

const PDF = Buffer.from('%PDF-1.7 kopia');
const DZIS = plainDate('2026-03-10');

describe('akta of a case', () => {
  let desk: AktaDesk;
  let sprawa: MiejsceSprawy;
  beforeAll(async () => {
    desk = await openAktaDesk();
  });
  beforeEach(() => {
    sprawa = desk.sprawy.add({ osobaId: desk.osobaId });
  });
  afterAll(() => desk.stop());

  const list = (login = 'specjalista.f1', query = {}) => desk.as(login, () => desk.get(AktaSpisService).list(sprawa.sprawaId, query));
  const order = () => desk.as('specjalista.f1', () => desk.get(RejestrPism).registerOutgoing(aPismoWychodzace({ rodzaj: 'postanowienie', tytul: 'Odmowa dostępu do akt', sprawy: [sprawa] })));
  const shown: OkazanieRequest = { rodzaj_dokumentu: 'zaswiadczenie', opis: 'zaświadczenie nr 7/2026', okazal: 'Janina Przykładowa', dzien: DZIS };
  const show = (fields: Partial<OkazanieRequest> = {}) => desk.as('informacja.1', () => desk.get(OkazanieService).record(sprawa.sprawaId, { ...shown, ...fields }));
  const certify = (id: string, login = 'informacja.1') => desk.as(login, () => desk.get(OkazanieService).certify(id, PDF));
  const view = (fields: Partial<NoweUdostepnienie> = {}) => desk.as('socjalny.f1', () => desk.get(UdostepnienieService).record(sprawa.sprawaId, { kto: 'strona', dzien: DZIS, sposob: 'wglad', ...fields }));

  it('hold what came, what was issued, what an act left and what was shown, in one numbered index with leaves', async () => {
    await desk.as('informacja.1', () => desk.get(RejestrPism).registerIncoming(aPismoPrzychodzace({ sprawy: [sprawa], liczbaStron: 4 })));
    await order();
    const { znak: _, ...place } = sprawa;
    await desk.as('socjalny.f1', async () => {
      const { dokumentId } = await desk.get(DokumentService).store(PDF, 'application/pdf', { nazwa: 'Wywiad', rodzaj: 'wydruk', komorkaId: place.komorkaId, sprawaId: place.sprawaId });
      await desk.get(AktaService).include({ ...place, rodzaj: 'wywiad', tytul: 'Wywiad z 9 marca 2026 r.', dzien: plainDate('2026-03-09'), podstawa: 'czynnosc', dokumentId, liczbaKart: 6 });
    });
    await show();
    const { elementy } = await list();
    expect(elementy.map(({ numer, karta_od, karta_do, podstawa }) => [numer, karta_od, karta_do, podstawa])).toEqual([[1, 1, 2, 'wplyw'], [2, 3, 3, 'wydanie'], [3, 4, 9, 'czynnosc'], [4, 10, 10, 'okazanie']]);
    expect(elementy[0]!.numer_rejestru).toMatch(/^F1\/WP\//);
    expect(elementy[2]!.pliki).toHaveLength(1);
    const first = await list('specjalista.f1', { limit: 3 });
    expect((await list('specjalista.f1', { limit: 3, kursor: first.nastepny! })).elementy.map(({ numer }) => numer)).toEqual([4]);
    expect(readPdfText(await desk.as('specjalista.f1', () => desk.get(AktaSpisService).printSpis(sprawa.sprawaId)))).toContain('Wywiad z 9 marca 2026 r.');
  });

  it('are seen in the unit alone, and by no official who is excluded', async () => {
    await order();
    await desk.exclude('specjalista.f1', sprawa.sprawaId);
    expect((await list('kierownik.f1')).elementy).toHaveLength(1);
    for (const login of ['socjalny.f2', 'ksiegowosc.wysylka', 'administrator', 'specjalista.f1']) expect((await list(login)).elementy).toEqual([]);
    await expect(desk.as('socjalny.f2', () => desk.get(OkazanieService).record(sprawa.sprawaId, shown))).rejects.toMatchObject({ status: 403 });
    await expect(desk.as('specjalista.f1', () => desk.get(UdostepnienieService).record(sprawa.sprawaId, { kto: 'strona', dzien: DZIS, sposob: 'wglad' }))).rejects.toMatchObject({ status: 403 });
  });

  it('lose nothing and change nothing', async () => {
    await order();
    const write = (sql: string) => desk.as('kierownik.f1', () => desk.get(Database).transaction((tx) => tx.query(sql, [sprawa.sprawaId])));
    await expect(write('update akta.karta set numer = 7 where sprawa_id = $1')).rejects.toMatchObject({ status: 403 });
    await expect(write('delete from akta.karta where sprawa_id = $1')).rejects.toMatchObject({ status: 403 });
  });

  it('take a copy certified by whom the original was shown to, once', async () => {
    const { id } = await show();
    await expect(certify(id, 'specjalista.f1')).rejects.toMatchObject({ code: 'AKTA.CERTIFIER', status: 403 });
    await certify(id);
    expect((await list()).elementy[0]).toMatchObject({ adnotacja: expect.stringContaining('art. 76a § 2b KPA'), pliki: [{ nazwa: 'Kopia poświadczona: zaświadczenie' }] });
    await expect(certify(id)).rejects.toMatchObject({ code: 'AKTA.COPY_EXISTS' });
    await expect(show({ dzien: plainDate('2026-03-11') })).rejects.toMatchObject({ code: 'AKTA.DATE_IN_FUTURE' });
  });

  it.each(['dowod-osobisty', 'paszport'] as const)('never hold a copy of an identity document (%s): that it was shown is noted', async (rodzaj_dokumentu) => {
    const { id } = await show({ rodzaj_dokumentu });
    await expect(certify(id)).rejects.toMatchObject({ code: 'AKTA.IDENTITY_CARD_COPY', provision: expect.stringContaining('Dz.U. 2021 poz. 893') });
    expect((await list()).elementy[0]).toMatchObject({ adnotacja: 'Dokument okazano.', pliki: [] });
    const { dokumentId } = await desk.as('informacja.1', () => desk.get(DokumentService).store(PDF, 'application/pdf', { nazwa: 'x', rodzaj: 'skan', komorkaId: sprawa.komorkaId }));
    const past = desk.as('informacja.1', () => desk.get(Database).transaction((tx) => tx.query('update akta.okazanie set kopia_id = $1 where id = $2', [dokumentId, id])));
    await expect(past).rejects.toMatchObject({ code: 'AKTA.IDENTITY_CARD_COPY' });
  });

  it('are shown to the party, and refused by an order of this case alone', async () => {
    const { id: postanowienieId } = await order();
    const [karta] = (await list()).elementy;
    await view({ kartaIds: [karta!.id] });
    await view({ postanowienieId });
    await expect(view({ kartaIds: [newId()] })).rejects.toMatchObject({ code: 'AKTA.ITEM_OF_OTHER_CASE' });
    await expect(view({ postanowienieId: newId() })).rejects.toMatchObject({ code: 'AKTA.REFUSAL_WITHOUT_ORDER' });
    const found = await desk.as('kierownik.f1', () => desk.get(UdostepnienieService).list(sprawa.sprawaId));
    expect(found.map(({ wynik, ktoNazwa }) => [wynik, ktoNazwa])).toEqual([['odmowa', 'Janina Przykładowa'], ['udostepniono', 'Janina Przykładowa']]);
  });

  it('are shown to an attorney only with a power that lies in them (KPA 33 § 3)', async () => {
    const umocowany = { id: newId(), nazwa: 'Anna Wzorcowa', kto: 'pelnomocnik', zakres: 'wszystkie-czynnosci', od: plainDate('2026-03-01'), do: null, dokumentId: null } as const;
    desk.sprawy.umocowani = [umocowany];
    const attorney = (fields = {}) => view({ kto: 'pelnomocnik', przedstawicielId: umocowany.id, ...fields });
    await expect(attorney()).rejects.toMatchObject({ code: 'AKTA.VIEWER_WITHOUT_POWER', provision: 'art. 33 § 3 KPA' });
    await expect(attorney({ przedstawicielId: newId() })).rejects.toMatchObject({ code: 'AKTA.VIEWER_WITHOUT_POWER' });
    await desk.as('informacja.1', () => desk.get(RejestrPism).registerIncoming(aPismoPrzychodzace({ rodzaj: 'pelnomocnictwo', tytul: 'Pełnomocnictwo', sprawy: [sprawa] })));
    expect(await attorney()).toMatchObject({ ktoNazwa: 'Anna Wzorcowa', przedstawicielId: umocowany.id, wynik: 'udostepniono' });
    desk.sprawy.umocowani = [];
  });
});
