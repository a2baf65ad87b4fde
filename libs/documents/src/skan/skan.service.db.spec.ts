import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { type FakeClamd, startFakeClamd } from '@ostoja/documents/testing';
import { JobRegistry } from '@ostoja/jobs';
import { Clock, newId } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { BlobStore } from '../blob/blob-store.js';
import { DokumentService, type DokumentPlace } from '../dokument/dokument.service.js';
import { ClamdVirusScan } from './clamd-virus-scan.js';
import { SkanService } from './skan.service.js';

const CLEAN = Buffer.from('%PDF-1.7 zaświadczenie');
const INFECTED = Buffer.from('%PDF-1.7 EICAR');
const PLACE: DokumentPlace = { nazwa: 'skan', rodzaj: 'skan', komorkaId: komorkaId('filia-1') };

describe('files that people send', () => {
  let centre: Centre;
  let clamd: FakeClamd;
  let port: number;
  beforeAll(async () => {
    centre = await openCentre([]);
    clamd = await startFakeClamd();
    port = clamd.port;
  });
  afterAll(() => Promise.all([centre.stop(), clamd.stop()]));

  const skany = () => new SkanService(centre.get(Database), new ClamdVirusScan('127.0.0.1', port), centre.get(BlobStore), centre.get(Clock));
  const dokumenty = () => new DokumentService(centre.get(Database), centre.get(BlobStore), centre.get(Clock), skany());
  const store = async (bytes: Buffer, place = PLACE) => (await centre.as('informacja.1', () => dokumenty().storeUpload(bytes, place))).dokumentId;
  const open = (login: string, id: string) => centre.as(login, () => dokumenty().open(id));
  const stateOf = async (id: string) => (await centre.as('socjalny.f1', () => skany().findStany([id]))).get(id);
  const rescan = () => centre.as('zadanie.terminy', () => skany().rescan());
  const countBlobs = async () => (await centre.superuser.query('select count(*)::int as n from documents.blob')).rows[0].n;

  it('are kept when clean and refused when infected, without a trace in the store', async () => {
    expect(await stateOf(await store(CLEAN))).toBe('czysty');
    const before = await countBlobs();
    await expect(store(INFECTED)).rejects.toMatchObject({ code: 'DOCUMENTS.FILE_INFECTED', status: 422 });
    expect(await countBlobs()).toBe(before);
  });

  it('wait while the scanner is down: seen, opened by the head alone, and examined later', async () => {
    await clamd.stop();
    const [clean, infected] = [await store(CLEAN), await store(INFECTED)];
    expect(await stateOf(clean)).toBe('oczekuje');
    await expect(open('socjalny.f1', clean)).rejects.toMatchObject({ code: 'DOCUMENTS.FILE_WAITS_FOR_SCAN', status: 409 });
    expect((await open('kierownik.f1', clean)).bytes.equals(CLEAN)).toBe(true);
    await rescan();
    expect(await stateOf(clean)).toBe('oczekuje');

    clamd = await startFakeClamd(port);
    await rescan();
    await rescan();
    expect([await stateOf(clean), await stateOf(infected)]).toEqual(['czysty', 'zakazony']);
    expect(clamd.received).toHaveLength(2);
    expect((await open('socjalny.f1', clean)).bytes.equals(CLEAN)).toBe(true);
    await expect(open('kierownik.f1', infected)).rejects.toMatchObject({ code: 'DOCUMENTS.FILE_INFECTED' });
  });

  it('of a sealed circle are examined too, though the job belongs to no circle', async () => {
    const kragId = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) select jednostka_id, $1, 'krąg' from access.jednostka`, [kragId]);
    await centre.superuser.query(
      `insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) select jednostka_id, gen_random_uuid(), $1, id, '2020-01-01' from access.uzytkownik where login in ('informacja.1', 'socjalny.f1')`, [kragId]);
    await clamd.stop();
    const sealed = await store(CLEAN, { ...PLACE, kragId });
    clamd = await startFakeClamd(port);
    await rescan();
    expect(await stateOf(sealed)).toBe('czysty');
    expect(await centre.as('kierownik.f1', () => skany().findStany([sealed]))).toEqual(new Map());
  });

  it('say so when no scanner is configured', async () => {
    const { dokumentId } = await centre.as('informacja.1', () => centre.get(DokumentService).storeUpload(CLEAN, PLACE));
    expect(await stateOf(dokumentId)).toBe('nieskanowany');
    await expect(centre.as('socjalny.f1', () => centre.get(DokumentService).open(dokumentId))).resolves.toMatchObject({ typ: 'application/pdf' });
    expect(centre.get(JobRegistry).getJobs().map(({ name }) => name)).toContain('documents-skan');
  });
});
