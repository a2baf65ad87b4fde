import { AktaSpisService } from '@ostoja/akta';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { DecyzjaModule, KatalogSpraw, WniosekService } from '@ostoja/postepowanie';
import { aRodzajSprawy, aWniosek, StatedPortsModule } from '@ostoja/postepowanie/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { DokumentSprawyService } from './dokument-sprawy.service.js';

const PDF = Buffer.from('%PDF-1.7 zwrotne potwierdzenie odbioru');

describe('papers of a case', () => {
  let centre: Centre;
  let sprawaId: string;
  beforeAll(async () => {
    centre = await openCentre([StatedPortsModule, DecyzjaModule]);
    centre.get(KatalogSpraw).register(aRodzajSprawy());
    const { id: osobaId } = await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()));
    sprawaId = (await centre.as('specjalista.f1', () => centre.get(WniosekService).register(aWniosek({ osobaId })))).sprawy[0]!.id;
  });
  afterAll(() => centre.stop());

  const service = () => centre.get(DokumentSprawyService);
  const add = (login: string, bytes = PDF) => centre.as(login, () => service().add(sprawaId, 'skan', bytes));

  it('are listed and opened by those who see the case', async () => {
    const { id, nazwa } = await add('informacja.1');
    expect(nazwa).toMatch(/^Skan do sprawy F1\./);
    expect((await centre.as('socjalny.f1', () => service().list(sprawaId))).map((one) => one.id)).toContain(id);
    expect((await centre.as('kierownik.f1', () => service().open(id))).bytes.equals(PDF)).toBe(true);
  });

  it('exist for nobody else', async () => {
    const { id } = await add('specjalista.f1');
    for (const login of ['specjalista.f2', 'ksiegowosc.zatwierdzanie', 'administrator', 'inspektor.danych']) {
      await expect(centre.as(login, () => service().open(id))).rejects.toMatchObject({ status: 404 });
      await expect(centre.as(login, () => service().list(sprawaId))).rejects.toMatchObject({ status: 404 });
      await expect(add(login)).rejects.toMatchObject({ status: 404 });
    }
  });

  it('stand in the akta, but for a copy of an identity card, which is refused', async () => {
    const { id, skan } = await add('specjalista.f1');
    expect(skan).toBe('nieskanowany');
    const { elementy } = await centre.as('specjalista.f1', () => centre.get(AktaSpisService).list(sprawaId, { limit: 100 }));
    expect(elementy.flatMap(({ pliki }) => pliki.map((plik) => plik.id))).toContain(id);
    await expect(centre.as('specjalista.f1', () => service().add(sprawaId, 'skan', PDF, 'dowod-osobisty'))).rejects.toMatchObject({ code: 'AKTA.IDENTITY_CARD_COPY' });
  });

  it('of a case older than the register are entered once, in order, however often it is run', async () => {
    await add('specjalista.f1');
    await centre.superuser.query('delete from akta.karta where sprawa_id = $1', [sprawaId]);
    await centre.superuser.query('delete from akta.spis where sprawa_id = $1', [sprawaId]);
    await centre.superuser.query('delete from akta.pismo where $1 = any (sprawa_ids)', [sprawaId]);
    const fill = async () => (await centre.superuser.query<{ ile: number }>('select akta.uzupelnij_rejestr() as ile')).rows[0]!.ile;
    const files = (await centre.as('specjalista.f1', () => service().list(sprawaId))).length;
    expect(await fill()).toBe(files + 1);
    expect(await fill()).toBe(0);
    const { elementy } = await centre.as('specjalista.f1', () => centre.get(AktaSpisService).list(sprawaId, { limit: 100 }));
    expect(elementy.map(({ numer }) => numer)).toEqual(Array.from({ length: files + 1 }, (_, at) => at + 1));
    expect(elementy[0]).toMatchObject({ rodzaj: 'wniosek', podstawa: 'wplyw', numer_rejestru: expect.stringMatching(/^F1\/WP\/\d+\/\d{4}$/) });
  });

  it('must be what they are said to be', async () => {
    await expect(add('specjalista.f1', Buffer.from('MZ program'))).rejects.toMatchObject({ code: 'DOCUMENTS.FILE_TYPE', field: 'tresc' });
  });
});
