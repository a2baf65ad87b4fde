import { komorkaId } from '@ostoja/access';
import { DocumentsModule, DokumentService } from '@ostoja/documents';
import { addDays, newId, SystemClock } from '@ostoja/kernel';
import { aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { OsobaModule } from '../osoba.module.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { DaneOsobyService } from './dane-osoby.service.js';
import { RachunekService } from './rachunek.service.js';

const DAWNY = '61109010140000071219812874';
const NOWY = '27114020040000300201355387';

describe('RachunekService', () => {
  let centre: Centre;
  const today = new SystemClock().today();
  beforeAll(async () => {
    centre = await openCentre([OsobaModule, DocumentsModule]);
  });
  afterAll(() => centre.stop());

  const service = () => centre.get(RachunekService);
  /** A person of Filia 1 with an account in use, and another that they have just stated to the specialist. */
  async function withStatement(): Promise<{ osobaId: string; id: string }> {
    const osobaId = await centre.as('specjalista.f1', async () => (await centre.get(OsobaService).create(aOsoba({ komorka_id: komorkaId('filia-1') }))).id);
    await centre.as('specjalista.f1', () => centre.get(DaneOsobyService).replaceRachunek(osobaId, { numer: DAWNY, od: '2024-01-01' }));
    const { id } = await centre.as('specjalista.f1', () => service().add(osobaId, { numer: NOWY, od: today }));
    return { osobaId, id };
  }
  const used = async (osobaId: string) => (await centre.as('specjalista.f1', () => centre.get(DaneOsobyService).findRachunek(osobaId)))?.numer;
  const verify = (login: string, { osobaId, id }: { osobaId: string; id: string }) => centre.as(login, () => service().verify(osobaId, id));
  const periods = async (osobaId: string) =>
    (await centre.superuser.query<{ numer: string; od: string; do: string | null }>('select numer, od, "do" from osoba.rachunek where osoba_id = $1 and wycofano is null order by od', [osobaId])).rows;

  it('keeps the earlier account in use until another person has compared the new one with the statement', async () => {
    const statement = await withStatement();
    expect(await used(statement.osobaId)).toBe(DAWNY);
    await verify('informacja.1', statement);
    expect(await used(statement.osobaId)).toBe(NOWY);
    expect(await periods(statement.osobaId)).toEqual([{ numer: DAWNY, od: '2024-01-01', do: addDays(today, -1) }, { numer: NOWY, od: today, do: null }]);
  });

  it('refuses the person who wrote it down, in the database too', async () => {
    const statement = await withStatement();
    await expect(verify('specjalista.f1', statement)).rejects.toMatchObject({ code: 'OSOBA.RACHUNEK_SAME_PERSON', status: 403 });
    await expect(centre.superuser.query('update osoba.rachunek set sprawdzil = zglosil, sprawdzono = now() where id = $1', [statement.id])).rejects.toThrow('rachunek_cztery_oczy');
    expect(await used(statement.osobaId)).toBe(DAWNY);
  });

  it('compares once, whoever else clicks at the same time', async () => {
    const statement = await withStatement();
    const done = await Promise.all(['informacja.1', 'kierownik.f1', 'kierownik.f1'].map((login) => verify(login, statement)));
    expect(new Set(done.map(({ sprawdzil }) => sprawdzil)).size).toBe(1);
    expect(await periods(statement.osobaId)).toHaveLength(2);
  });

  it('is open to units that serve the person, and to nobody when the statement was withdrawn', async () => {
    const statement = await withStatement();
    await expect(verify('kierownik.f2', statement)).rejects.toMatchObject({ status: 404 });
    await expect(verify('kierownik.f1', { ...statement, osobaId: newId() })).rejects.toMatchObject({ status: 404 });
    await centre.superuser.query('update osoba.rachunek set wycofano = now(), wycofal = zglosil where id = $1', [statement.id]);
    await expect(verify('kierownik.f1', statement)).rejects.toMatchObject({ code: 'OSOBA.ZAPIS_WITHDRAWN' });
  });

  it('lists what waits, with the account in use meanwhile, page by page, in the own units only', async () => {
    const [first, second] = [await withStatement(), await withStatement()];
    const page = await centre.as('kierownik.f1', () => service().findWaiting(50));
    const mine = page.elementy.filter(({ id }) => [first.id, second.id].includes(id));
    expect(mine).toEqual([expect.objectContaining({ id: first.id, numer: NOWY, dotychczasowy: DAWNY }), expect.objectContaining({ id: second.id })]);
    const one = await centre.as('kierownik.f1', () => service().findWaiting(1));
    const next = await centre.as('kierownik.f1', () => service().findWaiting(50, one.nastepny!));
    expect([...one.elementy, ...next.elementy].map(({ id }) => id)).toEqual(page.elementy.map(({ id }) => id));
    expect((await centre.as('kierownik.f2', () => service().findWaiting(50))).elementy).toEqual([]);
    await expect(centre.as('kierownik.f1', () => service().findWaiting(1, 'cudzy'))).rejects.toMatchObject({ code: 'HTTP.CURSOR_INVALID' });
  });

  it('refers to no document that is out of sight, as to none that is not there', async () => {
    const { osobaId } = await withStatement();
    const place = { nazwa: 'oswiadczenie.pdf', rodzaj: 'skan' as const, komorkaId: komorkaId('filia-2') };
    const { dokumentId } = await centre.as('kierownik.f2', () => centre.get(DokumentService).store(Buffer.from('%PDF-'), 'application/pdf', place));
    for (const id of [dokumentId, newId()]) {
      const add = centre.as('specjalista.f1', () => service().add(osobaId, { numer: NOWY, od: today, dokument_id: id }));
      await expect(add).rejects.toMatchObject({ code: 'OSOBA.DOKUMENT_UNKNOWN', status: 422 });
    }
  });
});
