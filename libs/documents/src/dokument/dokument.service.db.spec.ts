import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { BlobStore } from '../blob/blob-store.js';
import { DokumentService, type DokumentPlace } from './dokument.service.js';

const PDF = Buffer.from('%PDF-1.7 przykład');
const place = (overrides: Partial<DokumentPlace> = {}): DokumentPlace => ({ nazwa: 'pismo.pdf', rodzaj: 'pismo', komorkaId: komorkaId('filia-1'), ...overrides });

describe('DokumentService', () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await openCentre([]);
  });
  afterAll(() => centre.stop());

  const service = () => centre.get(DokumentService);
  const store = (login: string, overrides: Partial<DokumentPlace> = {}, bytes = PDF) => centre.as(login, () => service().storeUpload(bytes, place(overrides)));
  const open = (login: string, id: string) => centre.as(login, () => service().open(id));

  it('gives back the very bytes with their type', async () => {
    const { dokumentId, sha256 } = await store('specjalista.f1');
    const opened = await open('socjalny.f1', dokumentId);
    expect(opened.bytes.equals(PDF)).toBe(true);
    expect(opened).toMatchObject({ typ: 'application/pdf', dokument: { nazwa: 'pismo.pdf', osobaId: null } });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['specjalista.f2', 'ksiegowosc.wysylka', 'administrator', 'inspektor.danych'])('does not exist for %s', async (login) => {
    const { dokumentId } = await store('specjalista.f1');
    await expect(open(login, dokumentId)).rejects.toMatchObject({ status: 404 });
  });

  it('takes nothing into another unit, and no web page', async () => {
    await expect(store('specjalista.f2')).rejects.toMatchObject({ status: 403 });
    await expect(store('specjalista.f1', {}, Buffer.from('<html>'))).rejects.toMatchObject({ code: 'DOCUMENTS.FILE_TYPE' });
  });

  it('keeps files for the bank to bookkeeping', async () => {
    const { dokumentId } = await store('ksiegowosc.wysylka', { rodzaj: 'plik-bankowy' });
    await expect(open('ksiegowosc.wysylka', dokumentId)).resolves.toMatchObject({ typ: 'application/pdf' });
    for (const login of ['kierownik.f1', 'ksiegowosc.przygotowanie', 'ksiegowosc.zatwierdzanie']) await expect(open(login, dokumentId)).rejects.toMatchObject({ status: 404 });
    await expect(store('ksiegowosc.wysylka')).rejects.toMatchObject({ status: 403 });
  });

  it.each(['wyciag-bankowy', 'wniosek-zwrotu'] as const)('opens %s, but no file of transfers, to whoever takes in statements', async (rodzaj) => {
    const { dokumentId } = await store('ksiegowosc.przygotowanie', { rodzaj });
    await expect(open('ksiegowosc.przygotowanie', dokumentId)).resolves.toBeDefined();
    await expect(open('kierownik.f1', dokumentId)).rejects.toMatchObject({ status: 404 });
    await expect(store('ksiegowosc.przygotowanie', { rodzaj: 'plik-bankowy' })).rejects.toMatchObject({ status: 403 });
  });

  it('hides a document of a sealed circle from everybody outside', async () => {
    const kragId = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) select jednostka_id, $1, 'krąg' from access.jednostka`, [kragId]);
    await centre.superuser.query(
      `insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) select jednostka_id, gen_random_uuid(), $1, id, '2020-01-01' from access.uzytkownik where login = 'socjalny.f1'`, [kragId]);
    const { dokumentId } = await store('socjalny.f1', { kragId });
    await expect(open('socjalny.f1', dokumentId)).resolves.toBeDefined();
    await expect(open('kierownik.f1', dokumentId)).rejects.toMatchObject({ status: 404 });
  });

  it('shows bytes without a document to nobody, and never gives out damaged ones', async () => {
    const { blobId } = await centre.as('specjalista.f1', () => centre.get(BlobStore).put(PDF, 'application/pdf'));
    await expect(centre.as('specjalista.f1', () => centre.get(BlobStore).get(blobId))).rejects.toMatchObject({ status: 404 });
    const { dokumentId } = await store('specjalista.f1');
    await centre.superuser.query(`update documents.blob set tresc = 'x' from documents.dokument d where d.blob_id = blob.id and d.id = $1`, [dokumentId]);
    await expect(open('specjalista.f1', dokumentId)).rejects.toThrow('does not match its digest');
  });

  it('lets nobody change or delete a stored file', async () => {
    const { dokumentId } = await store('specjalista.f1');
    for (const sql of ['update documents.dokument set nazwa = $2 where id = $1', 'delete from documents.dokument where id = $1 and nazwa <> $2']) {
      await expect(centre.as('specjalista.f1', () => centre.get(Database).transaction((tx) => tx.query(sql, [dokumentId, 'x'])))).rejects.toMatchObject({ status: 403 });
    }
  });
});
